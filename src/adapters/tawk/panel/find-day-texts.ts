import { seam } from '../numbers.ts';
import type { WordFinder } from '../labels/find-words.ts';
import type { TextNode } from './page-text.ts';
import type { PageNode } from './page-tree.ts';

/** "11/20", "Fri 20/11", "20.11.: 12": a day at the start of a text, or a ratio. */
const dayLike = new RegExp(
  `^(?<weekday>\\p{L}[\\p{L}\\p{M}]*\\.?,?[\\s${seam}]+)?\\d{1,2}[/.-]\\d{1,2}\\.?(?=$|[\\s${seam}:\\u2013\\u2014-])`,
  'u',
);

/**
 * The texts that hold a day without a year: 11/20 is also eleven of twenty, so it is a day only below the
 * heading of a usage history, or in a table with a column of days.
 */
export function findDayTexts(tree: PageNode, findWords: WordFinder): ReadonlySet<TextNode> {
  const found = new Set<TextNode>();
  let isInHistory = false;
  const visitText = (node: TextNode, heading: number): void => {
    const text = node.text.replaceAll(seam, ' ');
    const words = findWords(text);
    const isHead = words.some(
      ({ concept, start, end }) => concept === 'day' && start === 0 && end === text.length,
    );
    if (isHead || words.some(({ concept }) => concept === 'history')) isInHistory = true;
    else if (heading > 0 && heading < 7) isInHistory = false;
    const match = isInHistory ? dayLike.exec(node.text) : null;
    const weekday = match?.groups?.['weekday'] ?? '';
    if (match !== null && findWords(weekday).length === 0) found.add(node);
  };
  const visit = (node: PageNode, heading: number): void => {
    if (node.type === 'text') return visitText(node, heading);
    const before = isInHistory;
    for (const kid of node.kids) visit(kid, node.heading > 0 ? node.heading : heading);
    if (node.tag === 'table') isInHistory = before;
  };
  visit(tree, 0);
  return found;
}

import { foldText } from '../labels/fold-text.ts';
import { hasWord } from './read-text.ts';
import type { Item } from './bound.ts';
import type { ReadText } from './read-text.ts';

export const planNames = /(?<![\p{L}])(hobby|growth|business|enterprise)(?![\p{L}])/gu;

/** The plan that the page calls this property's: its name beside the word plan. Null when two are. */
export function readPlan(page: Item, shownTexts: readonly ReadText[]): string | null {
  const found = new Set<string>();
  const near = new Set<string>();
  const named = new Set<string>();
  const later = new Set(shownTexts.filter(saysDay).map(({ node }) => node));
  for (const read of shownTexts) {
    const names = [...foldText(read.node.shown).matchAll(planNames)].flatMap(
      (match) => match[1] ?? [],
    );
    const [name] = names;
    if (!isOffer(read)) for (const each of names) named.add(each);
    if (names.length !== 1 || name === undefined || isOffer(read) || later.has(read.node)) continue;
    if (read.words.some((word) => word.concept === 'plan')) found.add(name);
    else if (isBesidePlan(page, read)) near.add(name);
  }
  const isTable = named.size > 1; // of all plans, of which one stands beside the heading
  const all = found.size > 0 || isTable ? found : near;
  const [only] = all;
  return all.size === 1 && only !== undefined ? only : null;
}

/** "From December 14 your plan changes to Business": that it is the plan of now, a day says of its reset alone. */
const saysDay = (read: ReadText): boolean => read.dates.length > 0 && !hasWord(read, 'reset');

const isOffer = (read: ReadText): boolean =>
  read.node.isControl || read.words.some((word) => word.concept === 'offer');

/** Its smallest part of the page that holds another text holds the word plan. */
function isBesidePlan(item: Item, read: ReadText): boolean {
  for (const cell of item.cells) {
    if (!cell.labels.includes(read)) continue;
    if (cell.labels.length > 1) return isBesidePlan(cell, read);
    const at = item.cells.indexOf(cell);
    const before = item.cells[at - 1];
    const isOnlyText = read.text.split(/[\s\ue001]+/).length <= 2;
    return (
      isOnlyText &&
      before !== undefined &&
      before.bounds.length === 0 &&
      before.labels.some((label) => label.words.some((word) => word.concept === 'plan'))
    );
  }
  return false;
}

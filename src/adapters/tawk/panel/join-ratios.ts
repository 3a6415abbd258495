import { seam } from '../numbers.ts';
import type { WordFinder } from '../labels/find-words.ts';
import type { Concept } from '../labels/label-table.ts';
import type { TextNode } from './page-text.ts';
import type { PageNode } from './page-tree.ts';

const bareNumber = new RegExp(`^[-(\\u2212]?\\d[\\d.,'\\u00a0 ${seam}]*\\)?$`, 'u');
const slashFirst = /^[/\u2044\u2215]\s*\d/u;
const numberFirst = /^[\s\u00a0:]*\d/u;

/**
 * What a text says of a number that stands before it: "of 1,000 remaining" and "/ 1,000" go on with it, and
 * so does "remaining of 1,000". Alone, the first two give the whole, and the last gives nothing certain.
 */
export function goesOn(text: string, findWords: WordFinder): 'start' | 'middle' | null {
  if (slashFirst.test(text)) return 'start';
  const words = findWords(text);
  const of = words.find(({ concept }) => concept === 'of');
  if (of === undefined || !numberFirst.test(text.slice(of.end))) return null;
  if (/^[\s\u00a0]*20\d\d(?!\d)/.test(text.slice(of.end))) return null;
  const before = words.filter(({ end }) => end <= of.start);
  const isSpoken = before.every(({ concept }) =>
    ['used', 'remaining', 'credits'].includes(concept),
  );
  const letters = [...before, of].reduce((sum, { start, end }) => sum + end - start, 0);
  const rest = text.slice(0, of.end).replace(/[\s:(\u00a0]/g, '');
  const isWhole = rest.length <= letters;
  if (!isSpoken || !isWhole) return null;
  return before.length === 0 ? 'start' : 'middle';
}

const cells = new Set(['tr', 'ul', 'ol', 'dl', 'table', 'tbody', 'thead', 'tfoot']);

/** Puts "777" and "of 1,000 remaining" in the next line together, "777 of" and "1,000", or "Resets in" and "12 days": one statement over two elements. */
export function joinRatios(node: PageNode, findWords: WordFinder): PageNode {
  if (node.type === 'text') return node;
  const kids = node.kids.map((kid) => joinRatios(kid, findWords));
  const isApart = cells.has(node.tag) || node.role === 'row';
  const joined: PageNode[] = [];
  for (const kid of kids) {
    const before = joined.at(-1);
    const pair = before === undefined ? null : joinPair(before, kid, { findWords, isApart });
    if (pair === null) joined.push(kid);
    else joined.splice(-1, 1, pair);
  }
  return { ...node, kids: joined };
}

type Where = { findWords: WordFinder; isApart: boolean };

function joinPair(one: PageNode, other: PageNode, { findWords, isApart }: Where): PageNode | null {
  const [first, next] = [onlyText(one), onlyText(other)];
  if (first === null || next === null) return null;
  const text = next.text.replaceAll(seam, ' ').trim();
  const isRatio = !isApart && isCount(first.text, findWords) && goesOn(text, findWords) !== null;
  if (!isRatio && !isHalf(first.text, text, findWords) && !isCountdown(first.text, text, findWords))
    return null;
  const joined = {
    ...next,
    text: `${first.text} ${text}`,
    shown: `${first.shown} ${next.shown}`,
    isCut: first.isCut || next.isCut,
  };
  return replaceText(other, next, joined);
}

/** "777", or "777 credits". */
function isCount(text: string, findWords: WordFinder): boolean {
  const unit = findWords(text).find(
    ({ concept, end }) => concept === 'credits' && end === text.length,
  );
  const count = unit === undefined ? text : text.slice(0, unit.start).trimEnd();
  return bareNumber.test(count.replace(new RegExp(`${seam}$`), ''));
}

/** "777 of", and "1,000" beside it. */
function isHalf(text: string, next: string, findWords: WordFinder): boolean {
  const half = text.replace(new RegExp(`[\\s\u00a0${seam}]+$`), '');
  const of = findWords(half).find(({ concept, end }) => concept === 'of' && end === half.length);
  const count = of === undefined ? half.replace(/[/\u2044\u2215]$/, '') : half.slice(0, of.start);
  return count !== half && numberFirst.test(next) && isCount(count.trimEnd(), findWords);
}

const word = '[\\p{L}\\p{M}]+';
const countdown = new RegExp(
  `^(?:${word} ?){0,2}\\d{1,3}[ \\u00a0]?(${word})(?: ${word}){0,2}$`,
  'u',
);

/** "Resets in" and "12 days" beside it, or "Next reset" and "in 12 days". */
function isCountdown(label: string, text: string, findWords: WordFinder): boolean {
  const [, unit = ''] = countdown.exec(text) ?? [];
  const says = (part: string, concept: Concept): boolean =>
    findWords(part).some((word) => word.concept === concept);
  return (
    (says(unit, 'days') || unit.startsWith('日')) &&
    !/\d/.test(label) &&
    says(label.replaceAll(seam, ' '), 'reset')
  );
}

/** A word of an attribute stays; a figure in one stands for itself. */
const isWords = (node: PageNode): boolean =>
  node.type === 'text' && node.isAttribute && !/\d/.test(node.text);

/** The text of a part of the page that holds nothing else. */
function onlyText(node: PageNode): TextNode | null {
  if (node.type === 'text') return node.isAttribute || node.isControl ? null : node;
  const [only, ...more] = node.kids.filter((kid) => !isWords(kid));
  return only === undefined || more.length > 0 ? null : onlyText(only);
}

function replaceText(node: PageNode, from: TextNode, to: TextNode): PageNode {
  if (node === from) return to;
  if (node.type === 'text') return node;
  return { ...node, kids: node.kids.map((kid) => replaceText(kid, from, to)) };
}

import { isElement, tagOf, textBelow } from '../safe-dom.ts';
import { seam } from '../numbers.ts';
import { isSentence } from './sentences.ts';
import { inlineTags } from './touching-digits.ts';

/** A bar that says in itself what share of it is full says that of its values once more. */
export const isShare = (element: Element): boolean => /^\d{1,3}\s?%$/.test(textBelow(element, 8));

/** An icon or a hidden word beside a figure is none; digits are. */
const isPartOfFigure = (element: Element): boolean =>
  /^[.,]*\p{N}[\p{N}.,\s]*$/u.test(textBelow(element, 12));

/** A hidden element with digits may be half of the figure beside it, unless it is that figure once more. */
export function isHalf(hidden: Element, next: Node | undefined, before: string): boolean {
  if (!inlineTags.has(tagOf(hidden)) || !isPartOfFigure(hidden)) return false;
  const text = textBelow(hidden, 12).trim();
  const [last = ''] = /[\d.,]+$/.exec(before.replaceAll(seam, ' ').trim()) ?? [];
  const following = next !== undefined && isElement(next) ? textBelow(next, 40).trim() : '';
  const isNext = following.startsWith(text) && !/^[\d.,]/.test(following.slice(text.length));
  return last !== text && !isNext;
}

/** The number of a footnote behind a word, and what makes an ordinal of a number: "28th", "1er". */
export function isMark(element: Element, text: string): boolean {
  const mark = textBelow(element, 8).trim();
  return /\p{N}$/u.test(text)
    ? /^(?:st|nd|rd|th|er|e|o|[ºª])$/i.test(mark)
    : /^(?:[[(]?\d{1,2}[\])]?|[*†‡]+)$/.test(mark) && /\p{L}[\s.:]*$/u.test(text);
}

/** A sentence that opens beside a text explains it, and is no part of it. */
export const isRemark = (element: Element, text: string): boolean =>
  text.trim() !== '' && isSentence(textBelow(element, longestRemark));
const longestRemark = 300;

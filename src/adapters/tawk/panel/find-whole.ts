import { goesOn } from './join-ratios.ts';
import { findDenials, isBeside } from './sentences.ts';
import type { FoundWord, WordFinder } from '../labels/find-words.ts';

type Span = { start: number; end: number };
export type Whole = 'surely' | 'perhaps' | null;

/** "of 1,000 remaining" gives the whole; "remaining of 1,000" without the number before it is torn. */
export function findWhole(plain: string, value: Span, findWords: WordFinder): Whole {
  const text = plain.trim();
  const going = goesOn(text, findWords);
  const isSpoken = findWords(text).some(({ concept }) => ['used', 'remaining'].includes(concept));
  if (going !== null) return going === 'start' && !isSpoken ? 'surely' : 'perhaps';
  const [last, unit] = findWords(text).toReversed();
  if (last?.concept === 'ofReversed' && last.end === text.length) {
    const isCounted = unit?.concept === 'credits' && unit.end === last.start;
    const before = text.slice(0, isCounted ? unit.start : last.start);
    if (/\d[\s\u00a0]*$/.test(before)) return 'surely';
  }
  const words = findWords(plain);
  return isOfNothing(plain, value, words) || isDenied(plain, value, words) ? 'perhaps' : null;
}

/** "None of 1,000 left", "few / 1,000": a number behind "of", with none before it; but "a balance of 777". */
const isOfNothing = (plain: string, value: Span, words: readonly FoundWord[]): boolean =>
  /[/\u2044\u2215][\s\u00a0]?$/.test(plain.slice(0, value.start)) ||
  words.some(({ concept, start, end }) => {
    if (concept === 'ofReversed')
      return start >= value.end && reversedGap.test(plain.slice(value.end, start));
    if (concept !== 'of' || end > value.start || !ofGap.test(plain.slice(end, value.start)))
      return false;
    const before = words.findLast((word) => word.end <= start);
    const isNext = before !== undefined && /^[\s\u00a0]*$/.test(plain.slice(before.end, start));
    return !(isNext && ['balance', 'total', 'approx', 'below', 'used'].includes(before.concept));
  });

/** "of your 1,000", "1,000件中". */
const ofGap = /^[\s\u00a0]*(?:\p{L}{1,4}[\s\u00a0]+)?$/u;
const reversedGap = /^[\s\u00a0]*\p{L}?[\s\u00a0]*$/u;

/** "Not 75 left", "1,000, none left": a word of none beside the number or beside that of the rest. */
const isDenied = (plain: string, value: Span, words: readonly FoundWord[]): boolean =>
  words.some(({ concept }) => concept === 'remaining') &&
  findDenials(plain, words).some(
    (no) =>
      isBeside(no, value) ||
      words.some((word) => word.concept === 'remaining' && isBeside(no, word)),
  );

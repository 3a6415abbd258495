import { hasWord } from './read-text.ts';
import type { ReadText } from './read-text.ts';

/** "Your plan includes 5 bots, of which 3 are left": the 3 are bots as well, of which no table knows. */
export const markReferences = (pieces: readonly ReadText[]): readonly ReadText[] =>
  pieces.map((piece, at) => {
    const lead = { ...piece, text: piece.text.slice(0, piece.values[0]?.start) };
    const before = [...pieces.slice(0, at), lead].findLast(({ text }) => /\d/.test(text));
    return before !== undefined && isUnitOpen(piece) && countsOthers(before)
      ? { ...piece, isOfOthersBefore: true as const }
      : piece;
  });

const isUnitOpen = (read: ReadText): boolean =>
  read.values.length > 0 && !hasWord(read, 'credits', 'subscription', 'purchased', 'excess');

/** What stands directly behind a number of it is no word of a table, or one of another product or of time. */
const countsOthers = ({ text, words }: ReadText): boolean =>
  [...text.matchAll(unitStart)].some(({ index, 0: { length } }) => {
    const unit = words.find(({ start, end }) => start <= index + length && end > index + length);
    return unit === undefined || others.has(unit.concept);
  });
/** Han and Kana count with words of their own, 個 or 条. */
const unitStart =
  /\d[\s\u00a0](?=\p{L})(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})/gu;
const others = new Set<string>(['foreign', 'days', 'spans']);

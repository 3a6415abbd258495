import { foldText } from '../labels/fold-text.ts';
import type { WordFinder } from '../labels/find-words.ts';

/** A text as it may leave the page: every word one of three letters, every digit a nought. */
export const shapeOf = (text: string): string =>
  text
    .replace(/\p{Nd}/gu, '0')
    .replace(/[\p{L}\p{M}]+/gu, (word) => (/^\p{Lu}/u.test(word) ? 'Aaa' : 'aaa'))
    .replace(/[^\p{P}\p{S}\s0Aa]/gu, '?');

/** Known labels stay as they are; of anything else only the shape is told. */
export function describeText(text: string, finders: readonly WordFinder[]): string {
  const folded = foldText(text);
  const isKnown = finders.some((findWords) => {
    const words = findWords(folded);
    const letters = [...folded.matchAll(/[\p{L}\p{M}]+/gu)];
    return (
      letters.length > 0 &&
      letters.every(({ index, 0: run }) =>
        words.some(({ start, end }) => start <= index && end >= index + run.length),
      )
    );
  });
  return isKnown ? folded.replace(/\p{Nd}/gu, '0') : shapeOf(text);
}

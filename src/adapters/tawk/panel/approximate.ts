import { speaksOf } from './bound.ts';
import { sharesSentence } from './sentences.ts';
import type { Bound } from './bound.ts';
import type { ReadText } from './read-text.ts';

/** "About 777"; behind a debt, "over" says that it is one. */
export const isApproximate = ({ read, layers }: Bound): boolean =>
  layers.some(({ kind, reads }) => kind === 'label' && reads.some(endsApproximate)) ||
  read.words.some(
    (word) =>
      (word.concept === 'approx' || word.concept === 'below') &&
      read.values.every((value) => sharesSentence(read.text, word, value)) &&
      !(
        word.start > (read.values[0]?.end ?? word.start) &&
        speaksOf(
          layers.flatMap((layer) => layer.reads),
          'excess',
        )
      ),
  );

const endsApproximate = ({ text, words }: ReadText): boolean =>
  words.some(({ concept, end }) => concept === 'approx' && end === text.length);

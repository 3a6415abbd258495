import { speaksOf } from './bound.ts';
import type { Bound } from './bound.ts';
import type { ReadText } from './read-text.ts';

/** "About 777"; behind a debt, "over" says that it is one. */
export const isApproximate = ({ read, layers }: Bound): boolean =>
  layers.some(({ kind, reads }) => kind === 'label' && reads.some(endsApproximate)) ||
  read.words.some(
    ({ concept, start }) =>
      (concept === 'approx' || concept === 'below') &&
      !(
        start > (read.values[0]?.end ?? start) &&
        speaksOf(
          layers.flatMap((layer) => layer.reads),
          'excess',
        )
      ),
  );

const endsApproximate = ({ text, words }: ReadText): boolean =>
  words.some(({ concept, end }) => concept === 'approx' && end === text.length);

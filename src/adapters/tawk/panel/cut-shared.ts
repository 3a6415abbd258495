import { poolConcepts } from './bound.ts';
import type { FoundWord } from '../labels/find-words.ts';
import type { ReadText } from './read-text.ts';

/**
 * "Te quedan 212 créditos de suscripción y 2.000 comprados": what is said first is said of each, where
 * the words behind each figure name a pool of its own. Else all in one piece.
 */
export function cutShared({ text, words, values }: ReadText): readonly string[] {
  const [first] = values;
  const lead = text.slice(0, first?.start ?? 0);
  const within = (from: number, to: number): readonly FoundWord[] =>
    words.filter(({ start, end }) => start >= from && end <= to);
  const isShared =
    within(0, lead.length).some(({ concept }) => concept === 'remaining') &&
    within(0, lead.length).every(({ concept }) => leading.has(concept));
  const tails = values.map(({ start, end }, at) => {
    const to = values[at + 1]?.start ?? text.length;
    const pools = within(end, to).filter(({ concept }) =>
      poolConcepts.some((one) => one === concept),
    );
    return { text: text.slice(start, to), pools };
  });
  const named = new Set(tails.flatMap(({ pools }) => pools.map(({ concept }) => concept)));
  const isEach = tails.every(({ pools }) => pools.length === 1) && named.size === tails.length;
  return isShared && isEach ? tails.map((tail) => `${lead} ${tail.text}`) : [text];
}

const leading = new Set<string>(['remaining', 'have', 'neutral', 'credits', 'running']);

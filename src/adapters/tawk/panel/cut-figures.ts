import { poolConcepts } from './bound.ts';
import type { ReadText } from './read-text.ts';

/**
 * "Te quedan 212 créditos de suscripción y 2.000 comprados": what is said first is said of each, where
 * the words behind each figure name a pool. Else all in one piece.
 */
export function cutShared({ text, words, values }: ReadText): readonly string[] {
  const lead = text.slice(0, values[0]?.start ?? 0);
  const isShared = words.some(({ concept, end }) => concept === 'remaining' && end <= lead.length);
  const tails = values.map(({ start }, at) => {
    const end = values[at + 1]?.start ?? text.length;
    return { start, end, text: text.slice(start, end) };
  });
  const isEach = tails.every((tail) =>
    words.some(
      (word) =>
        word.start >= tail.start &&
        word.end <= tail.end &&
        poolConcepts.some((pool) => pool === word.concept),
    ),
  );
  return isShared && isEach ? tails.map((tail) => `${lead} ${tail.text}`) : [text];
}

/** "Of 1,000" stays together: without its word the whole would be a figure of its own. */
export function cutAtFigures({ text, words, values }: ReadText): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of values) {
    const of = words.findLast((word) => word.end <= start && word.concept === 'of');
    const cut = of && /^\s*$/.test(text.slice(of.end, start)) ? of.start : start;
    pieces.push(text.slice(from, cut), text.slice(cut, end));
    from = end;
  }
  return [...pieces, text.slice(from)];
}

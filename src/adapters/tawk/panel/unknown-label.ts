import { seam } from '../numbers.ts';
import { hasWord } from './read-text.ts';
import type { Bound } from './bound.ts';
import type { ReadText } from './read-text.ts';

/** "Zapier tasks: 12 of 50 left"; a figure that says itself that it is of credits needs no label. */
export function isUnnamed({ read, layers }: Bound): boolean {
  if (hasWord(read, 'credits')) return false;
  const label = layers.find(({ kind }) => kind === 'label');
  return hasUnknownLead(read) || (label?.reads.every(isUnknown) ?? false);
}

const isUnknown = ({ node, text, words, hasOtherWords }: ReadText): boolean =>
  hasOtherWords && words.length === 0 && !node.isAttribute && !/\d/.test(text);

/** Letters that end in a colon, or with their element, before any word of a table. */
export function hasUnknownLead({ node, text, values, words, dates }: ReadText): boolean {
  const lead =
    /^[^:：]*[:：]/u.exec(text.slice(0, values[0]?.start ?? dates[0]?.start ?? 0))?.[0] ??
    text.slice(0, values[0]?.start ?? 0);
  return (
    !node.isAttribute && unknownLead.test(lead) && words.every(({ start }) => start >= lead.length)
  );
}
const unknownLead = new RegExp(`^[^\\d]*\\p{L}{2}[^\\d]*[:：${seam}]\\s*$`, 'u');

/** "Used 57 times", "3 retries left": what stands behind the number, and no table knows, is what it counts. */
export function countsOther({ read, value }: Bound): boolean {
  const [figure] = read.values;
  if (value?.kind !== 'number' || figure === undefined || hasWord(read, 'credits')) return false;
  const [unit] = /^[\s\u00a0]\p{L}[\p{L}\p{M}]+/u.exec(read.text.slice(figure.end)) ?? [];
  const end = figure.end + (unit?.length ?? 0);
  return (
    unit !== undefined && !read.words.some((word) => word.start < end && word.end > figure.end)
  );
}

/** "Purchased in November: 3,000" is what came in, and no rest. */
export const isOfPeriod = ({ layers }: Bound): boolean => {
  const named = layers.flatMap(({ reads }) => reads).find((read) => hasWord(read, 'purchased'));
  const isMore =
    named?.hasOtherWords === true || (named !== undefined && hasWord(named, 'neutral'));
  return isMore && named !== undefined && !hasWord(named, 'credits', 'asOf');
};

/** "Your order of 1,000 purchased credits": behind a number a pool is what it counts, and other words say why. */
export const isOrdered = ({ read }: Bound): boolean =>
  read.hasOtherWords &&
  !saysHave(read) &&
  read.words.some(
    ({ concept, start }) =>
      (concept === 'purchased' || concept === 'subscription') &&
      start >= (read.values[0]?.end ?? start + 1),
  );

/** "You have 3,000 purchased credits that never expire." */
const saysHave = ({ text, words, values: [figure] }: ReadText): boolean =>
  words.some(
    ({ concept, end }) =>
      concept === 'have' &&
      figure !== undefined &&
      !/\p{L}/u.test(text.slice(end, figure.start)) &&
      end <= figure.start,
  );

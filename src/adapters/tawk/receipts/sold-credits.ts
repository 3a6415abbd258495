import { hasWord } from '../panel/read-text.ts';
const TOP_UP_PACK = 1_000;
import type { ReadText } from '../panel/read-text.ts';

/** The one member of a set, else null. */
export function onlyOf<Member>(members: ReadonlySet<Member>): Member | null {
  const [only] = members;
  return members.size === 1 && only !== undefined ? only : null;
}

/** It speaks of message credits, and not of what is used or left of them. */
export const isSold = (read: ReadText): boolean =>
  hasWord(read, 'credits', 'topUp', 'purchasePage') &&
  !hasWord(read, 'used', 'remaining', 'balance', 'total');

/** What is no whole number of credits, or takes some back, is no count. */
const countsIn = ({ values }: ReadText): readonly number[] =>
  values.flatMap(({ value }) =>
    value.kind === 'number'
      ? [value.number.doubt || value.number.isNegative ? Number.NaN : value.number.amount]
      : [],
  );

/** (1,000) is money or credits that went back. */
const isBare = (read: ReadText): boolean => !/[\p{L}(]/u.test(read.text) && !read.hasPrice;

/** "3 x 1,000 message credits", "1,000 message credits x 3". */
const times =
  /(?<![\d.,])(\d{1,3})\s?[x×*]\s?[\p{Sc}\d]|(?:\s[x]|[×*])\s?(\d{1,3})(?![\d.,\p{L}])/u;

/**
 * How many credits a row sold: whole packs. Without a count in the text that names them it is the only
 * bare number beside a price. A small number beside them may multiply them.
 */
export function countSold(row: readonly ReadText[], isOfCredits: boolean): number | null {
  const sold = row.filter(isSold);
  const bare = row.filter(isBare).flatMap(countsIn);
  const isPriced = row.some(({ hasPrice }) => hasPrice) && (isOfCredits || sold.length > 0);
  const [, before, after] = times.exec(row.map(({ text }) => text).join(' ')) ?? [];
  const factor = Number(before ?? after ?? 1);
  const named = sold.flatMap(countsIn).filter((count) => count !== factor);
  const isUnclear = bare.some((number) => number > 1 && number < TOP_UP_PACK && number !== factor);
  const count = onlyOf(new Set(named.length > 0 ? named : isPriced ? bare : []));
  const isWhole = count !== null && count > 0 && count % TOP_UP_PACK === 0;
  return isWhole && !isUnclear ? count * factor : null;
}

import { unsolved } from './book.ts';
import { knownAllotments } from './solve-parts.ts';
import type { Book, Unsolved } from './book.ts';
import type { Fact, Percentage } from './facts.ts';
import type { Parts } from './solve-pools.ts';

/** The first statement that does not agree with the figures; null when all do. */
export const checkParts = (
  book: Book,
  parts: Parts,
  percentages: readonly Percentage[],
): Unsolved | null =>
  checkBounds(parts) ?? checkGeneric(book, parts) ?? checkPercentages(percentages, book, parts);

function checkBounds({ subscription, purchased, excess }: Parts): Unsolved | null {
  const { remaining, total } = subscription;
  const all = [remaining, total, purchased, excess];
  if (purchased !== null && purchased.amount < 0) return unsolved('negative', ...all);
  if (
    total !== null &&
    (total.amount < 0 || (remaining !== null && remaining.amount > total.amount))
  ) {
    return unsolved('more_than_total', ...all);
  }
  if ((purchased?.amount ?? 0) > 0 && (excess?.amount ?? 0) > 0)
    return unsolved('contradiction', ...all);
  const isAllotmentInDebt =
    remaining?.measure === 'unsaid' &&
    (excess?.amount ?? 0) > 0 &&
    knownAllotments.includes(remaining.amount);
  return isAllotmentInDebt ? unsolved('used_or_remaining', ...all) : null;
}

/** A figure without a pool is the subscription's or the sum of the pools, and must be seen to be either. */
function checkGeneric(book: Book, { subscription, purchased, excess }: Parts): Unsolved | null {
  const { remaining, total, isGeneric } = subscription;
  const generic = book.find(null, 'remaining');
  const extra = purchased?.amount ?? 0;
  if (remaining === null) return null;
  if (isGeneric) {
    const isAllotment = total !== null && knownAllotments.includes(total.amount);
    const mayBeSum = extra > 0 && remaining.amount >= extra && !isAllotment;
    return mayBeSum ? unsolved('sum_or_subscription', remaining, purchased) : null;
  }
  const rest = Math.max(0, remaining.amount);
  const sums = [remaining.amount, rest + extra, rest + extra - (excess?.amount ?? 0)];
  const [used, whole] = [book.find(null, 'used'), book.find(null, 'total')];
  const said =
    generic?.amount ?? (used === null || whole === null ? null : whole.amount - used.amount);
  return said === null || sums.includes(said)
    ? null
    : unsolved('contradiction', generic ?? used, remaining);
}

/** What of a pool a share is of; where no total is shown, the share beside a count adds nothing. */
function partOf(book: Book, pool: Percentage['pool'], parts: Parts): Part {
  if (pool === 'excess') return { remaining: null, total: null };
  if (pool !== 'purchased') return withSum(book, parts.subscription);
  const [total, unsaid] = [book.find(pool, 'total'), book.find(pool, 'unsaid')];
  return {
    remaining: parts.purchased,
    total: total ?? (unsaid === parts.purchased ? null : unsaid),
  };
}
type Part = { remaining: Fact | null; total: Fact | null };

/** Rest and use make a total too. */
function withSum(book: Book, part: Part): Part {
  const { remaining, total } = part;
  const used = book.find('subscription', 'used') ?? book.find(null, 'used');
  return total !== null || remaining === null || used === null
    ? part
    : { remaining, total: { ...used, amount: used.amount + remaining.amount } };
}

function checkPercentages(
  percentages: readonly Percentage[],
  book: Book,
  parts: Parts,
): Unsolved | null {
  for (const percentage of percentages) {
    const { pool, measure, shown } = percentage;
    const isBare = measure === 'unsaid' && pool === null;
    const wholes = (isBare ? ([null, 'purchased'] as const) : [pool])
      .map((each) => partOf(book, each, parts))
      .filter((part) => !isBare || (part.remaining !== null && part.total !== null));
    const [{ remaining, total } = nothing] = wholes;
    if (isBare && wholes.length === 0 && parts.subscription.remaining !== null) continue;
    if (remaining === null || total?.amount === 0) return { reason: 'percentage', seen: [shown] };
    if (!wholes.some((part) => agrees(percentage, part)))
      return unsolved('contradiction', { ...remaining, shown }, remaining);
  }
  return null;
}

const nothing: Part = { remaining: null, total: null };

function agrees({ measure, percent }: Percentage, { remaining, total }: Part): boolean {
  if (remaining === null || total === null) return true;
  const share = (100 * remaining.amount) / total.amount;
  const shares = {
    used: [100 - share],
    remaining: [share],
    total: [share, 100 - share],
    unsaid: [share, 100 - share],
  };
  return shares[measure].some((value) => Math.abs(Math.min(100, Math.max(0, value)) - percent) < 1);
}

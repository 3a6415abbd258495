import { isUnsolved, openBook, unsolved } from './book.ts';
import { checkParts } from './check-parts.ts';
import { knownAllotments, solvePurchased, solveSubscription } from './solve-parts.ts';
import type { Book, Unsolved } from './book.ts';
import type { Fact, Facts } from './facts.ts';
import type { Known } from './solve-parts.ts';

export type Pools = {
  subscriptionRemaining?: number;
  subscriptionTotal?: number;
  purchasedRemaining?: number;
  excess?: number;
};
export type Solved = { pools: Pools; sources: Readonly<Partial<Record<keyof Pools, string>>> };
export type Parts = { subscription: Known; purchased: Fact | null; excess: Fact | null };

/** Turns statements into the figures of a reading; every statement has to agree with them. */
export function solvePools(facts: Facts, isSumPerhaps: boolean): Solved | Unsolved {
  const decided = openBook(facts.facts);
  if (isUnsolved(decided)) return decided;
  const settled = settleUndecided(decided, facts);
  if (isUnsolved(settled)) return settled;
  const book = openBook([...facts.facts, ...settled]);
  if (isUnsolved(book)) return book;
  const purchased = solvePurchased(book);
  if (isUnsolved(purchased)) return purchased;
  const subscription = solveSubscription(book, purchased, facts);
  if (isUnsolved(subscription)) return subscription;
  const { remaining, total, isGeneric } = subscription;
  const isOpen = isSumPerhaps && isGeneric && purchased === null && remaining !== null;
  if (isOpen && !knownAllotments.includes(total?.amount ?? Number.NaN))
    return unsolved('sum_or_subscription', remaining);
  const excess = solveExcess(book, subscription, purchased);
  if (isUnsolved(excess)) return excess;
  const parts = { subscription, purchased, excess };
  return checkParts(book, parts, facts.percentages) ?? describe(parts);
}

/** The words of another statement decide `a / b` when its figure equals one reading of it and not the other. */
function settleUndecided(
  book: Book,
  { undecided, percentages }: Pick<Facts, 'undecided' | 'percentages'>,
): Fact[] | Unsolved {
  const settled: Fact[] = [];
  for (const { pool, part, whole, shown } of undecided) {
    const known = (measure: 'used' | 'remaining'): readonly (number | undefined)[] => [
      book.find(pool, measure)?.amount,
      pool === null ? book.find('subscription', measure)?.amount : undefined,
    ];
    const share = (measure: 'used' | 'remaining', amount: number): boolean =>
      percentages.some(
        (each) =>
          each.measure === measure &&
          (each.pool === pool || each.pool === null) &&
          Math.abs((100 * amount) / whole - each.percent) < 1,
      );
    const says = (measure: 'used' | 'remaining', amount: number): boolean =>
      known(measure).includes(amount) || share(measure, amount);
    const saysRest = says('remaining', part) || says('used', whole - part);
    const saysUse = says('used', part) || says('remaining', whole - part);
    const isEither = part + part === whole;
    if (saysRest === saysUse && !(saysRest && isEither)) {
      const both = `remaining ${part} of ${whole}, or ${whole - part} of ${whole}`;
      return { reason: 'used_or_remaining', seen: [shown, both] };
    }
    const measure = saysRest ? 'remaining' : 'used';
    settled.push({ pool, isBalance: false, shown, measure, amount: part });
    settled.push({ pool, isBalance: false, shown, measure: 'total', amount: whole });
  }
  return settled;
}

/**
 * A debt stands as its own figure, or as less than nothing of the subscription. More used than given is a
 * debt only where the page shows it or shows that no purchased credits could have paid.
 */
function solveExcess(
  book: Book,
  { remaining, isComputed }: Known,
  purchased: Fact | null,
): Fact | null | Unsolved {
  const stated = book.find('excess', 'unsaid') ?? findOwed(book, remaining, purchased);
  if (remaining === null || remaining.amount >= 0) return stated;
  const debt = -remaining.amount;
  if (stated !== null)
    return stated.amount === debt ? stated : unsolved('contradiction', remaining, stated);
  if (isComputed && purchased?.amount !== 0)
    return unsolved('more_than_total', remaining, purchased);
  return { ...remaining, pool: 'excess', measure: 'unsaid', amount: debt };
}

/** "Balance -223" beside pools that are empty is the debt. */
function findOwed(book: Book, remaining: Fact | null, purchased: Fact | null): Fact | null {
  const balance = book.find(null, 'remaining');
  const isEmpty = remaining?.amount === 0 && (purchased?.amount ?? 0) === 0;
  const isOwed = isEmpty && balance?.isBalance === true && balance.amount < 0;
  return isOwed ? { ...balance, pool: 'excess', measure: 'unsaid', amount: -balance.amount } : null;
}

function describe({ subscription, purchased, excess }: Parts): Solved {
  const { remaining, total } = subscription;
  const pools: Pools = {};
  const sources: Partial<Record<keyof Pools, string>> = {};
  const put = (field: keyof Pools, fact: Fact | null): void => {
    if (fact === null) return;
    pools[field] = Math.max(0, fact.amount);
    sources[field] = fact.shown;
  };
  put('subscriptionRemaining', remaining);
  put('subscriptionTotal', total);
  put('purchasedRemaining', purchased);
  put('excess', excess);
  return { pools, sources };
}

import type { Fact, Facts, Measure, Percentage, Undecided } from './gather-facts.ts';
import type { Pool } from './describe-figure.ts';

export type Pools = {
  subscriptionRemaining?: number;
  subscriptionTotal?: number;
  purchasedRemaining?: number;
  excess?: number;
};
export type Solved = { pools: Pools; sources: Readonly<Partial<Record<keyof Pools, string>>> };
export type Unsolved = { reason: string; seen: readonly string[] };

/** A contradiction, or a figure left open: carries every text that takes part in it. */
class Doubt extends Error {
  readonly seen: readonly string[];
  constructor(reason: string, seen: readonly string[]) {
    super(reason);
    this.seen = seen;
  }
}

const knownAllotments = [100, 1000, 5000, 20_000];

/** Turns statements into the figures of a reading; every statement has to agree with them. */
export function solvePools(facts: Facts): Solved | Unsolved {
  try {
    return solve(facts);
  } catch (error) {
    if (error instanceof Doubt) return { reason: error.message, seen: error.seen };
    throw error;
  }
}

function solve(facts: Facts): Solved {
  const book = new Book(facts.facts);
  const settled = settleUndecided(book, facts.undecided);
  const subscription = solveSubscription(new Book([...facts.facts, ...settled]), facts);
  const purchased = solvePurchased(book);
  const excess = solveExcess(book, subscription);
  checkGeneric(book, { subscription, purchased, excess });
  checkPercentages(facts.percentages, { subscription, purchased });
  checkDebt({ subscription, purchased, excess });
  return describe({ subscription, purchased, excess });
}

type Known = { remaining: Fact | null; total: Fact | null; isGeneric: boolean };

/** The statements, by pool and measure. Two different ones of the same thing contradict each other. */
class Book {
  private readonly facts: readonly Fact[];
  constructor(facts: readonly Fact[]) {
    this.facts = facts;
  }

  find(pool: Pool | null, measure: Measure): Fact | null {
    const found = this.facts.filter((fact) => fact.pool === pool && fact.measure === measure);
    const [first] = found;
    if (found.some((fact) => fact.amount !== first?.amount)) {
      throw new Doubt(
        'contradiction',
        found.map((fact) => fact.shown),
      );
    }
    return first ?? null;
  }

  has(pool: Pool | null): boolean {
    return this.facts.some((fact) => fact.pool === pool && fact.measure !== 'unsaid');
  }
}

/** The words of another statement decide `a / b` when its figure equals one reading of it and not the other. */
function settleUndecided(book: Book, undecided: readonly Undecided[]): Fact[] {
  return undecided.flatMap(({ pool, part, whole, shown, isBar }) => {
    if (
      isBar &&
      whole === 100 &&
      (book.find(pool, 'total') ?? book.find(null, 'total'))?.amount !== 100
    )
      return [];
    const remaining = new Set([
      book.find(pool, 'remaining')?.amount,
      pool === null ? book.find('subscription', 'remaining')?.amount : null,
    ]);
    const used = new Set([
      book.find(pool, 'used')?.amount,
      pool === null ? book.find('subscription', 'used')?.amount : null,
    ]);
    const saysRest = remaining.has(part) || used.has(whole - part);
    const saysUse = used.has(part) || remaining.has(whole - part);
    if (saysRest === saysUse) {
      throw new Doubt('used_or_remaining', [
        shown,
        `remaining ${part} of ${whole}, or ${whole - part} of ${whole}`,
      ]);
    }
    const base = { pool, isBalance: false, shown };
    return [
      { ...base, measure: saysRest ? 'remaining' : 'used', amount: part } as const,
      { ...base, measure: 'total', amount: whole } as const,
    ];
  });
}

function solveSubscription(book: Book, { bare }: Facts): Known {
  const isGeneric = !book.has('subscription');
  const pool = isGeneric ? null : 'subscription';
  const [stated, used] = [
    book.find(pool, 'remaining'),
    book.find(pool, 'used') ?? book.find(null, 'used'),
  ];
  const total = book.find(pool, 'total') ?? (isGeneric ? null : book.find(null, 'total'));
  const unsaid = book.find('subscription', 'unsaid');
  if (stated !== null && used !== null) checkSum(stated, used, total);
  if (stated !== null)
    return {
      ...withoutRole(stated, unsaid),
      total: total ?? inferTotal(stated, used, bare, unsaid),
      isGeneric,
    };
  if (used !== null && total !== null) return { remaining: minus(total, used), total, isGeneric };
  if (unsaid === null) {
    if (used !== null) throw new Doubt('no_total', [used.shown]);
    return { remaining: null, total, isGeneric };
  }
  return solveUnsaid(unsaid, used, total);
}

/** A figure under the pool's name alone may be what remains or what the plan gives. */
function withoutRole(stated: Fact, unsaid: Fact | null): { remaining: Fact } {
  if (unsaid !== null && unsaid.amount < stated.amount)
    throw new Doubt('contradiction', [stated.shown, unsaid.shown]);
  return { remaining: stated };
}

function solveUnsaid(unsaid: Fact, used: Fact | null, total: Fact | null): Known {
  if (used === null) return { remaining: unsaid, total, isGeneric: false };
  const sum = unsaid.amount + used.amount;
  const isTotal = knownAllotments.includes(unsaid.amount) || total?.amount === unsaid.amount;
  const isRest = knownAllotments.includes(sum) || total?.amount === sum;
  if (isTotal === isRest) throw new Doubt('used_or_remaining', [unsaid.shown, used.shown]);
  return isTotal
    ? { remaining: minus(unsaid, used), total: unsaid, isGeneric: false }
    : { remaining: unsaid, total, isGeneric: false };
}

const minus = (total: Fact, used: Fact): Fact => ({
  ...total,
  measure: 'remaining',
  amount: total.amount - used.amount,
  shown: used.shown.includes(total.shown) ? used.shown : `${total.shown}; ${used.shown}`,
});

function checkSum(remaining: Fact, used: Fact, total: Fact | null): void {
  if (total === null || remaining.amount + used.amount === total.amount) return;
  throw new Doubt('contradiction', [remaining.shown, used.shown, total.shown]);
}

/** A bare figure in the middle of a ring is the total when it is the sum of the legend. */
function inferTotal(
  remaining: Fact,
  used: Fact | null,
  bare: readonly number[],
  unsaid: Fact | null,
): Fact | null {
  const sum = remaining.amount + (used?.amount ?? Number.NaN);
  if (unsaid !== null && unsaid.amount > remaining.amount) {
    if (used !== null && sum !== unsaid.amount)
      throw new Doubt('contradiction', [remaining.shown, used.shown, unsaid.shown]);
    return { ...unsaid, measure: 'total' };
  }
  return bare.includes(sum) ? { ...remaining, measure: 'total', amount: sum } : null;
}

function solvePurchased(book: Book): Fact | null {
  const [stated, used, total] = [
    book.find('purchased', 'remaining'),
    book.find('purchased', 'used'),
    book.find('purchased', 'total'),
  ];
  const unsaid = book.find('purchased', 'unsaid');
  if (stated !== null) {
    if (used !== null) checkSum(stated, used, total);
    if (unsaid !== null && unsaid.amount < stated.amount)
      throw new Doubt('contradiction', [stated.shown, unsaid.shown]);
    return stated;
  }
  const whole = total ?? (used === null ? null : unsaid);
  if (used !== null) {
    if (whole === null) throw new Doubt('no_total', [used.shown]);
    return minus(whole, used);
  }
  if (unsaid === null && total !== null) throw new Doubt('used_or_remaining', [total.shown]);
  return unsaid;
}

/** A debt stands as its own figure, or as less than nothing of the subscription. */
function solveExcess(book: Book, subscription: Known): Fact | null {
  const stated = book.find('excess', 'unsaid');
  const { remaining } = subscription;
  if (remaining === null || remaining.amount >= 0) return stated;
  const debt = -remaining.amount;
  if (stated !== null) {
    if (stated.amount !== debt) throw new Doubt('contradiction', [remaining.shown, stated.shown]);
    return stated;
  }
  return { ...remaining, pool: 'excess', measure: 'unsaid', amount: debt };
}

type Parts = { subscription: Known; purchased: Fact | null; excess: Fact | null };

/** A figure without a pool is the subscription's or the sum of the pools, and must be seen to be either. */
function checkGeneric(book: Book, { subscription, purchased, excess }: Parts): void {
  const { remaining, total, isGeneric } = subscription;
  const extra = purchased?.amount ?? 0;
  const generic = book.find(null, 'remaining');
  if (isGeneric) {
    if (remaining === null || extra === 0) return;
    const mayBeSum =
      remaining.amount >= extra &&
      (total === null || knownAllotments.includes(total.amount - extra));
    if (mayBeSum) throw new Doubt('sum_or_subscription', [remaining.shown, purchased?.shown ?? '']);
    return;
  }
  if (generic === null || remaining === null) return;
  const sums = [
    remaining.amount,
    Math.max(0, remaining.amount) + extra,
    Math.max(0, remaining.amount) + extra - (excess?.amount ?? 0),
  ];
  if (!sums.includes(generic.amount))
    throw new Doubt('contradiction', [generic.shown, remaining.shown]);
}

function checkPercentages(
  percentages: readonly Percentage[],
  { subscription, purchased }: Pick<Parts, 'subscription' | 'purchased'>,
): void {
  for (const { pool, measure, percent, shown } of percentages) {
    if (pool === 'excess' || pool === 'purchased') {
      if (purchased === null) throw new Doubt('percentage', [shown]);
      continue;
    }
    const { remaining, total } = subscription;
    if (remaining === null || total === null) throw new Doubt('percentage', [shown]);
    const share = (100 * remaining.amount) / total.amount;
    const fits = (value: number): boolean => Math.abs(value - percent) < 1;
    const isRight =
      measure === 'used'
        ? fits(100 - share)
        : measure === 'remaining'
          ? fits(share)
          : fits(share) || fits(100 - share);
    if (!isRight) throw new Doubt('contradiction', [shown, remaining.shown]);
  }
}

function checkDebt({ subscription, purchased, excess }: Parts): void {
  const { remaining, total } = subscription;
  const seen = [remaining, total, purchased, excess].flatMap((fact) =>
    fact === null ? [] : [fact.shown],
  );
  if (purchased !== null && purchased.amount < 0) throw new Doubt('negative', seen);
  if (remaining !== null && total !== null && remaining.amount > total.amount)
    throw new Doubt('more_than_total', seen);
  if ((purchased?.amount ?? 0) > 0 && (excess?.amount ?? 0) > 0)
    throw new Doubt('contradiction', seen);
}

function describe({ subscription, purchased, excess }: Parts): Solved {
  const { remaining, total } = subscription;
  const pools: Pools = {};
  const sources: Partial<Record<keyof Pools, string>> = {};
  const put = (field: keyof Pools, fact: Fact | null, amount: number): void => {
    if (fact === null) return;
    pools[field] = amount;
    sources[field] = fact.shown;
  };
  put('subscriptionRemaining', remaining, Math.max(0, remaining?.amount ?? 0));
  put('subscriptionTotal', total, total?.amount ?? 0);
  put('purchasedRemaining', purchased, purchased?.amount ?? 0);
  put('excess', excess, excess?.amount ?? 0);
  return { pools, sources };
}

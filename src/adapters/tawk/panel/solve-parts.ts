import { foldText } from '../labels/fold-text.ts';
import { isUnsolved, unsolved } from './book.ts';
import type { Book, Unsolved } from './book.ts';
import type { Fact, Facts } from './facts.ts';

export type Known = {
  remaining: Fact | null;
  total: Fact | null;
  /** From statements that name no pool. */
  isGeneric: boolean;
  /** Total less used, not a statement of its own. */
  isComputed: boolean;
};

/** A month's credits by plan (tawk.to help centre, 2026): tells a total from a rest, never sets one. */
export const knownAllotments: readonly number[] = [100, 1000, 5000, 20_000];

const minus = (total: Fact, used: Fact): Fact => ({
  ...total,
  measure: 'remaining',
  amount: total.amount - used.amount,
  shown: used.shown.includes(total.shown) ? used.shown : `${total.shown}; ${used.shown}`,
});

function checkSum(remaining: Fact, used: Fact | null, total: Fact | null): Unsolved | null {
  if (used === null || total === null || remaining.amount + used.amount === total.amount)
    return null;
  return unsolved('contradiction', remaining, used, total);
}

export function solvePurchased(book: Book): Fact | null | Unsolved {
  const [stated, used, total] = [
    book.find('purchased', 'remaining'),
    book.find('purchased', 'used'),
    book.find('purchased', 'total'),
  ];
  const unsaid = book.find('purchased', 'unsaid');
  if (stated !== null) {
    const isLess = unsaid !== null && unsaid.amount < stated.amount;
    return isLess
      ? unsolved('contradiction', stated, unsaid)
      : (checkSum(stated, used, total) ?? stated);
  }
  // More was used than stands under the name alone: that is the rest of several packs.
  if (total === null && unsaid !== null && used !== null && used.amount > unsaid.amount)
    return unsaid;
  const whole = total ?? (used === null ? null : unsaid);
  if (used !== null) return whole === null ? unsolved('no_total', used) : minus(whole, used);
  return unsaid === null && total !== null ? unsolved('used_or_remaining', total) : unsaid;
}

/** What remains of the subscription and what it gives, from its own statements or from those of no pool. */
export function solveSubscription(
  book: Book,
  purchased: Fact | null,
  { bare, percentages, unexplained }: Facts,
): Known | Unsolved {
  const isGeneric = !book.speaksOf('subscription');
  const pool = isGeneric ? null : 'subscription';
  const strange = unexplained.find(({ isSaid, isZero }) => isSaid && !isZero);
  if (isGeneric && strange !== undefined) return { reason: 'label_unknown', seen: [strange.shown] };
  const stated = book.find(pool, 'remaining');
  const used = book.find(pool, 'used') ?? book.find(null, 'used');
  const unsaid = book.find('subscription', 'unsaid');
  const total = findTotal(book, isGeneric, { stated: stated ?? unsaid, used, purchased });
  if (isUnsolved(total)) return total;
  if (stated !== null) return fromStated(stated, { used, total, unsaid, bare, isGeneric });
  // Alone, or beside what no table explains, it may be what the plan gives.
  const isAlone =
    [total, purchased, book.find(null, 'remaining'), book.find('excess', 'unsaid')].every(
      (fact) => fact === null,
    ) && percentages.length === 0;
  const isOpen = isAlone || unexplained.some(({ isZero }) => !isZero);
  if (unsaid !== null && used === null && isOpen && knownAllotments.includes(unsaid.amount))
    return unsolved('used_or_remaining', unsaid);
  if (unsaid !== null)
    return fromUnsaid(unsaid, { used, total, generic: book.find(null, 'remaining'), purchased });
  if (used === null)
    return { remaining: fromShare(total, percentages), total, isGeneric, isComputed: false };
  if (total === null) return unsolved('no_total', used);
  return { remaining: minus(total, used), total, isGeneric, isComputed: true };
}

type Seen = { stated: Fact | null; used: Fact | null; purchased: Fact | null };

/** A limit beside a debt may be what can be owed at most. */
const limit = /limit|上限|सीमा|حد/u;

/** "Total" without a pool under the rows of a breakdown may be their sum: then it is no allotment. */
function findTotal(
  book: Book,
  isGeneric: boolean,
  { stated, used, purchased }: Seen,
): Fact | null | Unsolved {
  const own = book.find('subscription', 'total');
  const total = book.find(null, 'total');
  if (own !== null || isGeneric || total === null || stated === null) return own ?? total;
  if (used !== null && stated.amount + used.amount === total.amount) return total;
  const isAllotment = knownAllotments.includes(total.amount);
  const isSum = stated.amount + (purchased?.amount ?? 0) === total.amount;
  if (isSum && isAllotment && (purchased?.amount ?? 0) > 0)
    return unsolved('sum_or_subscription', total, stated);
  if (isSum) return isAllotment ? total : null;
  const isOfExcess = book.speaksOf('excess') && used === null && limit.test(foldText(total.shown));
  return isAllotment || ((purchased?.amount ?? 0) === 0 && !isOfExcess)
    ? total
    : unsolved('sum_or_subscription', total, stated);
}

type Beside = {
  used: Fact | null;
  total: Fact | null;
  unsaid: Fact | null;
  bare: readonly number[];
  isGeneric: boolean;
};

function fromStated(
  stated: Fact,
  { used, total, unsaid, bare, isGeneric }: Beside,
): Known | Unsolved {
  const isLess =
    unsaid !== null &&
    (unsaid.amount < stated.amount ||
      (total !== null && ![stated.amount, total.amount].includes(unsaid.amount)));
  const given =
    total ??
    (unsaid !== null && unsaid.amount > stated.amount
      ? { ...unsaid, measure: 'total' as const }
      : null);
  const contradiction = isLess
    ? unsolved('contradiction', stated, unsaid)
    : checkSum(stated, used, given);
  if (contradiction !== null) return contradiction;
  return {
    remaining: stated,
    total: given ?? sumOfLegend(stated, used, bare),
    isGeneric,
    isComputed: false,
  };
}

/** A bare figure in the middle of a ring is the total when it is the sum of the legend. */
function sumOfLegend(remaining: Fact, used: Fact | null, bare: readonly number[]): Fact | null {
  const sum = remaining.amount + (used?.amount ?? Number.NaN);
  return bare.includes(sum) ? { ...remaining, measure: 'total', amount: sum } : null;
}

type Around = {
  used: Fact | null;
  total: Fact | null;
  generic: Fact | null;
  purchased: Fact | null;
};

/** A figure under the pool's name alone is what remains, or what the plan gives: the others decide. */
function fromUnsaid(unsaid: Fact, { used, total, generic, purchased }: Around): Known | Unsolved {
  const asRest: Known = { remaining: unsaid, total, isGeneric: false, isComputed: false };
  const asTotal = (remaining: Fact): Known => ({
    remaining,
    total: { ...unsaid, measure: 'total' },
    isGeneric: false,
    isComputed: used !== null,
  });
  const mayBeTotal =
    total === null ? knownAllotments.includes(unsaid.amount) : total.amount === unsaid.amount;
  if (
    generic !== null &&
    ![unsaid.amount, unsaid.amount + (purchased?.amount ?? 0)].includes(generic.amount)
  ) {
    const isWhole =
      generic.amount < unsaid.amount &&
      (mayBeTotal || unsaid.amount - generic.amount === used?.amount);
    return isWhole
      ? (checkSum(generic, used, unsaid) ?? asTotal(generic))
      : unsolved('contradiction', unsaid, generic);
  }
  if (used === null) return asRest;
  const sum = unsaid.amount + used.amount;
  const mayBeRest = total === null ? knownAllotments.includes(sum) : total.amount === sum;
  if (total !== null && !mayBeRest && !mayBeTotal)
    return unsolved('contradiction', unsaid, used, total);
  if (mayBeTotal === mayBeRest) return unsolved('used_or_remaining', unsaid, used);
  return mayBeTotal ? asTotal(minus(unsaid, used)) : asRest;
}

/** A whole percentage tells one count only where a hundred or fewer are given. */
function fromShare(total: Fact | null, percentages: Facts['percentages']): Fact | null {
  const share = percentages.find(
    ({ pool, measure, percent }) =>
      pool !== 'purchased' &&
      (measure === 'used' || measure === 'remaining') &&
      Number.isInteger(percent),
  );
  if (total === null || share === undefined || total.amount > 100 || total.amount === 0)
    return null;
  const count = Math.round((share.percent * total.amount) / 100);
  const amount = share.measure === 'used' ? total.amount - count : count;
  return { ...total, measure: 'remaining', amount, shown: share.shown };
}

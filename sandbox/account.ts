import type { AtZero, DayCount, Plan, Receipt } from './protocol.ts';

/** tawk.to help centre, 2026: message credits a month. */
export const allotments: Record<Plan, number> = {
  hobby: 100,
  growth: 1000,
  business: 5000,
  enterprise: 20_000,
};

/** Growth: the help centre's example price. The others are invented. */
export const prices: Record<Plan, number> = {
  hobby: 0,
  growth: 0.03,
  business: 0.025,
  enterprise: 0.02,
};

export interface Pools {
  subscription: number;
  purchased: number;
  excess: number;
}

/** The sandbox's own books: the judge that the meter is compared with. */
export interface Books extends Pools {
  plan: Plan;
  allotment: number;
  atZero: AtZero;
  usedThisCycle: number;
  cycleStartAt: number;
  resetAt: number;
  usedByDay: Map<string, number>;
  receipts: Receipt[];
}

/** Subscription first, then purchased, then debt; null where the AI falls silent instead. */
export function spendOne(pools: Pools, atZero: AtZero): Pools | null {
  const { subscription, purchased, excess } = pools;
  if (subscription > 0) return { subscription: subscription - 1, purchased, excess };
  if (purchased > 0) return { subscription, purchased: purchased - 1, excess };
  return atZero === 'stop' ? null : { subscription, purchased, excess: excess + 1 };
}

/** A purchase pays the debt off first: 1,000 bought with 223 over leaves 777. */
export function addPurchase(pools: Pools, quantity: number): Pools {
  const paidOff = Math.min(pools.excess, quantity);
  return {
    subscription: pools.subscription,
    purchased: pools.purchased + quantity - paidOff,
    excess: pools.excess - paidOff,
  };
}

export const localDay = (at: number): string => {
  const date = new Date(at);
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
};

/** Spends one credit at `at`; false when nothing was sent because the account is empty. */
export function charge(books: Books, at: number): boolean {
  const pools = spendOne(books, books.atZero);
  if (pools === null) return false;
  const day = localDay(at);
  Object.assign(books, pools);
  books.usedThisCycle += 1;
  books.usedByDay.set(day, (books.usedByDay.get(day) ?? 0) + 1);
  return true;
}

/** Books a purchase with its receipt. The form, not the books, refuses a Hobby plan. */
export function purchase(books: Books, quantity: number, at: number): void {
  Object.assign(books, addPurchase(books, quantity));
  books.receipts.unshift({
    id: `INV-${String(4100 + books.receipts.length)}`,
    at,
    description: `${quantity.toLocaleString('en')} message credits, AI Assist`,
    amount: quantity * prices[books.plan],
  });
}

/** A new cycle: subscription credits are replaced, bought ones and a debt stay. */
export function renew(books: Books, at: number): void {
  const next = new Date(at);
  next.setHours(0, 0, 0, 0);
  next.setMonth(next.getMonth() + 1);
  books.subscription = books.allotment;
  books.usedThisCycle = 0;
  books.cycleStartAt = at;
  books.resetAt = next.getTime();
}

export const dayCounts = (books: Books): DayCount[] =>
  [...books.usedByDay]
    .map(([day, count]) => ({ day, count }))
    .sort((one, other) => other.day.localeCompare(one.day));

import { allotments, localDay, prices, type Books } from './account.ts';
import type { AtZero, Plan } from './protocol.ts';

export interface Property {
  id: string;
  name: string;
  aiName: string;
  books: Books;
}

interface Opening {
  id: string;
  name: string;
  aiName: string;
  plan: Plan;
  atZero: AtZero;
  subscription: number;
  excess: number;
  resetInDays: number;
  fee: number;
}

const openings: Opening[] = [
  {
    id: '65f0a1b2c3d4e5f607182931',
    name: 'Acme shop',
    aiName: 'Apollo',
    plan: 'growth',
    atZero: 'stop',
    subscription: 118,
    excess: 0,
    resetInDays: 9,
    fee: 29,
  },
  {
    id: '65f0a1b2c3d4e5f607182942',
    name: 'Acme B2B',
    aiName: 'Hermes',
    plan: 'enterprise',
    atZero: 'allow',
    subscription: 0,
    excess: 223,
    resetInDays: 4,
    fee: 399,
  },
  {
    id: '65f0a1b2c3d4e5f607182953',
    name: 'Acme docs',
    aiName: 'Iris',
    plan: 'hobby',
    atZero: 'stop',
    subscription: 61,
    excess: 0,
    resetInDays: 17,
    fee: 0,
  },
];

/** Sunday first: a shop is busiest early in the week. */
const weekdayWeights = [0.35, 1.2, 1.15, 1, 1.05, 0.9, 0.45];

function midnight(now: number, daysAhead: number, monthsAhead = 0): number {
  const date = new Date(now);
  return new Date(
    date.getFullYear(),
    date.getMonth() + monthsAhead,
    date.getDate() + daysAhead,
  ).getTime();
}

function daysBetween(from: number, to: number): number[] {
  const days: number[] = [];
  for (let at = from; at <= to; at = midnight(at, 1)) days.push(at);
  return days;
}

/** Shares `total` out over the days so that it adds up exactly. */
function spreadOverDays(days: number[], total: number): Map<string, number> {
  const weights = days.map((at, index) => {
    const weekday = weekdayWeights[new Date(at).getDay()] ?? 1;
    return weekday * (0.85 + ((index * 7) % 5) * 0.075);
  });
  const sum = weights.reduce((one, other) => one + other, 0);
  const counts = new Map<string, number>();
  let weighed = 0;
  let given = 0;
  days.forEach((at, index) => {
    weighed += weights[index] ?? 0;
    const due = Math.round((total * weighed) / sum);
    counts.set(localDay(at), due - given);
    given = due;
  });
  return counts;
}

function openBooks(opening: Opening, now: number): Books {
  const allotment = allotments[opening.plan];
  const used = allotment - opening.subscription + opening.excess;
  const resetAt = midnight(now, opening.resetInDays);
  const cycleStartAt = midnight(resetAt, 0, -1);
  const before = daysBetween(midnight(cycleStartAt, -21), midnight(cycleStartAt, -1));
  const usedBefore = Math.round(used * 0.7);
  const quantityBefore = opening.plan === 'growth' ? 1000 : 0;
  return {
    plan: opening.plan,
    allotment,
    atZero: opening.atZero,
    subscription: opening.subscription,
    purchased: 0,
    excess: opening.excess,
    usedThisCycle: used,
    cycleStartAt,
    resetAt,
    usedByDay: new Map([
      ...spreadOverDays(before, usedBefore),
      ...spreadOverDays(daysBetween(cycleStartAt, now), used),
    ]),
    receipts: [
      ...(opening.fee > 0
        ? [{ id: 'INV-4032', at: cycleStartAt, description: 'AI Assist plan', amount: opening.fee }]
        : []),
      ...(quantityBefore > 0
        ? [
            {
              id: 'INV-3987',
              at: midnight(cycleStartAt, -12) + 36_000_000,
              description: '1,000 message credits, AI Assist',
              amount: quantityBefore * prices[opening.plan],
            },
          ]
        : []),
    ],
  };
}

/** Three properties: a plan near its end, one in debt, and a free one. */
export const openProperties = (now: number): Property[] =>
  openings.map((opening) => ({
    id: opening.id,
    name: opening.name,
    aiName: opening.aiName,
    books: openBooks(opening, now),
  }));

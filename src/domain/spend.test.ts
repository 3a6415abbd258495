import { expect, it } from 'vitest';
import { addUpSpend } from './spend.ts';
import { instant } from './units.ts';

const NOW = instant(Date.UTC(2026, 10, 24, 14));
const GROWTH = { plan: 'growth', packCents: null, zone: 'UTC' };
const bought = (day: string, quantity: number) => ({ at: instant(Date.parse(day)), quantity });

it('adds up the packs of this calendar month and the last', () => {
  const purchases = [
    bought('2026-11-01T00:00:00Z', 1_000),
    bought('2026-11-20T10:00:00Z', 2_000),
    bought('2026-10-31T23:59:59Z', 2_000),
    bought('2026-09-30T23:59:59Z', 5_000),
    bought('2025-11-20T10:00:00Z', 7_000),
  ];
  expect(addUpSpend(purchases, GROWTH, NOW)).toEqual({
    thisMonthPacks: 3,
    lastMonthPacks: 2,
    thisMonthCents: 9_000,
    guessed: false,
  });
});

it('takes the month of the zone', () => {
  const edge = [bought('2026-10-31T23:30:00Z', 1_000)];
  expect(addUpSpend(edge, { ...GROWTH, zone: 'Europe/Berlin' }, NOW).thisMonthPacks).toBe(1);
});

it('takes a rise that use has eaten into for the pack that it was', () => {
  expect(addUpSpend([bought('2026-11-20T10:00:00Z', 777)], GROWTH, NOW).thisMonthPacks).toBe(1);
});

it('says whether the price is a guess', () => {
  const guessed = (packCents: number | null) =>
    addUpSpend([], { ...GROWTH, plan: 'business', packCents }, NOW).guessed;
  expect([guessed(null), guessed(2_500)]).toEqual([true, false]);
});

it('is nothing, and costs nothing, where nothing was bought', () => {
  expect(addUpSpend([], GROWTH, NOW)).toEqual({
    thisMonthPacks: 0,
    lastMonthPacks: 0,
    thisMonthCents: 0,
    guessed: false,
  });
});

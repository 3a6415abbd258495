import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from './instants.ts';
import type { OpenSubscription } from './ledger-view.ts';
import { looksMistyped } from './typed-doubt.ts';
import { credits, instant } from './units.ts';

const MONDAY = instant(Date.UTC(2026, 10, 23, 9));
const newest = { source: 'typed', value: 1_200, at: MONDAY } as const;
const terms = {
  allotment: 1_000,
  resetKnown: true,
  cycleStart: instant(MONDAY - 20 * DAY_MS),
} as OpenSubscription;
const isOdd = (value: number, days: number, more: Partial<OpenSubscription> = {}) =>
  looksMistyped(newest, { value, at: instant(MONDAY + days * DAY_MS) }, { ...terms, ...more });

describe('a typed figure is asked about', () => {
  it('where it fell faster than a plan in a week: 588 used in 3 days', () => {
    expect(isOdd(612, 3)).toBe(true);
    expect(isOdd(612, 4)).toBe(false);
    expect(isOdd(1_200 - 242, 1)).toBe(false);
    expect(isOdd(1_200 - 243, 1)).toBe(true);
    expect(isOdd(-223, 14)).toBe(false);
    // A tenth and half a plan in half a week: just 600.
    expect([isOdd(600, 3.5), isOdd(599, 3.5)]).toEqual([false, true]);
  });

  it('where it rose within a month, not over a reset, nor where nobody knows of one', () => {
    expect(isOdd(1_201, 3)).toBe(true);
    expect(isOdd(1_200, 3)).toBe(false);
    expect(isOdd(1_201, 3, { cycleStart: instant(MONDAY + DAY_MS) })).toBe(false);
    expect(isOdd(1_201, 3, { cycleStart: MONDAY })).toBe(true);
    expect(isOdd(1_201, 3, { resetKnown: false })).toBe(false);
    expect(isOdd(612, 3, { resetKnown: false })).toBe(true);
  });

  it('where it contradicts what was read within the hour, whatever plan is known', () => {
    const read = { ...newest, source: 'read' } as const;
    const told = { value: 1_300, at: instant(MONDAY + HOUR_MS / 2) };
    expect(looksMistyped(read, told, null)).toBe(true);
    expect(looksMistyped(newest, told, null)).toBe(false);
  });

  it('not where it fell within the hour by no more than a tenth of the plan', () => {
    const read = { ...newest, source: 'read' } as const;
    const told = { value: 1_100, at: instant(MONDAY + HOUR_MS / 2) };
    expect(looksMistyped(read, told, terms)).toBe(false);
    expect(looksMistyped(read, told, { ...terms, allotment: credits(900) })).toBe(true);
  });

  it('never where it is of before the newest figure', () => {
    expect(isOdd(100, -1)).toBe(false);
    expect(isOdd(100, 0)).toBe(false);
  });
});

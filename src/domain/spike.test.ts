import { describe, expect, it } from 'vitest';
import { HOUR_MS } from './instants.ts';
import { findSpike, poissonTail } from './spike.ts';
import { instant, type Instant } from './units.ts';
import type { UsageHours } from './usage-hours.ts';

/** A Tuesday, 14:00 UTC: in the middle of the busy hours. */
const HOUR = Date.UTC(2026, 10, 24, 14) / HOUR_MS;
const WEEKS = 8;
const HISTORY = WEEKS * 7 * 24;

/** Eight weeks up to that Tuesday's midnight; every message is seen where somebody watches. */
const hoursOf = (countAt: (hour: number) => number, counted = 1_000_000): UsageHours => {
  const startHour = HOUR - 14 - HISTORY;
  return {
    startHour,
    counts: Array.from({ length: HISTORY }, (_, index) => countAt((startHour + index) % 24)),
    mask: Array.from({ length: HISTORY }, () => 0 as const),
    through: instant((HOUR - 14) * HOUR_MS),
    capture: { counted, charged: 1_000_000 },
  };
};
const flat = (count: number, counted?: number) => hoursOf(() => count, counted);
const seen = (count: number, hour = HOUR): Instant[] =>
  Array.from({ length: count }, (_, index) => instant(hour * HOUR_MS + index * 1_000));
const spikeOf = (hours: UsageHours | null, count: number, minutes = 59) =>
  findSpike(hours, 'UTC', seen(count), instant(HOUR * HOUR_MS + minutes * 60_000));

describe('far more messages than usual', () => {
  it('are three times as many in the running hour, and are told beside what is usual', () => {
    expect(spikeOf(flat(10), 40)).toEqual({
      count: 40,
      usual: 11,
      hourAt: HOUR * HOUR_MS,
    });
    expect(spikeOf(flat(10), 25)).toBeNull();
    // Twice a large number is not by chance, and still no spike.
    expect(spikeOf(flat(200), 500)).toBeNull();
    expect(spikeOf(flat(200), 700)).toMatchObject({ count: 700 });
  });

  it('are ten at least', () => {
    expect(spikeOf(flat(0.05), 9)).toBeNull();
    expect(spikeOf(flat(0.05), 10)).toMatchObject({ count: 10, usual: 0 });
  });

  it('are not what chance may bring', () => {
    expect(spikeOf(flat(3.3), 10)).toBeNull();
    // More than three times the usual three, and still chance in one of five hundred hours.
    expect(spikeOf(flat(3), 10)).toBeNull();
    expect(spikeOf(flat(3), 12)).toMatchObject({ count: 12, usual: 3 });
    expect(spikeOf(flat(3.3), 12)).toMatchObject({ count: 12, usual: 4 });
  });

  it('are held against this hour of the week, on the clock of the property', () => {
    const busy = hoursOf((hour) => (hour === 14 ? 40 : 1));
    expect(spikeOf(busy, 30)).toBeNull();
    const now = instant(HOUR * HOUR_MS + HOUR_MS - 1);
    expect(findSpike(busy, 'Asia/Kolkata', seen(30), now)).toBeNull();
    const quiet = hoursOf((hour) => (hour === 9 ? 40 : 1));
    expect(spikeOf(quiet, 30)).toMatchObject({ count: 30 });
  });

  it('are held against what this browser sees of it', () => {
    // It sees a fifth: some 10 of the usual 50.
    expect(spikeOf(flat(50, 200_000), 40)).toMatchObject({ count: 40, usual: 11 });
    expect(spikeOf(flat(50), 40)).toBeNull();
  });

  it('are counted in the running hour alone, up to now', () => {
    const now = instant(HOUR * HOUR_MS + 30_000);
    expect(findSpike(flat(1), 'UTC', seen(20, HOUR - 1), now)).toBeNull();
    expect(findSpike(flat(1), 'UTC', seen(20, HOUR + 1), now)).toBeNull();
    const edges = [...seen(9), now, instant(now + 1), instant(HOUR * HOUR_MS - 1)];
    expect(findSpike(flat(0.1), 'UTC', edges, now)).toMatchObject({ count: 10 });
  });

  it('are nothing without a pace', () => {
    expect(spikeOf(null, 100)).toBeNull();
    const silent = { ...flat(1), mask: flat(1).mask.map(() => 1 as const) };
    expect(spikeOf(silent, 100)).toBeNull();
  });
});

it.each([
  [0, 2, 1],
  [1, 1, 0.632121],
  [3, 2, 0.323324],
  [10, 3.3, 0.002195],
  [12, 3.3, 0.000171],
])('the chance of at least %i where %f are usual is %f', (count, mean, chance) => {
  expect(poissonTail(count, mean)).toBeCloseTo(chance, 5);
});

it('a chance is never below nothing', () => {
  for (let count = 20; count < 200; count += 1) {
    expect(poissonTail(count, 1)).toBeGreaterThanOrEqual(0);
  }
});

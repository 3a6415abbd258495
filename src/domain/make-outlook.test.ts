import { describe, expect, it } from 'vitest';
import { forecastProperty } from './forecast/forecast-property.ts';
import { DAY_MS, HOUR_MS } from './instants.ts';
import { makeOutlook, type OutlookFacts } from './make-outlook.ts';
import { instant, type Instant } from './units.ts';
import type { UsageHours } from './usage-hours.ts';

/** A Monday, 09:00 UTC; the figure is of this instant. */
const FIGURE = instant(Date.UTC(2026, 10, 23, 9));
const HISTORY = 8 * 7 * 24;
const after = (hours: number): Instant => instant(FIGURE + hours * HOUR_MS);

/** Eight weeks of four credits in each hour, up to the figure. */
const HOURS: UsageHours = {
  startHour: FIGURE / HOUR_MS - HISTORY,
  counts: Array.from({ length: HISTORY }, () => 4),
  mask: Array.from({ length: HISTORY }, () => 0 as const),
  through: FIGURE,
  capture: { counted: 0, charged: 0 },
};

const FACTS: OutlookFacts = {
  hours: HOURS,
  timeZone: 'UTC',
  spendable: 5_000,
  since: FIGURE,
  countedAt: [],
  watched: [],
  resetAt: after(10 * 24),
};
const outlookAt = (hours: number, facts: Partial<OutlookFacts> = {}) =>
  makeOutlook({ ...FACTS, ...facts }, after(hours));
/** What surfaces are given where there is a pace. */
const knownAt = (...given: Parameters<typeof outlookAt>) => {
  const outlook = outlookAt(...given);
  if (outlook === null) throw new Error('no pace');
  return outlook;
};

describe('what is to be expected', () => {
  it('is nothing without hours, without a pace, and before the figure', () => {
    expect(outlookAt(5, { hours: null })).toBeNull();
    const masked = { ...HOURS, mask: HOURS.mask.map(() => 1 as const) };
    expect(outlookAt(5, { hours: masked })).toBeNull();
    expect(outlookAt(5, { since: after(6) })).toBeNull();
    expect(outlookAt(0)).toMatchObject({ at: FIGURE, since: { used: 0 } });
  });

  it('is by the pace: some four an hour since the figure, and a day of it on the way', () => {
    const outlook = knownAt(10);
    expect(outlook.at).toBe(after(10));
    expect(outlook.since.used).toBeGreaterThan(35);
    expect(outlook.since.used).toBeLessThan(48);
    expect(outlook.since.low).toBeLessThan(outlook.since.used);
    expect(outlook.since.high).toBeGreaterThan(outlook.since.used);
    expect(outlook.perDay).toBeGreaterThan(85);
    expect(outlook.perDay).toBeLessThan(115);
  });

  it('counts messages after the figure up to now, and takes them off once', () => {
    const seen = [after(-1), FIGURE, after(1), after(2), after(10), after(11)];
    const counted = knownAt(10, { countedAt: seen, spendable: 4_997 });
    expect(counted.since.counted).toBe(3);
    // The books had taken three off: five thousand stood at the figure.
    const left = (counted.points[4]?.p50 ?? 0) + counted.since.used;
    expect(Math.abs(left + (counted.forecast.use?.p50 ?? 0) - 5_000)).toBeLessThan(1);
  });

  it('believes what was counted only of hours in which somebody watched', () => {
    const seen = Array.from({ length: 30 }, (_, index) => after(1 + index / 60));
    const watched = [{ from: FIGURE, until: after(10) }];
    const [blind, seeing] = [
      knownAt(10, { countedAt: seen }),
      knownAt(10, { countedAt: seen, watched }),
    ];
    expect(seeing.since.used).toBeGreaterThan(blind.since.used);
    const later = [{ from: after(10), until: after(20) }];
    expect(knownAt(10, { countedAt: seen, watched: later }).since).toEqual(blind.since);
  });

  it('looks to the reset; a month ahead where it is not known or passed', () => {
    const lastOf = (resetAt: Instant | null) => knownAt(10, { resetAt }).points.at(-1)?.at;
    expect(lastOf(after(48))).toBe(after(48));
    expect(lastOf(null)).toBe(after(10 + 30 * 24));
    expect(lastOf(after(10))).toBe(after(10 + 30 * 24));
    expect(lastOf(after(9))).toBe(after(10 + 30 * 24));
  });

  it('tells how many days of history it was learned from, masked hours left out', () => {
    expect(knownAt(1).historyDays).toBe(56);
    const mask = HOURS.mask.map((_, index) => (index < 24 * 20 ? (1 as const) : (0 as const)));
    expect(knownAt(1, { hours: { ...HOURS, mask } }).historyDays).toBe(36);
  });

  it('is a pace per day even an instant before the reset', () => {
    const resetAt = instant(after(10) + 1);
    expect(Number.isFinite(knownAt(10, { resetAt }).perDay)).toBe(true);
  });
});

describe('the way to the reset', () => {
  it('is drawn in five even steps, each with the forecast up to there', () => {
    const { points, since, forecast } = knownAt(0);
    expect(points.map(({ at }) => (at - FIGURE) / DAY_MS)).toEqual([2, 4, 6, 8, 10]);
    const { use } = forecastProperty({
      ...FACTS,
      hours: HOURS,
      at: FIGURE,
      figureAt: FIGURE,
      until: after(6 * 24),
      watched: [],
    }).forecast;
    expect(points[2]).toMatchObject({
      p10: Math.round(5_000 - (use?.p90 ?? 0)),
      p50: Math.round(5_000 - (use?.p50 ?? 0)),
      p90: Math.round(5_000 - (use?.p10 ?? 0)),
    });
    const last = points[4];
    expect(last?.p50).toBe(Math.round(5_000 - since.used - (forecast.use?.p50 ?? 0)));
    expect(last?.p10).toBe(Math.round(5_000 - since.used - (forecast.use?.p90 ?? 0)));
  });

  it('falls, and starts below what was used since the figure', () => {
    const { points, since } = knownAt(20);
    const [first] = points;
    expect(first?.p50).toBeLessThan(5_000 - since.used);
    for (const [index, { p10, p50, p90 }] of points.entries()) {
      expect(p10).toBeLessThan(p50);
      expect(p50).toBeLessThan(p90);
      expect(p50).toBeLessThan(points[index - 1]?.p50 ?? Infinity);
    }
  });
});

describe('since when nothing is left', () => {
  /** The estimate at the figure's age in hours. */
  const usedAfter = (hours: number) => knownAt(hours).since.used;

  it('is not asked while something is', () => {
    expect(knownAt(20, { spendable: Math.ceil(usedAfter(20)) + 1 }).emptySince).toBeNull();
  });

  it('is the first whole hour after which the estimate had used it up', () => {
    const emptySince = knownAt(30, { spendable: 48 }).emptySince ?? 0;
    const hours = (emptySince - FIGURE) / HOUR_MS;
    expect(Number.isInteger(hours)).toBe(true);
    expect(usedAfter(hours)).toBeGreaterThanOrEqual(48);
    expect(usedAfter(hours - 1)).toBeLessThan(48);
    expect(knownAt(300, { spendable: 48 }).emptySince).toBe(emptySince);
  });

  it('is now at the latest, and the figure itself where that had nothing', () => {
    const spendable = Math.floor(usedAfter(7.5));
    expect(knownAt(7.5, { spendable }).emptySince).toBe(after(7.5));
    expect(knownAt(30, { spendable: 0 }).emptySince).toBe(FIGURE);
    expect(knownAt(30, { spendable: -40 }).emptySince).toBe(FIGURE);
  });

  it('rests on what was counted, too', () => {
    const seen = Array.from({ length: 30 }, (_, index) => after(0.5 + index / 60));
    const { emptySince } = knownAt(3, { spendable: 0, countedAt: seen });
    expect(emptySince).toBe(after(1));
  });
});

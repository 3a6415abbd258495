import { describe, expect, it } from 'vitest';
import { forecastRunOut, learnUse, type LearnedUse } from './forecast.ts';
import { MOST_HOURS } from './use-history.ts';

/** Two an hour at any hour, and this unsure of it. */
const learned = (spread: number, observedHours = 2_000): LearnedUse => ({
  profile: new Float64Array(168).fill(1),
  level: [2, 2, 2, 2, 2, 2, 2],
  spread: Array.from({ length: 7 }, () => spread),
  observedHours,
});
const tell = (
  spendable: number,
  { hours = 100, spread = 0.5, observed = 2_000, soFar = { used: 0, spread: 0, days: 0 } } = {},
) => forecastRunOut(learned(spread, observed), () => 0, spendable, hours, soFar);

describe('a run-out', () => {
  it('by a sure pace is where the line meets what is left', () => {
    expect(tell(50, { spread: 1e-9 }).runOutHours.p50).toBeCloseTo(25, 6);
    expect(tell(51, { spread: 1e-9 }).runOutHours.p50).toBeCloseTo(25.5, 6);
    expect(tell(199.5, { spread: 1e-9, hours: 99.9 }).runOutHours.p50).toBeCloseTo(99.75, 6);
    expect(tell(200.1, { spread: 1e-9 }).runOutHours.p50).toBeNull();
  });

  it('at the reset still counts, and lies at it', () => {
    expect(tell(200, { spread: 0 }).runOutHours.p50).toBeCloseTo(100, 6);
  });

  it('is as likely as the normal of the log says', () => {
    expect(tell(200).probability).toBeCloseTo(0.5, 6);
    const at = (z: number) => 201 * Math.exp(0.5 * z) - 1;
    expect(tell(at(1.2816)).probability).toBeCloseTo(0.1, 4);
    expect(tell(at(-1.6449)).probability).toBeCloseTo(0.95, 4);
  });

  it('has quantiles that stand on both sides of the median', () => {
    const { runOutHours, use } = tell(100);
    expect(runOutHours.p50).toBeCloseTo(50, 6);
    // Where 1.2816 spreads more than usual are used: (2h + 1) e^.6408 = 101.
    expect(runOutHours.p10).toBeCloseTo((101 / Math.exp(0.6408) - 1) / 2, 0);
    expect(runOutHours.p90).toBeCloseTo((101 * Math.exp(0.6408) - 1) / 2, 0);
    expect(use?.p50).toBeCloseTo(200, 6);
    const shares = { p10: -1.2816, p60: 0.2533, p80: 0.8416, p90: 1.2816, p95: 1.6449 };
    for (const [share, z] of Object.entries(shares)) {
      expect(use?.[share as keyof typeof shares]).toBeCloseTo(201 * Math.exp(0.5 * z) - 1, 6);
    }
  });

  it('has happened where nothing is left, or the estimate has used it up', () => {
    expect(tell(0).runOutHours).toEqual({ p10: 0, p50: 0, p90: 0 });
    expect(tell(0, { hours: 0 }).probability).toBe(1);
    const soFar = { used: 60, spread: 0, days: 0 };
    expect(tell(60, { soFar }).runOutHours.p50).toBe(0);
    expect(tell(70, { soFar, spread: 1e-9 }).runOutHours.p50).toBeCloseTo(5, 6);
  });
});

it('where nothing was observed, a run-out is known only of what is gone', () => {
  const p50 = (spendable: number) => forecastRunOut(null, () => 0, spendable, 100).runOutHours.p50;
  expect([-1, 0, 1].map(p50)).toEqual([0, 0, null]);
});

describe('what is needed up to the reset', () => {
  it('is what is still to come, without what was used since the figure', () => {
    const soFar = { used: 60, spread: 0, days: 0 };
    expect(tell(500, { soFar, spread: 1e-9 }).use?.p50).toBeCloseTo(200, 6);
    expect(tell(500, { soFar: { used: 60, spread: 2, days: 0 }, hours: 0 }).use?.p10).toBe(0);
  });

  it('is packs of a thousand for what is missing', () => {
    const packs = (spendable: number) => tell(spendable, { spread: 1e-9, hours: 1_000 }).packs?.p50;
    expect([2_000, 1_999, 1_000, 999, -1].map(packs)).toEqual([0, 1, 1, 2, 3]);
    const { packs: wide, use } = tell(500, { hours: 1_000 });
    expect(wide?.p80).toBe(Math.ceil(((use?.p80 ?? 0) - 500) / 1_000));
    expect(wide?.p95).toBe(Math.ceil(((use?.p95 ?? 0) - 500) / 1_000));
  });
});

describe('a warning', () => {
  const warn = (...given: Parameters<typeof tell>) => tell(...given).warn;

  it('is given at four in five, however far away', () => {
    const at = (z: number) => 2 * 1_000 * Math.exp(0.5 * z);
    expect(warn(at(-0.83), { hours: 1_000 })).toBe('none');
    expect(warn(at(-0.86), { hours: 1_000 })).toBe('heads-up');
  });

  it('is given where it may be gone within a week, and that is as likely as not', () => {
    // Earliest: (2h + 1) e^.6408 reaches it at 168 hours.
    const edge = 337 * Math.exp(0.6408) - 1;
    expect(warn(edge - 1, { hours: 330 })).toBe('heads-up');
    expect(warn(edge + 3, { hours: 330 })).toBe('none');
    expect(warn(edge - 1, { hours: 310 })).toBe('none');
  });

  it('is urgent where it may be gone within three days, and that is likely enough', () => {
    // Earliest: (2h + 1) e^.6408 reaches it at 72 hours.
    const edge = 145 * Math.exp(0.6408) - 1;
    expect(warn(edge - 1, { hours: 300 })).toBe('urgent');
    expect(warn(edge + 3, { hours: 300 })).not.toBe('urgent');
    // Gone within the hours that are left: as likely as not, and a little less likely.
    expect(warn(59.9, { hours: 30 })).toBe('urgent');
    expect(warn(60.1, { hours: 30 })).toBe('none');
  });

  it('needs a day of history, and something left', () => {
    expect(warn(50, { observed: 23 })).toBe('none');
    expect(warn(50, { observed: 24 })).toBe('urgent');
    expect([warn(0), warn(-5)]).toEqual(['none', 'none']);
  });

  it('is early in the first week', () => {
    const maturity = (observed: number) => tell(50, { observed }).maturity;
    expect([23, 24, 167, 168].map(maturity)).toEqual(['range_only', 'early', 'early', 'settled']);
  });
});

describe('what is learned', () => {
  const flat = (hours: number, count: number) => Array.from({ length: hours }, () => count);
  const cellOf = (hour: number) => ((hour % 168) + 168) % 168;

  it('is of half a year, and of observed hours', () => {
    const counts = [...flat(500, 900), ...flat(MOST_HOURS, 2)];
    const old = learnUse({ counts, mask: [], cellOf });
    expect(old?.observedHours).toBe(MOST_HOURS);
    const young = learnUse({
      counts: counts.slice(500),
      mask: [],
      cellOf: (hour) => cellOf(hour + 500),
    });
    expect(old).toEqual(young);
    const mask = flat(MOST_HOURS + 500, 0).map((_, hour) => (hour < 600 ? 1 : 0));
    expect(learnUse({ counts, mask, cellOf })?.observedHours).toBe(MOST_HOURS - 100);
  });
});

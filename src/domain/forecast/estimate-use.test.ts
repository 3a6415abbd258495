import { describe, expect, it } from 'vitest';
import { instant, type Instant } from '../units.ts';
import { estimateUse, rangeOf, type SeenSince } from './estimate-use.ts';
import type { LearnedUse } from './forecast.ts';
import { HOUR_MS } from './hour-spans.ts';

const FIGURE = 1_000;
const at = (hours: number): Instant => instant((FIGURE + hours) * HOUR_MS);
const span = (from: number, to: number) => ({ from: at(from), to: at(to) });

/** Four an hour at any hour, give or take three in ten. */
const LEARNED: LearnedUse = {
  profile: new Float64Array(168).fill(1),
  level: [4, 4, 4, 4, 4, 4, 4],
  spread: [0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3],
  observedHours: 2_000,
};
const SEEN: SeenSince = {
  figureAt: at(0),
  at: at(10),
  counted: 0,
  watched: [],
  capture: { ratio: 0.5, trust: 'usable' },
  taught: 1_000,
};
const estimate = (seen: Partial<SeenSince> = {}, learned: Partial<LearnedUse> = {}, days = 0) =>
  estimateUse(
    { ...LEARNED, ...learned },
    (hour) => (((hour - FIGURE) % 168) + 168) % 168,
    { ...SEEN, ...seen },
    days,
  );

describe('use since the official figure', () => {
  it('is the profile’s where nobody watched', () => {
    expect(estimate().used).toBeCloseTo(40, 9);
    expect(estimate({ figureAt: at(0.5), at: at(2.25) }).used).toBeCloseTo(7, 9);
    expect(estimate({ at: at(0) })).toEqual({ used: 0, spread: 0, days: 0 });
    const evening = Float64Array.from({ length: 168 }, (_, hour) => (hour < 5 ? 0 : 2));
    expect(estimate({}, { profile: evening }).used).toBeCloseTo(40, 9);
    expect(estimate({ at: at(5) }, { profile: evening }).used).toBeCloseTo(0, 9);
  });

  it('is unsure as the profile is, and a little more for so few hours', () => {
    expect(estimate().spread).toBeCloseTo(1.15 * 0.3, 9);
  });

  it('takes level and spread of the age of what was learned', () => {
    const far = { level: [4, 8, 16, 16, 16, 16, 16], spread: [0.3, 0.6, 1, 1, 1, 1, 1] };
    const aged = estimate({}, far, 1.5);
    expect(aged.used).toBeCloseTo(60, 9);
    expect(aged.spread).toBeCloseTo(1.15 * 0.45, 9);
    expect(aged.days).toBe(1.5);
  });

  it('leans on what was counted over the ratio, in watched hours, the more that teaches', () => {
    const watched = [span(0, 10)];
    // 40 by the profile, 80 by the counts.
    const mixed = (more: Partial<SeenSince>) => estimate({ watched, counted: 40, ...more }).used;
    expect(mixed({})).toBeGreaterThan(42);
    expect(mixed({})).toBeLessThan(78);
    expect(mixed({ taught: 1 })).toBeLessThan(mixed({}));
    expect(mixed({ capture: { ratio: 1, trust: 'usable' } })).toBeCloseTo(40, 9);
    const sure = estimate({ watched, counted: 40 }, { spread: LEARNED.spread.map(() => 0.001) });
    expect(sure.used).toBeLessThan(mixed({}));
  });

  it('is the mean of both, each by the inverse of its variance', () => {
    const { used, spread } = estimate({ watched: [span(0, 10)], counted: 40 });
    // Profile: (40 * .3)^2 and conversations of two; counts: of 41 over .5, and days that differ.
    const profile = 144 + 80;
    const counts = (2 * 41) / 0.25 + 6_400 * (0.05 + 1 / 1_001);
    const weight = profile / (profile + counts);
    expect(used).toBeCloseTo(weight * 80 + (1 - weight) * 40, 9);
    expect(spread).toBeCloseTo((1.15 * Math.sqrt((1 - weight) * profile)) / used, 9);
  });

  it('adds the hours in which nobody watched by the profile', () => {
    const half = estimate({ watched: [span(0, 5)], counted: 0 });
    expect(half.used).toBeGreaterThan(20);
    expect(half.used).toBeLessThan(40);
    const ratio = { capture: { ratio: 1, trust: 'usable' } as const };
    expect(estimate({ watched: [span(5, 10)], counted: 20, ...ratio }).used).toBeCloseTo(40, 9);
    const part = { watched: [span(0.25, 0.5)], counted: 1, at: at(1), ...ratio };
    expect(estimate(part).used).toBeCloseTo(4, 9);
    const spreads = estimate({ watched: [span(0, 5)], counted: 20, ...ratio });
    const seen = 36 + 40;
    const counted = 2 * 21 + 400 * (0.05 + 1 / 1_001);
    const off = Math.sqrt(seen * (counted / (seen + counted))) + 20 * 0.3;
    expect(spreads.spread).toBeCloseTo((1.15 * off) / spreads.used, 9);
  });

  it('takes of an hour that the figure begins only what is left of it', () => {
    const half = estimate({ figureAt: at(0.5), at: at(1), watched: [span(0, 1)], counted: 1 });
    const level = LEARNED.level.map((pace) => pace / 2);
    const whole = estimate({ at: at(1), watched: [span(0, 1)], counted: 1 }, { level });
    expect(half.used).toBeCloseTo(whole.used, 9);
    expect(half.spread).toBeCloseTo(whole.spread, 9);
    expect(estimate({ figureAt: at(0.5), at: at(0.5), watched: [span(0, 1)] }).used).toBe(0);
  });

  it('is never less than what was counted, and does not trust counts that are in doubt', () => {
    expect(estimate({ counted: 70 }).used).toBe(70);
    for (const trust of ['nothing_seen', 'too_many'] as const) {
      const doubted = { capture: { ratio: 0.5, trust }, watched: [span(0, 10)], counted: 30 };
      expect(estimate(doubted).used).toBeCloseTo(40, 9);
    }
    const silent = { profile: new Float64Array(168) };
    expect(estimate({ watched: [span(0, 10)], counted: 3 }, silent).used).toBe(3);
  });
});

describe('its range', () => {
  it('holds four of five, and nothing below what was counted', () => {
    const { used, low, high } = rangeOf({ used: 40, spread: 0.3, days: 0 }, 0);
    expect(used).toBe(40);
    expect(low).toBeCloseTo(40 * Math.exp(-1.2816 * 0.3), 9);
    expect(high).toBeCloseTo(40 * Math.exp(1.2816 * 0.3), 9);
    expect(rangeOf({ used: 40, spread: 0.3, days: 0 }, 35).low).toBe(35);
  });
});

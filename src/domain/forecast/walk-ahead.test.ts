import { describe, expect, it } from 'vitest';
import { atHorizon, walkAhead, type UseSoFar } from './walk-ahead.ts';

/** At 1, 2, 4, 7, 14, 21 and 30 days. */
const VALUES = [10, 20, 40, 70, 140, 210, 300];

describe('a value known at horizons', () => {
  it.each([
    [1, 10],
    [1.5, 15],
    [2, 20],
    [3, 30],
    [7, 70],
    [10.5, 105],
    [30, 300],
  ])('at %f days lies on the line between them: %f', (days, value) => {
    expect(atHorizon(VALUES, days)).toBeCloseTo(value, 9);
  });

  it('beyond them is as at the nearest', () => {
    expect([0, 0.5].map((days) => atHorizon(VALUES, days))).toEqual([10, 10]);
    expect([31, 400].map((days) => atHorizon(VALUES, days))).toEqual([300, 300]);
    expect(atHorizon([], 3)).toBe(0);
  });
});

describe('the way ahead', () => {
  const flat = (level: number, spread: number) => ({
    profile: new Float64Array(168).fill(1),
    level: VALUES.map(() => level),
    spread: VALUES.map(() => spread),
  });
  const NOTHING: UseSoFar = { used: 0, spread: 0, days: 0 };
  const sunday = (ahead: number) => (167 + ahead) % 168;

  it('adds hour by hour, of the last one a part', () => {
    const { mean, hours } = walkAhead(flat(2, 0.3), sunday, 2.5, NOTHING);
    expect([...mean]).toEqual([0, 2, 4, 5]);
    expect(hours).toBe(2.5);
    expect([...walkAhead(flat(2, 0.3), sunday, 3, NOTHING).mean]).toEqual([0, 2, 4, 6]);
    expect([...walkAhead(flat(2, 0.3), sunday, 0, NOTHING).mean]).toEqual([0]);
  });

  it('follows the hours of the week that it comes through', () => {
    const week = {
      ...flat(2, 0.3),
      profile: Float64Array.from({ length: 168 }, (_, cell) => cell),
    };
    expect([...walkAhead(week, sunday, 3, NOTHING).mean]).toEqual([0, 334, 334, 336]);
  });

  it('starts at what was used since the figure, as unsure as that is', () => {
    const soFar = { used: 10, spread: 0.5, days: 0 };
    const { mean, spread } = walkAhead(flat(5, 0.2), sunday, 2, soFar);
    expect([...mean]).toEqual([10, 15, 20]);
    expect(spread[0]).toBeCloseTo(0.5, 9);
    expect(spread[1]).toBeCloseTo((10 * 0.5 + 5 * 0.2) / 15, 9);
    expect(spread[2]).toBeCloseTo((10 * 0.5 + 10 * 0.2) / 20, 9);
  });

  it('is sure of nothing used, and unsure of any that comes', () => {
    expect([...walkAhead(flat(5, 0.2), sunday, 1, NOTHING).spread]).toEqual([0, 0.2]);
    expect([...walkAhead(flat(0, 0.2), sunday, 1, NOTHING).spread]).toEqual([0, 0.2]);
  });

  it('takes level and spread of the day it is at, the age of the figure included', () => {
    const rising = { ...flat(1, 0), level: VALUES, spread: VALUES };
    const day = walkAhead(rising, sunday, 96, NOTHING);
    expect(day.mean[48]).toBeCloseTo(20 * 48, 6);
    expect(day.spread[48]).toBeCloseTo(20, 6);
    const aged = walkAhead(rising, sunday, 96, { ...NOTHING, days: 2 });
    expect(aged.mean[48]).toBeCloseTo(40 * 48, 6);
    expect(aged.mean[96]).toBeCloseTo(atHorizon(VALUES, 6) * 96, 6);
  });
});

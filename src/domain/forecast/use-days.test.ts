import { describe, expect, it } from 'vitest';
import { cutDays, followLevel } from './use-days.ts';

const ones = (length: number) => Array.from({ length }, () => 1);
/** The first hour is a Monday’s first. */
const cut = (counts: number[], mask: number[] = []) =>
  cutDays(
    { counts, mask, cellOf: (hour) => hour % 168 },
    Array.from({ length: 168 }, () => 2),
  ).days;

describe('days of use', () => {
  it('are cut back from now; the first may be a part', () => {
    expect(cut(ones(50))).toEqual({ used: [0, 2, 26, 50], expected: [0, 4, 52, 100] });
    expect(cut(ones(24))).toEqual({ used: [0, 24], expected: [0, 48] });
    expect(cut([])).toEqual({ used: [0], expected: [0] });
  });

  it('leave out masked hours, their use and what was expected of them', () => {
    const mask = ones(48).map((_, hour) => Number(hour >= 20 && hour < 30));
    expect(cut(ones(48), mask)).toEqual({ used: [0, 20, 38], expected: [0, 40, 76] });
  });

  it('expect of each hour what its hour of the week does', () => {
    const profile = Array.from({ length: 168 }, (_, cell) => cell);
    const history = { counts: ones(24), mask: [], cellOf: (hour: number) => hour + 24 };
    expect(cutDays(history, profile).days.expected.at(-1)).toBe(24 * 35.5);
  });
});

describe('a level', () => {
  const level = (used: number[], expected: number[], halfLife: number) =>
    followLevel({ used, expected }, halfLife);

  it('is use, from one credit on, over what was expected, a day before weighing half as told', () => {
    const [first, second, third] = level([0, 24, 72, 72], [0, 24, 48, 72], 1);
    expect(first).toBeCloseTo((0.5 + 24) / 24, 9);
    expect(second).toBeCloseTo((0.25 + 0.5 * 24 + 48) / (0.5 * 24 + 24), 9);
    expect(third).toBeCloseTo((0.125 + 0.25 * 24 + 0.5 * 48) / (0.25 * 24 + 0.5 * 24 + 24), 9);
    const slow = level([0, 24, 72], [0, 24, 48], 2)[1];
    expect(slow).toBeCloseTo((0.5 + 24 * Math.SQRT1_2 + 48) / (24 * Math.SQRT1_2 + 24), 9);
  });

  it('stands still over days of which nothing is known, and is none before any', () => {
    const [known = 0, ...after] = level([0, 24, 24, 24], [0, 12, 12, 12], 7);
    expect(known).toBeGreaterThan(2);
    for (const one of after) expect(one).toBeCloseTo(known, 9);
    expect(level([0, 0, 12], [0, 0, 6], 7)[0]).toBe(0);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf, roundEstimate } from './estimates.ts';

const size = fc.oneof(fc.nat(60), fc.nat(1_200), fc.nat(30_000));

describe('an estimate', () => {
  it.each([
    [0, 0],
    [7, 7],
    [42, 42],
    [99, 99],
    [104, 100],
    [587, 580],
    [996, 990],
    [4_270, 4_200],
    [17_310, 17_000],
    [117, 110],
    [-238, -240],
  ])('rounds %d to %d', (value, rounded) => {
    expect(roundEstimate(value)).toBe(rounded);
  });

  it('has at most two significant digits and is never more than the value, nor a tenth off', () => {
    fc.assert(
      fc.property(size, (value) => {
        const rounded = roundEstimate(value);
        expect(String(rounded).replace(/0+$/, '').length).toBeLessThanOrEqual(2);
        expect(value - rounded).toBeGreaterThanOrEqual(0);
        expect(value - rounded).toBeLessThan(Math.max(1, value / 10));
        expect(roundEstimate(-value)).toBeLessThanOrEqual(-value);
      }),
    );
  });
});

describe('the range of an estimate', () => {
  it.each([
    [
      { value: 587, low: 571, high: 604 },
      { low: 570, high: 605 },
    ],
    [
      { value: 40, low: 25, high: 55 },
      { low: 25, high: 55 },
    ],
    [
      { value: 1_930, low: 1_710, high: 2_020 },
      { low: 1_700, high: 2_050 },
    ],
    [
      { value: 12, low: 8, high: 15 },
      { low: 8, high: 15 },
    ],
    [
      { value: 30, low: -12, high: 61 },
      { low: 0, high: 61 },
    ],
    [
      { value: -238, low: -262, high: -225 },
      { low: 225, high: 265 },
    ],
  ])('of %o is %o', (figure, range) => {
    expect(rangeOf({ kind: 'about', ...figure })).toEqual(range);
  });

  it('is rounded outwards and holds the figure that stands beside it', () => {
    fc.assert(
      fc.property(size, fc.nat(500), fc.nat(500), (value, below, above) => {
        const range = rangeOf({ kind: 'about', value, low: value - below, high: value + above });
        const [low = 0, high = 0] = range ? [range.low, range.high] : [];
        expect(low).toBeLessThanOrEqual(Math.max(0, value - below));
        expect(high).toBeGreaterThanOrEqual(value + above);
        expect(low).toBeLessThanOrEqual(roundEstimate(value));
        expect(high).toBeGreaterThanOrEqual(roundEstimate(value));
        expect(low).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is not rounded up past the official figure it starts from, unless credits came since', () => {
    const topOf = (high: number, official?: number) =>
      rangeOf({ kind: 'about', value: 601, low: 560, high }, official)?.high;
    expect([topOf(612), topOf(612, 612), topOf(607, 612)]).toEqual([615, 612, 610]);
    expect(topOf(1_601, 612)).toBe(1_605);
  });

  it('belongs to estimates alone', () => {
    expect(rangeOf({ kind: 'official', value: 612 })).toBeNull();
    expect(rangeOf({ kind: 'none' })).toBeNull();
  });
});

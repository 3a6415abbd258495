import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../domain/property-view.ts';
import { badgeText } from './badge-text.ts';

const official = (value: number): Figure => ({ kind: 'official', value });
const atMost = (value: number): Figure => ({ kind: 'at_most', value });
const expected = (value: number): Figure => ({ kind: 'expected', value });

describe('the badge', () => {
  it.each([
    [{ kind: 'none' }, ''],
    [{ kind: 'about_none' }, '~0'],
    [official(0), '0'],
    [official(9), '9'],
    [official(982), '982'],
    [official(999), '999'],
    [official(1_000), '1k'],
    [official(1_099), '1k'],
    [official(1_100), '1.1k'],
    [official(4_270), '4.2k'],
    [official(9_999), '9.9k'],
    [official(10_000), '10k'],
    [official(12_345), '12k'],
    [official(17_999), '17k'],
    [official(99_999), '99k'],
    [official(100_000), '100k'],
    [official(999_999), '999k'],
    [official(1_000_000), '1M'],
    [official(1_950_000), '1.9M'],
    [official(12_345_678), '12M'],
    [official(100_000_000), '100M'],
    [official(-1), '-1'],
    [official(-223), '-223'],
    [official(-999), '-999'],
    [official(-1_234), '-1k'],
    [official(-12_345), '-12k'],
    [official(-123_456), '-.1M'],
    [official(-1_234_567), '-1M'],
    [atMost(612), '≤612'],
    [atMost(7), '≤7'],
    [atMost(1_000), '≤1k'],
    [atMost(4_231), '≤4k'],
    [atMost(17_310), '≤17k'],
    [atMost(123_456), '123k'],
    [atMost(-225), '-225'],
    [atMost(0), '0'],
    [expected(100), '~100'],
    [expected(1_000), '~1k'],
    [expected(20_000), '~20k'],
  ] satisfies [Figure, string][])('writes %o as %s', (figure, text) => {
    expect(badgeText({ figure })).toBe(text);
  });

  it('never has more than four characters and never is further from zero than the figure', () => {
    const scale = { k: 1_000, M: 1_000_000 } as Record<string, number>;
    const figures = fc.record({
      kind: fc.constantFrom('official' as const, 'at_most' as const, 'expected' as const),
      value: fc.oneof(
        fc.integer({ min: -2_000_000, max: 100_000_000 }),
        fc.integer({ min: -2_000, max: 2_000 }),
      ),
    });
    fc.assert(
      fc.property(figures, (figure) => {
        const text = badgeText({ figure });
        expect(text.length).toBeLessThanOrEqual(4);
        const [, number = '', unit = ''] = /^[≤~]?(-?[\d.]+)([kM]?)$/.exec(text) ?? [];
        const shown = Math.round(Number(number) * (scale[unit] ?? 1));
        expect(number).not.toBe('');
        expect(Math.abs(shown)).toBeLessThanOrEqual(Math.abs(figure.value));
        expect(Math.sign(shown) * Math.sign(figure.value)).toBe(figure.value === 0 ? 0 : 1);
      }),
    );
  });
});

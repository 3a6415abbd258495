import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingFromTyped } from './typed-figure.ts';
import { instant, type LocalDay, type PropertyId } from './units.ts';

const propertyId = 'a'.repeat(24) as PropertyId;
const at = instant(Date.UTC(2026, 10, 24, 9, 12));
const read = (value: number, purchased = 0, allotment: number | null = 1_000) =>
  readingFromTyped({ propertyId, value, at }, { purchased, allotment });

describe('a typed figure', () => {
  it('is the plan’s while it fits the plan', () => {
    expect(read(612)).toMatchObject({ subscriptionRemaining: 612, purchasedRemaining: 0 });
  });

  it('leaves bought credits bought, and fills them up beyond the allotment', () => {
    expect(read(1_612, 400)).toMatchObject({
      subscriptionRemaining: 1_000,
      purchasedRemaining: 612,
    });
    expect(read(300, 400)).toMatchObject({ subscriptionRemaining: 0, purchasedRemaining: 300 });
  });

  it('is a debt when it is negative', () => {
    expect(read(-223)).toMatchObject({
      subscriptionRemaining: 0,
      purchasedRemaining: 0,
      excess: 223,
    });
  });

  it('may come with the reset date, or be the reset date alone', () => {
    const known = { purchased: 0, allotment: 1_000 };
    const resetOn = '2026-12-03' as LocalDay;
    expect(readingFromTyped({ propertyId, at, resetOn }, known)).toEqual({
      propertyId,
      at,
      resetOn,
    });
    expect(readingFromTyped({ propertyId, at, resetOn, value: 5 }, known)).toMatchObject({
      subscriptionRemaining: 5,
      resetOn,
    });
    expect(readingFromTyped({ propertyId, at, resetOn, value: -5 }, known)).toMatchObject({
      excess: 5,
      resetOn,
    });
    expect(read(5)).not.toHaveProperty('resetOn');
    expect(readingFromTyped({ propertyId, at }, known)).toEqual({ propertyId, at });
  });

  it('always adds up to what was typed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5_000, max: 50_000 }),
        fc.nat(5_000),
        fc.option(fc.nat(20_000)),
        (value, purchased, allotment) => {
          const reading = read(value, purchased, allotment);
          const { subscriptionRemaining = 0, purchasedRemaining = 0, excess = 0 } = reading;
          expect(subscriptionRemaining + purchasedRemaining - excess).toBe(value);
          expect(Math.min(subscriptionRemaining, purchasedRemaining, excess)).toBe(0);
        },
      ),
    );
  });
});

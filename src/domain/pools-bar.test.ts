import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOW, sampleView, sampleViews } from '../../tests/gallery/sample-views.ts';
import { stateViews } from '../../tests/gallery/state-views.ts';
import { DAY_MS } from './instants.ts';
import { makePoolsBar } from './pools-bar.ts';
import { instant } from './units.ts';

describe('the bar of the pools', () => {
  it('is not there before the first figure', () => {
    expect(makePoolsBar(sampleViews.noFigure, NOW)).toBeNull();
  });

  it('is not drawn against a plan that nobody named', () => {
    expect(makePoolsBar(sampleView({ planAssumed: true }), NOW)).toBeNull();
  });

  it('fills the plan’s share of a month and marks even use', () => {
    const bar = makePoolsBar(sampleViews.official, NOW);
    expect(bar).toMatchObject({ plan: 0.612, bought: 0, debt: 0 });
    // 8 days and 9 hours of 30 days are still to come.
    expect(bar?.evenUse).toBeCloseTo(201 / 720);
  });

  it('marks even use for an estimate too', () => {
    expect(makePoolsBar(stateViews.s05Tight, NOW)?.evenUse).toBeCloseTo(201 / 720);
    expect(makePoolsBar(stateViews.s14NoReset, NOW)?.evenUse).toBeNull();
  });

  it('puts bought credits behind the plan’s', () => {
    expect(makePoolsBar(sampleViews.bought, NOW)).toMatchObject({ plan: 0.15, bought: 0.5 });
  });

  it('marks even use of a bound, and beside bought credits where it is clear of them', () => {
    expect(makePoolsBar(sampleViews.atMost, NOW)?.evenUse).toBeCloseTo(201 / 720);
    const late = (view: typeof sampleViews.bought, days: number) =>
      makePoolsBar({ ...view, resetAt: instant(NOW + days * DAY_MS) }, NOW);
    expect(late(sampleViews.bought, 1)?.evenUse).toBeCloseTo((1 / 22.625) * 0.5, 4);
    expect(late(sampleViews.bought, 60)?.evenUse).toBeNull();
    const onlyBought = sampleView({ balance: { subscription: 0, purchased: 20 } });
    expect(makePoolsBar(onlyBought, NOW)?.evenUse).toBeCloseTo((201 / 720) * (1_000 / 1_020));
  });

  it('marks even use right where bought credits begin and end', () => {
    // Half of the month's thousand, of two thousand in all.
    const cycle = { cycleStart: instant(NOW - DAY_MS), resetAt: instant(NOW + DAY_MS) };
    const markBeside = (subscription: number, purchased: number) => {
      const view = sampleView({ balance: { subscription, purchased } });
      return makePoolsBar({ ...view, ...cycle }, NOW)?.evenUse;
    };
    expect(markBeside(500, 1_000)).toBe(0.25);
    expect(markBeside(499, 1_000)).toBeNull();
    expect(markBeside(0, 500)).toBeCloseTo(1 / 3);
    expect(markBeside(0, 501)).toBeNull();
  });

  it('has no mark over bought credits, when nothing is left, unconfirmed, or without a reset', () => {
    const early = sampleView({ balance: { subscription: 300, purchased: 1_000 }, now: NOW });
    const overBought = makePoolsBar(
      { ...early, resetAt: (early.resetAt ?? 0) + 20 * 86_400_000 } as typeof early,
      NOW,
    );
    expect(overBought?.evenUse).toBeNull();
    for (const view of [
      sampleViews.noneLeft,
      sampleViews.probablyEmpty,
      sampleViews.resetUnseen,
      sampleViews.noReset,
    ]) {
      expect(makePoolsBar(view, NOW)?.evenUse).toBeNull();
    }
  });

  it('draws a debt only when nothing is left', () => {
    expect(makePoolsBar(sampleViews.debt, NOW)).toMatchObject({ plan: 0, bought: 0, debt: 0.223 });
    const repaid = sampleView({ balance: { subscription: 10, excess: 5 } });
    expect(makePoolsBar(repaid, NOW)?.debt).toBe(0);
  });

  it('never leaves the bar, whatever the balance', () => {
    const amount = fc.oneof(fc.constant(0), fc.nat(100_000));
    fc.assert(
      fc.property(amount, amount, amount, amount, (allotment, subscription, purchased, excess) => {
        const view = sampleView({ balance: { allotment, subscription, purchased, excess } });
        const bar = makePoolsBar(view, NOW);
        const { plan = -1, bought = -1, debt = -1, evenUse } = bar ?? {};
        for (const share of [plan, bought, debt, plan + bought, evenUse ?? 0]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

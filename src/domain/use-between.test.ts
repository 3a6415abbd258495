import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../tests/domain/law-runs.ts';
import { DAY_MS } from './instants.ts';
import type { OfficialFigure } from './official-figures.ts';
import { instant, type Instant } from './units.ts';
import { findTopUp, listUseParts, type BetweenFigures } from './use-between.ts';

const day = (days: number): Instant => instant(Date.UTC(2026, 10, 2, 9) + days * DAY_MS);

type Pools = Partial<Omit<OfficialFigure, 'at'>>;
type Given = Partial<Omit<BetweenFigures, 'before' | 'after' | 'facts'>> &
  Partial<BetweenFigures['facts']>;

const figure = (days: number, pools: Pools): OfficialFigure => ({
  at: day(days),
  subscription: 0,
  purchased: 0,
  excess: 0,
  ...pools,
});

/** Figures of day 2 and of day 10 on a plan of 1,000, without a reset unless one is given. */
const between = (before: Pools, after: Pools, given: Given = {}): BetweenFigures => {
  const { bought = [], planChangedAt = [], ...rest } = given;
  return {
    before: figure(2, before),
    after: figure(10, after),
    facts: { bought, planChangedAt },
    resets: [],
    allotment: 1_000,
    runOutAt: null,
    ...rest,
  };
};
const chargedOf = (...given: Parameters<typeof between>) =>
  listUseParts(between(...given)).map(({ charged }) => charged);
const silentOf = (...given: Parameters<typeof between>) =>
  listUseParts(between(...given)).map(({ silentFrom }) => silentFrom);

describe('the use between two official figures', () => {
  it('is what went from the plan, from bought credits and into debt', () => {
    expect(listUseParts(between({ subscription: 600 }, { subscription: 250 }))).toEqual([
      { from: day(2), to: day(10), charged: 350, silentFrom: null },
    ]);
    expect(chargedOf({ subscription: 100, purchased: 80 }, { purchased: 30 })).toEqual([150]);
    expect(chargedOf({ subscription: 40, purchased: 10 }, { excess: 25 })).toEqual([75]);
  });

  it('is not hidden by what was bought meanwhile', () => {
    const bought = [{ at: day(5), quantity: 1_000 }];
    const [before, after] = [{ excess: 223 }, { purchased: 700 }];
    expect(chargedOf(before, after, { bought })).toEqual([77]);
    expect(chargedOf(before, after)).toEqual([77]);
  });

  it('takes a debt that a reset forgave for no top-up, and one that a pack paid for one', () => {
    const reset = { resets: [day(6)] };
    const forgiven = between({ excess: 700 }, { subscription: 880 }, reset);
    expect([findTopUp(forgiven), listUseParts(forgiven)[1]?.charged]).toEqual([0, 120]);
    const beside = between({ excess: 700 }, { subscription: 880, purchased: 1_000 }, reset);
    expect([findTopUp(beside), listUseParts(beside)[1]?.charged]).toEqual([1_000, 120]);
    const paid = between({ excess: 700 }, { subscription: 880, purchased: 300 }, reset);
    expect([findTopUp(paid), listUseParts(paid)[1]?.charged]).toEqual([1_000, 120]);
    const carried = between({ excess: 700 }, { subscription: 880, excess: 700 }, reset);
    expect([findTopUp(carried), listUseParts(carried)[1]?.charged]).toEqual([0, 120]);
    expect(findTopUp(between({ excess: 1_000 }, {}))).toBe(1_000);
  });

  it('counts a purchase of the later figure and not one of the earlier', () => {
    const bought = (days: number) => ({ bought: [{ at: day(days), quantity: 1_000 }] });
    expect(chargedOf({ purchased: 50 }, { purchased: 900 }, bought(10))).toEqual([150]);
    const half = { bought: [{ at: day(10), quantity: 500 }] };
    expect(findTopUp(between({ purchased: 50 }, { purchased: 500 }, half))).toBe(500);
    expect(findTopUp(between({ purchased: 50 }, { purchased: 20 }, bought(2)))).toBe(0);
    expect(findTopUp(between({ purchased: 50 }, { purchased: 20 }, bought(11)))).toBe(0);
  });

  it('begins anew at a reset: what was used before it nobody knows', () => {
    const before = { subscription: 300 };
    expect(listUseParts(between(before, { subscription: 880 }, { resets: [day(6)] }))).toEqual([
      { from: day(2), to: day(6), charged: null, silentFrom: null },
      { from: day(6), to: day(10), charged: 120, silentFrom: null },
    ]);
    const two = { resets: [day(4), day(7)] };
    expect(listUseParts(between(before, { subscription: 880 }, two))[1]).toMatchObject({
      from: day(7),
      charged: 120,
    });
  });

  it('takes bought credits that went before a reset for no use of the new month', () => {
    const reset = { resets: [day(9)] };
    expect(chargedOf({ purchased: 3_000 }, { subscription: 950, purchased: 1_800 }, reset)).toEqual(
      [null, 50],
    );
    expect(chargedOf({ purchased: 100 }, { subscription: 950, excess: 700 }, reset)).toEqual([
      null,
      50,
    ]);
    expect(chargedOf({ purchased: 3_000 }, { purchased: 2_800 }, reset)).toEqual([null, 1_200]);
  });

  it('knows of no reset outside of the two figures, and of one at the later', () => {
    const [before, after] = [{ subscription: 300 }, { subscription: 200 }];
    expect(chargedOf(before, after, { resets: [day(2), day(11)] })).toEqual([100]);
    expect(chargedOf(before, { subscription: 1_000 }, { resets: [day(10)] })).toEqual([null, 0]);
  });

  it('is open where plan credits rose without a reset, or above what a reset grants', () => {
    expect(chargedOf({ subscription: 300 }, { subscription: 301 })).toEqual([null]);
    expect(chargedOf({ subscription: 300 }, { subscription: 300 })).toEqual([0]);
    expect(chargedOf({}, { subscription: 1_001 }, { resets: [day(6)] })).toEqual([null, null]);
  });

  it('is open where the plan changed between them', () => {
    const changed = (days: number) =>
      chargedOf({ subscription: 600 }, { subscription: 250 }, { planChangedAt: [day(days)] });
    expect([2, 5, 10, 11].map(changed)).toEqual([[350], [null], [null], [350]]);
  });

  it('is open where bought credits rose by less than a top-up could leave', () => {
    const rises = (purchased: number) =>
      chargedOf({ subscription: 100, purchased: 40 }, { subscription: 90, purchased });
    expect(rises(40)).toEqual([10]);
    expect(rises(41)).toEqual([null]);
    expect(rises(539)).toEqual([null]);
    expect(rises(540)).toEqual([510]);
  });

  it('is never below nothing, whatever figures say', () => {
    const bought = [{ at: day(5), quantity: 1_000 }];
    expect(chargedOf({ subscription: 5 }, { purchased: 1_200 }, { bought })).toEqual([null]);
    expect(chargedOf({ excess: 30 }, { excess: 0, subscription: 0 })).toEqual([null]);
  });
});

describe('credits bought between two figures', () => {
  it('are whole packs that explain a rise; what is missing of one was used', () => {
    const rise = (purchased: number) => findTopUp(between({ purchased: 40 }, { purchased }));
    expect([539, 540, 1_040, 2_500].map(rise)).toEqual([0, 1_000, 1_000, 3_000]);
  });

  it('are no pack more for a hair above one', () => {
    const rise = (purchased: number) => findTopUp(between({ purchased: 40 }, { purchased }));
    expect([1_041, 1_060, 1_061].map(rise)).toEqual([1_000, 1_000, 2_000]);
  });

  it('that paid a debt off are seen as well', () => {
    expect(findTopUp(between({ excess: 223 }, { purchased: 777 }))).toBe(1_000);
  });

  it('are what was recorded, and more where the rise is larger', () => {
    const bought = [{ at: day(5), quantity: 1_000 }];
    expect(findTopUp(between({}, { purchased: 950 }, { bought }))).toBe(1_000);
    expect(findTopUp(between({}, { purchased: 1_950 }, { bought }))).toBe(2_000);
  });

  it('law: books that only use and buy give their use back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000 }),
        fc.integer({ min: -800, max: 3_000 }),
        fc.integer({ min: 0, max: 490 }),
        fc.integer({ min: 0, max: 3 }),
        (subscription, net, used, packs) => {
          const fromPlan = Math.min(subscription, used);
          const left = net + packs * 1_000 - (used - fromPlan);
          const pools = (of: number) => ({ purchased: Math.max(0, of), excess: Math.max(0, -of) });
          const before = { subscription, ...pools(net) };
          const after = { subscription: subscription - fromPlan, ...pools(left) };
          expect(chargedOf(before, after)).toEqual([used]);
          expect(findTopUp(between(before, after))).toBe(packs * 1_000);
        },
      ),
      runs(300),
    );
  });
});

describe('silence between two figures', () => {
  it('lasts all the time where nothing was left at either and no debt grew', () => {
    expect(silentOf({}, {})).toEqual([day(2)]);
    expect(silentOf({ excess: 5 }, { excess: 5 })).toEqual([day(2)]);
    expect(silentOf({}, { excess: 5 })).toEqual([null]);
    expect(silentOf({ subscription: 1 }, { subscription: 1 })).toEqual([null]);
  });

  it('leaves no pace of a time that began with nothing, though credits were bought in it', () => {
    expect(silentOf({}, { purchased: 990 })).toEqual([day(2)]);
    expect(silentOf({ purchased: 1 }, { purchased: 1 })).toEqual([null]);
  });

  it('begins when the credits had probably run out', () => {
    const runOutAt = day(7);
    expect(silentOf({ subscription: 90 }, {}, { runOutAt })).toEqual([runOutAt]);
    expect(silentOf({ subscription: 90 }, {})).toEqual([null]);
    expect(silentOf({ subscription: 90 }, {}, { runOutAt: day(10) })).toEqual([null]);
  });

  it('is none while credits are left, or where a debt shows that it went on', () => {
    const runOutAt = day(7);
    expect(silentOf({ subscription: 90 }, { subscription: 1 }, { runOutAt })).toEqual([null]);
    expect(silentOf({ purchased: 90 }, { purchased: 1 }, { runOutAt })).toEqual([null]);
    expect(silentOf({ subscription: 90 }, { excess: 1 }, { runOutAt })).toEqual([null]);
  });

  it('is not told of a time with a reset in it', () => {
    const reset = { resets: [day(6)], runOutAt: day(5) };
    expect(silentOf({}, { subscription: 800 }, reset)).toEqual([null, null]);
    expect(silentOf({ subscription: 90 }, {}, reset)).toEqual([null, null]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../tests/domain/law-runs.ts';
import { DAY_MS } from './instants.ts';
import { TOP_UP_PACK } from './plan.ts';
import { adviseTopUp, packsAgainstDebt, packsToBuy, type AdviceFacts } from './top-up-advice.ts';
import { instant } from './units.ts';

it('buys the fewest packs that leave something', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000_000 }), (owed) => {
      const { packs, leaves } = packsAgainstDebt(owed);
      expect(packs * TOP_UP_PACK - owed).toBe(leaves);
      expect(leaves).toBeGreaterThan(0);
      expect((packs - 1) * TOP_UP_PACK - owed).toBeLessThanOrEqual(0);
    }),
    runs(300),
  );
});

it.each([
  [1, 1, 999],
  [223, 1, 777],
  [999, 1, 1],
  [1_000, 2, 1_000],
  [1_001, 2, 999],
])('owed %i: %i packs leave %i', (owed, packs, leaves) => {
  expect(packsAgainstDebt(owed)).toEqual({ packs, leaves });
});

const NOW = instant(Date.UTC(2026, 10, 24, 14));
const FACTS: AdviceFacts = {
  plan: 'growth',
  pools: { subscription: 210, purchased: 0, excess: 0 },
  use: { p50: 400, p60: 450, p80: 700, p95: 1_300 },
  firstWeeks: false,
  resetAt: instant(NOW + 9 * DAY_MS),
  packCents: null,
  packsAMonth: 0,
};
const advise = (facts: Partial<AdviceFacts> = {}) => adviseTopUp({ ...FACTS, ...facts }, NOW);

describe('what to buy', () => {
  it('are the packs that last to the reset, by how sure one wants to be, and their price', () => {
    expect(advise()).toEqual({
      packs: { p50: 1, p80: 1, p95: 2 },
      advised: 1,
      pricePerPack: { cents: 3_000, guessed: false },
      dontBuy: null,
      cheaperPlan: null,
    });
  });

  it('pays the debt first', () => {
    const pools = { subscription: 0, purchased: 0, excess: 223 };
    expect(advise({ pools, use: { p50: 0, p60: 0, p80: 777, p95: 778 } })?.packs).toEqual({
      p50: 1,
      p80: 1,
      p95: 2,
    });
  });

  it('is nothing while fresh credits last, whatever is owed beside them', () => {
    const pools = { subscription: 700, purchased: 0, excess: 1_500 };
    const advice = advise({ pools });
    expect(advice).toMatchObject({ packs: { p50: 0, p80: 0, p95: 3 }, advised: 0 });
    expect(advice?.dontBuy).toEqual({ kind: 'lasts' });
  });

  it('is tempered in the first weeks: P60, and at most one and a half times the median', () => {
    const use = { p50: 1_000, p60: 1_200, p80: 3_000, p95: 9_000 };
    const packs = { p50: 1, p80: 3, p95: 9 };
    expect(advise({ use, firstWeeks: true })).toMatchObject({ advised: 1, packs });
    expect(advise({ use })).toMatchObject({ advised: 3, packs });
    const wide = { ...use, p60: 1_900 };
    expect(advise({ use: wide, firstWeeks: true })?.advised).toBe(2);
  });

  it('is nothing where the credits last, and says what would expire where the reset is near', () => {
    const use = { p50: 40, p60: 50, p80: 70, p95: 90 };
    expect(advise({ use })).toMatchObject({ packs: { p80: 0 }, dontBuy: { kind: 'lasts' } });
    const resetAt = instant(NOW + 2 * DAY_MS);
    const pools = { subscription: 380, purchased: 0, excess: 0 };
    expect(advise({ use, pools, resetAt })?.dontBuy).toEqual({
      kind: 'reset_soon',
      resetAt,
      expiring: 380,
    });
    const inThreeDays = (ms: number) => instant(NOW + 3 * DAY_MS + ms);
    expect(advise({ use, pools, resetAt: inThreeDays(0) })?.dontBuy?.kind).toBe('reset_soon');
    expect(advise({ use, pools, resetAt: inThreeDays(1) })?.dontBuy?.kind).toBe('lasts');
    const bought = { subscription: 0, purchased: 380, excess: 0 };
    expect(advise({ use, pools: bought, resetAt })?.dontBuy).toEqual({ kind: 'lasts' });
    expect(advise({ resetAt })?.dontBuy).toBeNull();
  });

  it('are spoken of as the four-in-five packs, and not at all where none is needed', () => {
    expect(packsToBuy(advise())).toBe(1);
    expect(packsToBuy(advise({ use: { p50: 1, p60: 1, p80: 2, p95: 900 } }))).toBeNull();
    expect(packsToBuy(null)).toBeNull();
  });

  it('is nothing on Hobby', () => {
    expect(advise({ plan: 'hobby' })).toBeNull();
  });

  it.each([
    ['growth', null, 3_000, false],
    ['business', null, 3_000, true],
    ['enterprise', null, 3_000, true],
    ['custom', null, 3_000, true],
    ['business', 2_400, 2_400, false],
  ])('costs on %s, with an own price of %s: %i, a guess: %s', (plan, packCents, cents, guessed) => {
    expect(advise({ plan, packCents })?.pricePerPack).toEqual({ cents, guessed });
  });

  it('law: more certainty never costs fewer packs, and what is bought covers the use', () => {
    const use = fc
      .array(fc.integer({ min: 0, max: 50_000 }), { minLength: 4, maxLength: 4 })
      .map((values) => values.sort((one, other) => one - other))
      .map(([p50 = 0, p60 = 0, p80 = 0, p95 = 0]) => ({ p50, p60, p80, p95 }));
    fc.assert(
      fc.property(use, fc.integer({ min: -5_000, max: 9_000 }), fc.boolean(), (use, net, first) => {
        const pools = { subscription: 0, purchased: Math.max(0, net), excess: Math.max(0, -net) };
        const packs = advise({ use, pools, firstWeeks: first })!.packs;
        expect(packs.p50).toBeLessThanOrEqual(packs.p80);
        expect(packs.p80).toBeLessThanOrEqual(packs.p95);
        expect(packs.p50 * TOP_UP_PACK + net).toBeGreaterThanOrEqual(use.p50);
        if (packs.p50 > 0) expect((packs.p50 - 1) * TOP_UP_PACK + net).toBeLessThan(use.p50);
        if (!first) expect(packs.p95 * TOP_UP_PACK + net).toBeGreaterThanOrEqual(use.p95);
      }),
      runs(300),
    );
  });
});

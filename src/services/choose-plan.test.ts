import { describe, expect, it } from 'vitest';
import { ACME, later, makeReading, openDesk } from '../../tests/builders/ledger-store.ts';
import { DAY_MS } from '../domain/instants.ts';
import { instant } from '../domain/units.ts';
import { choosePlan } from './choose-plan.ts';
import { enterFigure } from './enter-figure.ts';
import { takeReading } from './take-in.ts';

const NEXT_DAY = instant(later(0) + DAY_MS);

describe('the plan that a person names', () => {
  it('settles the one that a first typed figure assumed, and leaves the figure', async () => {
    const desk = openDesk();
    const { store, time } = desk;
    await enterFigure(desk, { propertyId: ACME, value: 750 });
    time.now = later(5);
    const before = await store.summarise(ACME, time.now);
    expect(before.subscription).toMatchObject({ allotment: 750, planAssumed: true });
    await choosePlan(desk, ACME, 'business');
    const after = await store.summarise(ACME, time.now);
    expect(after.subscription).toMatchObject({
      plan: 'business',
      allotment: 5_000,
      planAssumed: false,
    });
    expect({ pools: after.pools, figure: after.figure }).toEqual({
      pools: before.pools,
      figure: before.figure,
    });
  });

  it('gives later figures their room: more than the plan is bought', async () => {
    const desk = openDesk();
    await enterFigure(desk, { propertyId: ACME, value: 750 });
    await choosePlan(desk, ACME, 'growth');
    desk.time.now = NEXT_DAY;
    await enterFigure(desk, { propertyId: ACME, value: 1_250 });
    expect((await desk.store.summarise(ACME, NEXT_DAY)).pools).toEqual({
      subscription: 1_000,
      purchased: 250,
      excess: 0,
    });
  });

  it('corrects one that was read, and leaves the figure', async () => {
    const desk = openDesk();
    const shown = { subscriptionRemaining: 612, subscriptionTotal: 1_000, purchasedRemaining: 40 };
    await takeReading(desk, makeReading(shown), 'read');
    desk.time.now = NEXT_DAY;
    for (const plan of ['enterprise', 'hobby', 2_500] as const) {
      await choosePlan(desk, ACME, plan);
      const { subscription, pools } = await desk.store.summarise(ACME, desk.time.now);
      expect(pools.subscription + pools.purchased).toBe(652);
      expect(pools.subscription).toBeLessThanOrEqual(subscription?.allotment ?? 0);
      desk.time.now = instant(desk.time.now + 1_000);
    }
  });

  it('is nothing while there is no figure', async () => {
    const desk = openDesk();
    await choosePlan(desk, ACME, 'growth');
    expect(await desk.db.entries.count()).toBe(0);
  });
});

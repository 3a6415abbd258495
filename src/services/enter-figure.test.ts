import { describe, expect, it } from 'vitest';
import { ACME, later, makeReading, NINE, openDesk } from '../../tests/builders/ledger-store.ts';
import type { LocalDay } from '../domain/units.ts';
import { awaitTopUp } from './await-top-up.ts';
import { choosePlan } from './choose-plan.ts';
import { enterFigure } from './enter-figure.ts';
import { takeReading } from './take-in.ts';

const openAt = (minutes: number) => {
  const desk = openDesk();
  desk.time.now = later(minutes);
  return desk;
};

describe('a typed figure', () => {
  it('alone is enough: of now, its reset unknown', async () => {
    const desk = openAt(3);
    expect(await enterFigure(desk, { propertyId: ACME, value: 612 })).toBeNull();
    expect(await desk.store.summarise(ACME, desk.time.now)).toMatchObject({
      figure: { source: 'typed', value: 612, at: later(3) },
      pools: { subscription: 612, purchased: 0, excess: 0 },
      subscription: { plan: 'custom', resetKnown: false },
    });
  });

  it('is of the instant at which it was shown, never of one to come', async () => {
    const atOf = async (shownAt: typeof NINE) => {
      const desk = openAt(3);
      await enterFigure(desk, { propertyId: ACME, value: 1, shownAt });
      return (await desk.store.summarise(ACME, desk.time.now)).figure?.at;
    };
    expect(await atOf(later(1))).toBe(later(1));
    expect(await atOf(later(4))).toBe(later(3));
  });

  it('brings its reset date', async () => {
    const desk = openAt(0);
    const resetOn = '2026-12-03' as LocalDay;
    await enterFigure(desk, { propertyId: ACME, value: 612, resetOn });
    const { subscription } = await desk.store.summarise(ACME, NINE);
    expect(subscription).toMatchObject({ resetKnown: true, cycleEnd: Date.UTC(2026, 11, 3) });
  });

  it('may be only the reset date: the figure stays as old as it was', async () => {
    const desk = openAt(0);
    await enterFigure(desk, { propertyId: ACME, value: 612 });
    desk.time.now = later(300);
    const resetOn = '2026-12-03' as LocalDay;
    expect(await enterFigure(desk, { propertyId: ACME, resetOn })).toBeNull();
    const { figure, subscription } = await desk.store.summarise(ACME, later(300));
    expect(figure).toEqual({ source: 'typed', value: 612, at: NINE });
    expect(subscription).toMatchObject({ resetKnown: true, cycleEnd: Date.UTC(2026, 11, 3) });
  });

  it.each([
    [40, 960, 960, 1_000, 0],
    [40, 1_038, 1_000, 1_000, 0],
    [-223, 777, 777, 777, 223],
    [40, 300, 0, null, null],
  ])('of %i and then %i has %i bought where a purchase is awaited', async (...row) => {
    const [before, after, purchased, added, paidOff] = row;
    const desk = openAt(0);
    await enterFigure(desk, { propertyId: ACME, value: before });
    await choosePlan(desk, ACME, 'growth');
    desk.time.now = later(5);
    await awaitTopUp(desk, ACME);
    desk.time.now = later(24 * 60);
    await enterFigure(desk, { propertyId: ACME, value: after, isSure: true });
    const { pools } = await desk.store.summarise(ACME, desk.time.now);
    expect(pools).toEqual({ subscription: after - purchased, purchased, excess: 0 });
    const [record] = await desk.store.listProperties();
    expect(record?.topUp?.arrived ?? null).toEqual(
      added && expect.objectContaining({ added, paidOff }),
    );
  });

  it('below zero is a debt', async () => {
    const desk = openAt(0);
    await enterFigure(desk, { propertyId: ACME, value: -223 });
    const { pools, figure } = await desk.store.summarise(ACME, NINE);
    expect(pools).toEqual({ subscription: 0, purchased: 0, excess: 223 });
    expect(figure?.value).toBe(-223);
  });

  it('that contradicts what was read within the hour is asked about, and taken once it is meant', async () => {
    const desk = openAt(0);
    await takeReading(desk, makeReading({ subscriptionRemaining: 118 }), 'read');
    desk.time.now = later(30);
    const typed = { propertyId: ACME, value: 300 };
    const read = { source: 'read', value: 118, at: NINE };
    expect(await enterFigure(desk, typed)).toEqual({ kind: 'looks_mistyped', newest: read });
    expect((await desk.store.summarise(ACME, later(30))).figure).toEqual(read);
    expect(await enterFigure(desk, { ...typed, isSure: true })).toBeNull();
    expect((await desk.store.summarise(ACME, later(30))).figure?.value).toBe(300);
  });

  it('is not asked about when it fits or is a reset date alone', async () => {
    const desk = openAt(0);
    await takeReading(desk, makeReading({ subscriptionRemaining: 118 }), 'read');
    desk.time.now = later(30);
    const resetOn = '2026-12-03' as LocalDay;
    expect(await enterFigure(desk, { propertyId: ACME, resetOn })).toBeNull();
    desk.time.now = later(61);
    expect(await enterFigure(desk, { propertyId: ACME, value: 110 })).toBeNull();
    expect(await enterFigure(desk, { propertyId: ACME, value: 100 })).toBeNull();
  });

  it('that does not follow from the one before is asked about, whoever said that one', async () => {
    const desk = openAt(0);
    await enterFigure(desk, { propertyId: ACME, value: 1_000, resetOn: '2026-12-03' as LocalDay });
    desk.time.now = later(60 * 24);
    const typed = { propertyId: ACME, value: 412 };
    const newest = { source: 'typed', value: 1_000, at: NINE };
    expect(await enterFigure(desk, typed)).toEqual({ kind: 'looks_mistyped', newest });
    expect(await enterFigure(desk, { ...typed, isSure: true })).toBeNull();
  });

  it('is divided by what is known of both pools', async () => {
    const desk = openAt(0);
    const shown = { subscriptionTotal: 1_000, subscriptionRemaining: 5, purchasedRemaining: 400 };
    await takeReading(desk, makeReading(shown), 'read');
    const poolsAfter = async (value: number, minutes: number) => {
      desk.time.now = later(minutes);
      await enterFigure(desk, { propertyId: ACME, value });
      return (await desk.store.summarise(ACME, desk.time.now)).pools;
    };
    expect(await poolsAfter(402, 20)).toMatchObject({ subscription: 2, purchased: 400 });
    expect(await poolsAfter(1_500, 40)).toMatchObject({ subscription: 1_000, purchased: 500 });
  });
});

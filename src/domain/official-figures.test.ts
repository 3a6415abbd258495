import { describe, expect, it } from 'vitest';
import { makeLattice } from './billing-cycle.ts';
import type { Envelope } from './entries.ts';
import { listFigurePairs, listKnownResets } from './figure-pairs.ts';
import type { OpenSubscription } from './ledger-view.ts';
import { gatherLedgerFacts } from './official-figures.ts';
import { credits, instant } from './units.ts';

const day = (date: number) => instant(Date.UTC(2026, 10, date));
let made = 0;
const entry = (date: number, type: string, fields: object = {}): Envelope => ({
  id: `e${(made += 1)}`,
  type,
  at: new Date(day(date)).toISOString(),
  ...fields,
});
const read = (date: number, fields: object) => entry(date, 'reading.observed', fields);

describe('what a ledger tells', () => {
  it('is nothing where nothing is written', () => {
    expect(gatherLedgerFacts([])).toEqual({
      figures: [],
      countedAt: [],
      bought: [],
      planChangedAt: [],
    });
  });

  it('are figures, messages, purchases and changes of the plan', () => {
    const facts = gatherLedgerFacts([
      entry(1, 'subscription.started', { plan: 'growth' }),
      read(2, { subscriptionRemaining: 900, purchasedRemaining: 40 }),
      entry(3, 'usage.recorded', { quantity: 2 }),
      entry(3, 'usage.recorded', { preview: true }),
      entry(4, 'credits.purchased', { quantity: 1_000 }),
      entry(5, 'subscription.plan_changed', { plan: 'business' }),
      entry(6, 'subscription.ended'),
      entry(7, 'adjustment.recorded', { bucket: 'purchased', delta: 5, reason: 'x' }),
    ]);
    expect(facts).toEqual({
      figures: [{ at: day(2), subscription: 900, purchased: 40, excess: 0 }],
      countedAt: [day(3), day(3)],
      bought: [{ at: day(4), quantity: 1_000 }],
      planChangedAt: [day(5), day(6)],
    });
  });

  it('counts no entry that was voided, and none that is no entry', () => {
    const wrong = entry(3, 'usage.recorded');
    const facts = gatherLedgerFacts([
      wrong,
      entry(4, 'event.voided', { targetId: wrong.id }),
      entry(5, 'usage.recorded', { quantity: 0 }),
      entry(6, 'usage.recorded'),
    ]);
    expect(facts.countedAt).toEqual([day(6)]);
  });

  it('has nothing taken out by what is no void, whatever it aims at', () => {
    const used = entry(3, 'usage.recorded');
    const facts = gatherLedgerFacts([used, entry(4, 'usage.recorded', { targetId: used.id })]);
    expect(facts.countedAt).toEqual([day(3), day(4)]);
  });

  it('takes from the figure before what a figure does not show', () => {
    const figures = (...fields: object[]) =>
      gatherLedgerFacts(fields.map((shown, index) => read(index + 1, shown))).figures.map(
        ({ subscription, purchased, excess }) => [subscription, purchased, excess],
      );
    const whole = { subscriptionRemaining: 900, purchasedRemaining: 40 };
    expect(figures(whole, { subscriptionRemaining: 800 })[1]).toEqual([800, 40, 0]);
    expect(figures(whole, { purchasedRemaining: 30 })[1]).toEqual([900, 30, 0]);
    expect(figures({ purchasedRemaining: 30 })).toEqual([[0, 30, 0]]);
    expect(figures({ subscriptionRemaining: 30 })).toEqual([[30, 0, 0]]);
    const third = { subscriptionRemaining: 700 };
    expect(figures(whole, { purchasedRemaining: 5 }, third)[2]).toEqual([700, 5, 0]);
  });

  it('knows that bought credits and a debt exclude each other', () => {
    const figures = (...fields: object[]) =>
      gatherLedgerFacts(fields.map((shown, index) => read(index + 1, shown))).figures.map(
        ({ purchased, excess }) => [purchased, excess],
      );
    expect(figures({ purchasedRemaining: 40 }, { excess: 7 })[1]).toEqual([0, 7]);
    expect(figures({ purchasedRemaining: 40 }, { excess: 0 })[1]).toEqual([40, 0]);
    expect(figures({ excess: 7 }, { purchasedRemaining: 40 })[1]).toEqual([40, 0]);
    expect(figures({ excess: 7 }, { subscriptionRemaining: 0 })[1]).toEqual([0, 7]);
  });

  it('takes a reading without pools for no figure', () => {
    expect(gatherLedgerFacts([read(1, { cycleEnd: '2026-12-01T00:00:00Z' })]).figures).toEqual([]);
  });
});

describe('figures that follow each other', () => {
  const figures = [1, 2, 3].map((date) => ({
    at: day(date),
    subscription: date,
    purchased: 0,
    excess: 0,
  }));
  const [first, second, third] = figures;

  it('are pairs, the first without one before', () => {
    expect(listFigurePairs({ figures }, null)).toEqual([
      { before: null, after: first },
      { before: first, after: second },
      { before: second, after: third },
    ]);
  });

  it('are those whose newer one came after an instant', () => {
    expect(listFigurePairs({ figures }, day(2))).toEqual([{ before: second, after: third }]);
    expect(listFigurePairs({ figures }, day(3))).toEqual([]);
  });
});

describe('the known resets', () => {
  const open: OpenSubscription = {
    plan: 'growth',
    allotment: credits(1_000),
    timeZone: 'UTC',
    resetTime: '00:00:00',
    stepMonths: 1,
    lattice: makeLattice(day(3), 'UTC', 1),
    cycleIndex: 0,
    cycleStart: day(3),
    cycleEnd: instant(Date.UTC(2026, 11, 3)),
    resetKnown: true,
    planAssumed: false,
  };
  const back = (months: number) => instant(Date.UTC(2026, 10 - months, 3));

  it('go back month by month, oldest first, to an instant that is left out', () => {
    expect(listKnownResets(open, instant(Date.UTC(2026, 7, 20)))).toEqual([
      back(2),
      back(1),
      back(0),
    ]);
    expect(listKnownResets(open, back(1))).toEqual([back(0)]);
    expect(listKnownResets(open, day(3))).toEqual([]);
  });

  it('go back a year at most', () => {
    const all = listKnownResets(open, instant(0));
    expect([all.length, all[0]]).toEqual([12, back(11)]);
  });

  it('lie a year apart where credits come by the year', () => {
    const lattice = makeLattice(day(3), 'UTC', 12);
    const annual: OpenSubscription = { ...open, stepMonths: 12, lattice };
    const yearly = listKnownResets(annual, instant(Date.UTC(2024, 0, 1)));
    expect(yearly).toEqual([back(24), back(12), back(0)]);
  });

  it('come back to the 31st on the other side of a short month', () => {
    const last = (month: number, date: number) => instant(Date.UTC(2027, month, date));
    const lattice = makeLattice(last(0, 31), 'UTC', 1);
    const march = { ...open, lattice, cycleIndex: 1, cycleStart: last(1, 28) };
    expect(listKnownResets(march, day(1))).toEqual([
      day(30),
      last(-1, 31),
      last(0, 31),
      last(1, 28),
    ]);
  });

  it('are none while no date is known', () => {
    expect(listKnownResets({ ...open, resetKnown: false }, instant(0))).toEqual([]);
    expect(listKnownResets(null, instant(0))).toEqual([]);
  });
});

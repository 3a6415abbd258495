import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headOf } from '../../tests/builders/heads.ts';
import { runs } from '../../tests/domain/law-runs.ts';
import type { Envelope } from './entries.ts';
import { headlineOf } from './headline-number.ts';
import { DAY_MS, formatInstant } from './instants.ts';
import { entriesFromReading } from './intake.ts';
import { stateOfHead } from './ledger-head.ts';
import { entriesFromChoice, type ChosenPlan } from './plan-choice.ts';
import { openSubscriptionAt, rulesOfProperty, summariseHead } from './property-summary.ts';
import { propertyIdSchema } from './unit-schemas.ts';
import { instant } from './units.ts';
import { readingFromTyped } from './typed-figure.ts';

const propertyId = propertyIdSchema.parse('5f3c0f4a1b2c3d4e5f6a7b8c');
const start = Date.UTC(2026, 10, 3, 9);
const day = (count: number) => instant(start + count * DAY_MS);

/** The books after a figure that a person types at `at`, as the intake takes it. */
const type = (log: readonly Envelope[], value: number, at: number): Envelope[] => {
  const head = headOf(log);
  const { pools, subscription } = summariseHead(head, 'UTC', day(at));
  const known = { purchased: pools.purchased, allotment: subscription?.allotment ?? null };
  const reading = readingFromTyped({ propertyId, value, at: day(at) }, known);
  const open = openSubscriptionAt(head, 'UTC', day(at));
  const taken = entriesFromReading(reading, open, { source: 'typed', timeZone: 'UTC' });
  return taken.ok ? [...log, ...taken.value.entries] : [...log];
};
const stateAt = (log: readonly Envelope[], at: number) =>
  stateOfHead(headOf(log), day(at), rulesOfProperty('UTC'));
const choose = (log: readonly Envelope[], plan: ChosenPlan, at: number): Envelope[] => [
  ...log,
  ...entriesFromChoice(plan, stateAt(log, at), propertyId, day(at)),
];
const summaryOf = (log: readonly Envelope[], at: number) =>
  summariseHead(headOf(log), 'UTC', day(at));
const numberOf = (log: readonly Envelope[], at: number): number => {
  const { subscription, purchased, excess } = summaryOf(log, at).pools;
  return headlineOf(subscription, purchased - excess);
};
const use = (id: string, at: number, quantity = 1): Envelope => ({
  id,
  type: 'usage.recorded',
  at: formatInstant(day(at)),
  quantity,
});

describe('a plan that is only the size of the first typed figure', () => {
  const typed = type([], 750, 0);

  it('is assumed until somebody names it', () => {
    expect(summaryOf(typed, 1).subscription).toMatchObject({ plan: 'custom', planAssumed: true });
    const named = choose([...typed, use('u', 1)], 'business', 2);
    expect(summaryOf(named, 2)).toMatchObject({
      subscription: { plan: 'business', allotment: 5_000, planAssumed: false },
      pools: { subscription: 749, purchased: 0, excess: 0 },
      figure: { value: 750 },
      countedSince: 1,
    });
  });

  it('is not assumed where a total was shown, or a figure beside another total', () => {
    const total = { propertyId, at: day(0), subscriptionRemaining: 700, subscriptionTotal: 7_500 };
    const taken = entriesFromReading(total, null, { source: 'read', timeZone: 'UTC' });
    const log = taken.ok ? taken.value.entries : [];
    expect(summaryOf(log, 1).subscription).toMatchObject({ plan: 'custom', planAssumed: false });
  });

  it('is not assumed where the total is that of a plan that is sold, and all of it is left', () => {
    const whole = {
      propertyId,
      at: day(0),
      subscriptionRemaining: 1_000,
      subscriptionTotal: 1_000,
    };
    const taken = entriesFromReading(whole, null, { source: 'read', timeZone: 'UTC' });
    const log = taken.ok ? taken.value.entries : [];
    expect(summaryOf(log, 1).subscription).toMatchObject({ plan: 'growth', planAssumed: false });
  });

  it('stays assumed whatever figure follows it', () => {
    expect(summaryOf(type(typed, 600, 1), 1).subscription).toMatchObject({ planAssumed: true });
  });

  it.each([750, 5_000])('is settled by a reading with a total of %i', (subscriptionTotal) => {
    const open = openSubscriptionAt(headOf(typed), 'UTC', day(1));
    const reading = { propertyId, at: day(1), subscriptionRemaining: 600, subscriptionTotal };
    const taken = entriesFromReading(reading, open, { source: 'read', timeZone: 'UTC' });
    const log = taken.ok ? [...typed, ...taken.value.entries] : [];
    expect(summaryOf(log, 1)).toMatchObject({
      subscription: { allotment: subscriptionTotal, planAssumed: false },
      pools: { subscription: 600 },
    });
  });

  it('is named by its own size, too', () => {
    expect(summaryOf(choose(typed, 750, 1), 1)).toMatchObject({
      subscription: { plan: 'custom', allotment: 750, planAssumed: false },
      pools: { subscription: 750, purchased: 0 },
    });
  });

  it('of fewer credits than the figure leaves the rest bought where the reset is known', () => {
    const known = typed.map((entry) =>
      entry.type === 'reading.observed' ? { ...entry, cycleEnd: formatInstant(day(20)) } : entry,
    );
    const { pools } = summaryOf(choose(known, 'hobby', 2), 2);
    expect(pools).toEqual({ subscription: 100, purchased: 650, excess: 0 });
  });

  it('without any figure is what its start granted', () => {
    const [start, anchorAt] = [formatInstant(day(0)), formatInstant(day(-10))];
    const assumed = {
      id: 's',
      type: 'subscription.started',
      at: start,
      source: 'assumed',
      anchorAt,
    };
    const named = choose([{ ...assumed, plan: 'custom', allotment: 640 }], 'hobby', 2);
    expect(summaryOf(named, 2)).toMatchObject({
      subscription: { plan: 'hobby', planAssumed: false },
      pools: { subscription: 100, purchased: 0 },
    });
  });

  it('of fewer credits than the figure leaves the rest bought', () => {
    const { pools, subscription } = summaryOf(choose(typed, 500, 1), 1);
    expect(subscription).toMatchObject({ plan: 'custom', allotment: 500, planAssumed: false });
    expect(pools).toEqual({ subscription: 500, purchased: 250, excess: 0 });
  });

  it('is what the resets gave all along once it is named, where their date is known', () => {
    const log = type([], 750, 0).map((entry) =>
      entry.type === 'reading.observed' ? { ...entry, cycleEnd: formatInstant(day(10)) } : entry,
    );
    expect(numberOf(log, 12)).toBe(750);
    expect(numberOf(choose(log, 'business', 12), 12)).toBe(5_000);
    expect(summaryOf(choose(log, 'hobby', 12), 12).pools).toEqual({
      subscription: 100,
      purchased: 0,
      excess: 0,
    });
  });
});

describe('a plan that is named', () => {
  it('where there is none, or where it is that already, is no entry', () => {
    expect(entriesFromChoice('growth', headOf([]).state, propertyId, day(0))).toEqual([]);
    const named = choose(type([], 750, 0), 'growth', 1);
    expect(choose(named, 'growth', 2)).toEqual(named);
    expect(choose(named, 1_000, 2)).toEqual(named);
  });

  it.each([
    ['custom', 640, 700, 'custom', 700],
    ['special', 1_000, 'growth', 'growth', 1_000],
  ] as const)('as %s %i is another one when %s is said', (plan, allotment, chosen, name, size) => {
    const at = formatInstant(day(0));
    const start = { id: 's', type: 'subscription.started', at, plan, allotment };
    const after = choose([start, use('u', 1, 40)], chosen, 2);
    expect(summaryOf(after, 2).subscription).toMatchObject({ plan: name, allotment: size });
    expect(numberOf(after, 2)).toBe(allotment - 40);
  });

  it('comes with the adjustments that leave the figure, and says whose word it is', () => {
    const at = formatInstant(day(0));
    const start = { id: 's', type: 'subscription.started', at, plan: 'growth' };
    const id = `plan:${propertyId}:${day(2)}`;
    const fields = { at: formatInstant(day(2)), source: 'typed' };
    const adjusted = { ...fields, type: 'adjustment.recorded', reason: 'plan_chosen' };
    expect(choose([start], 'business', 2).slice(1)).toEqual([
      {
        ...fields,
        id,
        type: 'subscription.plan_changed',
        plan: 'business',
        allotment: 5_000,
        policy: 'delta',
      },
      { ...adjusted, id: `${id}:subscription`, bucket: 'subscription', delta: -4_000 },
    ]);
    expect(choose([start], 'hobby', 2).slice(2)).toMatchObject([
      { ...adjusted, id: `${id}:purchased`, bucket: 'purchased', delta: 900 },
    ]);
  });

  it('law: leaves the one number and what was counted as they were', () => {
    const plans = fc.constantFrom<ChosenPlan>('hobby', 'growth', 'business', 'enterprise', 0, 640);
    const steps = fc.array(
      fc.oneof(
        fc.record({ figure: fc.integer({ min: -300, max: 6_000 }) }),
        fc.record({ used: fc.integer({ min: 1, max: 900 }) }),
        fc.record({ plan: plans }),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6_000 }), steps, plans, (first, rest, plan) => {
        let log = type([], first, 0);
        rest.forEach((step, index) => {
          if ('figure' in step) log = type(log, step.figure, index + 1);
          else if ('used' in step) log = [...log, use(`u${index}`, index + 1, step.used)];
          else log = choose(log, step.plan, index + 1);
        });
        const after = choose(log, plan, 10);
        for (const at of [10, 11, 50]) {
          expect(numberOf(after, at)).toBe(numberOf(log, at));
          expect(summaryOf(after, at).countedSince).toBe(summaryOf(log, at).countedSince);
        }
        expect(summaryOf(after, 10).subscription).toMatchObject({ planAssumed: false });
      }),
      runs(300),
    );
  });
});

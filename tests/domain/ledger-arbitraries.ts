import * as fc from 'fast-check';
import type { Loose, Rules } from './naive-set.ts';
import { policyArbitrary as policy, rulesArbitrary, zones } from './rules-arbitrary.ts';

/** Month ends, shifts of daylight saving, a leap day, the day that Samoa skipped. */
const bases = [
  '2024-01-31T15:00:00.000Z',
  '2024-02-10T07:30:00.000Z',
  '2024-02-29T00:00:00.000Z',
  '2024-10-03T05:30:00.000Z',
  '2024-11-03T05:59:59.999Z',
  '2025-03-05T15:15:00.000Z',
  '2011-11-30T10:00:00.000Z',
  '2023-12-31T23:30:00.000Z',
].map((text) => Date.parse(text));

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const monthsOn = (base: number, months: number): number => {
  const date = new Date(base);
  return date.setUTCMonth(date.getUTCMonth() + months);
};

/** Few instants, so that entries meet; some of them resets, some a shift away. */
const momentsArbitrary = fc
  .tuple(
    fc.constantFrom(...bases),
    fc.array(
      fc.tuple(
        fc.constantFrom(0, 0, 0, 1, 1, 2, 3, 6, 12, 13),
        fc.constantFrom(0, 0, 0, -1, 1, 30 * MINUTE, -30 * MINUTE, 60 * MINUTE, 14 * 60 * MINUTE),
        fc.constantFrom(0, 0, 0, 1, 3, 10, 29, 30),
      ),
      { minLength: 2, maxLength: 6 },
    ),
  )
  .map(([base, steps]) => [
    base,
    ...steps.map(([months, shift, days]) => monthsOn(base, months) + shift + days * DAY),
  ]);

const amount = fc.constantFrom(0, 1, 1, 2, 5, 10, 10, 20, 37);
const quantity = fc.constantFrom(1, 1, 2, 5, 10, 20, 45);
const zone = fc.constantFrom(...zones);
const moment = fc.nat(60);
const optional = <Value>(value: fc.Arbitrary<Value>) =>
  fc.option(value, { nil: undefined, freq: 1 });
const terms = fc.constantFrom(
  { plan: 'hobby' },
  { plan: 'custom', allotment: 0 },
  { plan: 'custom', allotment: 10 },
  { plan: 'small', allotment: 10 },
  { plan: 'custom', allotment: 40 },
  { plan: 'hobby', allotment: 25 },
);

const of = (type: string, fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record({ type: fc.constant(type), at: moment, ...fields });

const started = of('subscription.started', {
  terms,
  anchorAt: optional(moment),
  timeZone: optional(zone),
  billingInterval: fc.constantFrom(undefined, 'month', 'year'),
});
const planChanged = of('subscription.plan_changed', { terms, policy: optional(policy) });
const ended = of('subscription.ended', { mode: fc.constantFrom(undefined, 'immediate') });
const zoneChanged = of('account.timezone_changed', { timeZone: zone });
const purchased = of('credits.purchased', { quantity: optional(quantity) });
const refunded = of('credits.refunded', { quantity });
const usage = of('usage.recorded', {
  quantity: optional(quantity),
  preview: fc.constantFrom(undefined, undefined, undefined, true),
});
const adjustment = of('adjustment.recorded', {
  bucket: fc.constantFrom('subscription', 'purchased'),
  delta: fc.constantFrom(-45, -5, -1, 0, 1, 10),
});
const reading = of('reading.observed', {
  subscriptionRemaining: optional(amount),
  pools: fc.constantFrom(
    {},
    { purchasedRemaining: 0 },
    { purchasedRemaining: 12 },
    { excess: 0 },
    { excess: 7 },
    { purchasedRemaining: 0, excess: 0 },
    { purchasedRemaining: 0, excess: 3 },
    { purchasedRemaining: 1, excess: 2 },
  ),
  cycleEnd: optional(moment),
});
const voided = of('event.voided', { target: fc.nat(20) });
const broken = fc.constantFrom(
  { type: 'usage.recorded', at: 0, quantity: 0 },
  { type: 'credits.purchased', at: 0, quantity: 1e9 },
  { type: 'adjustment.recorded', at: 0, bucket: 'purchased', delta: 0.5 },
  { type: 'subscription.started', at: 0, terms: { plan: 'platinum' } },
  { type: 'account.timezone_changed', at: 0, timeZone: 'Mars/Olympus' },
  { type: 'reading.observed', at: 0, subscriptionRemaining: -1 },
  { type: 'something.else', at: 0 },
  { type: 'usage.recorded', recordedAt: 'then' },
);

const shapes = fc.oneof(
  { weight: 5, arbitrary: usage },
  { weight: 3, arbitrary: started },
  { weight: 3, arbitrary: planChanged },
  { weight: 1, arbitrary: ended },
  { weight: 2, arbitrary: zoneChanged },
  { weight: 2, arbitrary: purchased },
  { weight: 1, arbitrary: refunded },
  { weight: 1, arbitrary: adjustment },
  { weight: 3, arbitrary: reading },
  { weight: 1, arbitrary: voided },
  { weight: 1, arbitrary: broken },
);

/** How late an entry is learned, and whether it takes over another's id. */
const circumstances = fc.tuple(
  fc.constantFrom(undefined, undefined, 0, 5 * MINUTE, 40 * DAY, -DAY),
  fc.constantFrom(-1, -1, -1, -1, -1, -1, -1, 0, 1, 2),
);

const place = (shape: Loose, moments: readonly number[], late: number | undefined): Loose => {
  const momentOf = (index: unknown) =>
    typeof index === 'number'
      ? new Date(moments[index % moments.length] ?? 0).toISOString()
      : index;
  const { terms: named, pools, target, at, anchorAt, cycleEnd, ...rest } = shape;
  const placed: Loose = {
    ...rest,
    ...(named as Loose | undefined),
    ...(pools as Loose | undefined),
    at: momentOf(at),
    anchorAt: momentOf(anchorAt),
    cycleEnd: momentOf(cycleEnd),
    targetId: target === undefined ? undefined : `e${String(target)}`,
  };
  if (late !== undefined && typeof placed.at === 'string') {
    placed.recordedAt = new Date(Date.parse(placed.at) + late).toISOString();
  }
  return Object.fromEntries(Object.entries(placed).filter(([, value]) => value !== undefined));
};

export interface RandomLog {
  readonly entries: Loose[];
  readonly rules: Rules;
  /** Some of its own instants, resets and shifts among them. */
  readonly moments: number[];
  readonly at: number;
}

/** A ledger of a property with everything that can meet in one: ties, zeros, voids, conflicts. */
export const logArbitrary: fc.Arbitrary<RandomLog> = fc
  .tuple(
    momentsArbitrary,
    fc.array(fc.tuple(shapes, circumstances), { maxLength: 14 }),
    rulesArbitrary,
    fc.nat(60),
    fc.constantFrom(0, 0, 1, 20 * DAY, 400 * DAY),
  )
  .map(([moments, drafts, rules, index, later]) => ({
    moments,
    rules,
    at: (moments[index % moments.length] ?? 0) + later,
    entries: drafts.map(([shape, [late, twin]], number) => ({
      id: `e${twin < 0 ? number : twin}`,
      ...place(shape, moments, late),
    })),
  }));

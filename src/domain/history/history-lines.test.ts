import { describe, expect, it } from 'vitest';
import { at } from '../../../tests/gallery/sample-views.ts';
import { makeLattice } from '../billing-cycle.ts';
import type { Envelope } from '../entries.ts';
import { DAY_MS, formatInstant, HOUR_MS } from '../instants.ts';
import type { OpenSubscription } from '../ledger-view.ts';
import { credits, instant, type Instant } from '../units.ts';
import type { UsageHours } from '../usage-hours.ts';
import { sumHours } from './daily-use.ts';
import { makeHistory, type HistoryFacts } from './property-history.ts';

const ZONE = 'Europe/Berlin';
const NOW = at('2026-11-24T15:00');
let made = 0;
const entry = (type: string, wallClock: string, fields: object = {}): Envelope => ({
  id: `e${(made += 1)}`,
  type,
  at: formatInstant(at(wallClock)),
  ...fields,
});
const figure = (wallClock: string, subscriptionRemaining: number, fields: object = {}) =>
  entry('reading.observed', wallClock, { subscriptionRemaining, purchasedRemaining: 0, ...fields });
const SUBSCRIPTION: OpenSubscription = {
  plan: 'growth',
  planAssumed: false,
  allotment: credits(1_000),
  timeZone: ZONE,
  resetTime: '00:00:00',
  stepMonths: 1,
  lattice: makeLattice(at('2026-11-03T00:00'), ZONE, 1),
  cycleIndex: 0,
  cycleStart: at('2026-11-03T00:00'),
  cycleEnd: at('2026-12-03T00:00'),
  resetKnown: true,
};
const rowFrom = (from: Instant, until: Instant, mask: 0 | 1 = 0): UsageHours => {
  const length = Math.floor((until - from) / HOUR_MS);
  return {
    startHour: from / HOUR_MS,
    counts: Array.from({ length }, () => 2),
    mask: Array.from({ length }, () => mask),
    through: until,
    capture: { counted: 0, charged: 0 },
  };
};
const history = (entries: Envelope[], changes: Partial<HistoryFacts> = {}) =>
  makeHistory(
    {
      entries,
      hours: null,
      watched: [],
      subscription: SUBSCRIPTION,
      timeZone: 'UTC',
      ...changes,
    },
    NOW,
  );
const linesOf = (...given: Parameters<typeof history>) => history(...given).lines;

describe('a figure in the history', () => {
  it.each([
    ['read', 'read'],
    ['typed', 'typed'],
    ['shared', 'shared'],
    ['imported', 'restored'],
    [undefined, 'read'],
    ['assumed', 'read'],
  ])('that was %s says so: %s', (source, said) => {
    const [line] = linesOf([figure('2026-11-05T09:00', 900, { source })]);
    expect(line).toMatchObject({ kind: 'figure', source: said, value: 900 });
  });

  it('has the source of its own reading, also after one that showed no pools', () => {
    const lines = linesOf([
      figure('2026-11-05T09:00', 900, { source: 'typed' }),
      entry('reading.observed', '2026-11-06T09:00', {
        source: 'shared',
        cycleEnd: '2026-12-02T23:00:00.000Z',
      }),
      figure('2026-11-07T09:00', 800, { source: 'imported' }),
    ]);
    expect(lines.map((line) => line.kind === 'figure' && line.source)).toContain('restored');
    expect(lines.filter((line) => line.kind === 'figure' && line.source === 'shared')).toEqual([]);
  });

  it('was expected to be nothing known over a change of the plan', () => {
    const between = (fields: Envelope[]) =>
      linesOf([figure('2026-11-10T09:00', 600), ...fields, figure('2026-11-11T09:00', 560)], {
        hours: rowFrom(at('2026-10-10T09:00'), at('2026-11-10T09:00')),
      }).find((line) => line.kind === 'figure' && line.value === 560);
    expect(between([])).toMatchObject({ expected: expect.any(Number) });
    const changed = entry('subscription.plan_changed', '2026-11-10T12:00', { plan: 'business' });
    expect(between([changed])).toMatchObject({ expected: null });
    const bought = entry('credits.purchased', '2026-11-10T12:00', { quantity: 1_000 });
    expect(between([bought])).toMatchObject({ expected: null });
  });

  it('was expected by nothing that was learned after the one before', () => {
    const entries = [figure('2026-11-10T09:00', 600), figure('2026-11-11T09:00', 560)];
    const expectedWith = (until: Instant) =>
      linesOf(entries, { hours: rowFrom(at('2026-10-10T09:00'), until) })[0];
    expect(expectedWith(NOW)).toEqual(expectedWith(at('2026-11-10T09:00')));
    const late = { hours: rowFrom(at('2026-11-10T09:00'), NOW) };
    expect(linesOf(entries, late)[0]).toMatchObject({ expected: null });
    const aDebt = [
      figure('2026-11-10T09:00', 0, { purchasedRemaining: 500 }),
      figure('2026-11-11T09:00', 0, { purchasedRemaining: 450 }),
    ];
    const hours = rowFrom(at('2026-10-10T09:00'), at('2026-11-10T09:00'));
    const [line] = linesOf(aDebt, { hours });
    expect(line?.kind === 'figure' && line.expected).toBeGreaterThan(420);
    expect(line?.kind === 'figure' && line.expected).toBeLessThan(480);
  });
});

describe('other lines', () => {
  it('name plans, corrections and resets with their credits', () => {
    const lines = linesOf([
      entry('subscription.started', '2026-11-02T09:00', { plan: 'growth' }),
      entry('subscription.plan_changed', '2026-11-05T09:00', { plan: 'business' }),
      entry('adjustment.recorded', '2026-11-06T09:00', {
        bucket: 'purchased',
        delta: -12,
        reason: 'wrong',
      }),
      entry('credits.purchased', '2026-11-07T09:00', { quantity: 1_000 }),
    ]);
    expect(lines).toEqual([
      { kind: 'corrected', at: at('2026-11-06T09:00'), delta: -12 },
      { kind: 'plan', at: at('2026-11-05T09:00'), plan: 'business', allotment: 5_000 },
      { kind: 'reset', at: at('2026-11-03T00:00'), allotment: 1_000 },
      { kind: 'plan', at: at('2026-11-02T09:00'), plan: 'growth', allotment: 1_000 },
    ]);
  });

  it('leave out what was voided, and what is no entry', () => {
    const wrong = entry('subscription.plan_changed', '2026-11-05T09:00', { plan: 'business' });
    const bad = entry('subscription.plan_changed', '2026-11-05T09:00', { plan: 'no such plan' });
    const taken = entry('event.voided', '2026-11-05T10:00', { targetId: wrong.id });
    expect(linesOf([figure('2026-11-04T09:00', 5), wrong, bad, taken])).toHaveLength(1);
  });

  it('say each day of messages once, at its midnight', () => {
    const seen = (wallClock: string) => entry('usage.recorded', wallClock);
    const lines = linesOf([
      seen('2026-11-05T00:00'),
      seen('2026-11-05T23:59'),
      seen('2026-11-06T00:00'),
    ]);
    expect(lines).toEqual([
      { kind: 'seen', at: at('2026-11-06T00:00'), count: 1 },
      { kind: 'seen', at: at('2026-11-05T00:00'), count: 2 },
    ]);
  });

  it('lie on the clock of the subscription, else of the property', () => {
    const seen = [entry('usage.recorded', '2026-11-05T00:30')];
    expect(linesOf(seen)[0]?.at).toBe(at('2026-11-05T00:00'));
    const utc = linesOf(seen, { subscription: null });
    expect(utc[0]?.at).toBe(Date.UTC(2026, 10, 4));
  });
});

describe('the figures of the running cycle', () => {
  it('begin at its first instant; all stand where no reset is known', () => {
    const entries = [
      figure('2026-11-02T23:59', 5),
      figure('2026-11-03T00:00', 1_000),
      figure('2026-11-04T09:00', 990),
    ];
    expect(history(entries).figures.map(({ value }) => value)).toEqual([1_000, 990]);
    const unknown = { subscription: { ...SUBSCRIPTION, resetKnown: false } };
    expect(history(entries, unknown).figures).toHaveLength(3);
    expect(history(entries, { subscription: null }).figures).toHaveLength(3);
  });
});

describe('a closed cycle', () => {
  const FROM = at('2026-10-03T00:00');
  const UNTIL = at('2026-11-03T00:00');
  const first = figure('2026-10-01T09:00', 400);
  const cycleOf = (entries: Envelope[], hours: UsageHours | null = null) =>
    history([first, ...entries], { hours }).cycles;

  it('lies between two resets', () => {
    expect(cycleOf([])).toEqual([{ from: FROM, until: UNTIL, used: null, bought: 0 }]);
  });

  it('is known where more than half of its hours are', () => {
    const hours = (UNTIL - FROM) / HOUR_MS;
    const known = (count: number) =>
      cycleOf([], rowFrom(FROM, instant(FROM + count * HOUR_MS)))[0]?.used;
    expect(known(hours)).toBe(2 * hours);
    expect(known(Math.ceil(hours / 2 + 1))).toBe(2 * Math.ceil(hours / 2 + 1));
    expect(known(Math.floor(hours / 2))).toBeNull();
    expect(cycleOf([], rowFrom(FROM, UNTIL, 1))[0]?.used).toBeNull();
  });

  it('holds what was bought in it: also by a figure right at its start, not at its end', () => {
    const bought = (wallClock: string) =>
      cycleOf([figure(wallClock, 300, { purchasedRemaining: 1_000 })])[0]?.bought;
    expect(bought('2026-10-03T00:00')).toBe(1_000);
    expect(bought('2026-10-20T00:00')).toBe(1_000);
    expect(bought('2026-11-03T00:00')).toBe(0);
    expect(bought('2026-10-02T23:59')).toBe(0);
  });

  it('adds up several purchases', () => {
    const entries = [
      figure('2026-10-10T09:00', 300, { purchasedRemaining: 1_000 }),
      figure('2026-10-20T09:00', 0, { purchasedRemaining: 2_900 }),
    ];
    expect(cycleOf(entries)[0]?.bought).toBe(3_000);
  });
});

it('hours are summed that start in a span, known and unknown', () => {
  const from = at('2026-11-20T00:00');
  const row = rowFrom(from, instant(from + 3 * HOUR_MS));
  const mask = [0, 1, 0] as const;
  const half = HOUR_MS / 2;
  expect(sumHours({ ...row, mask: [...mask] }, from, from + DAY_MS)).toEqual({
    used: 4,
    known: 2,
    unknown: 22,
  });
  expect(sumHours(row, from + half, from + 2 * HOUR_MS)).toEqual({ used: 2, known: 1, unknown: 0 });
  expect(sumHours(row, from - half, from + 1)).toEqual({ used: 2, known: 1, unknown: 0 });
  expect(sumHours(row, from, from)).toEqual({ used: 0, known: 0, unknown: 0 });
  expect(sumHours(null, from, from + DAY_MS)).toEqual({ used: 0, known: 0, unknown: 0 });
});

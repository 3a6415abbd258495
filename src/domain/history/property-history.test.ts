import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '../../../tests/gallery/sample-views.ts';
import { runs } from '../../../tests/domain/law-runs.ts';
import { makeLattice } from '../billing-cycle.ts';
import type { Envelope } from '../entries.ts';
import { DAY_MS, formatInstant, HOUR_MS } from '../instants.ts';
import type { OpenSubscription } from '../ledger-view.ts';
import { credits, instant, type Instant } from '../units.ts';
import type { UsageHours } from '../usage-hours.ts';
import { HISTORY_DAYS, listDailyUse } from './daily-use.ts';
import { makeHistory, type HistoryFacts } from './property-history.ts';

const ZONE = 'Europe/Berlin';
const NOW = at('2026-11-24T15:00');
const ids = { next: 0 };
const entry = (type: string, when: Instant, fields: Record<string, unknown> = {}): Envelope => ({
  id: `e${(ids.next += 1)}`,
  type,
  at: formatInstant(when),
  ...fields,
});
const figure = (wallClock: string, subscriptionRemaining: number, fields = {}) =>
  entry('reading.observed', at(wallClock), {
    subscriptionRemaining,
    purchasedRemaining: 0,
    source: 'read',
    ...fields,
  });
const seen = (wallClock: string) => entry('usage.recorded', at(wallClock), { source: 'counted' });

const subscription = {
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
} satisfies OpenSubscription;

/** `perHour` credits in every hour from six weeks ago up to `through`. */
const steadyHours = (through: Instant, perHour = 1): UsageHours => {
  const startHour = Math.floor((NOW - 42 * DAY_MS) / HOUR_MS);
  const length = Math.floor(through / HOUR_MS) - startHour;
  return {
    startHour,
    counts: Array.from({ length }, () => perHour),
    mask: Array.from({ length }, () => 0),
    through,
    capture: { counted: 0, charged: 0 },
  };
};

const history = (entries: Envelope[], changes: Partial<HistoryFacts> = {}) =>
  makeHistory(
    { entries, hours: null, watched: [], subscription, timeZone: 'UTC', ...changes },
    NOW,
  );

describe('the figures of a history', () => {
  it('are the official ones of the running cycle, oldest first, a debt below zero', () => {
    const { figures } = history([
      figure('2026-10-30T09:00', 40),
      figure('2026-11-05T09:00', 930, { source: 'typed' }),
      figure('2026-11-20T09:00', 0, { purchasedRemaining: undefined, excess: 12 }),
    ]);
    expect(figures).toEqual([
      { at: at('2026-11-05T09:00'), source: 'typed', value: 930 },
      { at: at('2026-11-20T09:00'), source: 'read', value: -12 },
    ]);
  });

  it('leave out what was taken back', () => {
    const wrong = figure('2026-11-05T09:00', 930);
    const taken = entry('event.voided', at('2026-11-05T10:00'), { targetId: wrong.id });
    expect(history([wrong, taken]).figures).toEqual([]);
  });
});

describe('the lines of a history', () => {
  it('say the newest first, and sum up what was seen by day', () => {
    const { lines } = history([
      entry('subscription.started', at('2026-11-04T09:00'), { plan: 'growth' }),
      figure('2026-11-04T09:00', 980),
      seen('2026-11-04T23:30'),
      seen('2026-11-05T00:30'),
      seen('2026-11-05T11:00'),
    ]);
    expect(lines.map(({ kind }) => kind)).toEqual(['seen', 'figure', 'plan', 'seen']);
    expect(lines[0]).toEqual({ kind: 'seen', at: at('2026-11-05T00:00'), count: 2 });
  });

  it('name the resets since the first entry', () => {
    const { lines } = history([figure('2026-09-20T09:00', 800)]);
    expect(lines.map(({ kind, at: when }) => [kind, when])).toEqual([
      ['reset', at('2026-11-03T00:00')],
      ['reset', at('2026-10-03T00:00')],
      ['figure', at('2026-09-20T09:00')],
    ]);
  });

  it('name a top-up by the rise that showed it', () => {
    const { lines } = history([
      figure('2026-11-05T09:00', 0, { purchasedRemaining: undefined, excess: 223 }),
      figure('2026-11-05T10:00', 0, { purchasedRemaining: 777, excess: 0 }),
    ]);
    expect(lines.find(({ kind }) => kind === 'bought')).toMatchObject({ quantity: 1_000 });
    expect(lines.find((line) => line.kind === 'figure' && line.value === 777)).toMatchObject({
      expected: null,
    });
  });

  it('compare a figure with what the pace of before had led to expect', () => {
    const entries = [figure('2026-11-17T09:00', 600), figure('2026-11-18T09:00', 560)];
    const hours = steadyHours(at('2026-11-17T09:00'));
    const [newest, oldest] = history(entries, { hours }).lines;
    expect(newest).toMatchObject({ kind: 'figure', value: 560 });
    // Twenty-four hours at a credit an hour, give or take the shape of the day.
    const { expected } = newest as { expected: number };
    expect(expected).toBeGreaterThan(600 - 36);
    expect(expected).toBeLessThan(600 - 14);
    expect(oldest).toMatchObject({ expected: null });
    expect(history(entries).lines[0]).toMatchObject({ expected: null });
  });

  it('expect nothing over a reset', () => {
    const entries = [figure('2026-11-02T09:00', 600), figure('2026-11-04T09:00', 960)];
    const hours = steadyHours(at('2026-11-02T09:00'));
    expect(history(entries, { hours }).lines[0]).toMatchObject({ kind: 'figure', expected: null });
  });
});

describe('closed cycles', () => {
  it('hold what was used and bought between two known resets', () => {
    const entries = [
      figure('2026-09-01T09:00', 700),
      figure('2026-10-20T09:00', 100),
      figure('2026-10-21T09:00', 100, { purchasedRemaining: 1_000 }),
    ];
    const { cycles } = history(entries, { hours: steadyHours(NOW) });
    const [october] = cycles;
    expect(october).toMatchObject({
      from: at('2026-10-03T00:00'),
      until: at('2026-11-03T00:00'),
      bought: 1_000,
    });
    // The row of hours starts on 13 October, so half of that month is known.
    expect(october?.used).toBeGreaterThan(450);
    expect(cycles[1]?.used).toBeNull();
  });

  it('are none while the reset date is only assumed', () => {
    const unknown = { ...subscription, resetKnown: false };
    expect(history([], { subscription: unknown }).cycles).toEqual([]);
  });
});

describe('use by day', () => {
  it('is of the last thirty days, whole as far as the official figures reach', () => {
    const through = at('2026-11-23T12:00');
    const days = listDailyUse(steadyHours(through), [at('2026-11-24T10:00')], ZONE, NOW);
    expect(days).toHaveLength(HISTORY_DAYS);
    expect(days.slice(-3)).toEqual([
      { at: at('2026-11-22T00:00'), used: 24, whole: true },
      { at: at('2026-11-23T00:00'), used: 12, whole: false },
      { at: at('2026-11-24T00:00'), used: 1, whole: false },
    ]);
  });

  it('has a day of 25 hours where the clock goes back', () => {
    const [day] = listDailyUse(steadyHours(NOW), [], ZONE, at('2026-10-25T15:00')).slice(-1);
    expect(day).toMatchObject({ at: at('2026-10-25T00:00'), used: 25 });
  });

  it('does not know what nobody can say', () => {
    const hours = steadyHours(NOW);
    const silent: UsageHours = { ...hours, mask: hours.mask.map(() => 1) };
    expect(listDailyUse(silent, [], ZONE, NOW).every(({ used }) => used === null)).toBe(true);
    expect(listDailyUse(null, [], ZONE, NOW).every(({ used }) => used === null)).toBe(true);
  });

  it('loses no credit of an hour and counts none twice, whatever the zone', () => {
    const zone = fc.constantFrom('UTC', ZONE, 'America/New_York', 'Asia/Tokyo', 'Pacific/Apia');
    const counts = fc.array(fc.nat(9), { minLength: 1, maxLength: 24 * 40 });
    fc.assert(
      fc.property(zone, counts, (timeZone, perHour) => {
        const startHour = Math.floor(NOW / HOUR_MS) - perHour.length;
        const hours: UsageHours = {
          startHour,
          counts: perHour,
          mask: perHour.map(() => 0),
          through: instant(Math.floor(NOW / HOUR_MS) * HOUR_MS),
          capture: { counted: 0, charged: 0 },
        };
        const days = listDailyUse(hours, [], timeZone, NOW);
        const first = days[0]?.at ?? NOW;
        const inside = perHour.filter((_, hour) => (startHour + hour) * HOUR_MS >= first);
        const total = inside.reduce((sum, count) => sum + count, 0);
        expect(days.reduce((sum, { used }) => sum + (used ?? 0), 0)).toBe(total);
      }),
      runs(200),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { balanceAt } from './balance.ts';
import { foldFrom } from './checkpoints.ts';
import type { Envelope } from './entries.ts';
import { resolveEntries } from './identity.ts';
import { confirmsNewest, entriesFromReading, type ReadingIntake } from './intake.ts';
import { DEFAULT_CONFIG } from './ledger-config.ts';
import { describeSubscription, type OpenSubscription } from './ledger-view.ts';
import { readingSchema, type Reading } from './reading.ts';
import { instant } from './units.ts';

const propertyId = '5f3c0f4a1b2c3d4e5f6a7b8c';
const readAt = Date.UTC(2026, 10, 22, 9, 12);
const intake: ReadingIntake = { source: 'read', timeZone: 'UTC' };

const makeReading = (fields: Record<string, unknown>): Reading =>
  readingSchema.parse({ propertyId, at: readAt, ...fields });

const takeIn = (
  fields: Record<string, unknown>,
  open: OpenSubscription | null = null,
  options = intake,
) => {
  const taken = entriesFromReading(makeReading(fields), open, options);
  if (!taken.ok) throw new Error(taken.failure.kind);
  return taken.value;
};

const openAfter = (entries: readonly Envelope[]): OpenSubscription => {
  const resolved = resolveEntries(entries, DEFAULT_CONFIG);
  const open = describeSubscription(
    foldFrom([], resolved.entries, instant(readAt), DEFAULT_CONFIG),
  );
  if (open === null) throw new Error('no subscription');
  return open;
};

const growth = [
  { id: 's', type: 'subscription.started', at: '2026-11-10T15:30:00.000Z', plan: 'growth' },
];

describe('the first reading', () => {
  it('starts the plan of its total, assumed, and says what it showed', () => {
    const { entries } = takeIn({ subscriptionRemaining: 612, subscriptionTotal: 1_000 });
    const readingId = `r:${propertyId}:${readAt}:612:-:-:-`;
    expect(entries).toEqual([
      {
        id: `s:${readingId}`,
        type: 'subscription.started',
        at: '2026-11-22T09:12:00.000Z',
        source: 'assumed',
        plan: 'growth',
        allotment: 1_000,
        timeZone: 'UTC',
      },
      {
        id: readingId,
        type: 'reading.observed',
        at: '2026-11-22T09:12:00.000Z',
        source: 'read',
        subscriptionRemaining: 612,
      },
    ]);
  });

  it('folds to what it showed, with the reset date unknown', () => {
    const { entries } = takeIn({ subscriptionRemaining: 0, subscriptionTotal: 5_000, excess: 223 });
    expect(balanceAt(entries, instant(readAt), {})).toMatchObject({
      plan: 'business',
      subscriptionRemaining: 0,
      excess: 223,
      cycleStart: readAt,
      anomalies: [],
    });
    expect(openAfter(entries).resetKnown).toBe(false);
  });

  it.each([
    { shown: { subscriptionTotal: 1_000, plan: 'Business' }, plan: 'growth', allotment: 1_000 },
    { shown: { subscriptionTotal: 7_500, plan: 'Business' }, plan: 'business', allotment: 7_500 },
    { shown: { subscriptionTotal: 7_500 }, plan: 'custom', allotment: 7_500 },
    { shown: { subscriptionTotal: 7_500, plan: ' ' }, plan: 'custom', allotment: 7_500 },
    { shown: { plan: ' Growth ', subscriptionRemaining: 3 }, plan: 'growth', allotment: 1_000 },
    { shown: { plan: 'Scale', subscriptionRemaining: 42 }, plan: 'custom', allotment: 42 },
    { shown: { subscriptionRemaining: 42 }, plan: 'custom', allotment: 42 },
  ])('takes $shown for $plan $allotment', ({ shown, plan, allotment }) => {
    expect(takeIn(shown).entries[0]).toMatchObject({ plan, allotment });
  });

  it('of purchased credits alone starts nothing', () => {
    const { entries } = takeIn({ purchasedRemaining: 777 });
    expect(entries.map(({ type }) => type)).toEqual(['reading.observed']);
    expect(balanceAt(entries, instant(readAt), {}).purchasedRemaining).toBe(777);
  });

  it('anchors a year before the reset that it shows, so that day 31 stays day 31', () => {
    const options = { source: 'read', timeZone: 'America/New_York' } as const;
    const shown = { subscriptionRemaining: 5, subscriptionTotal: 1_000, resetOn: '2026-12-20' };
    const { entries, resetRefused } = takeIn(shown, null, options);
    expect(resetRefused).toBeNull();
    expect(entries[0]).toMatchObject({ anchorAt: '2025-12-20T05:00:00.000Z' });
    expect(entries[1]).toMatchObject({ cycleEnd: '2026-12-20T05:00:00.000Z' });
    expect(balanceAt(entries, instant(readAt), {})).toMatchObject({
      cycleStart: Date.UTC(2026, 10, 20, 5),
      cycleEnd: Date.UTC(2026, 11, 20, 5),
      adjustments: [{ bucket: 'subscription', delta: -995 }],
    });
    expect(openAfter(entries).resetKnown).toBe(true);
  });

  it('anchors four years before a 29 February', () => {
    const at = Date.UTC(2028, 1, 10);
    const shown = { at, subscriptionRemaining: 5, resetOn: '2028-02-29' };
    expect(takeIn(shown).entries[0]).toMatchObject({ anchorAt: '2024-02-29T00:00:00.000Z' });
  });
});

describe('a later reading', () => {
  const open = openAfter(growth);

  it('is only itself while the plan stays', () => {
    const { entries } = takeIn({ subscriptionRemaining: 612, subscriptionTotal: 1_000 }, open);
    expect(entries.map(({ type }) => type)).toEqual(['reading.observed']);
  });

  it('does not take a name alone for a change of plan', () => {
    const { entries } = takeIn({ subscriptionRemaining: 612, plan: 'Business' }, open);
    expect(entries).toHaveLength(1);
  });

  it('implies a change by the difference where the total is another', () => {
    const shown = { subscriptionRemaining: 4_900, subscriptionTotal: 5_000 };
    const { entries } = takeIn(shown, open, { source: 'shared', timeZone: 'UTC' });
    expect(entries[0]).toEqual({
      id: `c:${entries[1]?.id}`,
      type: 'subscription.plan_changed',
      at: '2026-11-22T09:12:00.000Z',
      source: 'shared',
      plan: 'business',
      allotment: 5_000,
      policy: 'delta',
    });
    const view = balanceAt([...growth, ...entries], instant(readAt), {});
    expect(view).toMatchObject({ plan: 'business', subscriptionRemaining: 4_900 });
    expect(view.cycleStart).toBe(Date.UTC(2026, 10, 10, 15, 30));
  });

  it('places a date-only reset at the time of day of the running subscription', () => {
    const { entries } = takeIn({ subscriptionRemaining: 5, resetOn: '2026-12-14' }, open);
    expect(entries[0]).toMatchObject({
      id: `r:${propertyId}:${readAt}:5:-:-:${Date.UTC(2026, 11, 14, 15, 30)}`,
      cycleEnd: '2026-12-14T15:30:00.000Z',
    });
  });

  it('takes a reset that is known to the millisecond as it is, before the date that is shown', () => {
    const resetAt = instant(Date.UTC(2026, 11, 9, 23, 0, 0, 7));
    const shown = { excess: 0, resetOn: '2026-12-14' };
    const { entries } = takeIn(shown, open, { ...intake, resetAt });
    expect(entries[0]).toMatchObject({ cycleEnd: '2026-12-09T23:00:00.007Z' });
  });

  it('places it in the zone of the running subscription', () => {
    const tokyo = openAfter([{ ...growth[0], timeZone: 'Asia/Tokyo' } as Envelope]);
    const { entries } = takeIn({ excess: 0, resetOn: '2026-12-11' }, tokyo);
    expect(entries[0]).toMatchObject({ cycleEnd: '2026-12-10T15:30:00.000Z' });
  });

  it.each([
    ['2026-11-22', 'reset_passed', { at: Date.UTC(2026, 10, 22, 15, 30) }],
    ['2026-11-20', 'reset_passed', {}],
    ['2026-12-25', 'reset_too_far', {}],
  ])('leaves out a reset on %s: %s', (resetOn, kind, when) => {
    const { entries, resetRefused } = takeIn({ subscriptionRemaining: 5, resetOn, ...when }, open);
    expect(resetRefused).toEqual({ kind });
    expect(entries[0]).not.toHaveProperty('cycleEnd');
    expect(entries[0]).toHaveProperty('subscriptionRemaining', 5);
  });

  it.each(['2026-11-22', '2026-12-24'])(
    'takes the first and the last day that can be: %s',
    (day) => {
      const early = { at: Date.UTC(2026, 10, 22, 15, 29), subscriptionRemaining: 5, resetOn: day };
      const { resetRefused } = takeIn(early, open);
      expect(resetRefused).toBeNull();
    },
  );

  it('takes a reset to the millisecond as far ahead as can be', () => {
    const at = Date.UTC(2026, 10, 21, 15, 30);
    const far = (ms: number) =>
      takeIn({ at: at + ms, excess: 0, resetOn: '2026-12-24' }, open).resetRefused;
    expect(far(0)).toBeNull();
    expect(far(-1)).toEqual({ kind: 'reset_too_far' });
  });

  it('allows a year ahead where credits come once a year', () => {
    const annual: OpenSubscription = { ...open, stepMonths: 12 };
    expect(takeIn({ excess: 0, resetOn: '2027-11-24' }, annual).resetRefused).toBeNull();
    expect(takeIn({ excess: 0, resetOn: '2027-11-25' }, annual).resetRefused).not.toBeNull();
  });
});

describe('what is refused', () => {
  it('is a contradiction, and a reading of nothing', () => {
    const both = makeReading({ purchasedRemaining: 1, excess: 1 });
    expect(entriesFromReading(both, null, intake)).toEqual({
      ok: false,
      failure: { kind: 'contradiction' },
    });
    expect(entriesFromReading(makeReading({}), null, intake)).toEqual({
      ok: false,
      failure: { kind: 'no_figures' },
    });
    expect(
      entriesFromReading(makeReading({ purchasedRemaining: 1, excess: 0 }), null, intake).ok,
    ).toBe(true);
  });
});

describe('an equal look', () => {
  const open = openAfter(growth);
  const shown = { subscriptionRemaining: 612, purchasedRemaining: 0 };
  const { entries } = takeIn(shown, open);
  const newest = entries[0] ?? null;
  const later = (ms: number, fields: object = shown) =>
    takeIn({ at: readAt + ms, ...fields }, open).entries;
  const quarter = 15 * 60_000;

  it('within 15 minutes confirms the newest reading', () => {
    expect(confirmsNewest(later(1_000), newest)).toBe(true);
    expect(confirmsNewest(later(quarter), newest)).toBe(true);
    expect(confirmsNewest(later(0), newest)).toBe(true);
  });

  it('is news after that, before it, with another figure, with a field more or less', () => {
    expect(confirmsNewest(later(quarter + 1), newest)).toBe(false);
    expect(confirmsNewest(later(-1), newest)).toBe(false);
    expect(confirmsNewest(later(1_000, { ...shown, subscriptionRemaining: 611 }), newest)).toBe(
      false,
    );
    expect(confirmsNewest(later(1_000, { subscriptionRemaining: 612 }), newest)).toBe(false);
    expect(confirmsNewest(later(1_000, { ...shown, excess: 0 }), newest)).toBe(false);
    expect(confirmsNewest(later(1_000, { ...shown, resetOn: '2026-12-10' }), newest)).toBe(false);
  });

  it('is news where it changes the plan, and where there is nothing to confirm', () => {
    expect(confirmsNewest(later(1_000, { ...shown, subscriptionTotal: 5_000 }), newest)).toBe(
      false,
    );
    expect(confirmsNewest(later(1_000), null)).toBe(false);
    expect(confirmsNewest([], newest)).toBe(false);
    expect(confirmsNewest(later(1_000), { ...newest, at: 'once' } as unknown as Envelope)).toBe(
      false,
    );
  });
});

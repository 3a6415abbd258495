import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceAt } from '../../src/domain/balance.ts';
import { boundaryAt, findCycle, makeLattice } from '../../src/domain/billing-cycle.ts';
import { crossBoundaries, foldEntries } from '../../src/domain/fold.ts';
import { makeEmptyState } from '../../src/domain/fold-state.ts';
import { resolveEntries } from '../../src/domain/identity.ts';
import { readLedgerConfig } from '../../src/domain/ledger-config.ts';
import { instant, type Instant } from '../../src/domain/units.ts';
import { logArbitrary } from './ledger-arbitraries.ts';
import { runs } from './law-runs.ts';
import { wallOf } from './naive-calendar.ts';
import { naiveBalance } from './naive-fold.ts';
import { zones } from './rules-arbitrary.ts';

const DAY = 86_400_000;

/** Whose next boundary or the one after does not exist on the wall clock. */
const gaps = fc.constantFrom(
  { anchorAt: '2024-02-10T07:30:00Z', zone: 'America/New_York' },
  { anchorAt: '2024-09-05T15:45:00Z', zone: 'Australia/Lord_Howe' },
  { anchorAt: '2011-11-30T20:00:00Z', zone: 'Pacific/Apia' },
  { anchorAt: '2018-10-04T03:15:00Z', zone: 'America/Sao_Paulo' },
  { anchorAt: '2024-03-25T22:30:00Z', zone: 'Africa/Cairo' },
);

const anywhere = fc.record({
  /** Days 28 to 31 more often than not, minutes and seconds too. */
  anchorAt: fc
    .tuple(
      fc.integer({ min: 2000, max: 2060 }),
      fc.nat(11),
      fc.integer({ min: 25, max: 31 }),
      fc.nat(1439),
    )
    .map(([year, month, day, minute]) => instant(Date.UTC(year, month, day, 0, minute))),
  zone: fc.constantFrom(...zones),
  stepMonths: fc.constantFrom(1 as const, 12 as const),
  index: fc.nat(120),
});

const lattices = fc.oneof(
  anywhere,
  fc.record({ gap: gaps, index: fc.nat(3) }).map(({ gap, index }) => ({
    anchorAt: instant(Date.parse(gap.anchorAt)),
    zone: gap.zone,
    stepMonths: 1 as const,
    index,
  })),
);

describe('the laws of the calendar', () => {
  it('law 8: boundaries strictly increase', () => {
    fc.assert(
      fc.property(lattices, ({ anchorAt, zone, stepMonths, index }) => {
        const lattice = makeLattice(anchorAt, zone, stepMonths);
        expect(boundaryAt(lattice, index + 1)).toBeGreaterThan(boundaryAt(lattice, index));
      }),
      runs(1_500),
    );
  });

  it('law 8: the local day is the clipped anchor day unless a gap moved it', () => {
    fc.assert(
      fc.property(lattices, ({ anchorAt, zone, stepMonths, index }) => {
        const at = boundaryAt(makeLattice(anchorAt, zone, stepMonths), index);
        const [anchor, shown] = [new Date(wallOf(anchorAt, zone)), new Date(wallOf(at, zone))];
        const month = anchor.getUTCMonth() + index * stepMonths;
        const length = new Date(Date.UTC(anchor.getUTCFullYear(), month + 1, 0)).getUTCDate();
        const wall = Date.UTC(
          anchor.getUTCFullYear(),
          month,
          Math.min(anchor.getUTCDate(), length),
          anchor.getUTCHours(),
          anchor.getUTCMinutes(),
        );
        const skipped = shown.getTime() - wall;
        // A gap moves it forward by the gap: an hour, half an hour, or Samoa's day.
        expect(skipped === 0 || wallOf(at - skipped, zone) < wall).toBe(true);
        expect(skipped).toBeGreaterThanOrEqual(0);
        expect(skipped).toBeLessThanOrEqual(DAY);
      }),
      runs(1_500),
    );
  });

  it('law 8: every instant from the anchor on lies in exactly one cycle', () => {
    fc.assert(
      fc.property(lattices, fc.nat(2_000), fc.nat(DAY), (drawn, days, ms) => {
        const lattice = makeLattice(drawn.anchorAt, drawn.zone, drawn.stepMonths);
        const at = instant(boundaryAt(lattice, 0) + days * DAY + ms);
        const { index, start, end } = findCycle(lattice, at);
        expect(start <= at && at < end).toBe(true);
        expect([start, end]).toEqual([boundaryAt(lattice, index), boundaryAt(lattice, index + 1)]);
        expect(findCycle(lattice, end).start).toBe(end);
      }),
      runs(1_500),
    );
  });

  it('laws 8 and 10: in every log the cycles touch, and each boundary resets once', () => {
    fc.assert(
      fc.property(logArbitrary, ({ entries, at, rules, moments }) => {
        const config = readLedgerConfig(rules);
        const state = makeEmptyState();
        const resets: Instant[] = [];
        const onBoundary = (crossed: typeof state, boundary: Instant) => {
          expect(boundary).toBeGreaterThan(resets.at(-1) ?? 0);
          resets.push(boundary);
          if (crossed.open) expect(crossed.cycleStart).toBe(boundary);
          if (crossed.open) expect(crossed.cycleEnd).toBeGreaterThan(boundary);
        };
        foldEntries(state, resolveEntries(entries, config).entries, config, onBoundary);
        crossBoundaries(state, instant(Math.max(at, ...moments) + 100 * DAY), config, onBoundary);
        expect(new Set(resets).size).toBe(resets.length);
      }),
      runs(1_500),
    );
  });

  it('law 10: each boundary grants once, whatever the zone does', () => {
    fc.assert(
      fc.property(logArbitrary, fc.constantFrom(...zones), ({ entries, moments }, zone) => {
        const startedAt = Math.min(...moments);
        const calm = entries.filter(({ type }) =>
          ['usage.recorded', 'account.timezone_changed', 'credits.purchased'].includes(
            String(type),
          ),
        );
        const start = {
          id: 'start',
          type: 'subscription.started',
          plan: 'growth',
          at: startedAt,
          timeZone: zone,
        };
        const until = startedAt + 400 * DAY;
        const view = balanceAt([start, ...calm], instant(until), {});
        const months = 13;
        expect(view.totals.granted % 1_000).toBe(0);
        expect(Math.abs(view.totals.granted / 1_000 - 1 - months)).toBeLessThanOrEqual(1);
      }),
      runs(1_500),
    );
  });

  it('law 11: one key is one alert, however often it arms again or the plan starts anew', () => {
    const anchorAt = Date.UTC(2025, 0, 10);
    const acts = fc.constantFrom(
      { type: 'usage.recorded', quantity: 10 },
      { type: 'usage.recorded', quantity: 25 },
      { type: 'credits.purchased', quantity: 20 },
      { type: 'subscription.started', plan: 'custom', allotment: 20, anchorAt },
    );
    const rules = {
      alerts: [
        { id: 'low', metric: 'available', value: 5 },
        { id: 'half', metric: 'subscription_used_pct', value: 50 },
        { id: 'debt', metric: 'excess', value: 1 },
      ],
    };
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 12 }), (drawn) => {
        const entries = drawn.map((act, index) => ({
          ...act,
          id: `e${index}`,
          at: anchorAt + (index * DAY) / 24,
        }));
        const { alerts } = balanceAt(entries, instant(anchorAt + DAY), rules);
        expect(new Set(alerts).size).toBe(alerts.length);
        expect(alerts).toEqual(naiveBalance(entries, anchorAt + DAY, rules).alerts);
      }),
      runs(1_500),
    );
  });
});

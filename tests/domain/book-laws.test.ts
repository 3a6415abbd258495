import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceAt } from '../../src/domain/balance.ts';
import type { LedgerView } from '../../src/domain/ledger-view.ts';
import { instant } from '../../src/domain/units.ts';
import { logArbitrary, type RandomLog } from './ledger-arbitraries.ts';
import { runs } from './law-runs.ts';
import type { Loose } from './naive-set.ts';
import { sumOrderFree } from './order-free.ts';

const HOUR = 3_600_000;

const balance = (entries: readonly unknown[], at: number, rules: unknown): LedgerView =>
  balanceAt(entries, instant(at), rules);

const worth = (view: LedgerView): number =>
  view.subscriptionRemaining + view.purchasedRemaining - view.excess;

const small = fc.integer({ min: 1, max: 60 });

describe('the laws of the books', () => {
  it('law 4: what is there is what came in minus what went out', () => {
    fc.assert(
      fc.property(logArbitrary, ({ entries, at, rules }) => {
        const view = balance(entries, at, rules);
        const { granted, forfeited, purchased, forgiven, adjusted, used } = view.totals;
        expect(worth(view)).toBe(granted - forfeited + purchased + forgiven + adjusted - used);
      }),
      runs(1_500),
    );
  });

  it('law 5: no pool is negative, and credits never stand beside a debt of the same pool', () => {
    fc.assert(
      fc.property(logArbitrary, ({ entries, at, rules }) => {
        const view = balance(entries, at, rules);
        const pools = [view.subscriptionRemaining, view.purchasedRemaining, view.excess];
        expect(Math.min(...pools)).toBeGreaterThanOrEqual(0);
        expect(view.purchasedRemaining * view.excess).toBe(0);
      }),
      runs(1_500),
    );
  });

  it.each([
    { type: 'usage.recorded', least: -1, most: 0 },
    { type: 'credits.purchased', least: 0, most: 1 },
  ])('law 7: $type moves the worth by no more than its quantity', ({ type, least, most }) => {
    fc.assert(
      fc.property(logArbitrary, small, fc.nat(60), fc.nat(90), (log, quantity, index, days) => {
        const { entries, rules, moments } = log;
        const at = moments[index % moments.length] ?? 0;
        const more = { id: 'more', type, at, quantity };
        const until = at + days * 24 * HOUR;
        const moved =
          worth(balance([...entries, more], until, rules)) - worth(balance(entries, until, rules));
        expect(moved).toBeGreaterThanOrEqual(least * quantity);
        expect(moved).toBeLessThanOrEqual(most * quantity);
      }),
      runs(1_500),
    );
  });

  it('law 9: right after a reading its figures stand, whatever came before or arrives later', () => {
    const drawn = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50), fc.boolean());
    fc.assert(
      fc.property(logArbitrary, logArbitrary, drawn, (log, late, [s, p, x, owes]) => {
        const { at } = log;
        const rules = { ...log.rules, lateUsage: 'event' };
        const pools = { purchasedRemaining: owes ? 0 : p, excess: owes ? x : 0 };
        const reading = {
          id: 'zz',
          type: 'reading.observed',
          at,
          subscriptionRemaining: s,
          ...pools,
        };
        const before = late.entries.map((entry, index) => ({
          ...entry,
          id: `late-${index}`,
          at: Math.min(at, Number(new Date(String(entry.at))) || at),
        }));
        for (const entries of [[...log.entries], [...log.entries, ...before]]) {
          const view = balance([...entries, reading], at, rules);
          expect(view).toMatchObject(pools);
          if (view.plan !== null) expect(view.subscriptionRemaining).toBe(s);
        }
      }),
      runs(1_500),
    );
  });

  it('law 14: between two ordering points only the sums of use and purchases matter', () => {
    const flows = fc.array(fc.tuple(fc.boolean(), small, fc.nat(1_000)), { maxLength: 8 });
    fc.assert(
      fc.property(logArbitrary, flows, (log: RandomLog, drawn) => {
        const rules = { ...log.rules, burnOrder: 'subscription_first', lateUsage: 'event' };
        const from = Math.max(log.at, ...log.moments) + 1;
        const before = balance(log.entries, from, rules);
        fc.pre(before.totals.granted > 0);
        const room = Math.min(HOUR, (before.cycleEnd ?? Infinity) - from);
        const added: Loose[] = drawn.map(([buys, quantity, share], index) => ({
          id: `flow-${index}`,
          type: buys ? 'credits.purchased' : 'usage.recorded',
          at: from + Math.floor(((room - 1) * share) / 1_000),
          quantity,
        }));
        const after = balance([...log.entries, ...added], from + room - 1, rules);
        expect({
          subscription: after.subscriptionRemaining,
          net: after.purchasedRemaining - after.excess,
        }).toEqual(sumOrderFree(before, added));
      }),
      runs(1_500),
    );
  });
});

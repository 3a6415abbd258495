import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceAt } from '../../src/domain/balance.ts';
import { readLedgerConfig } from '../../src/domain/ledger-config.ts';
import { resolveEntries } from '../../src/domain/identity.ts';
import { instant } from '../../src/domain/units.ts';
import { hostileArbitrary, hostileValues } from './hostile-values.ts';
import { logArbitrary } from './ledger-arbitraries.ts';
import { runs } from './law-runs.ts';
import { msOf, type Loose } from './naive-set.ts';

const balance = (entries: readonly unknown[], at: number, rules: unknown, knownAt?: number) =>
  balanceAt(entries, instant(at), rules, knownAt === undefined ? undefined : instant(knownAt));

describe('the laws of the entry set', () => {
  it('law 1: twice is once', () => {
    fc.assert(
      fc.property(logArbitrary, ({ entries, at, rules }) => {
        const once = balance(entries, at, rules);
        expect(balance([...entries, ...structuredClone(entries)], at, rules)).toEqual(once);
      }),
      runs(1_500),
    );
  });

  it('law 1: learned again later is learned once, at first', () => {
    fc.assert(
      fc.property(logArbitrary, fc.nat(), ({ entries, at, rules }, pick) => {
        const known = entries.filter((entry) => msOf(entry.recordedAt ?? entry.at) !== undefined);
        const again = known.map((entry) => ({
          ...entry,
          recordedAt: Number(msOf(entry.recordedAt ?? entry.at)) + (pick % 90_000_000),
        }));
        expect(balance([...again, ...entries], at, rules)).toEqual(balance(entries, at, rules));
      }),
      runs(1_500),
    );
  });

  it('law 2: the order of delivery never matters', () => {
    const shuffled = logArbitrary.chain((log) =>
      fc.record({
        log: fc.constant(log),
        other: fc.shuffledSubarray(log.entries, { minLength: log.entries.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ log, other }) => {
        expect(balance(other, log.at, log.rules)).toEqual(balance(log.entries, log.at, log.rules));
      }),
      runs(1_500),
    );
  });

  it('law 6: a fact after T leaves the balance at T alone', () => {
    fc.assert(
      fc.property(logArbitrary, logArbitrary, ({ entries, at, rules }, other) => {
        const moved = other.entries
          .filter((entry) => entry.type !== 'event.voided')
          .map((entry, index) => {
            const after = at + 1 + index * 3_600_000;
            return { ...entry, id: `later-${index}`, at: after, recordedAt: after };
          });
        const good = resolveEntries(moved, readLedgerConfig(rules)).entries.map(({ id }) => id);
        const later = moved.filter(({ id }) => good.includes(id));
        const before = balance(entries, at, rules);
        expect(balance([...entries, ...later], at, rules)).toEqual(before);
      }),
      runs(1_500),
    );
  });

  it('law 13: what was known at K depends only on what was recorded by K', () => {
    fc.assert(
      fc.property(logArbitrary, fc.nat(60), ({ entries, at, rules, moments }, index) => {
        const knownAt = moments[index % moments.length] ?? 0;
        const recorded = entries.filter(
          (entry) => (msOf(entry.recordedAt ?? entry.at) ?? Infinity) <= knownAt,
        );
        expect(balance(entries, at, rules, knownAt)).toEqual(balance(recorded, at, rules));
      }),
      runs(1_500),
    );
  });
});

describe('law 12: totality', () => {
  it.each(hostileValues)('takes $name as an entry, a field, a list and a config', ({ make }) => {
    const spoilt: Loose = { id: 'x', type: 'usage.recorded', at: '2025-01-01T00:00:00Z' };
    const entries = [make(), { ...spoilt, note: make() }, { ...spoilt, id: make() }];
    for (const key of ['type', 'at', 'recordedAt', 'quantity', 'timeZone']) {
      entries.push({ ...spoilt, id: `x-${key}`, [key]: make() });
    }
    const view = balance(entries, Date.UTC(2025, 1, 1), make());
    expect(view.serviceState).toBe('no_subscription');
    expect(() =>
      balance(make() as unknown[], 0, { alerts: make(), timeZone: make() }),
    ).not.toThrow();
    expect(() => balance(entries, make() as number, {}, make() as number)).not.toThrow();
  });

  it('loses nothing: every entry folds, is voided, is one of several copies or is set aside', () => {
    fc.assert(
      fc.property(fc.array(hostileArbitrary, { maxLength: 8 }), logArbitrary, (wild, log) => {
        const given = [...wild, ...log.entries];
        const { entries, quarantined, voidedIds } = resolveEntries(
          given,
          readLedgerConfig(wild[0]),
        );
        const told = (one: unknown) =>
          typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string';
        const nameless = wild.filter((one) => !told(one) || !('type' in (one as object)));
        const aside = quarantined.map(({ given: kept }) => kept);
        for (const one of nameless) expect(aside).toContain(one);
        const seen = new Set([
          ...entries.map(({ id }) => id),
          ...voidedIds,
          ...quarantined.flatMap(({ given: kept }) => (told(kept) ? [(kept as Loose).id] : [])),
          ...log.entries.filter(({ type }) => type === 'event.voided').map(({ id }) => id),
        ]);
        for (const entry of log.entries) expect(seen).toContain(entry.id);
      }),
      runs(500),
    );
  });

  it('answers for every instant, however far', () => {
    const entries = [
      { id: 's', type: 'subscription.started', at: '2000-01-31T00:00:00Z', plan: 'growth' },
      { id: 'u', type: 'usage.recorded', at: '2099-12-31T23:59:59.999Z' },
    ];
    for (const at of [0, -1, 4e12, 8.64e15, Infinity, -Infinity, Number.NaN]) {
      expect(balance(entries, at, {}).anomalies).toEqual([]);
    }
    expect(balance(entries, Infinity, {}).totals.used).toBe(1);
  });
});

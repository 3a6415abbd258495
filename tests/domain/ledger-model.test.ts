import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { balanceAt } from '../../src/domain/balance.ts';
import { instant } from '../../src/domain/units.ts';
import { logArbitrary } from './ledger-arbitraries.ts';
import { runs } from './law-runs.ts';
import { naiveBalance } from './naive-fold.ts';

it('agrees with a fold that counts one credit at a time, on 10,000 random logs', () => {
  fc.assert(
    fc.property(logArbitrary, fc.option(fc.nat(60)), ({ entries, rules, at, moments }, known) => {
      const knownAt = known === null ? undefined : moments[known % moments.length];
      const view = balanceAt(
        entries,
        instant(at),
        rules,
        knownAt === undefined ? undefined : instant(knownAt),
      );
      expect(view).toEqual(naiveBalance(entries, at, rules, knownAt));
    }),
    runs(10_000),
  );
}, 120_000);

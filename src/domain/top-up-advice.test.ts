import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../tests/domain/law-runs.ts';
import { TOP_UP_PACK } from './plan.ts';
import { packsAgainstDebt } from './top-up-advice.ts';

it('buys the fewest packs that leave something', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000_000 }), (owed) => {
      const { packs, leaves } = packsAgainstDebt(owed);
      expect(packs * TOP_UP_PACK - owed).toBe(leaves);
      expect(leaves).toBeGreaterThan(0);
      expect((packs - 1) * TOP_UP_PACK - owed).toBeLessThanOrEqual(0);
    }),
    runs(300),
  );
});

it.each([
  [1, 1, 999],
  [223, 1, 777],
  [999, 1, 1],
  [1_000, 2, 1_000],
  [1_001, 2, 999],
])('owed %i: %i packs leave %i', (owed, packs, leaves) => {
  expect(packsAgainstDebt(owed)).toEqual({ packs, leaves });
});

import type { Envelope } from '../src/domain/entries.ts';

const DAY = 86_400_000;
const HEX_DIGITS_OF_A_PROPERTY = '5f3c0f4a1b2c3d4e5f6a7b8c';
export const YEAR_STARTS_AT = Date.UTC(2025, 0, 31, 9);

const iso = (at: number) => new Date(at).toISOString();
const spread = (index: number, of: number) =>
  YEAR_STARTS_AT + 1 + Math.floor((index * 360 * DAY) / of);

/** A counted message of that property. */
export const makeUse = (name: string, at: number): Envelope => ({
  id: `u:${HEX_DIGITS_OF_A_PROPERTY}:${name}`,
  type: 'usage.recorded',
  at: iso(at),
  source: 'counted',
});

/** A year of a busy property: use all along, two readings a week, a top-up a month. */
export const makeYear = (count: number): Envelope[] => {
  const uses = Array.from({ length: count }, (_, index) =>
    makeUse(String(index), spread(index, count)),
  );
  const readings = Array.from({ length: 104 }, (_, index) => ({
    id: `r:${index}`,
    type: 'reading.observed',
    at: iso(spread(index, 104) + 7),
    source: 'read',
    subscriptionRemaining: 20_000 - (index % 8) * 2_000,
  }));
  const purchases = Array.from({ length: 12 }, (_, index) => ({
    id: `p:${index}`,
    type: 'credits.purchased',
    at: iso(spread(index, 12) + 13),
    quantity: 1_000,
  }));
  const at = iso(YEAR_STARTS_AT);
  const start = { id: 's', type: 'subscription.started', at, plan: 'enterprise' };
  return [start, ...uses, ...readings, ...purchases];
};

import { expect, it } from 'vitest';
import { makeUsageEntry } from './counted-usage.ts';
import { instant, type PropertyId } from './units.ts';

const propertyId = 'a'.repeat(24) as PropertyId;
const NINE = Date.UTC(2026, 10, 24, 9);
const message = { propertyId, identity: '1795510800000:2', seenAt: instant(NINE) };
const atOf = (now: number, newestReadingAt: number | null) => {
  const entry = makeUsageEntry(
    message,
    instant(now),
    newestReadingAt === null ? null : instant(newestReadingAt),
  );
  return Date.parse(String(entry['at'])) - NINE;
};

it('a message that was seen is one credit, when it was seen', () => {
  expect(makeUsageEntry(message, instant(NINE + 250), null)).toEqual({
    id: `u:${propertyId}:1795510800000:2`,
    type: 'usage.recorded',
    at: '2026-11-24T09:00:00.000Z',
    recordedAt: '2026-11-24T09:00:00.250Z',
    source: 'counted',
  });
  expect(atOf(NINE + 250, NINE + 100)).toBe(0);
});

it('by a clock that was set back it follows the newest reading, which cannot include it', () => {
  expect(atOf(NINE, NINE + 5_000)).toBe(5_001);
  expect(atOf(NINE, NINE)).toBe(1);
  expect(atOf(NINE, NINE - 1)).toBe(0);
});

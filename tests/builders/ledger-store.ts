import 'fake-indexeddb/auto';
import { instant, type Instant, type PropertyId } from '../../src/domain/units.ts';
import { readingSchema, type Reading } from '../../src/domain/reading.ts';
import { CreditMeterDatabase } from '../../src/storage/database.ts';
import { createStore } from '../../src/storage/store.ts';

export const ACME = 'a'.repeat(24) as PropertyId;
export const BETA = 'b'.repeat(24) as PropertyId;

/** A Sunday morning, in UTC. */
export const NINE = instant(Date.UTC(2026, 10, 22, 9));
export const MINUTE_MS = 60_000;
export const later = (minutes: number): Instant => instant(NINE + minutes * MINUTE_MS);

let made = 0;

/** The real store on an empty database of its own, in memory, and a clock that is set by hand. */
export function openDesk(timeZone = 'UTC') {
  made += 1;
  const db = new CreditMeterDatabase(`test-${made}`);
  const store = createStore(db, timeZone);
  const time = { now: NINE };
  return { db, store, time, clock: () => time.now };
}

export const makeReading = (fields: Partial<Record<keyof Reading, unknown>> = {}): Reading =>
  readingSchema.parse({ propertyId: ACME, at: NINE, ...fields });

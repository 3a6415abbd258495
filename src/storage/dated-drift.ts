import type { DatedDrift } from '../domain/drift.ts';
import type { Adjustment } from '../domain/fold-state.ts';
import { instant, type PropertyId } from '../domain/units.ts';
import type { CreditMeterDatabase } from './database.ts';

/** Drifts with the instants of their readings, read from the rows of those. */
export async function dateDrifts(
  db: CreditMeterDatabase,
  property: PropertyId,
  drifts: readonly Adjustment[],
): Promise<DatedDrift[]> {
  const keys = drifts.map(({ readingId }): [string, string] => [property, readingId]);
  const readings = await db.entries.bulkGet(keys);
  return drifts.flatMap((drift, index) => {
    const reading = readings[index];
    return reading ? [{ ...drift, at: instant(reading.at) }] : [];
  });
}

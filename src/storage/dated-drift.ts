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
  const keysOf = (prefix: string) =>
    drifts.map(({ readingId }): [string, string] => [property, `${prefix}${readingId}`]);
  const readings = await db.entries.bulkGet(keysOf(''));
  // A reading that met no subscription came with the start of one.
  const starts = await db.entries.bulkGet(keysOf('s:'));
  return drifts.flatMap((drift, index) => {
    const reading = readings[index];
    if (!reading) return [];
    return [{ ...drift, at: instant(reading.at), opening: starts[index] !== undefined }];
  });
}

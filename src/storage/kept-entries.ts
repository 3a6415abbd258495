import type { Instant, PropertyId } from '../domain/units.ts';
import type { CreditMeterDatabase } from './database.ts';
import { withHealing } from './healing.ts';

/** The rows of a ledger with an instant in [from, until), oldest first. */
export const spanOfEntries = (
  db: CreditMeterDatabase,
  property: string,
  from: number,
  until: number,
) => db.entries.where('[property+at]').between([property, from], [property, until]);

/** What is stored, whether it counts or not. */
export function readEntries(db: CreditMeterDatabase) {
  return {
    /** Which of these ids are there. */
    findIds: (propertyId: PropertyId, ids: readonly string[]): Promise<string[]> =>
      withHealing(db, async () => {
        const rows = await db.entries.bulkGet(ids.map((id): [string, string] => [propertyId, id]));
        return rows.flatMap((row) => (row ? [row.id] : []));
      }),

    /** How many entries stand at or after an instant. */
    countEntriesSince: (propertyId: PropertyId, since: Instant): Promise<number> =>
      withHealing(db, () => spanOfEntries(db, propertyId, since, Infinity).count()),
  };
}

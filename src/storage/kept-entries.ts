import type { Envelope } from '../domain/entries.ts';
import type { Instant, PropertyId } from '../domain/units.ts';
import type { CreditMeterDatabase } from './database.ts';
import { withHealing } from './healing.ts';

/** The stored entries of a ledger, by their instants. */
export function readEntries(db: CreditMeterDatabase) {
  const spanOf = (propertyId: PropertyId, from: Instant, until: number) =>
    db.entries.where('[property+at]').between([propertyId, from], [propertyId, until]);

  return {
    listEntries: (propertyId: PropertyId, from: Instant, until: Instant): Promise<Envelope[]> =>
      withHealing(db, async () => {
        const rows = await spanOf(propertyId, from, until).toArray();
        return rows.map(({ entry }) => entry as Envelope);
      }),

    /** Which of these ids are there. */
    findIds: (propertyId: PropertyId, ids: readonly string[]): Promise<string[]> =>
      withHealing(db, async () => {
        const rows = await db.entries.bulkGet(ids.map((id): [string, string] => [propertyId, id]));
        return rows.flatMap((row) => (row ? [row.id] : []));
      }),

    /** How many entries stand at or after an instant. */
    countEntriesSince: (propertyId: PropertyId, since: Instant): Promise<number> =>
      withHealing(db, () => spanOf(propertyId, since, Infinity).count()),
  };
}

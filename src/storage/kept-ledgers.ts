import type { Envelope } from '../domain/entries.ts';
import { summariseHead, type PropertyHead, type PropertySummary } from '../domain/property-head.ts';
import type { UsageHours } from '../domain/kept-evidence.ts';
import type { PropertyRecord } from '../domain/property-record.ts';
import type { Instant, PropertyId } from '../domain/units.ts';
import type { CreditMeterDatabase } from './database.ts';
import { withHealing } from './healing.ts';
import { appendRows, readHead } from './ledger-rows.ts';
import { readProperty, writeProperty } from './property-rows.ts';

type Commit = { entries: readonly Envelope[]; hours?: UsageHours };
type Decide = (head: PropertyHead, record: PropertyRecord) => readonly Envelope[] | Commit;

const isList = (decided: readonly Envelope[] | Commit): decided is readonly Envelope[] =>
  Array.isArray(decided);

/** What an append may write, all of it or nothing. */
const WRITTEN = ['entries', 'heads', 'checkpoints', 'properties', 'hours', 'meta'];

/** The ledgers: entries are only ever added, each with the head that follows from it. */
export function keepLedgers(db: CreditMeterDatabase, timeZone: string) {
  const healed = <Answer>(work: () => Promise<Answer>) => withHealing(db, work);

  return {
    append: (propertyId: PropertyId, decide: Decide) =>
      healed(() =>
        db.transaction(
          'rw',
          WRITTEN.map((name) => db.table(name)),
          async () => {
            const record = await readProperty(db, propertyId, timeZone);
            const counted = await readHead(db, propertyId, record.timeZone);
            const decided = decide(counted.head, record);
            const { entries, hours } = isList(decided) ? { entries: decided } : decided;
            await appendRows(db, propertyId, record.timeZone, counted, entries);
            if (hours) await db.hours.put({ property: propertyId, hours });
            await writeProperty(db, record, timeZone);
          },
        ),
      ),

    summarise: (propertyId: PropertyId, now: Instant): Promise<PropertySummary> =>
      healed(async () => {
        const record = await readProperty(db, propertyId, timeZone);
        const { head } = await readHead(db, propertyId, record.timeZone);
        return summariseHead(head, record.timeZone, now);
      }),

    listEntries: async (propertyId: PropertyId, from: Instant, until: Instant) => {
      const rows = await healed(() =>
        db.entries
          .where('[property+at]')
          .between([propertyId, from], [propertyId, until])
          .toArray(),
      );
      return rows.map(({ entry }) => entry as Envelope);
    },

    /** How many entries stand at or after an instant. */
    countEntriesSince: (propertyId: PropertyId, since: Instant): Promise<number> =>
      healed(() =>
        db.entries
          .where('[property+at]')
          .between([propertyId, since], [propertyId, Infinity])
          .count(),
      ),
  };
}

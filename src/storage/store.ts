import type { Envelope } from '../domain/entries.ts';
import { summariseHead, type PropertyHead, type PropertySummary } from '../domain/property-head.ts';
import { meetProperty, type PropertyRecord } from '../domain/property-record.ts';
import type { Instant, PropertyId } from '../domain/units.ts';
import type { CreditMeterDatabase, WaitingRow } from './database.ts';
import { withHealing } from './healing.ts';
import { keepSettings } from './kept-settings.ts';
import { appendRows, readHead } from './ledger-rows.ts';

type Decide = (head: PropertyHead, record: PropertyRecord) => readonly Envelope[];

/** Everything kept in this browser's IndexedDB. `timeZone` is the browser's own, for new properties. */
export function createStore(db: CreditMeterDatabase, timeZone: string) {
  const healed = <Answer>(work: () => Promise<Answer>) => withHealing(db, work);

  async function readProperty(propertyId: PropertyId): Promise<PropertyRecord> {
    return (await db.properties.get(propertyId)) ?? meetProperty(propertyId, timeZone);
  }

  return {
    ...keepSettings(db),
    ...keepWaiting(db),

    listProperties: () => healed(() => db.properties.toArray()),

    changeProperty: (propertyId: PropertyId, change: (record: PropertyRecord) => PropertyRecord) =>
      healed(() =>
        db.transaction('rw', db.properties, async () => {
          const changed = change(await readProperty(propertyId));
          await db.properties.put(changed);
          return changed;
        }),
      ),

    append: (propertyId: PropertyId, decide: Decide) =>
      healed(() =>
        db.transaction('rw', db.properties, db.entries, db.heads, async () => {
          const record = await readProperty(propertyId);
          const counted = await readHead(db, propertyId, record.timeZone);
          await appendRows(db, propertyId, record.timeZone, counted, decide(counted.head, record));
          await db.properties.put(record);
        }),
      ),

    summarise: (propertyId: PropertyId, now: Instant): Promise<PropertySummary> =>
      healed(async () => {
        const record = await readProperty(propertyId);
        const { head } = await readHead(db, propertyId, record.timeZone);
        return summariseHead(head, record.timeZone, now);
      }),

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

/** The waiting room: AI messages whose property is open. */
function keepWaiting(db: CreditMeterDatabase) {
  return {
    keepWaiting: async (messages: readonly WaitingRow[]) => {
      await withHealing(db, () => db.waiting.bulkPut([...messages]));
    },

    listWaiting: () => withHealing(db, () => db.waiting.orderBy('seenAt').toArray()),

    dropWaiting: async (identities: readonly string[]) => {
      await withHealing(db, () => db.waiting.bulkDelete([...identities]));
    },
  };
}

import type { Envelope } from '../domain/entries.ts';
import { summariseHead, type PropertyHead, type PropertySummary } from '../domain/property-head.ts';
import { meetProperty, type PropertyRecord } from '../domain/property-record.ts';
import { firstSettings, settingsSchema, type Settings } from '../domain/surface-state.ts';
import type { Instant, PropertyId } from '../domain/units.ts';
import type { CreditMeterDatabase, WaitingRow } from './database.ts';
import { withHealing } from './healing.ts';
import { appendRows, readHead } from './ledger-rows.ts';

type Decide = (head: PropertyHead, record: PropertyRecord) => readonly Envelope[];

const SETTINGS = 'settings';
const FINGERPRINT_KEY = 'fingerprint-key';
const addressKey = (goal: string) => `address:${goal}`;

/** Everything kept in this browser's IndexedDB. `timeZone` is the browser's own, for new properties. */
export function createStore(db: CreditMeterDatabase, timeZone: string) {
  const healed = <Answer>(work: () => Promise<Answer>) => withHealing(db, work);

  async function readProperty(propertyId: PropertyId): Promise<PropertyRecord> {
    return (await db.properties.get(propertyId)) ?? meetProperty(propertyId, timeZone);
  }

  async function readSettings(): Promise<Settings> {
    const row = await db.meta.get(SETTINGS);
    const settings = settingsSchema.safeParse(row?.value);
    return settings.success ? settings.data : firstSettings;
  }

  return {
    listProperties: () => healed(() => db.properties.toArray()),

    changeProperty: (propertyId: PropertyId, change: (record: PropertyRecord) => PropertyRecord) =>
      healed(() =>
        db.transaction('rw', db.properties, async () => {
          const changed = change(await readProperty(propertyId));
          await db.properties.put(changed);
          return changed;
        }),
      ),

    readSettings: () => healed(readSettings),

    changeSettings: (change: Partial<Settings>) =>
      healed(() =>
        db.transaction('rw', db.meta, async () => {
          await db.meta.put({ key: SETTINGS, value: { ...(await readSettings()), ...change } });
        }),
      ),

    readAddress: async (goal: string) => {
      const row = await healed(() => db.meta.get(addressKey(goal)));
      return typeof row?.value === 'string' ? row.value : null;
    },

    learnAddress: async (goal: string, template: string) => {
      await healed(() => db.meta.put({ key: addressKey(goal), value: template }));
    },

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

    keepWaiting: async (messages: readonly WaitingRow[]) => {
      await healed(() => db.waiting.bulkPut([...messages]));
    },

    listWaiting: () => healed(() => db.waiting.orderBy('seenAt').toArray()),

    dropWaiting: async (identities: readonly string[]) => {
      await healed(() => db.waiting.bulkDelete([...identities]));
    },

    readFingerprintKey: () =>
      healed(() =>
        db.transaction('rw', db.meta, async () => {
          const row = await db.meta.get(FINGERPRINT_KEY);
          if (typeof row?.value === 'string') return row.value;
          const key = makeKey();
          await db.meta.add({ key: FINGERPRINT_KEY, value: key });
          return key;
        }),
      ),
  };
}

/** 256 random bits, in base 64. */
const makeKey = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));

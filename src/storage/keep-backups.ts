import { changeOf, type Incoming, type IncomingChange } from '../domain/incoming.ts';
import type { KeptRows } from '../domain/make-backup.ts';
import { IDENTITY, RESTORED, SCHEMA, SETTINGS } from '../domain/kept-meta.ts';
import type { CreditMeterDatabase } from './database.ts';
import { listAdded } from './entry-rows.ts';
import { withHealing } from './healing.ts';
import { takeEvidence, takeKept } from './incoming-rows.ts';
import { takeLedger } from './incoming-ledger.ts';
import { nameAnew, readIdentity } from './identity-row.ts';

/** Rows that are this database's own affair, or stand in the file under a name of their own. */
const APART = new Set([IDENTITY, RESTORED, SCHEMA, SETTINGS]);

/** Everything out into a file, back in from one, and away. Each is one transaction over all tables. */
export const keepBackups = (db: CreditMeterDatabase, timeZone: string) => ({
  /** All that cannot be made anew, as it lies there at one moment while writes go on. */
  readKept: (): Promise<KeptRows> =>
    withHealing(db, () => db.transaction('r', db.tables, async () => readKept(db))),

  /** What a file would change; nothing is written. */
  previewIncoming: (incoming: Incoming): Promise<IncomingChange[]> =>
    withHealing(db, () =>
      db.transaction('r', db.tables, async () => {
        const changes: IncomingChange[] = [];
        for (const coming of incoming.properties) {
          const { propertyId } = coming.record;
          const added = await listAdded(db, propertyId, coming.entries);
          const isNew = (await db.properties.get(propertyId)) === undefined;
          const fresh = added.map(({ entry }) => entry);
          changes.push(changeOf(coming, fresh, isNew));
        }
        return changes;
      }),
    ),

  /** Takes a file in, all of it or nothing. How many entries came. */
  takeIncoming: (incoming: Incoming, takeSettings: boolean): Promise<number> =>
    withHealing(db, () =>
      db.transaction('rw', db.tables, async () => {
        const isBare = (await db.entries.count()) === 0;
        let added = 0;
        for (const coming of incoming.properties) {
          const { isOwn } = incoming;
          added += await takeLedger(db, coming, { isOwn, takeSettings, timeZone });
          await takeEvidence(db, coming);
        }
        await takeKept(db, incoming, { isBare, takeSettings });
        return added;
      }),
    ),

  /** Empties every table. The browser keeps its name, so that a file of its own is known again. */
  eraseAll: (): Promise<void> =>
    withHealing(db, () =>
      db.transaction('rw', db.tables, async () => {
        const identity = await readIdentity(db);
        const schema = await db.meta.get(SCHEMA);
        for (const table of db.tables) await table.clear();
        if (schema) await db.meta.put(schema);
        if (identity) await nameAnew(db, { deviceId: identity.deviceId, restoredFrom: null });
      }),
    ),
});

async function readKept(db: CreditMeterDatabase): Promise<KeptRows> {
  const meta = await db.meta.toArray();
  return {
    deviceId: (await readIdentity(db))?.deviceId ?? '',
    entries: await db.entries.toArray(),
    properties: await db.properties.toArray(),
    hours: await db.hours.toArray(),
    alerts: await db.alerts.toArray(),
    chats: await db.chats.toArray(),
    settings: meta.find(({ key }) => key === SETTINGS)?.value ?? {},
    meta: Object.fromEntries(
      meta.filter(({ key }) => !APART.has(key)).map(({ key, value }) => [key, value]),
    ),
    watched: await db.watched.toArray(),
    waiting: await db.waiting.toArray(),
  };
}

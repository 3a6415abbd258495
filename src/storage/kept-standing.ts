import type { Envelope } from '../domain/entries.ts';
import { RESTORED, SETTINGS } from '../domain/kept-meta.ts';
import { booksOf, type Identity, type Standing, type StandingProperty } from '../domain/mirror.ts';
import { restoredNoteSchema, type RestoredNote } from '../domain/restored-note.ts';
import type { PropertyRecord } from '../domain/property-record.ts';
import { firstSettings, settingsSchema, type Settings } from '../domain/surface-state.ts';
import { readRow } from '../domain/read-row.ts';
import type { PropertyId } from '../domain/units.ts';
import type { CreditMeterDatabase } from './database.ts';
import { appendRows } from './entry-rows.ts';
import { buildHead, findHead, rebuildLedger } from './head-rows.ts';
import { withHealing } from './healing.ts';
import { makeName, nameAnew, readIdentity } from './identity-row.ts';
import { readProperty, writeProperty } from './property-rows.ts';

export type RestoredProperty = {
  record: PropertyRecord;
  /** Also over a record that is there. */
  recordWins: boolean;
  /** What brings the balance back. */
  entries: readonly Envelope[];
};

export type Restoration = {
  from: { epoch: string; deviceId: string };
  /** Null where those that are there stand. */
  settings: Settings | null;
  properties: readonly RestoredProperty[];
  /** Null where there is nothing to tell. */
  note: RestoredNote | null;
};

const READ = ['entries', 'heads', 'checkpoints', 'properties', 'meta'];

/** What the mirror is made of and compared with, and the way back from it. */
export const keepStanding = (db: CreditMeterDatabase, timeZone: string) => ({
  readStanding: (countRows: boolean): Promise<Standing> =>
    withHealing(db, () =>
      db.transaction('r', READ, async () => ({
        identity: await readIdentity(db),
        settings: (await readSettings(db)) ?? firstSettings,
        properties: await Promise.all(
          (await listIds(db)).map((propertyId) =>
            readStandingProperty(db, propertyId, timeZone, countRows),
          ),
        ),
      })),
    ),

  /** Gives this database and this browser their names, where they have none. */
  nameDatabase: (): Promise<Identity> =>
    withHealing(db, () =>
      db.transaction('rw', db.meta, async () => {
        const known = await readIdentity(db);
        if (known) return known;
        return nameAnew(db, { deviceId: makeName(), restoredFrom: null });
      }),
    ),

  restore: (restoration: Restoration): Promise<void> =>
    withHealing(db, () =>
      db.transaction('rw', READ, async () => restore(db, timeZone, restoration)),
    ),

  readRestored: async (): Promise<RestoredNote | null> => {
    const row = await withHealing(db, () => db.meta.get(RESTORED));
    const note = restoredNoteSchema.safeParse(row?.value);
    return note.success ? note.data : null;
  },

  forgetRestored: () => withHealing(db, () => db.meta.delete(RESTORED)),
});

/** A ledger may have lost the record beside it. */
async function listIds(db: CreditMeterDatabase): Promise<PropertyId[]> {
  const recorded = await db.properties.toCollection().primaryKeys();
  const kept = await db.heads.toCollection().primaryKeys();
  return [...new Set([...recorded, ...kept])] as PropertyId[];
}

async function readSettings(db: CreditMeterDatabase): Promise<Settings | null> {
  const row = await db.meta.get(SETTINGS);
  return row ? readRow(settingsSchema, firstSettings, Object(row.value)).value : null;
}

async function readStandingProperty(
  db: CreditMeterDatabase,
  propertyId: PropertyRecord['propertyId'],
  timeZone: string,
  countRows: boolean,
): Promise<StandingProperty> {
  const recorded = (await db.properties.get(propertyId)) !== undefined;
  const record = await readProperty(db, propertyId, timeZone);
  const countEntries = () =>
    db.entries
      .where('[property+at]')
      .between(...allOf(propertyId))
      .count();
  const row = await findHead(db, propertyId);
  const key = { property: propertyId, timeZone: record.timeZone };
  const head = row?.head ?? (await buildHead(db, key)).head;
  const rows = countRows || !row ? await countEntries() : null;
  return {
    record,
    recorded,
    seq: row?.count ?? rows ?? 0,
    rows,
    books: head.last && booksOf(head, head.last),
  };
}

const allOf = (property: string): [[string, number], [string, number]] => [
  [property, -Infinity],
  [property, Infinity],
];

/** Heads may stand for rows that are gone: they are made anew from those that are left. */
async function restore(
  db: CreditMeterDatabase,
  timeZone: string,
  { from, settings, properties, note }: Restoration,
): Promise<void> {
  for (const { record, recordWins, entries } of properties) {
    const { propertyId } = record;
    if (recordWins || !(await db.properties.get(propertyId))) {
      await writeProperty(db, record, timeZone);
    }
    const zone = (await readProperty(db, propertyId, timeZone)).timeZone;
    const key = { property: propertyId, timeZone: zone };
    await db.heads.delete(propertyId);
    await appendRows(db, key, await rebuildLedger(db, key), entries);
  }
  if (settings) await db.meta.put({ key: SETTINGS, value: settings });
  await nameAnew(db, { deviceId: from.deviceId, restoredFrom: from.epoch });
  if (note) await db.meta.put({ key: RESTORED, value: note });
}

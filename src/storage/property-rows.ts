import {
  meetProperty,
  propertyRecordSchema,
  type PropertyRecord,
} from '../domain/property-record.ts';
import { readRow, type RowRead } from '../domain/read-row.ts';
import type { PropertyId } from '../domain/units.ts';
import { keepOriginal, listOriginals, type DamagedRow } from './damaged-rows.ts';
import type { CreditMeterDatabase, PropertyRow } from './database.ts';
import { rebuildLedger } from './head-rows.ts';
import { withHealing } from './healing.ts';

/** A row without a field that came later, or with one that cannot be read, is still that property's. */
const readRecord = (row: PropertyRow, timeZone: string): RowRead<PropertyRecord> =>
  readRow(propertyRecordSchema, meetProperty(row.propertyId, timeZone), row);

const nameDamage = (row: PropertyRow, unread: readonly string[]): DamagedRow => ({
  table: 'properties',
  key: row.propertyId,
  fields: [...unread],
  row,
});

export async function readProperty(
  db: CreditMeterDatabase,
  propertyId: PropertyId,
  timeZone: string,
): Promise<PropertyRecord> {
  const row = await db.properties.get(propertyId);
  return readRecord(row ?? { propertyId }, timeZone).value;
}

/** What is kept of a property; one that was never met is met. */
export async function meetOrRead(
  db: CreditMeterDatabase,
  propertyId: PropertyId,
  timeZone: string,
): Promise<PropertyRecord> {
  const row = await db.properties.get(propertyId);
  if (row) return readRecord(row, timeZone).value;
  const met = meetProperty(propertyId, timeZone);
  await db.properties.put(met);
  return met;
}

/** Writes a record; fields that only a newer version knows stay beside it. */
export async function writeProperty(
  db: CreditMeterDatabase,
  record: PropertyRecord,
  timeZone: string,
): Promise<void> {
  const row = await db.properties.get(record.propertyId);
  const unread = row ? readRecord(row, timeZone).unread : [];
  if (row && unread.length > 0) await keepOriginal(db, nameDamage(row, unread));
  await db.properties.put({ ...row, ...record });
}

const CHANGED = ['properties', 'meta', 'entries', 'heads', 'checkpoints'];

/** What is kept of each property beside its ledger; `timeZone` is for one that was just met. */
export const keepProperties = (db: CreditMeterDatabase, timeZone: string) => ({
  listProperties: async (): Promise<PropertyRecord[]> => {
    const rows = await withHealing(db, () => db.properties.toArray());
    return rows.map((row) => readRecord(row, timeZone).value);
  },

  changeProperty: (propertyId: PropertyId, change: (record: PropertyRecord) => PropertyRecord) =>
    withHealing(db, () =>
      db.transaction('rw', CHANGED, async () => {
        const record = await readProperty(db, propertyId, timeZone);
        const changed = change(record);
        await writeProperty(db, changed, timeZone);
        // Another zone is another calendar: the books follow in the same transaction.
        if (changed.timeZone !== record.timeZone) {
          await rebuildLedger(db, { property: propertyId, timeZone: changed.timeZone });
        }
        return changed;
      }),
    ),

  /** Rows of which something could not be read, also those that were written over since. */
  listDamaged: (): Promise<DamagedRow[]> =>
    withHealing(db, async () => {
      const rows = await db.properties.toArray();
      const lying = rows.flatMap((row) => {
        const { unread } = readRecord(row, timeZone);
        return unread.length > 0 ? [nameDamage(row, unread)] : [];
      });
      return [...(await listOriginals(db)), ...lying];
    }),
});

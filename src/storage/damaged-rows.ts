import { DAMAGED } from '../domain/kept-meta.ts';
import type { CreditMeterDatabase } from './database.ts';

/** A row of which some fields could not be read, as it lay there. */
export type DamagedRow = { table: string; key: string; fields: string[]; row: unknown };

/** Keeps a row with unreadable fields before it is written over; the first of its key stands. */
export async function keepOriginal(db: CreditMeterDatabase, damaged: DamagedRow): Promise<void> {
  const key = `${DAMAGED}${damaged.table}:${damaged.key}`;
  if (!(await db.meta.get(key))) await db.meta.add({ key, value: damaged });
}

export async function listOriginals(db: CreditMeterDatabase): Promise<DamagedRow[]> {
  const rows = await db.meta.where('key').startsWith(DAMAGED).toArray();
  return rows.map(({ value }) => value as DamagedRow);
}

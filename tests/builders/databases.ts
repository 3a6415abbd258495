import { Dexie } from 'dexie';
import type { CreditMeterDatabase } from '../../src/storage/database.ts';
import type { PropertyId } from '../../src/domain/units.ts';

/** A database of other tables, in the Dexie that ships: it wants one thing of its own in its path. */
export const plainDatabase = (name: string): Dexie =>
  new Dexie(name).use({ stack: 'dbcore', name: 'none', create: (core) => core });

/** The Dexie that ships deletes nothing: the browser does. */
export async function forgetDatabase(db: CreditMeterDatabase): Promise<void> {
  db.close();
  await new Promise((done, fail) => {
    const asked = db.place.factory.deleteDatabase(db.name);
    asked.addEventListener('success', done);
    asked.addEventListener('error', fail);
  });
}

/** The head as another engine left it. */
export async function alterHead(
  db: CreditMeterDatabase,
  property: PropertyId,
  change: Record<string, unknown>,
): Promise<void> {
  const row = await db.heads.get(property);
  if (row !== undefined) await db.heads.put({ ...row, head: { ...row.head, ...change } });
}

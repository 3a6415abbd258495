import type { DBCore, DBCoreTable, Dexie, Transaction } from 'dexie';
import { SCHEMA } from '../domain/kept-meta.ts';
import type { SavingWatch } from './saving-watch.ts';

/** A newer version of the extension wrote here: what it keeps is read, and never written. */
export class NewerDataError extends Error {
  override readonly name = 'NewerDataError';
}

/** The disk is full: whatever is written now would break what lies there. */
export class NoRoomError extends Error {
  override readonly name = 'NoRoomError';
}

/** Dexie opens a database of a later version without a word; its version numbers are ten times ours. */
const installedVersion = (db: Dexie): number => Math.floor(db.backendDB().version / 10);

/**
 * Who wrote last. Past Dexie, which answers a connection that closes by opening it anew: inside of an
 * opening it would wait for itself, for ever.
 */
const readStamp = (db: IDBDatabase): Promise<unknown> =>
  new Promise((done, fail) => {
    const request: IDBRequest<{ value: unknown } | undefined> = db
      .transaction('meta')
      .objectStore('meta')
      .get(SCHEMA);
    request.addEventListener('success', () => done(request.result?.value));
    request.addEventListener('error', () => fail(request.error));
  });

/** Leaves word which version made or upgraded the tables, in the transaction that does it. */
export const stampSchema = (transaction: Transaction, version: number): PromiseLike<unknown> =>
  transaction.table('meta').put({ key: SCHEMA, value: version });

/**
 * Looks at every opening who wrote last. `saving` says so when it was a newer version, and then no
 * table takes a change; nor does one while the disk is full. `saving` says so too while another window
 * holds the old tables open. A connection that the browser closes, or that stands in the way of a newer
 * version, is opened anew by its next use.
 */
export function guardSchema(db: Dexie, known: number, saving: SavingWatch): void {
  let newer = false;
  const guarded = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    mutate: (request) => {
      if (newer)
        return Promise.reject(new NewerDataError(`this version knows the tables up to ${known}`));
      if (saving.isHeld()) return Promise.reject(new NoRoomError('the disk is full'));
      saving.noteWrite();
      return table.mutate(request);
    },
  });
  db.use({
    stack: 'dbcore',
    name: 'schema-guard',
    create: (core): DBCore => ({ ...core, table: (name) => guarded(core.table(name)) }),
  });
  db.on('populate', (transaction) => stampSchema(transaction, known));
  const look = async (opened: Dexie): Promise<void> => {
    const stamp = await readStamp(opened.backendDB());
    newer = Number(stamp ?? 0) > known || installedVersion(opened) > known;
    // Paused saving goes on when something was saved, not when the database opens again.
    if (newer) saving.set('newer_data');
    else if (saving.get() !== 'paused') saving.set('ok');
  };
  db.on('ready', look, true);
  db.on('blocked', () => saving.set('blocked'));
}

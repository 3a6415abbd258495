import 'fake-indexeddb/auto';
import type { DBCore, DBCoreTable } from 'dexie';
import type { CreditMeterDatabase } from '../../src/storage/database.ts';

/** The errors that browsers' databases give most often in the field, as Dexie passes them on. */
export const fieldErrors: readonly (readonly [name: string, message: string])[] = [
  ['QuotaExceededError', 'Encountered full disk while committing transaction'],
  ['InvalidStateError', 'The database connection is closing'],
  ['AbortError', 'The transaction was aborted, so the request cannot be fulfilled'],
  ['UnknownError', 'Internal error opening backing store for indexedDB.open'],
  ['DatabaseClosedError', 'The database connection was lost'],
];

export type Fault = {
  /** The number of the call that fails first; the first of all is 1. */
  from: number;
  lasting: boolean;
  /** What may fail: reading goes on while a disk is full. */
  which: 'all' | 'writes';
  error: readonly [name: string, message: string];
};

type Strike = (isWrite: boolean) => void;

/** Databases that can be broken, by name: openings and transactions are the browser's own calls. */
const breakers = new Map<string, Strike>();
const { open } = IDBFactory.prototype;
IDBFactory.prototype.open = function (this: IDBFactory, name, version) {
  breakers.get(name)?.(false);
  return open.call(this, name, version);
};
const { transaction } = IDBDatabase.prototype;
IDBDatabase.prototype.transaction = function (this: IDBDatabase, stores, mode, options) {
  // An upgrade's own transaction begins inside of the opening.
  if (mode !== 'versionchange') breakers.get(this.name)?.(mode === 'readwrite');
  return transaction.call(this, stores, mode, options);
};

/**
 * Counts every call of the database and lets the wanted ones fail: an opening, the beginning of a
 * transaction, a read, and a change that was made already, so that only giving up the transaction
 * takes it back.
 */
export function breakDatabase(db: CreditMeterDatabase) {
  let calls = 0;
  let fault: Fault | null = null;
  const strike: Strike = (isWrite) => {
    if (fault?.which === 'writes' && !isWrite) return;
    calls += 1;
    if (fault === null || calls < fault.from || (calls > fault.from && !fault.lasting)) return;
    const [name, message] = fault.error;
    throw Object.assign(new Error(message), { name });
  };
  const before =
    <Request, Answer>(call: (request: Request) => Promise<Answer>) =>
    async (request: Request): Promise<Answer> => {
      strike(false);
      return call(request);
    };
  const broken = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    get: before(table.get),
    getMany: before(table.getMany),
    query: before(table.query),
    count: before(table.count),
    openCursor: before(table.openCursor),
    mutate: async (request) => {
      const answer = await table.mutate(request);
      strike(true);
      return answer;
    },
  });
  db.use({
    stack: 'dbcore',
    name: 'fault',
    create: (core): DBCore => ({ ...core, table: (name) => broken(core.table(name)) }),
  });
  breakers.set(db.name, strike);
  return {
    begin(next: Fault | null): void {
      calls = 0;
      fault = next;
    },
    end(): void {
      fault = null;
    },
    calls: (): number => calls,
  };
}

import { sealBackup, type Digest } from '../domain/export-format.ts';
import { nameFile, writeLedgerCsv } from '../domain/ledger-csv.ts';
import { makeBackup } from '../domain/make-backup.ts';
import type { TransferShelf } from './backup-ports.ts';
import type { Clock, Store } from './ports.ts';

type Desk = {
  store: Store;
  clock: Clock;
  shelf: TransferShelf;
  digest: Digest;
  timeZone: string;
};

/** Lays everything, or the ledgers as a table, on the shelf as one file. The name it should be saved under. */
export async function exportAll(desk: Desk, as: 'json' | 'csv'): Promise<string> {
  const { store, shelf, clock, digest, timeZone } = desk;
  // What a newer version keeps takes no name from this one, and is exported all the same.
  if (store.savingState() !== 'newer_data') await store.nameDatabase();
  const rows = await store.readKept();
  // After the rows were read: none of them is of later.
  const now = clock();
  const backup = makeBackup(rows, now, timeZone);
  const text =
    as === 'json' ? JSON.stringify(await sealBackup(backup, digest)) : writeLedgerCsv(backup, now);
  await shelf.write('export', text);
  return nameFile(now, as);
}

import type { Digest } from '../domain/export-format.ts';
import { readIncoming, type Incoming, type IncomingChange } from '../domain/incoming.ts';
import { LARGEST_BACKUP, type BackupFailure } from '../domain/backup-failure.ts';
import { readBackup } from '../domain/read-backup.ts';
import { fail, succeed, type Result } from '../domain/result.ts';
import type { PropertyId } from '../domain/units.ts';
import type { TransferShelf } from './backup-ports.ts';
import type { Clock, Store } from './ports.ts';
import { spendDueAlerts } from './spend-due-alerts.ts';
import { learnFromFile } from './work-in-figures.ts';

type Desk = {
  store: Store;
  clock: Clock;
  shelf: TransferShelf;
  digest: Digest;
  timeZone: string;
};

export type ImportPreview = {
  /** Names the content that was looked at: only that is taken. */
  checksum: string;
  exportedAt: string;
  isOwn: boolean;
  changes: IncomingChange[];
};

type Opened = { incoming: Incoming; checksum: string; exportedAt: string };

/** Says what the file on the shelf would change, and changes nothing. */
export async function previewImport(desk: Desk): Promise<Result<ImportPreview, BackupFailure>> {
  const opened = await openFile(desk);
  if (!opened.ok) return opened;
  const { incoming, checksum, exportedAt } = opened.value;
  const changes = await desk.store.previewIncoming(incoming);
  return succeed({ checksum, exportedAt, isOwn: incoming.isOwn, changes });
}

/** Takes the file that was looked at, and says how many entries came. */
export async function takeImport(
  desk: Desk,
  looked: { checksum: string; takeSettings: boolean },
): Promise<Result<number, BackupFailure>> {
  const opened = await openFile(desk);
  if (!opened.ok) return opened;
  // Another file may have been laid there by another window.
  if (opened.value.checksum !== looked.checksum) return fail({ kind: 'changed' });
  const { incoming } = opened.value;
  const properties = incoming.properties.map(({ record }) => record.propertyId);
  const before = await listFiguresAt(desk, properties);
  const added = await desk.store.takeIncoming(incoming, looked.takeSettings);
  for (const propertyId of properties) await learnFromFile(desk, propertyId);
  const after = await listFiguresAt(desk, properties);
  // What a file says of the past is no news; what its newer figure says is.
  const past = properties.filter((_, index) => after[index] === before[index]);
  await spendDueAlerts(desk.store, past, desk.clock());
  await desk.shelf.clear();
  return succeed(added);
}

/** When the newest official figures are of. */
async function listFiguresAt({ store, clock }: Desk, properties: readonly PropertyId[]) {
  const summaries = await Promise.all(properties.map((one) => store.summarise(one, clock())));
  return summaries.map(({ figure }) => figure?.at);
}

async function openFile(desk: Desk): Promise<Result<Opened, BackupFailure>> {
  const { store, clock, shelf, digest, timeZone } = desk;
  const file = await shelf.read('import');
  if (file === null) return fail({ kind: 'not_json' });
  if (file.size > LARGEST_BACKUP) return fail({ kind: 'too_big' });
  const backup = await readBackup(await file.text(), digest);
  if (!backup.ok) return backup;
  const { deviceId } = await store.nameDatabase();
  const incoming = readIncoming(backup.value, { deviceId, now: clock(), timeZone });
  if (!incoming.ok) return incoming;
  const { checksum, exportedAt } = backup.value;
  return succeed({ incoming: incoming.value, checksum, exportedAt });
}

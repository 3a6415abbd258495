import { sealBackup, type Backup } from '../../src/domain/export-format.ts';
import { eraseAll } from '../../src/services/erase-all.ts';
import { exportAll } from '../../src/services/export-all.ts';
import { previewImport, takeImport } from '../../src/services/import-file.ts';
import { enterFigure } from '../../src/services/enter-figure.ts';
import { takeAiMessages } from '../../src/services/take-in.ts';
import { sha256 } from '../builders/backups.ts';
import { ACME, BETA, later } from '../builders/ledger-store.ts';
import { openFaultDesk, readRows, writeRows, type FaultDesk } from './fault-desk.ts';
import type { UseCase } from './use-cases.ts';

const backupDesk = (desk: FaultDesk) => ({ ...desk, shelf: desk.transfer, digest: sha256 });

/** A file of somebody who began with the same rows and went on from there. */
async function makeFile(desk: FaultDesk): Promise<Omit<Backup, 'checksum'>> {
  const other = openFaultDesk(later(50));
  await writeRows(other.db, await readRows(desk.db));
  const seen = { propertyId: ACME, sender: 'Apollo', seenAt: later(45) };
  await takeAiMessages(other, [
    { ...seen, identity: 'elsewhere' },
    { ...seen, identity: 'nobody knows whose', propertyId: null },
  ]);
  await enterFigure(other, { propertyId: BETA, value: 444 });
  await other.store.changeSettings({ pill: false });
  await exportAll(backupDesk(other), 'json');
  const file = await other.transfer.read('export');
  other.db.close();
  return JSON.parse((await file?.text()) ?? '') as Backup;
}

let made: Promise<Omit<Backup, 'checksum'>> | undefined;

const layFile = (change: (file: Omit<Backup, 'checksum'>) => Omit<Backup, 'checksum'>) =>
  async function lay(desk: FaultDesk): Promise<void> {
    const sealed = await sealBackup(change(await (made ??= makeFile(desk))), sha256);
    await desk.transfer.write('import', JSON.stringify(sealed));
  };

/** As the page does: a look, and then the same file is taken. What was taken is not there twice. */
async function bringIn(desk: FaultDesk): Promise<void> {
  const parts = backupDesk(desk);
  const looked = await previewImport(parts);
  if (!looked.ok) return;
  const taken = await takeImport(parts, { checksum: looked.value.checksum, takeSettings: true });
  if (!taken.ok) throw new Error(taken.failure.kind);
}

/** Each of them is one transaction: what stands afterwards is all of it or nothing. */
export const backupCases: readonly UseCase[] = [
  {
    name: 'a file of this browser is imported',
    given: layFile((file) => file),
    act: bringIn,
    isOneWrite: true,
  },
  {
    name: 'a file of another browser is imported',
    given: layFile((file) => ({ ...file, deviceId: 'f'.repeat(32) })),
    act: bringIn,
    isOneWrite: true,
  },
  {
    name: 'everything is exported',
    act: (desk) => exportAll(backupDesk(desk), 'json'),
    isOneWrite: true,
  },
  {
    name: 'everything is erased',
    act: (desk) => eraseAll({ ...desk, shelves: desk.shelves }),
    isOneWrite: true,
  },
];

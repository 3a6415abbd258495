import { shelves } from '../../src/adapters/browser/erase-shelves.ts';
import { sha256, transferShelf } from '../../src/adapters/browser/transfer-shelf.ts';
import type { Command } from '../../src/messaging/commands.ts';
import { eraseAll } from '../../src/services/erase-all.ts';
import { exportAll } from '../../src/services/export-all.ts';
import { previewImport, takeImport } from '../../src/services/import-file.ts';
import type { Desk } from './desk.ts';

type BackupCommand = Extract<
  Command,
  { type: 'exportAll' | 'previewImport' | 'takeImport' | 'countDamaged' | 'eraseAll' }
>;

/** Everything out into a file, in from one, and away. */
export async function obeyBackupCommand(desk: Desk, command: BackupCommand): Promise<object> {
  const parts = { ...desk, shelf: transferShelf, digest: sha256 };
  switch (command.type) {
    case 'exportAll':
      // Beside the queue: it reads one moment, whatever is being written.
      return { ok: true, name: await exportAll(parts, command.as) };
    case 'previewImport':
      return { ok: true, looked: await previewImport(parts) };
    case 'takeImport': {
      const taken = await desk.enqueue(() => takeImport(parts, command));
      await startAnew(desk);
      return { ok: true, taken };
    }
    case 'countDamaged':
      return { ok: true, count: (await desk.store.listDamaged()).length };
    case 'eraseAll':
      desk.checks.cancel();
      await desk.enqueue(() => eraseAll({ ...desk, shelves })).finally(() => startAnew(desk));
      return { ok: true };
  }
}

/** Nothing that was held in memory stands for what is stored now. */
async function startAnew(desk: Desk): Promise<void> {
  await desk.forget();
  await desk.refreshAnew();
}

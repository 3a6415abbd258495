import { createHash } from 'node:crypto';
import type { Envelope } from '../../src/domain/entries.ts';
import type { Backup } from '../../src/domain/export-format.ts';
import { sealBackup } from '../../src/domain/export-format.ts';
import type { Incoming } from '../../src/domain/incoming.ts';
import { meetProperty } from '../../src/domain/property-record.ts';
import type { PropertyId } from '../../src/domain/units.ts';
import type { TransferShelf } from '../../src/services/backup-ports.ts';
import type { Store } from '../../src/services/ports.ts';
import type { openDesk } from './ledger-store.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const nothing: Incoming = {
  isOwn: true,
  properties: [],
  settings: {},
  addresses: {},
  fingerprintKey: null,
  recorded: null,
  watched: [],
  waiting: [],
  damaged: {},
};

/** Takes entries in as those of a file of this device. */
export const takeEntries = (
  { store }: { store: Store },
  propertyId: PropertyId,
  entries: readonly Envelope[],
): Promise<number> => {
  const record = meetProperty(propertyId, 'UTC');
  const coming = { record, entries, leftOut: 0, unusable: 0, hours: null, alerts: [], chats: [] };
  return store.takeIncoming({ ...nothing, properties: [coming] }, false);
};

/** The place between a page and the background, in memory. */
export function makeShelf() {
  const files = new Map<string, Blob>();
  const shelf: TransferShelf = {
    write: async (name, content) => void files.set(name, new Blob([content])),
    read: async (name) => files.get(name) ?? null,
    clear: async () => files.clear(),
  };
  return { files, shelf };
}

/** A store with all that an export and an import need. */
export function backupDesk(desk: ReturnType<typeof openDesk>) {
  return { ...desk, ...makeShelf(), digest: sha256, timeZone: 'UTC' };
}

/** A file with its checksum, of a device that is called so. */
export const sealFile = async (content: Omit<Backup, 'checksum'>): Promise<string> =>
  JSON.stringify(await sealBackup(content, sha256));

import type { Incoming, IncomingChange } from '../domain/incoming.ts';
import type { KeptRows } from '../domain/make-backup.ts';

/** Everything out of the database, into it, and away. */
export interface BackupStore {
  /** All that cannot be made anew, as it lies there at one moment while writes go on. */
  readKept(): Promise<KeptRows>;
  /** What a file would change, a property each. */
  previewIncoming(incoming: Incoming): Promise<IncomingChange[]>;
  /**
   * Merges a file by ids and says how many entries came. Of one id with two contents both sides are
   * kept; the same file twice is once.
   */
  takeIncoming(incoming: Incoming, takeSettings: boolean): Promise<number>;
  /** Empties everything but the name of this browser. */
  eraseAll(): Promise<void>;
}

/** Where a page and the background hand whole files to each other; a message holds no such file. */
export interface TransferShelf {
  write(name: 'import' | 'export', content: string | Blob): Promise<void>;
  read(name: 'import' | 'export'): Promise<{ size: number; text(): Promise<string> } | null>;
  clear(): Promise<void>;
}

/** All places outside of the database: published views, mirror, files, the browser's sync storage. */
export interface Shelves {
  eraseHere(): Promise<void>;
  eraseSynced(): Promise<void>;
}

import { browser } from 'wxt/browser';
import type { Shelves } from '../../services/backup-ports.ts';
import { transferShelf } from './transfer-shelf.ts';

/** Everything that stands outside of the database. */
export const shelves: Shelves = {
  /** The mirror goes with the rest: nothing could be brought back from it any more. */
  async eraseHere() {
    await browser.storage.local.clear();
    await browser.storage.session.clear();
    await transferShelf.clear();
  },
  eraseSynced: () => browser.storage.sync.clear(),
};

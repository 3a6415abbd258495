import { browser } from 'wxt/browser';
import type { MirrorShelf } from '../../services/ports.ts';

const MIRROR = 'mirror';
const COMPARED = 'mirror-compared';

export const mirrorShelf: MirrorShelf = {
  read: async () => (await browser.storage.local.get(MIRROR))[MIRROR],
  write: (mirror) => browser.storage.local.set({ [MIRROR]: mirror }),
  clear: () => browser.storage.local.remove(MIRROR),
};

/** Was the database compared with its mirror since the browser started? */
export const wasCompared = async (): Promise<boolean> =>
  (await browser.storage.session.get(COMPARED))[COMPARED] === true;

export const noteCompared = (): Promise<void> => browser.storage.session.set({ [COMPARED]: true });

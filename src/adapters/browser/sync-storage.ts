import { browser } from 'wxt/browser';
import type { FollowState, SyncShelf } from '../../services/ports.ts';

const STATE = 'figures-follow';

const textsOf = (stored: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(Object(stored)).filter(
      (one): one is [string, string] => typeof one[1] === 'string',
    ),
  );

/**
 * The browser's own sync storage: at most 8 kB an item, 100 kB in all, 120 writes a minute. All that
 * changed is written by one call, and only when it changed.
 */
export const syncShelf: SyncShelf = {
  read: async () => textsOf(await browser.storage.sync.get(null)),
  write: (items) => browser.storage.sync.set(items),
  clear: () => browser.storage.sync.clear(),
  async readState(): Promise<FollowState> {
    const { [STATE]: stored } = await browser.storage.local.get(STATE);
    const { settled, mine, failed } = Object(stored) as Record<string, unknown>;
    return {
      settled: textsOf(settled),
      mine: textsOf(mine),
      failed: typeof failed === 'string' ? failed : null,
    };
  },
  keepState: (state) => browser.storage.local.set({ [STATE]: state }),
};

/** Calls back when another of the person's browsers changed something. */
export function watchSynced(onChange: () => void): void {
  browser.storage.sync.onChanged.addListener(() => onChange());
}

import { syncShelf, watchSynced } from '../../src/adapters/browser/sync-storage.ts';
import { followFigures, stopFollowing } from '../../src/services/figures-follow.ts';
import type { Clock, Store } from '../../src/services/ports.ts';
import type { Refreshed } from '../../src/services/refresh.ts';

type Parts = {
  store: Store;
  clock: Clock;
  enqueue: <Answer>(work: () => Promise<Answer>) => Promise<Answer>;
  refreshAll: () => Promise<Refreshed>;
  refreshSoon: () => Promise<unknown>;
};

/** The sync storage takes few writes: what changes together is written together. */
const SETTLE_MS = 3_000;

/** Keeps the person's own browsers at the same figures, where they asked for it. */
export function makeFollowing({ enqueue, refreshAll, refreshSoon, ...kept }: Parts) {
  const desk = { ...kept, sync: syncShelf };
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function follow(): Promise<void> {
    // In one turn of the queue: what is switched off meanwhile writes nothing any more.
    const tookIn = await enqueue(async () => {
      const { figuresFollow } = await desk.store.readSettings();
      if (!figuresFollow) return false;
      const { views } = await refreshAll();
      return (await followFigures(desk, views)).tookIn;
    });
    // Follows once more, with what all of them show now.
    if (tookIn) await refreshSoon();
  }

  return {
    soon(): void {
      clearTimeout(timer);
      timer = setTimeout(() => void follow(), SETTLE_MS);
    },
    /** Listens to the other browsers; must be called in the first turn of the event loop. */
    listen: () => watchSynced(() => void follow()),
    stop: () => enqueue(() => stopFollowing(desk)),
    readFailure: async () => (await syncShelf.readState()).failed,
  };
}

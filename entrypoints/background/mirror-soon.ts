import { mirrorShelf, noteCompared, wasCompared } from '../../src/adapters/browser/mirror-shelf.ts';
import { atMostEvery } from '../../src/services/at-most-every.ts';
import { keepMirror } from '../../src/services/mirror.ts';
import type { Clock, Store } from '../../src/services/ports.ts';
import type { createSerialQueue } from '../../src/services/serial-queue.ts';

const MIRROR_EVERY_MS = 1_000;

type Parts = {
  store: Store;
  clock: Clock;
  enqueue: ReturnType<typeof createSerialQueue>;
  onRestored: () => Promise<unknown>;
};

/** Asks for the ledgers to be compared with their mirror and mirrored anew. */
export const keepMirrorSoon = ({ store, clock, enqueue, onRestored }: Parts): (() => void) =>
  atMostEvery(MIRROR_EVERY_MS, async () => {
    const compared = await wasCompared();
    const desk = { store, clock, shelf: mirrorShelf };
    const restored = await enqueue(() => keepMirror(desk, !compared));
    if (!compared) await noteCompared();
    if (restored) await onRestored();
    if (!compared && store.savingState() === 'ok') await enqueue(store.renewLog);
  });

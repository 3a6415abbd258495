import type { Shelves } from './backup-ports.ts';
import type { Store } from './ports.ts';

/**
 * Erases all that is kept, here and in the browser's own sync storage. The shelves first: what stands
 * in the database publishes and mirrors itself anew, what is gone from it cannot.
 */
export async function eraseAll(desk: { store: Store; shelves: Shelves }): Promise<void> {
  const { store, shelves } = desk;
  await shelves.eraseHere();
  await store.eraseAll();
  await shelves.eraseSynced();
}

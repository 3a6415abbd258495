import { readPublished } from '../../src/adapters/browser/published-views.ts';
import { toolbar } from './toolbar.ts';
import { chooseBadgeProperty } from '../../src/domain/badge-property.ts';
import type { Store, Wording } from '../../src/services/ports.ts';

const GO_ON_MS = 3_000;

/**
 * Looks again and again whether something can be written: a person frees the disk and sees that it
 * was enough.
 */
export function goOnSoon(store: Store, refreshSoon: () => Promise<unknown>): void {
  if (store.savingState() !== 'paused') return;
  const again = () => goOnSoon(store, refreshSoon);
  setTimeout(() => void refreshSoon().then(again, again), GO_ON_MS);
}

/** Where nothing can be read the badge shows what was published last, as old. */
export async function orShowLast<Answer>(
  made: Promise<Answer>,
  store: Store,
  readWording: () => Promise<Wording>,
): Promise<Answer> {
  try {
    return await made;
  } catch (error) {
    if (store.savingState() !== 'paused') throw error;
    const last = await readPublished();
    const face = (await readWording()).badge(chooseBadgeProperty(last?.views ?? []));
    await toolbar.show({ ...face, look: 'stale' });
    throw error;
  }
}

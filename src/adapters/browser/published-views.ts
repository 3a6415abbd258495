import { browser } from 'wxt/browser';
import type { PropertyView } from '../../domain/property-view.ts';
import type { SavingState, SurfaceState } from '../../domain/surface-state.ts';
import { VIEW_VERSION } from '../../domain/view-version.ts';
import type { Publisher } from '../../services/ports.ts';

const STATE = 'surface';
const viewKey = (propertyId: string) => `view:${propertyId}`;

export const publisher: Publisher = {
  async publish(views, state) {
    const entries = views.map((view) => [viewKey(view.propertyId), view]);
    await browser.storage.local.set({ ...Object.fromEntries(entries), [STATE]: state });
  },
};

/** Changes what was published last in this alone: it is said also while nothing can be read. */
export async function tellSaving(saving: SavingState): Promise<void> {
  const { [STATE]: state } = await browser.storage.local.get(STATE);
  if (state === undefined) return;
  await browser.storage.local.set({ [STATE]: { ...(state as SurfaceState), saving } });
}

export type Published = { state: SurfaceState; views: PropertyView[] };

/**
 * What the background last published; null before its first start. Rows of another version are left
 * out until the background has written them anew.
 */
export async function readPublished(): Promise<Published | null> {
  const stored = await browser.storage.local.get(null);
  const state = stored[STATE] as SurfaceState | undefined;
  if (state?.version !== 1) return null;
  const views = state.order.flatMap((propertyId) => {
    const view = stored[viewKey(propertyId)] as PropertyView | undefined;
    return view?.version === VIEW_VERSION ? [view] : [];
  });
  return { state, views };
}

/** Calls back after each publication until the returned function is called. */
export function watchPublished(onChange: () => void): () => void {
  const listener = () => onChange();
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** In Chromium keeps content scripts out of the stored views; Firefox lacks the call. */
export async function keepStorageTrusted(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

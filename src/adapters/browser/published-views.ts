import { browser } from 'wxt/browser';
import { propertyViewSchema, type PropertyView } from '../../domain/property-view.ts';
import { surfaceStateSchema, type SurfaceState } from '../../domain/surface-state.ts';
import type { Publisher } from '../../services/ports.ts';

const STATE = 'surface';
const viewKey = (propertyId: string) => `view:${propertyId}`;

export const publisher: Publisher = {
  async publish(views, state) {
    const entries = views.map((view) => [viewKey(view.propertyId), view]);
    await browser.storage.local.set({ ...Object.fromEntries(entries), [STATE]: state });
  },
};

export type Published = { state: SurfaceState; views: PropertyView[] };

/** What the background last published; null before its first start. Rows of another shape are left out. */
export async function readPublished(): Promise<Published | null> {
  const stored = await browser.storage.local.get(null);
  const state = surfaceStateSchema.safeParse(stored[STATE]);
  if (!state.success) return null;
  const views = state.data.order.flatMap((propertyId) => {
    const view = propertyViewSchema.safeParse(stored[viewKey(propertyId)]);
    return view.success ? [view.data] : [];
  });
  return { state: state.data, views };
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

import { browser } from 'wxt/browser';

/** The popup, or a tab of its own where the browser opens popups only under a hand on its toolbar. */
export async function openMeter(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch (refusal) {
    if (!(refusal instanceof Error)) throw refusal;
    await openOverview('');
  }
}

/**
 * Opens the page of all properties in a window that is in front, at one of them, or at what a warning
 * is about: `propertyId/kind`. '' is the property nearest to silence.
 */
export async function openOverview(place: string): Promise<void> {
  const { windowId } = await browser.tabs.create({ url: `/overview.html#${place}` });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}

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

/** Opens the page of all properties at one of them, in a window that is in front; '' is the nearest to silence. */
export async function openOverview(propertyId: string): Promise<void> {
  const { windowId } = await browser.tabs.create({ url: `/overview.html#${propertyId}` });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}

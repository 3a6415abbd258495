import { browser } from 'wxt/browser';

/** The popup, or a tab of its own where the browser opens popups only under a hand on its toolbar. */
export async function openMeter(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch (refusal) {
    if (!(refusal instanceof Error)) throw refusal;
    await browser.tabs.create({ url: '/overview.html' });
  }
}

import { browser } from 'wxt/browser';

export const TICK = 'tick';
const TICK_MINUTES = 5;

/** Alarms may be gone after a restart of the browser: every start of the background makes them anew. */
export async function ensureAlarms(): Promise<void> {
  if (await browser.alarms.get(TICK)) return;
  await browser.alarms.create(TICK, { periodInMinutes: TICK_MINUTES });
}

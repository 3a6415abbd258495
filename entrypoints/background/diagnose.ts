import { browser } from 'wxt/browser';
import { askInTab, injectScript } from '../../src/adapters/browser/dashboard-tabs.ts';
import { HOUR_MS } from '../../src/domain/instants.ts';
import { chooseTab } from './picking.ts';
import type { Desk } from './desk.ts';

/** How old the figures are and where they came from; not what they are, and not whose. */
async function listFigureAges({ store, clock }: Desk): Promise<object[]> {
  const now = clock();
  const records = await store.listProperties();
  const figures = await Promise.all(
    records.map(async ({ propertyId }) => (await store.summarise(propertyId, now)).figure),
  );
  return figures.flatMap((figure) =>
    figure ? [{ source: figure.source, hoursAgo: Math.round((now - figure.at) / HOUR_MS) }] : [],
  );
}

/** Runs in the tab, where the reader left its parts (entrypoints/shared/tab-parts.ts). */
function askReader(): unknown {
  const place = Symbol.for('credit-meter.parts');
  const parts = (globalThis as { [place]?: { teacher?: { diagnose(): unknown } } })[place];
  return parts?.teacher?.diagnose();
}

/** What the reader makes of the dashboard's tab, as the text of a file. */
export async function diagnose(desk: Desk): Promise<object> {
  const tabId = await chooseTab(desk);
  if (tabId === undefined) return { ok: false, reason: 'no_tab' };
  await injectScript(tabId, '/reader.js');
  const page = await askInTab(tabId, askReader);
  const { taughtLabels } = await desk.store.readSettings();
  const { version } = browser.runtime.getManifest();
  const at = new Date(desk.clock()).toISOString();
  const figures = await listFigureAges(desk);
  const whole = { version, at, figures, taughtLabels: taughtLabels.length, page };
  return { ok: true, text: JSON.stringify(whole, null, 1) };
}

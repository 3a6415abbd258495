import { injectScript } from '../../src/adapters/browser/dashboard-tabs.ts';
import { keepPick, readPick } from '../../src/adapters/browser/pick-shelf.ts';
import type { TaughtLabel } from '../../src/domain/taught-label.ts';
import type { Command } from '../../src/messaging/commands.ts';
import type { Report } from '../../src/messaging/reports.ts';
import type { PickOrder } from '../../src/messaging/tab-messages.ts';
import { dropLabel, takeLabels, takeSender } from '../../src/services/take-lessons.ts';
import { pickText } from '../../src/words/pick-words.ts';
import { loadWords } from '../shared/words.ts';
import { makeWatchOrder, tellWatchers } from './watch-orders.ts';
import type { Desk } from './desk.ts';

/** The person's own tab where it is the dashboard, else the one last used. */
export async function chooseTab({ tabs }: Desk): Promise<number | undefined> {
  const open = await tabs.list();
  const front = await tabs.front();
  const ordered = open.toSorted((one, other) => Number(other === front) - Number(one === front));
  for (const tabId of ordered) if (await tabs.ask(tabId, { type: 'ping' })) return tabId;
  return undefined;
}

/** The picker takes the reader's tables from the reader, and its look from the meter. */
const SCRIPTS = ['/reader.js', '/meter.js', '/picker.js'];

export async function startPicker(
  desk: Desk,
  { propertyId, what }: Extract<Command, { type: 'startPicker' }>,
): Promise<object> {
  const tabId = await chooseTab(desk);
  if (tabId === undefined) return { ok: false, reason: 'no_tab' };
  await keepPick({ tabId, propertyId, what });
  await desk.tabs.show(tabId);
  for (const script of SCRIPTS) await injectScript(tabId, script);
  return { ok: true };
}

async function orderPick(desk: Desk, tabId: number): Promise<PickOrder | null> {
  const pick = await readPick();
  if (pick?.tabId !== tabId) return null;
  const { propertyId, what } = pick;
  const { names, taughtLabels } = await makeWatchOrder(desk);
  const isOnly = (await desk.store.listProperties()).length === 1;
  return { what, propertyId, isOnly, names, taughtLabels, text: pickText(what, await loadWords()) };
}

type PickReport = Extract<Report, { type: 'pickerStarted' | 'labelsTaught' | 'senderPicked' }>;

/** What a tab's picker says counts once, and only where the person started it. */
export async function answerPicker(desk: Desk, report: PickReport, tabId: number): Promise<object> {
  if (report.type === 'pickerStarted') return { ok: true, order: await orderPick(desk, tabId) };
  const pick = await readPick();
  const what = report.type === 'labelsTaught' ? 'figure' : 'sender';
  if (pick?.tabId !== tabId || pick.what !== what) return { ok: false, refused: true };
  await desk.enqueue(() =>
    report.type === 'labelsTaught'
      ? takeLabels(desk, report.labels)
      : takeSender(desk, report.propertyId, report.sender),
  );
  await keepPick(null);
  await tellWatchers(desk);
  void desk.refreshSoon();
  return { ok: true };
}

export async function forgetTaught(desk: Desk, label: TaughtLabel): Promise<object> {
  await desk.enqueue(() => dropLabel(desk, label));
  await tellWatchers(desk);
  await desk.refreshSoon();
  return { ok: true };
}

import { injectScript } from '../../src/adapters/browser/dashboard-tabs.ts';
import { learnAddress } from '../../src/adapters/tawk/learned-address.ts';
import { putOffKey } from '../../src/domain/pill-rule.ts';
import type { Reading } from '../../src/domain/reading.ts';
import type { Report } from '../../src/messaging/reports.ts';
import type { PillOrder, StartOrder } from '../../src/messaging/tab-messages.ts';
import { awaitTopUp } from '../../src/services/await-top-up.ts';
import { takeChats } from '../../src/services/take-chats.ts';
import {
  meetShownProperty,
  takeAiMessages,
  takeFailedLook,
  takeReading,
} from '../../src/services/take-in.ts';
import { takePurchases } from '../../src/services/take-purchases.ts';
import { pillText, leftText } from '../../src/words/pill-words.ts';
import { openMeter } from '../../src/adapters/browser/open-meter.ts';
import { takeOpenedLink, tellOfCopy, writeTeamLine } from './team.ts';
import { loadWords } from '../shared/words.ts';
import type { Desk } from './desk.ts';
import { answerPicker } from './picking.ts';
import { orderPill, seeCircumstances } from './send-pills.ts';
import { makeWatchOrder } from './watch-orders.ts';

const acknowledged = { ok: true } as const;

/** What each report of a dashboard tab leads to. The answer is given after the commit. */
export async function answerReport(desk: Desk, report: Report, tabId: number): Promise<object> {
  switch (report.type) {
    case 'tabStarted':
      return desk.enqueue(() => startTab(desk, tabId));
    case 'partWanted':
      await injectScript(tabId, `/${report.part}.js`);
      return acknowledged;
    case 'aiMessagesSeen':
      return commit(desk, () => takeAiMessages(desk, report.messages));
    case 'chatsSeen':
      return commit(desk, () => takeChats(desk, report.chats));
    case 'readingTaken':
      await commit(desk, () => takeReading(desk, report.reading, 'read'));
      await offerReading(desk, report.reading, tabId);
      return acknowledged;
    case 'receiptsSeen':
      return commit(desk, () => takePurchases(desk, report.propertyId, report.receipts));
    case 'topUpPressed':
      return commit(desk, () => awaitTopUp(desk, report.propertyId));
    case 'lookFailed':
      return commit(desk, () => takeFailedLook(desk, report));
    case 'propertyShown':
      return commit(desk, () => meetShownProperty(desk, report.propertyId, report.name));
    case 'addressLearned':
      return commit(desk, () => keepAddress(desk, report));
    case 'pillMoved':
      return commit(desk, () => rememberPlace(desk, report));
    case 'pillUsed':
      return usePill(desk, report, tabId);
    case 'pickerStarted':
    case 'labelsTaught':
    case 'senderPicked':
      return answerPicker(desk, report, tabId);
    case 'teamLinkOpened':
      await takeOpenedLink(desk, report.address, tabId);
      return acknowledged;
  }
}

/** Takes something in and then makes the views anew; acknowledged once it is stored. */
async function commit(desk: Desk, work: () => Promise<unknown>): Promise<object> {
  await desk.enqueue(work);
  void desk.refreshSoon();
  return acknowledged;
}

async function startTab(desk: Desk, tabId: number): Promise<StartOrder> {
  const made = await desk.refreshAll();
  const circumstances = await seeCircumstances(desk.clock());
  const guide = desk.pendingGuides.get(tabId) ?? null;
  desk.pendingGuides.delete(tabId);
  const offers = await desk.offers.readAll();
  const pill = offers.get(tabId) ?? orderPill(made, circumstances);
  const left = made.settings.pill ? leftText(circumstances.words) : null;
  return { ok: true, watch: await makeWatchOrder(desk), pill, guide, left };
}

/** Says in the tab that its figure was read. */
async function offerReading(desk: Desk, reading: Reading, tabId: number): Promise<void> {
  await desk.enqueue(async () => {
    const { views, settings } = await desk.refreshAll();
    const view = views.find(({ propertyId }) => propertyId === reading.propertyId);
    if (!view || !settings.pill || !('value' in view.figure)) return;
    const text = pillText(view, view.figure.value, await loadWords());
    const pill: PillOrder = { propertyId: view.propertyId, text, places: settings.pillPlaces };
    await desk.offers.make(tabId, pill);
  });
}

/** An address of another site, or one that could be another property's, teaches nothing. */
async function keepAddress(
  { store }: Desk,
  { goal, address }: Extract<Report, { type: 'addressLearned' }>,
): Promise<void> {
  const learned = learnAddress(address);
  if (learned) await store.learnAddress(goal, learned.template);
}

async function rememberPlace(
  { store }: Desk,
  { screen, edge, top }: Extract<Report, { type: 'pillMoved' }>,
): Promise<void> {
  const { pillPlaces } = await store.readSettings();
  await store.changeSettings({ pillPlaces: { ...pillPlaces, [screen]: { edge, top } } });
}

async function usePill(
  desk: Desk,
  { action, propertyId }: Extract<Report, { type: 'pillUsed' }>,
  tabId: number,
): Promise<object> {
  if (action === 'copy_team') return { ok: true, text: await writeTeamLine(desk) };
  if (action === 'copied' || action === 'not_copied') {
    await tellOfCopy(desk, action === 'copied', tabId);
    return acknowledged;
  }
  await desk.offers.end(tabId);
  if (action === 'cancel_check') desk.checks.cancel();
  if (action === 'open_meter') await openMeter();
  if (action === 'top_up' && propertyId !== null) {
    await desk.leadTo(propertyId, 'top_up');
    return acknowledged;
  }
  if (action === 'hide') return commit(desk, () => desk.store.changeSettings({ pill: false }));
  if (propertyId === null) return commit(desk, async () => undefined);
  return commit(desk, async () => {
    const { views, settings } = await desk.refreshAll();
    // Whatever it offered was seen: it asks for no new figure today.
    const renewAskedAt = { ...settings.renewAskedAt, [propertyId]: desk.clock() };
    const view = views.find((one) => one.propertyId === propertyId);
    const putOff = action === 'not_now' && view ? { putOff: putOffKey(view) } : {};
    await desk.store.changeSettings({ renewAskedAt, ...putOff });
  });
}

import { browser } from 'wxt/browser';
import type { PopupCallbacks } from '../../components/popup/popup-props.ts';
import { askForDashboardAccess } from '../../src/adapters/browser/access.ts';
import { openTab } from '../../src/adapters/browser/dashboard-tabs.ts';
import { refuseSender } from '../../src/adapters/browser/refused-senders.ts';
import { homeAddress } from '../../src/adapters/tawk/learned-address.ts';
import { HOUR_MS } from '../../src/domain/instants.ts';
import { instant, type PropertyId } from '../../src/domain/units.ts';
import type { PropertyView } from '../../src/domain/property-view.ts';
import type { SurfaceState } from '../../src/domain/surface-state.ts';
import { askAdmin, askForFigure } from '../../src/words/ask-messages.ts';
import { badgeTitle } from '../../src/words/badge-title.ts';
import type { Words } from '../../src/words/language.ts';
import { closePopup } from './close-popup.ts';
import { copyTeamLine } from './copy-team-line.ts';
import { enterFields } from './enter-fields.ts';
import { saveCalendarFile } from './save-calendar-file.ts';
import { sendCommand } from './send-command.ts';
import { startPicker } from './start-picker.ts';
import { makeOwnCallbacks, makeSettingsCallbacks, turnOnWarnings } from './settings-callbacks.ts';

/** The vendor's own help; the extension itself asks nothing of it. */
const HELP = 'https://help.tawk.to/';

type Given = {
  view: PropertyView;
  words: Words;
  state: Pick<SurfaceState, 'settings'>;
  /** The sender that the notice asks about. */
  offeredSender: string | null;
  choose(propertyId: string): void;
  say(status: string): void;
  askAnew(): void;
};

export function makePropertyCallbacks(given: Given): Omit<PopupCallbacks, 'onOpenDays'> {
  const { view, words, choose, askAnew } = given;
  const { propertyId } = view;
  const settings = makeSettingsCallbacks(given);
  const change = (wished: { watched?: boolean; starred?: boolean }) =>
    void sendCommand({ type: 'changeProperty', propertyId, change: wished });
  return {
    ...settings,
    ...makeOwnCallbacks(askAnew),
    onButton: (kind) => void press(kind, given),
    onEnterFigure: (fields, isSure) => enterFields(propertyId, fields, words, { isSure }),
    onEnterReset: (fields) => enterFields(propertyId, fields, words, { resetAlone: true }),
    onBought: () => void sendCommand({ type: 'noteBought', propertyId }),
    onShowProperty: choose,
    onWatch: (watched) => change({ watched }),
    onStar: (starred) => change({ starred }),
    onHidePill: () =>
      void sendCommand({
        type: 'changeSettings',
        change: { hidePillUntil: instant(Date.now() + HOUR_MS) },
      }),
    onCopy: () => void copy(badgeTitle(view, words), 'menu.copied', given),
    onCopyForTeam: () => void copyTeamLine(words).then(given.say),
    onHelp: () => void openTab(HELP),
    onOpenTopUp: () => void leadTo(propertyId, 'top_up'),
    onCalendar: () => saveCalendarFile(view, words),
    onOverview: () => void openTab(new URL(`/overview.html#${propertyId}`, location.origin).href),
    onNotice: (action) => void answerNotice(action, settings, given).then(askAnew),
    onAssign: (whose) =>
      void sendCommand({ type: 'assignWaiting', propertyId: whose as PropertyId }),
  };
}

type Button = Parameters<PopupCallbacks['onButton']>[0];

/** Each is an address to go to, or a message to copy; nothing is bought or sent from here. */
async function press(kind: Button, given: Given): Promise<void> {
  const { view, words } = given;
  const { propertyId } = view;
  if (kind === 'ask_admin') return ask(askAdmin(view, homeAddress(propertyId), words), given);
  if (kind === 'show_number') {
    const problem = await startPicker(propertyId, 'figure', words);
    return problem === null ? undefined : given.say(problem);
  }
  if (kind === 'ask_figure') return ask(askForFigure(view, homeAddress(propertyId), words), given);
  return leadTo(propertyId, 'message_usage');
}

async function leadTo(propertyId: PropertyId, goal: 'top_up' | 'message_usage'): Promise<void> {
  await sendCommand({ type: 'showTheWay', propertyId, goal });
  closePopup();
}

async function ask(message: string, given: Given): Promise<void> {
  await copy(message, 'ask.copied', given);
  await sendCommand({ type: 'noteAsked', propertyId: given.view.propertyId });
}

async function copy(
  text: string,
  done: 'ask.copied' | 'menu.copied',
  { words, say }: Given,
): Promise<void> {
  await navigator.clipboard.writeText(text);
  say(words.say(done));
}

const PLANS = ['hobby', 'growth', 'business', 'enterprise'] as const;

async function answerNotice(
  action: Parameters<PopupCallbacks['onNotice']>[0],
  settings: ReturnType<typeof makeSettingsCallbacks>,
  { view, state, offeredSender }: Given,
): Promise<void> {
  if (action === 'grant_access') await askForDashboardAccess();
  if (action === 'warnings') await turnOnWarnings();
  if (action === 'no_warnings') {
    await sendCommand({ type: 'changeSettings', change: { warningsDeclined: true } });
  }
  if (action === 'no_plan') {
    const plansPutOff = [...state.settings.plansPutOff, view.propertyId];
    await sendCommand({ type: 'changeSettings', change: { plansPutOff } });
  }
  if (action === 'diagnose') {
    await openTab(new URL('/options.html#diagnosis', location.origin).href);
  }
  if (action === 'open_message_usage') await leadTo(view.propertyId, 'message_usage');
  const plan = PLANS.find((name) => action === `plan:${name}`);
  if (plan) await sendCommand({ type: 'choosePlan', propertyId: view.propertyId, plan });
  if (action === 'reload') browser.runtime.reload();
  if (action === 'restored_seen') await sendCommand({ type: 'noteRestoredSeen' });
  if (action === 'no_top_up') {
    const change = { topUp: null };
    await sendCommand({ type: 'changeProperty', propertyId: view.propertyId, change });
  }
  if (offeredSender === null) return;
  if (action === 'sender_yes') await settings.onAddAiName(offeredSender);
  if (action === 'sender_no') await refuseSender(offeredSender);
}

import {
  askTab,
  listDashboardTabs,
  addressIn,
  closeTab,
  frontTab,
  goTo,
  openTab,
  showTab,
} from '../../src/adapters/browser/dashboard-tabs.ts';
import { notifier } from '../../src/adapters/browser/notifications.ts';
import { makeOfferShelf } from '../../src/adapters/browser/offer-shelf.ts';
import { publisher, tellSaving } from '../../src/adapters/browser/published-views.ts';
import { toolbar } from './toolbar.ts';
import { firstSettings, type Settings } from '../../src/domain/surface-state.ts';
import type { PillOrder } from '../../src/messaging/tab-messages.ts';
import { instant } from '../../src/domain/units.ts';
import type { Wording } from '../../src/services/ports.ts';
import type { WalkedTabs } from '../../src/services/walk-ports.ts';
import { refresh, type Refreshed } from '../../src/services/refresh.ts';
import type { PaceShelf } from '../../src/services/read-pace.ts';
import { createSerialQueue } from '../../src/services/serial-queue.ts';
import { CreditMeterDatabase } from '../../src/storage/database.ts';
import { createStore } from '../../src/storage/store.ts';
import { alertText, digestText, type Warned } from '../../src/words/alert-words.ts';
import { badgeText } from '../../src/words/badge-text.ts';
import { badgeTitle } from '../../src/words/badge-title.ts';
import type { Words } from '../../src/words/language.ts';
import { loadWords } from '../shared/words.ts';
import { makeChecks } from './check-all.ts';
import { makeFollowing } from './follow.ts';
import { makeLead } from './lead.ts';
import { keepMirrorSoon } from './mirror-soon.ts';
import { sendPills } from './send-pills.ts';
import { keepTabOffers } from './tab-offers.ts';
import { goOnSoon, orShowLast } from './while-paused.ts';
import { tellWatchers } from './watch-orders.ts';

const tabs: WalkedTabs = {
  list: listDashboardTabs,
  ask: askTab,
  show: showTab,
  open: openTab,
  front: frontTab,
  addressIn,
  go: goTo,
  close: closeTab,
};

const wordingIn = (words: Words, warned: Warned): Wording => ({
  badge: (view) => ({
    text: view ? badgeText(view) : '',
    title: badgeTitle(view, words),
    look: view?.look ?? 'stale',
  }),
  alert: (alert, view) => alertText(alert, view, words, warned),
  digest: (alerts) => digestText(alerts, words),
  later: words.say('pill.not_now'),
  quiet: words.say('settings.quiet'),
});

const readWording = async (settings: Settings): Promise<Wording> =>
  wordingIn(await loadWords(), settings);

const clock = () => instant(Date.now());
// A hundred times cheaper than a date format that knows it too.
const timeZone = Temporal.Now.timeZoneId();

/** Where views are shown. */
const shown = { publisher, toolbar, notifier, readWording };

export type Desk = ReturnType<typeof makeDesk>;

/** The parts of the background, connected. Nothing is awaited here: listeners come first. */
export function makeDesk() {
  const database = new CreditMeterDatabase();
  const store = createStore(database, timeZone);
  const enqueue = createSerialQueue();
  const paces: PaceShelf = new Map();
  const offers = keepTabOffers(tabs, makeOfferShelf<PillOrder>());
  const { leadTo, pendingGuides } = makeLead(store, tabs);

  async function refreshAll(): Promise<Refreshed> {
    const making = refresh({ store, clock, ...shown, paces, timeZone });
    const made = await orShowLast(making, store, () => readWording(firstSettings));
    mirrorSoon();
    return made;
  }
  async function refreshTabs(): Promise<Refreshed> {
    const made = await refreshAll();
    await sendPills(tabs, offers, made, clock());
    return made;
  }

  const refreshSoon = () => enqueue(refreshTabs).finally(following.soon);
  const refreshAnew = () => refreshSoon().finally(() => tellWatchers({ store, clock, tabs }));
  const following = makeFollowing({ store, clock, enqueue, refreshAll, refreshSoon: refreshAnew });
  const mirrorSoon = keepMirrorSoon({ store, clock, enqueue, onRestored: refreshAnew });
  database.saving.onChange((saving) => {
    void tellSaving(saving);
    if (saving === 'paused') goOnSoon(store, refreshSoon);
  });
  // The browser took the database away: the next one is another, and empty.
  database.on('close', mirrorSoon);
  return {
    store,
    clock,
    timeZone,
    tabs,
    enqueue,
    pendingGuides,
    offers,
    /** Makes the views anew after whatever is being taken in, and tells the tabs. */
    refreshSoon,
    /** The same where set-up came from elsewhere, by which open tabs watch from now on. */
    refreshAnew,
    refreshAll,
    leadTo,
    /** After the database has become another. */
    forget(): Promise<void> {
      paces.clear();
      pendingGuides.clear();
      return offers.forget();
    },
    following,
    checks: makeChecks({ store, clock, tabs, offers, refreshSoon, leadTo }),
  };
}

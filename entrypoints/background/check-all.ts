import { keepCheck, readCheck } from '../../src/adapters/browser/check-shelf.ts';
import { addressOf, carriesProperty } from '../../src/adapters/tawk/learned-address.ts';
import { parseRoute, showsVisitorText } from '../../src/adapters/tawk/routes.ts';
import type { PropertyId } from '../../src/domain/units.ts';
import { beginCheck } from '../../src/domain/check-progress.ts';
import { walkThroughUsage } from '../../src/services/check-all.ts';
import type { Clock, Goal, Store } from '../../src/services/ports.ts';
import type { CheckBoard, WalkedTabs } from '../../src/services/walk-ports.ts';
import { checkText } from '../../src/words/check-words.ts';
import { checkPillText } from '../../src/words/pill-words.ts';
import { loadWords } from '../shared/words.ts';
import type { Refreshed } from '../../src/services/refresh.ts';
import type { TabOffers } from './tab-offers.ts';

type Parts = {
  store: Store;
  clock: Clock;
  tabs: WalkedTabs;
  offers: TabOffers;
  refreshSoon: () => Promise<Refreshed>;
  leadTo: (propertyId: PropertyId, goal: Goal) => Promise<void>;
};

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

type Plan = { properties: PropertyId[]; template: string };

/**
 * Where a walk leads, which from now on is the one that is told of; else why there is none: nothing
 * to look at, or the way is not known yet.
 */
async function planWalk(parts: Parts): Promise<Plan | { reason: 'nothing_watched' | 'guided' }> {
  const { views } = await parts.refreshSoon();
  const properties = views.filter((view) => view.watched).map(({ propertyId }) => propertyId);
  const [first] = properties;
  if (first === undefined) return { reason: 'nothing_watched' };
  const template = await parts.store.readAddress('message_usage');
  if (template !== null && carriesProperty(template)) {
    // Whoever asks as soon as this is answered must not be told of the walk before.
    await keepCheck(beginCheck(properties, parts.clock()));
    return { properties, template };
  }
  await parts.leadTo(first, 'message_usage');
  return { reason: 'guided' };
}

/** Says how a walk goes: to the extension's pages, and in the tab that is led. */
const makeBoard = ({ store, offers, refreshSoon }: Parts): CheckBoard => ({
  async show(progress, tabId) {
    await keepCheck(progress);
    const words = await loadWords();
    const { views } = await refreshSoon();
    const { pillPlaces } = await store.readSettings();
    const text = checkPillText(checkText(progress, views, words), words);
    await offers.make(tabId, { propertyId: null, text, places: pillPlaces });
  },
});

/** The one walk through Message Usage of all watched properties that a person may start. */
export function makeChecks(parts: Parts) {
  let isRunning = false;
  let isCancelled = false;
  const desk = {
    ...parts,
    wait,
    addressOf,
    board: makeBoard(parts),
    isConversation: (url: string) => showsVisitorText(parseRoute(url).kind),
    isCancelled: () => isCancelled,
  };
  /** A walk that failed, or was under way when the background was stopped, is over. */
  const endInterrupted = async (): Promise<void> => {
    const progress = await readCheck();
    if (progress === null || progress.current === null) return;
    await keepCheck({ ...progress, current: null, stopped: 'interrupted' });
  };
  return {
    /** Answers at once; how it goes is shown as it goes. */
    async start(): Promise<object> {
      if (isRunning) return { ok: true };
      isRunning = true;
      isCancelled = false;
      const end = () => {
        isRunning = false;
      };
      const plan = await planWalk(parts).catch((error: unknown) => {
        end();
        throw error;
      });
      if ('reason' in plan) end();
      else
        // Its tab or the database failed under it: it says so where it says how it went.
        void walkThroughUsage(desk, plan.properties, plan.template)
          .then(end, end)
          .then(endInterrupted);
      return 'reason' in plan ? { ok: false, ...plan } : { ok: true };
    },
    cancel(): void {
      isCancelled = true;
    },
    endInterrupted,
  };
}

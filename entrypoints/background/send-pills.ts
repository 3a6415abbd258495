import { isOnToolbar } from '../../src/adapters/browser/toolbar.ts';
import { asksInPill, showsPill } from '../../src/domain/pill-rule.ts';
import type { Instant } from '../../src/domain/units.ts';
import type { PillOrder } from '../../src/messaging/tab-messages.ts';
import type { Tabs } from '../../src/services/ports.ts';
import type { Refreshed } from '../../src/services/refresh.ts';
import type { Words } from '../../src/words/language.ts';
import type { TabOffers } from './tab-offers.ts';
import { pillText, renewalPillText } from '../../src/words/pill-words.ts';
import { loadWords } from '../shared/words.ts';

type Circumstances = { words: Words; iconInSight: boolean; now: Instant };

export const seeCircumstances = async (now: Instant): Promise<Circumstances> => ({
  words: await loadWords(),
  iconInSight: await isOnToolbar(),
  now,
});

/** What a tab's pill shows now; null for no pill. */
export function orderPill(
  { onBadge, settings }: Refreshed,
  { words, ...sight }: Circumstances,
): PillOrder | null {
  if (!onBadge) return null;
  const asks = asksInPill(onBadge, settings, words);
  if (!asks && !showsPill(onBadge, settings, sight)) return null;
  return {
    propertyId: onBadge.propertyId,
    text: asks ? renewalPillText(onBadge, words) : pillText(onBadge, null, words),
    places: settings.pillPlaces,
  };
}

/** Tells every dashboard tab what its pill shows; a tab with an offer of its own keeps it. */
export async function sendPills(
  tabs: Tabs,
  offers: TabOffers,
  made: Refreshed,
  now: Instant,
): Promise<void> {
  const pill = orderPill(made, await seeCircumstances(now));
  const [open, offered] = [await tabs.list(), await offers.readAll()];
  await Promise.all(
    open.map((tabId) => {
      const shown = offered.get(tabId) ?? pill;
      return tabs.ask(tabId, { type: 'showPill', pill: shown });
    }),
  );
}

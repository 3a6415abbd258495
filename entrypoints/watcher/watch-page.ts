import { selectors } from '../../src/adapters/tawk/conversation/read-block.ts';
import { readPageState, type PageState } from '../../src/adapters/tawk/page-state.ts';
import { mayShowConversations, parseRoute, templateOf } from '../../src/adapters/tawk/routes.ts';
import { findFirst } from '../../src/adapters/tawk/safe-dom.ts';
import type { Instant, PropertyId } from '../../src/domain/units.ts';
import type { WatchOrder } from '../../src/messaging/tab-messages.ts';
import type { TabNeeds, WhereWeAre } from '../shared/tab-parts.ts';
import { holdPurchase } from './hold-purchase.ts';
import { holdReader } from './hold-reader.ts';
import { learnAddresses } from './learn-addresses.ts';
import type { LoadPart } from './load-part.ts';

type Parts = { loadPart: LoadPart; onConversation: () => void };

type Known = Pick<WhereWeAre, 'names' | 'taughtLabels'>;

const isTaughtPlace = ({ taughtLabels }: Known): boolean => {
  const here = templateOf(parseRoute(location.href));
  return taughtLabels.some(({ place }) => place === here);
};

function tellOfSignOut(report: TabNeeds['report']): void {
  const at = Date.now() as Instant;
  report({ type: 'lookFailed', propertyId: null, kind: 'signed_out', at });
}

/** Watches which page a tab shows: properties, conversations, Message Usage, purchase, sign-in. */
export function watchPage(needs: TabNeeds, { loadPart, onConversation }: Parts) {
  const { report, layout, pulse } = needs;
  const reader = holdReader(needs, loadPart);
  const purchase = holdPurchase(needs, loadPart);
  const learn = learnAddresses(needs);
  let known: Known = { names: new Map(), taughtLabels: [] };
  let lastPropertyId: PropertyId | null = null;
  let lastState: PageState = 'other';

  const readState = () => readPageState(document, location.href, layout);
  const isPurchasePage = () => readState() === 'purchase_page';
  const propertyId = () => lastPropertyId;

  function act(state: PageState): void {
    if (state === 'signed_out' && lastState !== 'signed_out') tellOfSignOut(report);
    if (state === 'purchase_page') {
      learn('top_up');
      purchase.watch({ isPurchasePage, propertyId });
    }
    const isByPlace = state === 'other' && isTaughtPlace(known);
    if (state === 'panel_likely' || isByPlace) {
      const onRead = () => learn('message_usage');
      reader.look({ ...known, lastPropertyId, isByPlace, onRead });
    } else reader.leave();
    if (state === 'receipts_likely') reader.lookAtReceipts(known);
    lastState = state;
  }

  const unfollow = pulse.follow(() => {
    const route = parseRoute(location.href);
    if (route.propertyId !== null && route.propertyId !== lastPropertyId) {
      lastPropertyId = route.propertyId;
      report({ type: 'propertyShown', propertyId: lastPropertyId, name: null });
    }
    if (mayShowConversations(route.kind) && findFirst(document, selectors.roots)) onConversation();
    act(readState());
  });

  return {
    know({ names, taughtLabels }: Pick<WatchOrder, 'names' | 'taughtLabels'>): void {
      known = { names: new Map(Object.entries(names) as [PropertyId, string][]), taughtLabels };
      pulse.lookSoon();
    },
    propertyId,
    stop() {
      unfollow();
      purchase.stop();
    },
  };
}

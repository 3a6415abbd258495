import { selectors } from '../../src/adapters/tawk/conversation/read-block.ts';
import { readPageState, type PageState } from '../../src/adapters/tawk/page-state.ts';
import { mayShowConversations, parseRoute } from '../../src/adapters/tawk/routes.ts';
import { findFirst } from '../../src/adapters/tawk/safe-dom.ts';
import type { Instant, PropertyId } from '../../src/domain/units.ts';
import type { TabNeeds } from '../shared/tab-parts.ts';
import { holdPurchase } from './hold-purchase.ts';
import { holdReader } from './hold-reader.ts';
import { learnAddresses } from './learn-addresses.ts';
import type { LoadPart } from './load-part.ts';

type Parts = { loadPart: LoadPart; onConversation: () => void };

/** Watches which page a tab shows: properties, conversations, Message Usage, purchase, sign-in. */
export function watchPage(needs: TabNeeds, { loadPart, onConversation }: Parts) {
  const { report, layout, pulse } = needs;
  const reader = holdReader(needs, loadPart);
  const purchase = holdPurchase(needs, loadPart);
  const learn = learnAddresses(needs);
  let names: ReadonlyMap<PropertyId, string> = new Map();
  let lastPropertyId: PropertyId | null = null;
  let lastState: PageState = 'other';

  const readState = () => readPageState(document, location.href, layout);
  const isPurchasePage = () => readState() === 'purchase_page';
  const propertyId = () => lastPropertyId;

  function act(state: PageState): void {
    if (state === 'signed_out' && lastState !== 'signed_out') {
      const at = Date.now() as Instant;
      report({ type: 'lookFailed', propertyId: null, kind: 'signed_out', at });
    }
    if (state === 'purchase_page') {
      learn('top_up');
      purchase.watch({ isPurchasePage, propertyId });
    }
    if (state === 'panel_likely') {
      reader.look({ lastPropertyId, names, onRead: () => learn('message_usage') });
    } else reader.leave();
    if (state === 'receipts_likely') reader.lookAtReceipts();
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
    know(known: Readonly<Record<string, string>>): void {
      names = new Map(Object.entries(known) as [PropertyId, string][]);
    },
    stop() {
      unfollow();
      purchase.stop();
    },
  };
}

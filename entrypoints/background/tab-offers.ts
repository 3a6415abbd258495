import type { OfferShelf } from '../../src/adapters/browser/offer-shelf.ts';
import type { PillOrder } from '../../src/messaging/tab-messages.ts';
import type { Tabs } from '../../src/services/ports.ts';

/**
 * What single tabs offer for a while: a figure just read, a link just opened. It stays through the
 * pills that every change sends to all tabs, and through a stop of the background, until the person
 * or its clock ends it.
 */
export const keepTabOffers = (tabs: Tabs, shelf: OfferShelf<PillOrder>) => ({
  readAll: shelf.readAll,
  async make(tabId: number, offer: PillOrder): Promise<void> {
    await shelf.keep(tabId, offer);
    await tabs.ask(tabId, { type: 'showPill', pill: offer });
  },
  end: shelf.end,
  async forget(): Promise<void> {
    const offers = await shelf.readAll();
    await Promise.all([...offers.keys()].map(shelf.end));
  },
});
export type TabOffers = ReturnType<typeof keepTabOffers>;

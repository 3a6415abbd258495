import { browser } from 'wxt/browser';

const KEY = 'offer:';

/** What single tabs offer, in the memory of the browser: a stop of the background ends no offer. */
export const makeOfferShelf = <Offer extends object>() => ({
  /** By the tab. Only the background writes here, so what it finds is its own. */
  async readAll(): Promise<ReadonlyMap<number, Offer>> {
    const kept = Object.entries(await browser.storage.session.get(null));
    const offers = kept.filter(([key]) => key.startsWith(KEY));
    return new Map(offers.map(([key, offer]) => [Number(key.slice(KEY.length)), offer as Offer]));
  },
  keep: (tabId: number, offer: Offer): Promise<void> =>
    browser.storage.session.set({ [KEY + tabId]: offer }),
  end: (tabId: number): Promise<void> => browser.storage.session.remove(KEY + tabId),
});
export type OfferShelf<Offer extends object> = ReturnType<typeof makeOfferShelf<Offer>>;

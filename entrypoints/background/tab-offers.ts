import type { PillOrder } from '../../src/messaging/tab-messages.ts';
import type { Tabs } from '../../src/services/ports.ts';

/**
 * What single tabs offer for a while: a figure just read, a link just opened. It stays through the
 * pills that every change sends to all tabs, until the person or its clock ends it.
 */
export function keepTabOffers(tabs: Tabs) {
  const offers = new Map<number, PillOrder>();
  return {
    of: (tabId: number, otherwise: PillOrder | null): PillOrder | null =>
      offers.get(tabId) ?? otherwise,
    async make(tabId: number, offer: PillOrder): Promise<void> {
      offers.set(tabId, offer);
      await tabs.ask(tabId, { type: 'showPill', pill: offer });
    },
    end: (tabId: number): void => void offers.delete(tabId),
    forget: (): void => offers.clear(),
  };
}
export type TabOffers = ReturnType<typeof keepTabOffers>;

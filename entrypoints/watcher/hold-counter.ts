import type { WatchOrder } from '../../src/messaging/tab-messages.ts';
import { findPart, type Counter, type TabNeeds } from '../shared/tab-parts.ts';
import type { LoadPart } from './load-part.ts';

/** Keeps what is to be counted, and loads the counter when a conversation is on screen. */
export function holdCounter(needs: TabNeeds, loadPart: LoadPart) {
  let counter: Counter | null = null;
  let order: WatchOrder | null = null;

  const start = (): void => {
    const begin = findPart('counter');
    if (counter || !begin) return;
    counter = begin(needs);
    if (order) counter.watch(order);
  };
  return {
    want(): void {
      start();
      if (!counter) loadPart('counter', start);
    },
    watch(next: WatchOrder): void {
      order = next;
      counter?.watch(next);
    },
    listSenders: () => counter?.listSenders() ?? [],
    stop: () => counter?.stop(),
  };
}

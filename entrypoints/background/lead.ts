import { addressOf } from '../../src/adapters/tawk/learned-address.ts';
import type { PropertyId } from '../../src/domain/units.ts';
import type { GuideOrder } from '../../src/messaging/tab-messages.ts';
import type { Goal, Store, Tabs } from '../../src/services/ports.ts';
import { showTheWay } from '../../src/services/show-the-way.ts';
import { guideText } from '../../src/words/guide-words.ts';
import { loadWords } from '../shared/words.ts';

/** Leads the person to a page of the dashboard; `pendingGuides` wait for their tabs to load. */
export function makeLead(store: Store, tabs: Tabs) {
  const pendingGuides = new Map<number, GuideOrder>();

  async function guideFor(propertyId: PropertyId, goal: Goal): Promise<GuideOrder> {
    const words = await loadWords();
    const record = await store.changeProperty(propertyId, (known) => known);
    const text = { direction: words.direction, ...guideText(record, goal, words) };
    return { goal, propertyId, text };
  }

  return {
    pendingGuides,
    leadTo: (propertyId: PropertyId, goal: Goal) =>
      showTheWay({ store, tabs, addressOf, guideFor, pending: pendingGuides }, propertyId, goal),
  };
}

import type { PropertyId } from '../domain/units.ts';
import type { Goal, Store, Tabs } from './ports.ts';

/** A guide that waits for its tab to load. */
export type PendingGuides<Guide> = Map<number, Guide>;

type Desk<Guide> = {
  store: Store;
  tabs: Tabs;
  /** The address of a goal for this property; the property's home while none was learned. */
  addressOf: (propertyId: PropertyId, template: string | null) => string;
  guideFor: (propertyId: PropertyId, goal: Goal) => Promise<Guide>;
  pending: PendingGuides<Guide>;
};

/**
 * Leads the person to a page of the dashboard: an open tab goes there, unless a reply stands
 * unsent in it, else a new one; the guide points at what to press. Nothing is ever pressed.
 */
export async function showTheWay<Guide>(
  desk: Desk<Guide>,
  propertyId: PropertyId,
  goal: Goal,
): Promise<void> {
  const { store, tabs, pending } = desk;
  // The way to Top Up leads through Message Usage: knowing that address is most of it.
  const template = (await store.readAddress(goal)) ?? (await store.readAddress('message_usage'));
  const url = desk.addressOf(propertyId, template);
  const guide = await desk.guideFor(propertyId, goal);
  const free = await findFreeTab(tabs);
  if (free !== undefined) {
    await tabs.show(free, url);
    await tabs.ask(free, { type: 'guide', guide });
    return;
  }
  const opened = await tabs.open(url);
  if (opened !== undefined) pending.set(opened, guide);
}

/** The last used dashboard tab in which no reply is being written. */
export async function findFreeTab(tabs: Tabs): Promise<number | undefined> {
  for (const tabId of await tabs.list()) {
    if ((await tabs.ask(tabId, { type: 'hasDraft' })) === false) return tabId;
  }
  return undefined;
}

import {
  beginCheck,
  type CheckOutcome,
  type CheckProgress,
  type StopReason,
} from '../domain/check-progress.ts';
import type { ReadFailureKind } from '../domain/reading.ts';
import type { Instant, PropertyId } from '../domain/units.ts';
import type { Clock, Store } from './ports.ts';
import type { CheckBoard, WalkedTabs } from './walk-ports.ts';
import { findFreeTab } from './show-the-way.ts';

/** Message Usage of one property has this long to show and to be read. */
const LIMIT_MS = 20_000;
const LOOK_MS = 250;
/** The page before has to leave the screen: else its figures could be taken for the next property's. */
const PAUSE_MS = 1_500;

/** Failures that no waiting cures. */
const FINAL: readonly ReadFailureKind[] = ['signed_out', 'no_access', 'wrong_property'];

export type CheckDesk = {
  store: Store;
  clock: Clock;
  tabs: WalkedTabs;
  board: CheckBoard;
  wait: (ms: number) => Promise<void>;
  /** Message Usage of a property; its home without a template. */
  addressOf: (propertyId: PropertyId, template: string | null) => string;
  /** Does the address show a conversation, where the person has gone to answer? */
  isConversation: (url: string) => boolean;
  isCancelled: () => boolean;
};

type Walk = { tabId: number; template: string; startedAt: Instant };

/**
 * Walks one tab through Message Usage of these properties, as a person would by hand, and brings it
 * back to where it was. It only goes to addresses: nothing in the page is pressed, and no tab is
 * used in which a reply stands unsent.
 */
export async function walkThroughUsage(
  desk: CheckDesk,
  properties: readonly PropertyId[],
  template: string,
): Promise<CheckProgress> {
  const { tabs } = desk;
  const front = await tabs.front();
  const free = await findFreeTab(tabs);
  const before = free === undefined ? null : await tabs.addressIn(free);
  const home = properties[0] && desk.addressOf(properties[0], null);
  const tabId = free ?? (home === undefined ? undefined : await tabs.open(home));
  if (tabId === undefined) return beginCheck(properties, desk.clock());
  await tabs.show(tabId);
  if (free === undefined) await awaitAddress(desk, tabId);
  const walk = { tabId, template, startedAt: desk.clock() };
  const progress = await lookAtAll(desk, walk, properties);
  const { stopped } = progress;
  if (stopped !== 'moved' && stopped !== 'closed' && stopped !== 'draft') {
    await (before === null ? tabs.close(tabId) : tabs.go(tabId, before));
    if (front !== undefined) await tabs.show(front);
  }
  return progress;
}

/** A tab that was just opened has no address yet, and is not gone for that. */
async function awaitAddress({ tabs, clock, wait }: CheckDesk, tabId: number): Promise<void> {
  const openedAt = clock();
  while (clock() - openedAt < LIMIT_MS && (await tabs.addressIn(tabId)) === null) {
    await wait(LOOK_MS);
  }
}

async function lookAtAll(
  desk: CheckDesk,
  walk: Walk,
  properties: readonly PropertyId[],
): Promise<CheckProgress> {
  let progress = beginCheck(properties, walk.startedAt);
  for (const propertyId of properties) {
    progress = { ...progress, current: propertyId };
    await desk.board.show(progress, walk.tabId);
    const came = await lookAtOne(desk, walk, propertyId);
    progress =
      typeof came === 'string'
        ? { ...progress, stopped: came }
        : { ...progress, outcomes: [...progress.outcomes, came] };
    if (progress.stopped !== null) break;
  }
  progress = { ...progress, current: null };
  await desk.board.show(progress, walk.tabId);
  return progress;
}

async function lookAtOne(
  desk: CheckDesk,
  { tabId, template }: Walk,
  propertyId: PropertyId,
): Promise<CheckOutcome | StopReason> {
  const { tabs, clock, wait, addressOf } = desk;
  const hindrance = await findHindrance(desk, tabId);
  // The walk may begin in a conversation: it comes back there.
  if (hindrance !== null && hindrance !== 'moved') return hindrance;
  // By way of the property's home: it is selected then, and the figures before are gone.
  await tabs.go(tabId, addressOf(propertyId, null));
  await wait(PAUSE_MS);
  const turn = await findHindrance(desk, tabId);
  if (turn !== null) return turn;
  const since = clock();
  await tabs.go(tabId, addressOf(propertyId, template));
  while (clock() - since < LIMIT_MS) {
    await wait(LOOK_MS);
    const came = await readOutcome(desk, propertyId, since);
    if (came === 'signed_out') return came;
    if (came === 'read' || FINAL.some((kind) => kind === came)) {
      return { propertyId, outcome: came ?? 'timeout' };
    }
    const stop = await findHindrance(desk, tabId);
    if (stop !== null) return stop;
  }
  return { propertyId, outcome: (await readOutcome(desk, propertyId, since)) ?? 'timeout' };
}

/** Why the tab must not be led on. */
async function findHindrance(
  { tabs, isConversation, isCancelled }: CheckDesk,
  tabId: number,
): Promise<StopReason | null> {
  if (isCancelled()) return 'cancelled';
  const address = await tabs.addressIn(tabId);
  if (address === null) return 'closed';
  if ((await tabs.ask(tabId, { type: 'hasDraft' })) === true) return 'draft';
  return isConversation(address) ? 'moved' : null;
}

/** What came of the look so far: a figure seen since then, the newest failure, or nothing. */
async function readOutcome(
  { store, clock }: CheckDesk,
  propertyId: PropertyId,
  since: Instant,
): Promise<'read' | ReadFailureKind | null> {
  const { figure } = await store.summarise(propertyId, clock());
  const records = await store.listProperties();
  const record = records.find((one) => one.propertyId === propertyId);
  const readAt = Math.max(figure?.source === 'read' ? figure.at : 0, record?.confirmedAt ?? 0);
  if (readAt >= since) return 'read';
  const failure = record?.readFailure;
  return failure && failure.at >= since ? failure.kind : null;
}

import type { PropertyView } from '../domain/property-view.ts';
import { followSetUp, isAhead } from '../domain/shared-figure.ts';
import type { SharedProperty, TeamLink } from '../domain/team-link/link-shape.ts';
import { readLink, writeLink } from '../domain/team-link/team-link.ts';
import { instant, type PropertyId } from '../domain/units.ts';
import type { Clock, FollowState, Store, SyncShelf } from './ports.ts';
import { takeShared } from './team-link.ts';
import { shareProperty } from './write-team-link.ts';

type Desk = { store: Store; clock: Clock; sync: SyncShelf };

const PREFIX = 'figure:';
const NO_ADDRESSES: TeamLink['addresses'] = { message_usage: null, top_up: null };

/**
 * Newest official figures and set-up between a person's own browsers, an item of some 150 bytes for
 * each property; never counts. What another browser changed is taken in first, then what is
 * newer here is written. A figure is an entry with its natural id, so both orders end the same.
 * True when something was taken in.
 */
export async function followFigures(
  desk: Desk,
  views: readonly PropertyView[],
): Promise<{ tookIn: boolean }> {
  const state = await desk.sync.readState();
  try {
    return { tookIn: await exchange(desk, views, state) };
  } catch (error) {
    // Full, too often, or switched off: said in the settings, tried again with the next change.
    if (!(error instanceof Error)) throw error;
    await desk.sync.keepState({ ...state, failed: error.message });
    return { tookIn: false };
  }
}

async function exchange(
  desk: Desk,
  views: readonly PropertyView[],
  { settled, mine: before }: FollowState,
): Promise<boolean> {
  const { sync } = desk;
  const theirs = await sync.read();
  const taken: Record<string, string> = {};
  for (const [key, text] of Object.entries(theirs)) {
    if (text !== settled[key] && (await takeIn(desk, key, text, settled[key]))) taken[key] = text;
  }
  const tookIn = Object.keys(taken).length > 0;
  if (tookIn) {
    // What was just taken in is written as it then stands, once the views say so.
    await sync.keepState({ settled: { ...settled, ...taken }, mine: before, failed: null });
    return true;
  }
  const mine = await writeAll(desk, views);
  // What differs though nothing changed here is how the other browser has it: written, it would be
  // written back for ever. What is dated ahead is not yet taken in, and stands.
  const changed = Object.entries(mine).filter(([key, text]) => {
    const there = theirs[key];
    if (there === undefined || !readItem(key, there)) return true;
    return text !== there && text !== before[key] && there === settled[key];
  });
  const written = Object.fromEntries(changed);
  if (changed.length > 0) await sync.write(written);
  await sync.keepState({ settled: { ...settled, ...written }, mine, failed: null });
  return false;
}

/** Forgets what lies in the sync storage; other browsers that still follow write theirs again. */
export async function stopFollowing({ sync }: Desk): Promise<void> {
  await sync.keepState({ settled: {}, mine: {}, failed: null });
  await sync.clear();
}

const readItem = (key: string, text: string): SharedProperty | undefined => {
  const firstId = key.slice(PREFIX.length) as PropertyId;
  if (!key.startsWith(PREFIX) || !/^[0-9a-f]{24}$/.test(firstId)) return undefined;
  const link = readLink({ firstId, version: 1, payload: text });
  return link.ok ? link.value.properties[0] : undefined;
};

async function takeIn(
  desk: Desk,
  key: string,
  text: string,
  settled: string | undefined,
): Promise<boolean> {
  const shared = readItem(key, text);
  // What is dated ahead of the clock waits for it.
  if (shared === undefined || isAhead(shared.figure, desk.clock())) return false;
  await takeShared(desk, shared, shared.figure?.source ?? 'shared');
  const before = settled === undefined ? undefined : readItem(key, settled);
  if (before)
    await desk.store.changeProperty(shared.propertyId, (record) =>
      followSetUp(record, shared, before),
    );
  return true;
}

/** What this browser has, by key. */
async function writeAll(
  desk: Desk,
  views: readonly PropertyView[],
): Promise<Record<string, string>> {
  const mine: Record<string, string> = {};
  for (const view of views) {
    const shared = await shareProperty(desk, view);
    // The same state is the same text: the instant is the figure's, not now.
    const madeAt = shared.figure?.at ?? instant(0);
    const written = writeLink({ madeAt, properties: [shared], addresses: NO_ADDRESSES });
    if (written && shared.figure) mine[PREFIX + view.propertyId] = written.payload;
  }
  return mine;
}

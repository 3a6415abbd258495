import type { PropertyView } from '../domain/property-view.ts';
import { replaceSetUp } from '../domain/shared-figure.ts';
import type { TeamLink } from '../domain/team-link/link-shape.ts';
import { readLink, writeLink } from '../domain/team-link/team-link.ts';
import { instant, type PropertyId } from '../domain/units.ts';
import type { Clock, Store, SyncShelf } from './ports.ts';
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
  const { sync } = desk;
  const { settled } = await sync.readState();
  const theirs = await sync.read();
  let tookIn = false;
  for (const [key, text] of Object.entries(theirs)) {
    if (text === settled[key] || !(await takeIn(desk, key, text, key in settled))) continue;
    tookIn = true;
  }
  // What was just taken in is written as it then stands, once the views say so.
  if (tookIn) await sync.keepState({ settled: { ...settled, ...theirs }, failed: null });
  else await writeMine(desk, views, theirs);
  return { tookIn };
}

/** Forgets what lies in the sync storage; other browsers that still follow write theirs again. */
export async function stopFollowing({ sync }: Desk): Promise<void> {
  await sync.keepState({ settled: {}, failed: null });
  await sync.clear();
}

async function takeIn(desk: Desk, key: string, text: string, isKnown: boolean): Promise<boolean> {
  const firstId = key.slice(PREFIX.length) as PropertyId;
  const link = readLink({ firstId, version: 1, payload: text });
  if (!key.startsWith(PREFIX) || !/^[0-9a-f]{24}$/.test(firstId) || !link.ok) return false;
  const [shared] = link.value.properties;
  if (shared === undefined) return false;
  await takeShared(desk, shared, shared.figure?.source ?? 'shared');
  // A change of something that both had: the other browser's is the newer one.
  if (isKnown) await desk.store.changeProperty(firstId, (record) => replaceSetUp(record, shared));
  return true;
}

async function writeMine(
  desk: Desk,
  views: readonly PropertyView[],
  theirs: Readonly<Record<string, string>>,
): Promise<void> {
  const mine: Record<string, string> = {};
  for (const view of views) {
    const shared = await shareProperty(desk, view);
    // The same state is the same text: the instant is the figure's, not now.
    const madeAt = shared.figure?.at ?? instant(Date.UTC(2026, 0, 1));
    const written = writeLink({ madeAt, properties: [shared], addresses: NO_ADDRESSES });
    if (written && shared.figure) mine[PREFIX + view.propertyId] = written.payload;
  }
  const changed = Object.entries(mine).filter(([key, text]) => theirs[key] !== text);
  const { settled } = await desk.sync.readState();
  if (changed.length === 0)
    return desk.sync.keepState({ settled: { ...settled, ...mine }, failed: null });
  try {
    await desk.sync.write(Object.fromEntries(changed));
    await desk.sync.keepState({ settled: { ...settled, ...mine }, failed: null });
  } catch (error) {
    // Full, too often, or switched off: said in the settings, tried again with the next change.
    if (!(error instanceof Error)) throw error;
    await desk.sync.keepState({ settled, failed: error.message });
  }
}

import { instant, type Instant } from '../domain/units.ts';
import type { Clock, Store, Tabs } from './ports.ts';

/** Are the dashboard tabs watched? `no_tab`: none is open, so there is nothing to watch. */
export type Watching = 'watching' | 'not_watching' | 'no_tab';

/** Pings come every five minutes at the latest; after a longer silence nobody knows what was missed. */
const LONGEST_SILENCE_MS = 7 * 60_000;
/** An open popup asks every other second: that need not be written down each time. */
const SHORTEST_SPAN_MS = 60_000;

type Desk = { tabs: Tabs; store: Store; clock: Clock };

/** A watcher's answer to a ping: since when it has been watching. */
const readSince = (answer: unknown): Instant | null => {
  const { since } = Object(answer) as { since?: unknown };
  return typeof since === 'number' ? (since as Instant) : null;
};

/**
 * Asks every dashboard tab for a sign of life, and notes the time since the last one as watched where
 * a tab was there all along.
 */
export async function checkWatching(desk: Desk): Promise<Watching> {
  const { tabs } = desk;
  const open = await tabs.list();
  if (open.length === 0) return 'no_tab';
  const answers = await Promise.all(open.map((tabId) => tabs.ask(tabId, { type: 'ping' })));
  const since = answers.map(readSince).filter((at) => at !== null);
  if (since.length === 0) return 'not_watching';
  await noteWatched(desk, instant(Math.min(...since)));
  return 'watching';
}

async function noteWatched({ store, clock }: Desk, since: Instant): Promise<void> {
  const now = clock();
  const known = await store.listWatched(instant(now - LONGEST_SILENCE_MS));
  const lastAt = known.at(-1)?.until ?? null;
  if (lastAt !== null && lastAt > now - SHORTEST_SPAN_MS) return;
  const from = lastAt === null ? now : instant(Math.min(now, Math.max(lastAt, since)));
  await store.noteWatched({ from, until: now });
}

export type SenderSeen = { name: string; likely: boolean };

const isSender = (given: unknown): given is SenderSeen =>
  typeof given === 'object' && given !== null && 'name' in given && 'likely' in given;

/** Senders that the open tabs saw just now, most likely AI first; held in no store. */
export async function listSenders(tabs: Tabs): Promise<SenderSeen[]> {
  const open = await tabs.list();
  const answers = await Promise.all(open.map((tabId) => tabs.ask(tabId, { type: 'listSenders' })));
  const seen = answers.flatMap((answer) => (Array.isArray(answer) ? answer : [])).filter(isSender);
  return [...new Map(seen.map((sender) => [sender.name, sender])).values()];
}

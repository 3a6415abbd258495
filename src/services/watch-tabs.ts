import type { Tabs } from './ports.ts';

/** Are the dashboard tabs watched? `no_tab`: none is open, so there is nothing to watch. */
export type Watching = 'watching' | 'not_watching' | 'no_tab';

/** Asks every dashboard tab for a sign of life. */
export async function checkWatching(tabs: Tabs): Promise<Watching> {
  const open = await tabs.list();
  if (open.length === 0) return 'no_tab';
  const answers = await Promise.all(open.map((tabId) => tabs.ask(tabId, { type: 'ping' })));
  return answers.some((answer) => answer !== undefined) ? 'watching' : 'not_watching';
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

import { browser } from 'wxt/browser';
import { startedPickSchema, type StartedPick } from '../../domain/started-pick.ts';

const KEY = 'pick';

/** What is being pointed at now; kept while the background is stopped, forgotten with the browser. */
export async function readPick(): Promise<StartedPick | null> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  const pick = startedPickSchema.safeParse(stored);
  return pick.success ? pick.data : null;
}

export const keepPick = (pick: StartedPick | null): Promise<void> =>
  browser.storage.session.set({ [KEY]: pick });

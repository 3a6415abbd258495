import { browser } from 'wxt/browser';
import { checkProgressSchema, type CheckProgress } from '../../domain/check-progress.ts';

const KEY = 'check-all';

/** How far the newest walk through Message Usage came; null while there was none since the start. */
export async function readCheck(): Promise<CheckProgress | null> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  const progress = checkProgressSchema.safeParse(stored);
  return progress.success ? progress.data : null;
}

export const keepCheck = (progress: CheckProgress): Promise<void> =>
  browser.storage.session.set({ [KEY]: progress });

import type { CreditMeterDatabase } from './database.ts';

const WAITS_MS = [100, 300, 1_000] as const;

const TRIED = 'saving-tried';

/** Errors of the browser's database that a fresh connection may cure; others are ours. */
const CURABLE = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'OpenFailedError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
  'QuotaExceededError',
]);

/**
 * Runs one piece of work on the database; after a database error closes it, opens it anew and tries
 * again, since Dexie goes on failing until that is done. After the third failure saving is paused,
 * until something was written: a full disk is still read. The last error is thrown.
 */
export async function withHealing<Answer>(
  db: CreditMeterDatabase,
  work: () => Promise<Answer>,
  wait: (ms: number) => Promise<void> = (ms) => new Promise((done) => setTimeout(done, ms)),
): Promise<Answer> {
  const attempt = async (): Promise<Answer> => {
    await db.place.found;
    db.saving.takeWrite();
    const answer = await work();
    if (db.saving.takeWrite() && db.saving.get() === 'paused') db.saving.set('ok');
    return answer;
  };
  for (const waitMs of WAITS_MS) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Error) || !CURABLE.has(error.name)) throw error;
      db.close({ disableAutoOpen: false });
      if (waitMs === WAITS_MS.at(-1)) {
        if (await db.place.leave()) break;
        db.saving.set('paused');
      }
      await wait(waitMs);
    }
  }
  return attempt();
}

/** While saving is paused: writes a row and takes it away again, so that saving goes on when it can. */
export async function trySaving(db: CreditMeterDatabase): Promise<void> {
  if (db.saving.get() !== 'paused') return;
  try {
    await db.transaction('rw', db.meta, async () => {
      await db.meta.put({ key: TRIED, value: null });
      await db.meta.delete(TRIED);
    });
    db.saving.set('ok');
  } catch (error) {
    if (!(error instanceof Error) || !CURABLE.has(error.name)) throw error;
    db.close({ disableAutoOpen: false });
  }
}

import type { CreditMeterDatabase } from './database.ts';
import { hasRoom } from './place.ts';

const WAITS_MS = [100, 300, 1_000] as const;

/**
 * More than Chromium's database keeps in its log before it begins a new one. What was cut off by a
 * full disk lies in the old log; behind it nothing could be read again, and at its next start the
 * browser would empty the database.
 */
const BALLAST = Array.from({ length: 160 }, (_, row) => `saving-tried:${row}`);
const BALLAST_BYTES = 32_000;

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
 * until something was written. On a full disk it is paused at once, and nothing more is written
 * before there is room: it is still read. The last error is thrown.
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
      if (!(await hasRoom())) {
        db.saving.hold(true);
        db.saving.set('paused');
        break;
      }
      if (waitMs === WAITS_MS.at(-1)) {
        if (await db.place.leave()) break;
        db.saving.set('paused');
      }
      await wait(waitMs);
    }
  }
  return attempt();
}

/** While saving is paused: writes what it takes away again, so that saving goes on when it can. */
export async function trySaving(db: CreditMeterDatabase): Promise<void> {
  if (db.saving.get() !== 'paused' || !(await hasRoom())) return;
  db.saving.hold(false);
  try {
    await db.transaction('rw', db.meta, async () => {
      const value = new Uint8Array(BALLAST_BYTES);
      await db.meta.bulkPut(BALLAST.map((key) => ({ key, value })));
      await db.meta.bulkDelete(BALLAST);
    });
    db.saving.set('ok');
  } catch (error) {
    if (!(error instanceof Error) || !CURABLE.has(error.name)) throw error;
    db.close({ disableAutoOpen: false });
    db.saving.hold(!(await hasRoom()));
  }
}

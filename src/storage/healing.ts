import type { CreditMeterDatabase } from './database.ts';
import { hasRoom } from './place.ts';

const WAITS_MS = [100, 300, 1_000] as const;

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

/**
 * Writes more than one log holds, and takes it away again. A full disk or a power cut may cut off the
 * last record of Chromium's log; the browser goes on behind it, cannot read past it when it starts
 * again, and then empties the database without a word. In a new log nothing is cut off.
 */
async function beginLog(db: CreditMeterDatabase): Promise<void> {
  const value = new Uint8Array(BALLAST_BYTES);
  await db.transaction('rw', db.meta, async () => {
    await db.meta.bulkPut(BALLAST.map((key) => ({ key, value })));
    await db.meta.bulkDelete(BALLAST);
  });
}

/** Once for each start of the browser: nobody knows how the one before it ended. */
export async function renewLog(db: CreditMeterDatabase): Promise<void> {
  if (db.place.hasLog && (await hasRoom())) await withHealing(db, () => beginLog(db));
}

/** While saving is paused: finds out whether it can go on. */
export async function trySaving(db: CreditMeterDatabase): Promise<void> {
  if (db.saving.get() !== 'paused' || !(await hasRoom())) return;
  db.saving.hold(false);
  try {
    await beginLog(db);
    db.saving.set('ok');
  } catch (error) {
    if (!(error instanceof Error) || !CURABLE.has(error.name)) throw error;
    db.close({ disableAutoOpen: false });
    db.saving.hold(!(await hasRoom()));
  }
}

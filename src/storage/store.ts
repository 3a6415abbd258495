import type { CreditMeterDatabase } from './database.ts';
import { keepBackups } from './keep-backups.ts';
import { renewLog, trySaving } from './healing.ts';
import { readEntries } from './kept-entries.ts';
import { keepAlerts, keepChats, keepHours, keepWatched } from './kept-evidence.ts';
import { keepLedgers } from './kept-ledgers.ts';
import { keepSettings } from './kept-settings.ts';
import { keepStanding } from './kept-standing.ts';
import { keepWaiting } from './kept-waiting.ts';
import { keepProperties } from './property-rows.ts';
import { readLedgers } from './read-ledgers.ts';

/** Everything kept in this browser's IndexedDB. `timeZone` is the browser's own, for new properties. */
export const createStore = (db: CreditMeterDatabase, timeZone: string) => ({
  ...keepSettings(db),
  ...keepProperties(db, timeZone),
  ...keepLedgers(db, timeZone),
  ...readLedgers(db, timeZone),
  ...readEntries(db),
  ...keepWaiting(db),
  ...keepHours(db),
  ...keepAlerts(db),
  ...keepChats(db),
  ...keepWatched(db),
  ...keepStanding(db, timeZone),
  ...keepBackups(db, timeZone),
  savingState: db.saving.get,
  trySaving: () => trySaving(db),
  renewLog: () => renewLog(db),
});

import type { CreditMeterDatabase, WaitingRow } from './database.ts';
import { withHealing } from './healing.ts';

/** The waiting room: AI messages whose property is open. */
export function keepWaiting(db: CreditMeterDatabase) {
  return {
    keepWaiting: async (messages: readonly WaitingRow[]) => {
      await withHealing(db, () => db.waiting.bulkPut([...messages]));
    },

    listWaiting: () => withHealing(db, () => db.waiting.orderBy('seenAt').toArray()),

    dropWaiting: async (identities: readonly string[]) => {
      await withHealing(db, () => db.waiting.bulkDelete([...identities]));
    },
  };
}

import type { Transaction } from 'dexie';
import { stampSchema } from './schema-guard.ts';

/**
 * Version 1 knew no checkpoints and another shape of head. Entries and all that a person decided stay
 * as they lie; heads follow from the entries and are made anew when they are next asked for. So the
 * step is the same whether it is done once, twice or was broken off.
 */
export const upgradeToVersion2 = async (transaction: Transaction): Promise<void> => {
  await transaction.table('heads').clear();
  await stampSchema(transaction, 2);
};

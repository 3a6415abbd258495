import { RECORDED } from '../domain/kept-meta.ts';
import {
  nothingRecorded,
  recordedUpToSchema,
  type RecordedUpTo,
} from '../domain/recording-clock.ts';
import type { CreditMeterDatabase } from './database.ts';

/** How far this device's clock of recording has come, over all properties. */
export async function readRecorded(db: CreditMeterDatabase): Promise<RecordedUpTo> {
  const row = await db.meta.get(RECORDED);
  const recorded = recordedUpToSchema.safeParse(row?.value);
  return recorded.success ? recorded.data : nothingRecorded;
}

export async function writeRecorded(db: CreditMeterDatabase, value: RecordedUpTo): Promise<void> {
  await db.meta.put({ key: RECORDED, value });
}

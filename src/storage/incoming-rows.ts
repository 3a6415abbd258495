import type { Incoming, IncomingProperty } from '../domain/incoming.ts';
import { FINGERPRINT_KEY, SETTINGS } from '../domain/kept-meta.ts';
import type { CreditMeterDatabase } from './database.ts';
import { addSpan } from './kept-evidence.ts';
import { readRecorded, writeRecorded } from './recorded-row.ts';

/** What was learned and noted of a property: what is here stands, what is not is added. */
export async function takeEvidence(
  db: CreditMeterDatabase,
  { record, hours, alerts, chats }: IncomingProperty,
): Promise<void> {
  const { propertyId } = record;
  const known = (await db.hours.get(propertyId))?.hours;
  // Figures after it are worked in again; what was before its first hour is in no other row.
  if (hours?.through && !(known?.through && known.startHour <= hours.startHour))
    await db.hours.put({ property: propertyId, hours });
  const logged = await db.alerts.bulkGet(alerts.map(({ property, id }) => [property, id]));
  await db.alerts.bulkPut(alerts.filter((_, index) => !logged[index]));
  const noted = await db.chats.bulkGet(chats.map(({ property, chat }) => [property, chat]));
  await db.chats.bulkPut(chats.filter((_, index) => !noted[index]));
}

type Terms = {
  /** No entry was here before. */
  isBare: boolean;
  takeSettings: boolean;
};

/** What belongs to no property. */
export async function takeKept(
  db: CreditMeterDatabase,
  incoming: Incoming,
  { isBare, takeSettings }: Terms,
): Promise<void> {
  const { fingerprintKey, recorded, watched, waiting, addresses, damaged } = incoming;
  if (takeSettings) {
    const row = await db.meta.get(SETTINGS);
    await db.meta.put({ key: SETTINGS, value: { ...Object(row?.value), ...incoming.settings } });
  }
  for (const [key, value] of Object.entries({ ...addresses, ...damaged })) {
    if (!(await db.meta.get(key))) await db.meta.add({ key, value });
  }
  // With another key the messages that come back would be counted again when they are seen again.
  if (fingerprintKey && isBare) await db.meta.put({ key: FINGERPRINT_KEY, value: fingerprintKey });
  if (recorded) {
    const known = await readRecorded(db);
    const lastRecordedAt =
      (known.lastRecordedAt ?? 0) > (recorded.lastRecordedAt ?? 0)
        ? known.lastRecordedAt
        : recorded.lastRecordedAt;
    const deviceEpoch = Math.max(known.deviceEpoch, recorded.deviceEpoch);
    await writeRecorded(db, { lastRecordedAt, deviceEpoch });
  }
  for (const span of watched) await addSpan(db, span);
  await db.waiting.bulkPut([...waiting]);
}

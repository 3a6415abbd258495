import type { IncomingProperty } from '../domain/incoming.ts';
import { mergeRecord } from '../domain/merge-record.ts';
import { meetProperty, type PropertyRecord } from '../domain/property-record.ts';
import type { CreditMeterDatabase } from './database.ts';
import { mergeRows } from './entry-rows.ts';
import { standingHead } from './head-rows.ts';
import { spanOfEntries } from './kept-entries.ts';
import { readProperty, writeProperty } from './property-rows.ts';

type Terms = { isOwn: boolean; takeSettings: boolean; timeZone: string };

/** Merges one property of a file with what is here. How many entries came. */
export async function takeLedger(
  db: CreditMeterDatabase,
  { record: coming, entries }: IncomingProperty,
  { isOwn, takeSettings, timeZone }: Terms,
): Promise<number> {
  const { propertyId } = coming;
  const isEmpty = (await spanOfEntries(db, propertyId, -Infinity, Infinity).count()) === 0;
  const isKnown = (await db.properties.get(propertyId)) !== undefined;
  const known: PropertyRecord | null = isKnown
    ? await readProperty(db, propertyId, timeZone)
    : null;
  const fresh = meetProperty(propertyId, timeZone);
  const merged = mergeRecord(known, fresh, coming, { isOwn, isEmpty, takeSettings });
  await writeProperty(db, merged, timeZone);
  // The zone may be another now: then the head is made anew before anything is added to it.
  const key = { property: propertyId, timeZone: merged.timeZone };
  return mergeRows(db, key, await standingHead(db, key), entries);
}

import type { Envelope } from '../domain/entries.ts';
import type { LedgerHead } from '../domain/ledger-head.ts';
import type { PropertyRecord } from '../domain/property-record.ts';
import { summariseHead, type PropertySummary } from '../domain/property-summary.ts';
import type { RecordedUpTo } from '../domain/recording-clock.ts';
import type { Instant, PropertyId } from '../domain/units.ts';
import type { UsageHours } from '../domain/usage-hours.ts';
import type { CreditMeterDatabase, HeadRow } from './database.ts';
import { appendRows, mergeRows } from './entry-rows.ts';
import { buildHead, findHead, standingHead } from './head-rows.ts';
import { withHealing } from './healing.ts';
import { readProperty, writeProperty } from './property-rows.ts';
import { readRecorded, writeRecorded } from './recorded-row.ts';

type Commit = { entries: readonly Envelope[]; hours?: UsageHours; recorded?: RecordedUpTo };
type Decide = (
  head: LedgerHead,
  record: PropertyRecord,
  recorded: RecordedUpTo,
) => readonly Envelope[] | Commit;

type Standing = Pick<HeadRow, 'head' | 'timeZone'>;

const isList = (decided: readonly Envelope[] | Commit): decided is readonly Envelope[] =>
  Array.isArray(decided);

/** What an append may write, all of it or nothing. */
const WRITTEN = ['entries', 'heads', 'checkpoints', 'properties', 'hours', 'meta'];

/** The ledgers: entries are only ever added, each with the head that follows from it. */
export function keepLedgers(db: CreditMeterDatabase, timeZone: string) {
  const healed = <Answer>(work: () => Promise<Answer>) => withHealing(db, work);
  const write = <Answer>(work: () => Promise<Answer>) =>
    // Only an async function keeps its place in the transaction over an await.
    healed(() => db.transaction('rw', WRITTEN, async () => work()));

  async function commit(propertyId: PropertyId, decide: Decide): Promise<void> {
    const record = await readProperty(db, propertyId, timeZone);
    const key = { property: propertyId, timeZone: record.timeZone };
    const row = await standingHead(db, key);
    const decided = decide(row.head, record, await readRecorded(db));
    const { entries, hours, recorded }: Commit = isList(decided) ? { entries: decided } : decided;
    await appendRows(db, key, row, entries);
    if (hours) await db.hours.put({ property: propertyId, hours });
    if (recorded) await writeRecorded(db, recorded);
    await writeProperty(db, record, timeZone);
  }

  /** For a ledger without a head that holds: makes it, and keeps it where rows may be written. */
  async function makeHead(propertyId: PropertyId): Promise<Standing> {
    const record = await readProperty(db, propertyId, timeZone);
    const key = { property: propertyId, timeZone: record.timeZone };
    if (db.saving.get() !== 'newer_data') return write(() => standingHead(db, key));
    return { ...key, head: (await buildHead(db, key)).head };
  }

  return {
    append: (propertyId: PropertyId, decide: Decide) => write(() => commit(propertyId, decide)),

    importEntries: (propertyId: PropertyId, entries: readonly Envelope[]) =>
      write(async () => {
        const record = await readProperty(db, propertyId, timeZone);
        const key = { property: propertyId, timeZone: record.timeZone };
        await mergeRows(db, key, await standingHead(db, key), entries);
        await writeProperty(db, record, timeZone);
      }),

    summarise: (propertyId: PropertyId, now: Instant): Promise<PropertySummary> =>
      healed(async () => {
        const standing = (await findHead(db, propertyId)) ?? (await makeHead(propertyId));
        return summariseHead(standing.head, standing.timeZone, now);
      }),
  };
}

import type { Envelope } from '../domain/entries.ts';
import type { LedgerHead } from '../domain/ledger-head.ts';
import type { PropertyRecord } from '../domain/property-record.ts';
import type { RecordedUpTo } from '../domain/recording-clock.ts';
import type { PropertyId } from '../domain/units.ts';
import type { UsageHours } from '../domain/usage-hours.ts';
import type { CreditMeterDatabase } from './database.ts';
import { appendRows } from './entry-rows.ts';
import { standingHead } from './head-rows.ts';
import { withHealing } from './healing.ts';
import { meetOrRead } from './property-rows.ts';
import { readRecorded, writeRecorded } from './recorded-row.ts';

type Commit = { entries: readonly Envelope[]; hours?: UsageHours; recorded?: RecordedUpTo };
type Decide = (
  head: LedgerHead,
  record: PropertyRecord,
  recorded: RecordedUpTo,
) => readonly Envelope[] | Commit;

const isList = (decided: readonly Envelope[] | Commit): decided is readonly Envelope[] =>
  Array.isArray(decided);

/** What an append may write, all of it or nothing. */
const WRITTEN = ['entries', 'heads', 'checkpoints', 'properties', 'hours', 'meta'];

/** The ledgers: entries are only ever added, each with the head that follows from it. */
export function keepLedgers(db: CreditMeterDatabase, timeZone: string) {
  const write = <Answer>(work: () => Promise<Answer>) =>
    // Only an async function keeps its place in the transaction over an await.
    withHealing(db, () => db.transaction('rw', WRITTEN, async () => work()));

  async function openLedger(propertyId: PropertyId) {
    const record = await meetOrRead(db, propertyId, timeZone);
    const key = { property: propertyId, timeZone: record.timeZone };
    return { record, key, row: await standingHead(db, key) };
  }

  return {
    append: (propertyId: PropertyId, decide: Decide) =>
      write(async () => {
        const { record, key, row } = await openLedger(propertyId);
        const decided = decide(row.head, record, await readRecorded(db));
        const commit: Commit = isList(decided) ? { entries: decided } : decided;
        await appendRows(db, key, row, commit.entries);
        if (commit.hours) await db.hours.put({ property: propertyId, hours: commit.hours });
        if (commit.recorded) await writeRecorded(db, commit.recorded);
      }),
  };
}

import { canonicalJson, fingerprintText } from '../domain/canonical-json.ts';
import type { Envelope } from '../domain/entries.ts';
import { parseInstant } from '../domain/instants.ts';
import { advanceHead } from '../domain/ledger-head.ts';
import { rulesOfProperty } from '../domain/property-summary.ts';
import type { PropertyId } from '../domain/units.ts';
import type { CreditMeterDatabase, EntryRow, HeadRow } from './database.ts';
import {
  checkpointsOf,
  dropCheckpoints,
  keepHead,
  rebuildLedger,
  refold,
  type LedgerKey,
} from './head-rows.ts';

/** Entries that are not there yet, each id once. */
async function dropKnown(
  db: CreditMeterDatabase,
  property: PropertyId,
  entries: readonly Envelope[],
): Promise<Envelope[]> {
  const known = await db.entries.bulkGet(entries.map(({ id }): [string, string] => [property, id]));
  return [
    ...new Map(entries.filter((_, index) => !known[index]).map((one) => [one.id, one])).values(),
  ];
}

/**
 * Adds the entries whose ids are not there yet, with the head that follows. In order this reads no
 * other entry; a late fact drops the checkpoints after it and reads from the newest that is left on.
 */
export async function appendRows(
  db: CreditMeterDatabase,
  key: LedgerKey,
  { head, count, checkpoints }: HeadRow,
  entries: readonly Envelope[],
): Promise<void> {
  const { property, timeZone } = key;
  const fresh = await dropKnown(db, property, entries);
  if (fresh.length === 0) return;
  await db.entries.bulkAdd(fresh.map((entry) => rowOf(property, entry.id, entry)));
  const step = advanceHead(head, fresh, rulesOfProperty(timeZone));
  const counted = count + fresh.length;
  if (step.kind === 'advanced') {
    await keepHead(db, key, step, { count: counted, checkpoints });
    return;
  }
  await dropCheckpoints(db, property, step.from);
  const left = await checkpointsOf(db, property).count();
  const refolded = await refold(db, key, step.from, { head, fresh });
  await keepHead(db, key, refolded, { count: counted, checkpoints: left });
}

/**
 * Adds entries of a file. Of an id that is there already with other content both sides are kept,
 * the later one under a key of its own: which of them counts is for the fold to say. The same file
 * twice is once.
 */
export async function mergeRows(
  db: CreditMeterDatabase,
  key: LedgerKey,
  standing: HeadRow,
  entries: readonly Envelope[],
): Promise<void> {
  const { property } = key;
  const rows = new Map<string, EntryRow>();
  for (const entry of entries) {
    const stored = rows.get(entry.id) ?? (await db.entries.get([property, entry.id]));
    const content = canonicalJson(entry);
    if (stored && canonicalJson(stored.entry) === content) continue;
    const id = stored ? `${entry.id}\u0001${fingerprintText(content)}` : entry.id;
    if (!stored || !(await db.entries.get([property, id])))
      rows.set(id, rowOf(property, id, entry));
  }
  const added = [...rows.values()];
  const second = added.some(({ id, entry }) => (entry as Envelope).id !== id);
  if (!second)
    return appendRows(
      db,
      key,
      standing,
      added.map(({ entry }) => entry as Envelope),
    );
  await db.entries.bulkAdd(added);
  await rebuildLedger(db, key);
}

function rowOf(property: PropertyId, id: string, entry: Envelope): EntryRow {
  const at = parseInstant(entry['at']);
  return { property, id, at: at.ok ? at.value : 0, entry };
}

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
import { spanOfEntries } from './kept-entries.ts';

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
  standing: HeadRow,
  entries: readonly Envelope[],
): Promise<void> {
  const { property } = key;
  const fresh = await dropKnown(db, property, entries);
  const rows = fresh.map((entry) => rowOf(property, entry.id, entry));
  if (rows.length > 0) await addRows(db, key, standing, rows);
}

async function addRows(
  db: CreditMeterDatabase,
  key: LedgerKey,
  { head, count, checkpoints }: HeadRow,
  rows: readonly EntryRow[],
): Promise<void> {
  const { property, timeZone } = key;
  const fresh = rows.map(({ entry }) => entry as Envelope);
  await db.entries.bulkAdd([...rows]);
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
 * The rows that entries of a file would add. Of an id that is there already with other content both
 * sides are kept, the later one under a key of its own: which of them counts is for the fold to say.
 * The same file twice is once.
 */
export async function listAdded(
  db: CreditMeterDatabase,
  property: PropertyId,
  entries: readonly Envelope[],
): Promise<EntryRow[]> {
  const stored = await findRows(
    db,
    property,
    entries.map(({ id }) => id),
  );
  const first = new Map<string, EntryRow>();
  const second = new Map<string, EntryRow>();
  for (const entry of entries) {
    const standing = stored.get(entry.id) ?? first.get(entry.id);
    if (!standing) first.set(entry.id, rowOf(property, entry.id, entry));
    else {
      // Nearly always the very same text: the keys are sorted for the others alone.
      if (JSON.stringify(entry) === JSON.stringify(standing.entry)) continue;
      const content = canonicalJson(entry);
      if (content === canonicalJson(standing.entry)) continue;
      const id = `${entry.id}\u0001${fingerprintText(content)}`;
      second.set(id, rowOf(property, id, entry));
    }
  }
  const known = await findRows(db, property, [...second.keys()]);
  return [...first.values(), ...[...second.values()].filter(({ id }) => !known.has(id))];
}

/** How many rows are read in one request in the time that one by its id takes, at least. */
const WHOLE_PAYS = 4;

async function findRows(
  db: CreditMeterDatabase,
  property: PropertyId,
  ids: readonly string[],
): Promise<Map<string, EntryRow>> {
  const ledger = spanOfEntries(db, property, -Infinity, Infinity);
  // One request for the whole ledger is far quicker than one for each of thousands of ids.
  const rows =
    ids.length * WHOLE_PAYS > (await ledger.count())
      ? await ledger.toArray()
      : await db.entries.bulkGet(ids.map((id): [string, string] => [property, id]));
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
}

/** Adds the entries of a file, with the head that follows. How many rows that were. */
export async function mergeRows(
  db: CreditMeterDatabase,
  key: LedgerKey,
  standing: HeadRow,
  entries: readonly Envelope[],
): Promise<number> {
  const added = await listAdded(db, key.property, entries);
  const isSecond = ({ id, entry }: EntryRow): boolean => (entry as Envelope).id !== id;
  if (!added.some(isSecond)) {
    if (added.length > 0) await addRows(db, key, standing, added);
  } else {
    await db.entries.bulkAdd(added);
    await rebuildLedger(db, key);
  }
  return added.length;
}

function rowOf(property: PropertyId, id: string, entry: Envelope): EntryRow {
  const at = parseInstant(entry['at']);
  return { property, id, at: at.ok ? at.value : 0, entry };
}

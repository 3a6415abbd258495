import type { Envelope } from '../domain/entries.ts';
import { parseInstant } from '../domain/instants.ts';
import { advanceHead, buildHead, type PropertyHead } from '../domain/property-head.ts';
import type { PropertyId } from '../domain/units.ts';
import type { CreditMeterDatabase, EntryRow } from './database.ts';

/** A head and how many rows it stands for. */
export type CountedHead = { head: PropertyHead; count: number };

/** The ledger's head as stored, or built from the rows where none stands yet or its rules changed. */
export async function readHead(
  db: CreditMeterDatabase,
  property: PropertyId,
  timeZone: string,
): Promise<CountedHead> {
  const row = await db.heads.get(property);
  // Advancing by nothing says whether the rules that made the stored head still hold.
  const head = row && advanceHead(row.head, [], timeZone);
  return head ? { head, count: row.count } : rebuildHead(db, property, timeZone);
}

/**
 * Adds the entries whose ids are not there yet, and the head that follows from them. Runs inside
 * the caller's transaction over entries and heads.
 */
export async function appendRows(
  db: CreditMeterDatabase,
  property: PropertyId,
  timeZone: string,
  { head, count }: CountedHead,
  entries: readonly Envelope[],
): Promise<void> {
  const keys = entries.map(({ id }): [string, string] => [property, id]);
  const known = await db.entries.bulkGet(keys);
  const fresh = new Map(entries.filter((_, index) => !known[index]).map((one) => [one.id, one]));
  if (fresh.size === 0) return;
  await db.entries.bulkAdd([...fresh.values()].map((entry) => rowOf(property, entry)));
  const advanced = advanceHead(head, [...fresh.values()], timeZone);
  const next = advanced
    ? { head: advanced, count: count + fresh.size }
    : await rebuildHead(db, property, timeZone);
  await db.heads.put({ property, ...next });
}

async function rebuildHead(
  db: CreditMeterDatabase,
  property: PropertyId,
  timeZone: string,
): Promise<CountedHead> {
  const rows = await db.entries
    .where('[property+at]')
    .between([property, -Infinity], [property, Infinity])
    .toArray();
  const head = buildHead(
    rows.map(({ entry }) => entry),
    timeZone,
  );
  return { head, count: rows.length };
}

function rowOf(property: PropertyId, entry: Envelope): EntryRow {
  const at = parseInstant(entry['at']);
  return { property, id: entry.id, at: at.ok ? at.value : 0, entry };
}

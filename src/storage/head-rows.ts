import { isCurrent } from '../domain/checkpoints.ts';
import type { Envelope } from '../domain/entries.ts';
import { EARLIEST_AT } from '../domain/instants.ts';
import {
  makeEmptyHead,
  refoldHead,
  type HeadAdvance,
  type LedgerHead,
} from '../domain/ledger-head.ts';
import { rulesOfProperty } from '../domain/property-summary.ts';
import type { Instant, PropertyId } from '../domain/units.ts';
import type { CreditMeterDatabase, HeadRow } from './database.ts';

/** Whose ledger, and by the rules of which zone. */
export type LedgerKey = { property: PropertyId; timeZone: string };

const from = (property: string, at: number): [[string, number], [string, number]] => [
  [property, at],
  [property, Infinity],
];

/** The head as stored, if it still holds: made by this engine, under the rules of its zone. */
export async function findHead(
  db: CreditMeterDatabase,
  property: PropertyId,
): Promise<HeadRow | undefined> {
  const row = await db.heads.get(property);
  if (typeof row?.head !== 'object' || typeof row.timeZone !== 'string') return undefined;
  return isCurrent(row.head, rulesOfProperty(row.timeZone)) ? row : undefined;
}

/** The head from the newest checkpoint that a fact at `since` leaves standing, and what follows it. */
export async function refold(
  db: CreditMeterDatabase,
  { property, timeZone }: LedgerKey,
  since: Instant,
  known: { head: LedgerHead; fresh: readonly Envelope[] },
): Promise<HeadAdvance> {
  const rules = rulesOfProperty(timeZone);
  const newest = await db.checkpoints
    .where('[property+through]')
    .between([property, -Infinity], [property, since], true, true)
    .last();
  const checkpoint = newest && isCurrent(newest, rules) ? newest : null;
  const rows = await db.entries
    .where('[property+at]')
    .between(...from(property, checkpoint?.through ?? -Infinity))
    .toArray();
  const given = [...rows.map(({ entry }) => entry), ...known.fresh];
  return refoldHead(checkpoint, given, rules, known.head);
}

/** The head of all rows, as they are; nothing is written. */
export async function buildHead(db: CreditMeterDatabase, key: LedgerKey): Promise<HeadAdvance> {
  const head = makeEmptyHead(rulesOfProperty(key.timeZone));
  return refold(db, key, EARLIEST_AT, { head, fresh: [] });
}

/** Keeps a head and the checkpoints that fell due on the way to it; `standing` counts those before. */
export async function keepHead(
  db: CreditMeterDatabase,
  { property, timeZone }: LedgerKey,
  { head, checkpoints: due }: HeadAdvance,
  standing: { count: number; checkpoints: number },
): Promise<HeadRow> {
  const { count } = standing;
  const row = { property, timeZone, count, checkpoints: standing.checkpoints + due.length, head };
  await db.heads.put(row);
  if (due.length > 0) await db.checkpoints.bulkPut(due.map((one) => ({ property, ...one })));
  return row;
}

export const checkpointsOf = (db: CreditMeterDatabase, property: PropertyId) =>
  db.checkpoints.where('[property+through]').between(...from(property, -Infinity));

/** Drops the checkpoints that a fact at `since` takes the ground from. */
export const dropCheckpoints = (db: CreditMeterDatabase, property: PropertyId, since: Instant) =>
  db.checkpoints
    .where('[property+through]')
    .between([property, since], [property, Infinity], false, true)
    .delete();

/** Makes head and checkpoints of a ledger anew from all its rows; without any, writes nothing. */
export async function rebuildLedger(db: CreditMeterDatabase, key: LedgerKey): Promise<HeadRow> {
  await dropCheckpoints(db, key.property, EARLIEST_AT);
  const built = await buildHead(db, key);
  const count = await db.entries
    .where('[property+at]')
    .between(...from(key.property, -Infinity))
    .count();
  const nothing = { count, checkpoints: 0 };
  return count === 0 ? { ...key, ...nothing, head: built.head } : keepHead(db, key, built, nothing);
}

/** The head of a ledger as it stands under the rules of this zone, made anew where none holds. */
export async function standingHead(db: CreditMeterDatabase, key: LedgerKey): Promise<HeadRow> {
  const row = await findHead(db, key.property);
  return row?.timeZone === key.timeZone ? row : rebuildLedger(db, key);
}

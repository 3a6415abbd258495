import type { Envelope } from '../../src/domain/entries.ts';
import type { LedgerHead } from '../../src/domain/ledger-head.ts';
import type { PropertyId } from '../../src/domain/units.ts';
import { headOf } from '../builders/heads.ts';
import { readRows, type FaultDesk } from './fault-desk.ts';

/** Made anew by every try: when something was written down or said again, names that chance gives. */
const MASKED = new Set([
  'recordedAt',
  'lastRecordedAt',
  'confirmedAt',
  'epoch',
  'restoredFrom',
  'deviceId',
]);

const mask = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, one: unknown) => (MASKED.has(key) ? undefined : one)));

type Row = { property: string; timeZone: string; count: number; entry: Envelope; head: LedgerHead };

/** What stands in the books and beside them, with all that may differ between two tries left out. */
export async function takeStock(desk: FaultDesk) {
  const ids = (await desk.store.listProperties()).map(({ propertyId }) => propertyId);
  const rows = (await readRows(desk.db)) as Record<string, Row[]>;
  const figureOf = async (id: PropertyId) => {
    const { figure, pools, countedSince, subscription } = await desk.store.summarise(
      id,
      desk.time.now,
    );
    return [id, { figure, pools, countedSince, subscription }] as const;
  };
  const kept = Object.entries(rows).filter(([name]) => !['heads', 'checkpoints'].includes(name));
  return {
    rows: mask(Object.fromEntries(kept)) as Record<string, object[]>,
    figures: Object.fromEntries(await Promise.all(ids.map(figureOf))),
    contradictions: listContradictions(rows),
  };
}
export type Stock = Awaited<ReturnType<typeof takeStock>>;

/** Heads that do not follow from the entries that they stand for. */
function listContradictions({ heads = [], entries = [] }: Record<string, Row[]>): string[] {
  return heads.flatMap(({ property, timeZone, count, head }) => {
    const given = entries.filter((row) => row.property === property).map(({ entry }) => entry);
    const made = headOf(given, timeZone);
    const follows = JSON.stringify(made.state) === JSON.stringify(head.state);
    return follows && count === given.length ? [] : [property];
  });
}

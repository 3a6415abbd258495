import type { DatedDrift } from '../domain/drift.ts';
import type { Envelope } from '../domain/entries.ts';
import { summariseHead, type PropertySummary } from '../domain/property-summary.ts';
import type { Instant, PropertyId } from '../domain/units.ts';
import type { CreditMeterDatabase, HeadRow } from './database.ts';
import { dateDrifts } from './dated-drift.ts';
import { buildHead, checkpointsOf, findHead, standingHead } from './head-rows.ts';
import { withHealing } from './healing.ts';
import { spanOfEntries } from './kept-entries.ts';
import { readProperty } from './property-rows.ts';

const MADE = ['entries', 'heads', 'checkpoints'];

/** What the ledgers say, from their heads: the cost does not grow with their length. */
export function readLedgers(db: CreditMeterDatabase, timeZone: string) {
  /** For a ledger without a head that holds: makes it, and keeps it where rows may be written. */
  async function makeHead(propertyId: PropertyId): Promise<HeadRow> {
    const record = await readProperty(db, propertyId, timeZone);
    const key = { property: propertyId, timeZone: record.timeZone };
    if (db.saving.get() !== 'newer_data') {
      return db.transaction('rw', MADE, async () => standingHead(db, key));
    }
    const { head, checkpoints } = await buildHead(db, key);
    return { ...key, count: 0, head, checkpoints: checkpoints.length };
  }

  const readHead = async (propertyId: PropertyId): Promise<HeadRow> =>
    (await findHead(db, propertyId)) ?? makeHead(propertyId);

  /** The head with all checkpoints before it; where some are gone, all are made anew. */
  async function readWhole(propertyId: PropertyId) {
    const kept = await readHead(propertyId);
    const checkpoints = await checkpointsOf(db, propertyId).toArray();
    if (checkpoints.length === kept.checkpoints) return { head: kept.head, checkpoints };
    return buildHead(db, { property: propertyId, timeZone: kept.timeZone });
  }

  return {
    summarise: (propertyId: PropertyId, now: Instant): Promise<PropertySummary> =>
      withHealing(db, async () => {
        const { head, timeZone: zone } = await readHead(propertyId);
        return summariseHead(head, zone, now);
      }),

    /** Entries that a void takes out count for nothing, wherever the void lies. */
    listEntries: (propertyId: PropertyId, from: Instant, until: Instant): Promise<Envelope[]> =>
      withHealing(db, async () => {
        const voided = new Set((await readHead(propertyId)).head.voidedIds);
        const rows = await spanOfEntries(db, propertyId, from, until).toArray();
        return rows.flatMap(({ entry }) => {
          const { id, type } = entry as Envelope;
          return type === 'event.voided' || voided.has(id) ? [] : [entry as Envelope];
        });
      }),

    listDrift: (propertyId: PropertyId): Promise<DatedDrift[]> =>
      withHealing(db, async () => {
        const { head, checkpoints } = await readWhole(propertyId);
        const books = [...checkpoints, ...head.cuts, head];
        const drifts = books.flatMap(({ state }) => state.adjustments);
        return dateDrifts(db, propertyId, drifts);
      }),
  };
}

import { risesOf } from '../domain/drift.ts';
import type { Envelope } from '../domain/entries.ts';
import { DAY_MS } from '../domain/instants.ts';
import { gatherLedgerFacts } from '../domain/official-figures.ts';
import {
  entriesFromReceipts,
  idOfReceipt,
  spanOfReceipt,
  type Receipt,
  type ReceiptRefusal,
} from '../domain/receipts.ts';
import { instant, type PropertyId } from '../domain/units.ts';
import { appendFacts } from './append-facts.ts';
import type { Clock, Store } from './ports.ts';
import { noteReceipts } from './work-in-figures.ts';

type Desk = { store: Store; clock: Clock };

/**
 * Takes the receipts that the dashboard showed. What is in the books already, by a receipt, a
 * person's word or a reading that showed the rise, is not counted again. Returns what was refused.
 */
export async function takePurchases(
  desk: Desk,
  propertyId: PropertyId,
  receipts: readonly Receipt[],
): Promise<ReceiptRefusal[]> {
  const { store } = desk;
  const shown = receipts.map((one) => idOfReceipt(propertyId, one));
  const recorded = await store.findIds(propertyId, shown);
  const fresh = receipts.filter((one) => !recorded.includes(idOfReceipt(propertyId, one)));
  const refused = fresh.length === 0 ? [] : await takeFresh(desk, propertyId, fresh, shown);
  // Also where all are recorded: the last time may have ended between the two writes.
  await noteReceipts(desk, propertyId);
  return refused;
}

async function takeFresh(
  desk: Desk,
  propertyId: PropertyId,
  fresh: readonly Receipt[],
  shown: readonly string[],
): Promise<ReceiptRefusal[]> {
  const { store, clock } = desk;
  const { timeZone } = await store.changeProperty(propertyId, (record) => record);
  const rises = risesOf(await store.listDrift(propertyId));
  const nearby = await listNearby(desk, propertyId, fresh, timeZone);
  const purchases = nearby.filter(
    ({ type, id }) => type === 'credits.purchased' && !shown.includes(id),
  );
  const { figures } = gatherLedgerFacts(nearby);
  const known = { propertyId, timeZone, rises, purchases, figures };
  let refused: ReceiptRefusal[] = [];
  await appendFacts(desk, propertyId, () => {
    const taken = entriesFromReceipts(fresh, known, clock());
    refused = taken.flatMap((one) => (one.ok ? [] : [one.failure]));
    return taken.flatMap((one) => (one.ok ? [one.value] : []));
  });
  return refused;
}

/** What is recorded around the receipts beside use, each entry once, oldest first. */
async function listNearby(
  { store, clock }: Desk,
  propertyId: PropertyId,
  receipts: readonly Receipt[],
  timeZone: string,
): Promise<Envelope[]> {
  const nearby = new Map<string, Envelope>();
  const spans = receipts.map((receipt) => spanOfReceipt(receipt, timeZone, clock()));
  for (const { earliestAt, latestAt } of spans.sort(
    (one, other) => one.latestAt - other.latestAt,
  )) {
    const [from, until] = [instant(earliestAt - DAY_MS), instant(latestAt + DAY_MS + 1)];
    for (const entry of await store.listEntries(propertyId, from, until)) {
      if (entry.type !== 'usage.recorded') nearby.set(entry.id, entry);
    }
  }
  return [...nearby.values()];
}

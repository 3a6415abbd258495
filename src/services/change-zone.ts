import { formatInstant } from '../domain/instants.ts';
import { stateOfHead } from '../domain/ledger-head.ts';
import { rulesOfProperty } from '../domain/property-summary.ts';
import type { PropertyId } from '../domain/units.ts';
import { appendFacts } from './append-facts.ts';
import type { Clock, Store } from './ports.ts';

/** Takes the zone of the resets that a person names. Open books hold a zone of their own: they are told. */
export async function changeZone(
  desk: { store: Store; clock: Clock },
  propertyId: PropertyId,
  timeZone: string,
): Promise<void> {
  const now = desk.clock();
  await desk.store.changeProperty(propertyId, (record) => ({ ...record, timeZone }));
  await appendFacts(desk, propertyId, (head) => {
    const { open, lattice } = stateOfHead(head, now, rulesOfProperty(timeZone));
    if (!open || lattice.zone === timeZone) return [];
    const id = `zone:${propertyId}:${now}`;
    const fields = { source: 'typed', timeZone };
    return [{ id, type: 'account.timezone_changed', at: formatInstant(now), ...fields }];
  });
}

import type { Instant, PropertyId } from '../domain/units.ts';
import type { Store } from './ports.ts';

/** The warnings that restored or imported books call due are of before; their names may be new. */
export async function spendDueAlerts(
  store: Store,
  properties: readonly PropertyId[],
  now: Instant,
): Promise<void> {
  for (const propertyId of properties) {
    const { dueAlerts } = await store.summarise(propertyId, now);
    await store.changeProperty(propertyId, (record) => ({
      ...record,
      firedAlerts: record.firedAlerts && [...new Set([...record.firedAlerts, ...dueAlerts])],
    }));
  }
}

import { expectTopUp } from '../domain/top-up-watch.ts';
import type { PropertyId } from '../domain/units.ts';
import type { Clock, Store } from './ports.ts';

/** Somebody bought: from now on the credits are awaited, beside what was official before. */
export async function awaitTopUp(
  { store, clock }: { store: Store; clock: Clock },
  propertyId: PropertyId,
): Promise<void> {
  const now = clock();
  const { official } = await store.summarise(propertyId, now);
  await store.changeProperty(propertyId, (record) => ({
    ...record,
    topUp: expectTopUp(now, official),
  }));
}

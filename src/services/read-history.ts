import {
  HISTORY_MS,
  makeHistory,
  type PropertyHistory,
} from '../domain/history/property-history.ts';
import type { LoggedAlert } from '../domain/kept-evidence.ts';
import { instant, type PropertyId } from '../domain/units.ts';
import type { Clock, Store } from './ports.ts';

/** What a page tells of one property's past. */
export type ToldHistory = { history: PropertyHistory; alerts: LoggedAlert[] };

/** Reads the past of one property; a constant stretch of it, whatever the age of the ledger. */
export async function readHistory(
  { store, clock }: { store: Store; clock: Clock },
  propertyId: PropertyId,
): Promise<ToldHistory> {
  const now = clock();
  const since = instant(now - HISTORY_MS);
  const record = (await store.listProperties()).find((one) => one.propertyId === propertyId);
  const { subscription } = await store.summarise(propertyId, now);
  const facts = {
    entries: await store.listEntries(propertyId, since, instant(now + 1)),
    hours: await store.readHours(propertyId),
    watched: await store.listWatched(since),
    subscription,
    timeZone: record?.timeZone ?? 'UTC',
  };
  return { history: makeHistory(facts, now), alerts: await store.listAlerts(propertyId) };
}

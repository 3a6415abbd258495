import { HOUR_MS } from '../domain/instants.ts';
import { watchedKinds } from '../domain/alert-memory.ts';
import { instant, type PropertyId } from '../domain/units.ts';
import type { Clock, Store } from './ports.ts';

/** "Not now" on a warning puts it off for so long; it comes again if it still stands then. */
const SNOOZE_MS = 4 * HOUR_MS;

/** Puts off one kind of warning of one property, by the name of its notification. */
export async function snoozeAlert(
  { store, clock }: { store: Store; clock: Clock },
  propertyId: PropertyId,
  key: string,
): Promise<void> {
  const kind = key.split('@')[0] ?? '';
  const watched = watchedKinds.find((one) => one === kind);
  const until = instant(clock() + SNOOZE_MS);
  await store.changeProperty(propertyId, (record) => {
    const { watches, snoozes } = record.alertMemory;
    // What was put off and is over by now need not be kept.
    const running = Object.entries(snoozes).filter(([, end]) => end > clock());
    const watch = watched && watches[watched];
    const memory = {
      ...record.alertMemory,
      watches: watch ? { ...watches, [watched]: { ...watch, said: false } } : watches,
      snoozes: { ...Object.fromEntries(running), [kind]: until },
    };
    const fired = record.firedAlerts?.filter((one) => one !== key) ?? null;
    return { ...record, alertMemory: memory, firedAlerts: fired };
  });
}

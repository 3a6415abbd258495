import { instant } from '../../src/domain/units.ts';
import { labelsAmong } from '../../src/domain/taught-label.ts';
import type { WatchOrder } from '../../src/messaging/tab-messages.ts';
import type { Clock, Store, Tabs } from '../../src/services/ports.ts';

type Desk = { store: Store; clock: Clock; tabs: Tabs };

/** What every dashboard tab needs to watch now. */
export async function makeWatchOrder({ store, clock }: Omit<Desk, 'tabs'>): Promise<WatchOrder> {
  const records = await store.listProperties();
  const figures = await Promise.all(
    records.map(async ({ propertyId }) => (await store.summarise(propertyId, clock())).figure?.at),
  );
  const known = figures.filter((at) => at !== undefined);
  return {
    fingerprintKey: await store.readFingerprintKey(),
    aiNames: [...new Set(records.flatMap((record) => record.aiNames))],
    countFrom: known.length > 0 ? instant(Math.min(...known)) : null,
    taughtLabels: labelsAmong(records, (await store.readSettings()).taughtLabels),
    names: Object.fromEntries(
      records.flatMap(({ propertyId, name }) => (name === null ? [] : [[propertyId, name]])),
    ),
  };
}

/** Tells the open tabs of what the person changed. */
export async function tellWatchers(desk: Desk): Promise<void> {
  const watch = await makeWatchOrder(desk);
  const open = await desk.tabs.list();
  await Promise.all(open.map((tabId) => desk.tabs.ask(tabId, { type: 'watch', watch })));
}

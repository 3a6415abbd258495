import { chooseBadgeProperty, sortByNearestSilence } from '../domain/badge-property.ts';
import type { PropertyView } from '../domain/property-view.ts';
import type { Settings } from '../domain/surface-state.ts';
import { judgeProperty, type JudgedProperty } from './judge-property.ts';
import type { Clock, Notifier, Publisher, Store, Toolbar, Wording } from './ports.ts';
import type { PaceShelf } from './read-pace.ts';
import { assignWaiting, waitsStill } from './take-in.ts';
import { warn } from './warn.ts';

export type RefreshDesk = {
  store: Store;
  clock: Clock;
  publisher: Publisher;
  toolbar: Toolbar;
  notifier: Notifier;
  /** Read after the views are published: the words cost a start more than the figures. */
  readWording: (settings: Settings) => Promise<Wording>;
  paces: PaceShelf;
  /** Of the browser: quiet hours and Monday mornings are its own. */
  timeZone: string;
};

export type Refreshed = {
  views: PropertyView[];
  onBadge: PropertyView | null;
  settings: Settings;
};

/** Makes all views anew from the ledger, publishes them, sets the badge and delivers what is due. */
export async function refresh(desk: RefreshDesk): Promise<Refreshed> {
  const { store, clock, publisher, toolbar } = desk;
  const now = clock();
  await store.trySaving();
  // A list or a figure may have changed since: then a message waits no longer.
  if (store.savingState() === 'ok') await assignWaiting(desk, null);
  const records = await store.listProperties();
  const judged: JudgedProperty[] = [];
  for (const record of records) judged.push(await judgeProperty(desk, record, now));
  const views = sortByNearestSilence(judged.map(({ view }) => view));
  const onBadge = chooseBadgeProperty(views);
  const settings = await store.readSettings();
  const publication = publisher.publish(views, {
    version: 1,
    settings,
    order: views.map(({ propertyId }) => propertyId),
    badgePropertyId: onBadge?.propertyId ?? null,
    waitingCount: (await store.listWaiting()).filter((one) => waitsStill(one, now)).length,
    saving: store.savingState(),
    restored: await store.readRestored(),
  });
  // Badge and warnings need no page to be told: they are right where publishing fails.
  const [published] = await Promise.allSettled([publication]);
  const wording = await desk.readWording(settings);
  await toolbar.show(wording.badge(onBadge));
  // What cannot be remembered would be said again and again.
  if (store.savingState() === 'ok') await warn({ ...desk, wording }, judged, settings, now);
  if (published.status === 'rejected') throw published.reason;
  return { views, onBadge, settings };
}

import { chooseAlert } from '../domain/alert-rules.ts';
import { chooseBadgeProperty, sortByNearestSilence } from '../domain/badge-property.ts';
import { makePropertyView } from '../domain/make-property-view.ts';
import type { PropertySummary } from '../domain/property-summary.ts';
import type { PropertyRecord } from '../domain/property-record.ts';
import type { PropertyView } from '../domain/property-view.ts';
import type { Settings } from '../domain/surface-state.ts';
import { instant, type Instant } from '../domain/units.ts';
import type { Clock, Notifier, Publisher, Store, Toolbar, Wording } from './ports.ts';
import { waitsStill } from './take-in.ts';

export type RefreshDesk = {
  store: Store;
  clock: Clock;
  publisher: Publisher;
  toolbar: Toolbar;
  notifier: Notifier;
  wording: Wording;
};

export type Refreshed = {
  views: PropertyView[];
  onBadge: PropertyView | null;
  settings: Settings;
};

/** Makes all views anew from the ledger, publishes them, sets the badge and delivers what is due. */
export async function refresh(desk: RefreshDesk): Promise<Refreshed> {
  const { store, clock, publisher, toolbar, wording } = desk;
  const now = clock();
  const records = await store.listProperties();
  const judged = await Promise.all(records.map((record) => judge(desk, record, now)));
  const views = sortByNearestSilence(judged.map(({ view }) => view));
  const onBadge = chooseBadgeProperty(views);
  const settings = await store.readSettings();
  await publisher.publish(views, {
    version: 1,
    settings,
    order: views.map(({ propertyId }) => propertyId),
    badgePropertyId: onBadge?.propertyId ?? null,
    waitingCount: (await store.listWaiting()).filter((one) => waitsStill(one, now)).length,
    saving: store.savingState(),
  });
  await toolbar.show(wording.badge(onBadge));
  for (const { record, summary, view } of judged) {
    await warn(desk, record, summary, view, settings.warnings);
  }
  return { views, onBadge, settings };
}

async function judge({ store }: RefreshDesk, record: PropertyRecord, now: Instant) {
  const summary = await store.summarise(record.propertyId, now);
  const countedToday =
    summary.figure === null
      ? await store.countEntriesSince(record.propertyId, startOfDay(now, record.timeZone))
      : 0;
  return { record, summary, view: viewOf(record, summary, countedToday, now) };
}

function viewOf(
  record: PropertyRecord,
  { subscription, pools, figure, countedSince, emptySince }: PropertySummary,
  countedToday: number,
  now: Instant,
): PropertyView {
  const { propertyId, name, aiNames, watched, starred, askedAt, readFailure, confirmedAt } = record;
  const newestAt = instant(Math.max(figure?.at ?? 0, confirmedAt ?? 0));
  // Several tabs report: a failure that arrives late may be older than the figure.
  const failedSince = readFailure && readFailure.at >= newestAt ? readFailure : null;
  return makePropertyView(
    {
      propertyId,
      name,
      aiNames,
      watched,
      starred,
      askedAt,
      readFailure: failedSince,
      countedSince,
      countedToday,
      emptySince,
      origin: figure && { ...figure, at: newestAt },
      timeZone: subscription?.timeZone ?? record.timeZone,
      resetKnown: subscription?.resetKnown ?? false,
      outlook: null,
      silence: null,
      lastBand: record.lastBand,
      packCents: record.packCents,
      staffed: null,
      atZero: record.atZero,
      planAssumed: false,
      spend: null,
      topUpWatch: null,
      nameDoubt: null,
      balance: figure && {
        ...pools,
        plan: subscription?.plan ?? null,
        allotment: subscription?.allotment ?? 0,
        cycleStart: subscription?.cycleStart ?? null,
        cycleEnd: subscription?.cycleEnd ?? null,
      },
    },
    now,
  );
}

const startOfDay = (now: Instant, timeZone: string): Instant =>
  instant(
    Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).startOfDay()
      .epochMilliseconds,
  );

/** What stood when the first figure came is a baseline; every later edge is delivered once. */
async function warn(
  { store, notifier, wording }: RefreshDesk,
  { propertyId, firedAlerts }: PropertyRecord,
  { figure, dueAlerts }: PropertySummary,
  view: PropertyView,
  wanted: boolean,
): Promise<void> {
  if (figure === null) return;
  const due = chooseAlert(dueAlerts, firedAlerts ?? dueAlerts, view);
  if (due === null && firedAlerts !== null) return;
  if (due?.alert) {
    if (!wanted || !view.watched) return;
    const id = `${propertyId}:${due.keys.join(',')}`;
    if (!(await notifier.deliver({ id, ...wording.alert(due.alert, view) }))) return;
  }
  // Only ever more: an edge that a late fact takes back and another brings again was warned of.
  const spent = due ? [...(firedAlerts ?? []), ...due.keys] : dueAlerts;
  await store.changeProperty(propertyId, (record) => ({ ...record, firedAlerts: spent }));
}

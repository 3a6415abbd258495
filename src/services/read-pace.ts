import { headlineOf } from '../domain/headline-number.ts';
import { DAY_MS } from '../domain/instants.ts';
import { learnStaffedWeek } from '../domain/learn-staffed-hours.ts';
import { makeOutlook } from '../domain/make-outlook.ts';
import { doubtNames } from '../domain/name-doubt.ts';
import { gatherLedgerFacts } from '../domain/official-figures.ts';
import type { Outlook } from '../domain/outlook.ts';
import type { PropertyRecord } from '../domain/property-record.ts';
import type { PropertySummary } from '../domain/property-summary.ts';
import type { PropertyView, Staffed } from '../domain/property-view.ts';
import { findSpike } from '../domain/spike.ts';
import { instant, type Instant, type PropertyId } from '../domain/units.ts';
import type { Clock, Store } from './ports.ts';
import { workInFigures } from './work-in-figures.ts';

/** What is learned of one property and holds for a while. */
export type Pace = {
  at: Instant;
  outlook: Outlook | null;
  learnedWeek: Staffed['week'] | null;
  spike: ReturnType<typeof findSpike>;
  nameDoubt: PropertyView['nameDoubt'];
  /** The newest AI message that was counted since the official figure, or in the last day. */
  countedAt: Instant | null;
};

/** Paces by property, with what they were learned from; kept in memory, made anew at every start. */
export type PaceShelf = Map<PropertyId, { key: string; pace: Pace }>;

/** A pace stands until something is counted or read, and for half an hour at most. */
const STANDS_MS = 30 * 60_000;
const STAFFED_FROM_MS = 42 * DAY_MS;

type Desk = { store: Store; clock: Clock; paces: PaceShelf };

/** What is expected of a property's use; official figures that came since are worked in first. */
export async function readPace(
  desk: Desk,
  record: PropertyRecord,
  summary: PropertySummary,
): Promise<{ pace: Pace; record: PropertyRecord }> {
  const now = desk.clock();
  const key = JSON.stringify([summary, record.timeZone, record.confirmedAt, record.aiNames]);
  const known = desk.paces.get(record.propertyId);
  const age = known === undefined ? Infinity : now - known.pace.at;
  if (known?.key === key && age >= 0 && age < STANDS_MS) return { pace: known.pace, record };
  const saves = desk.store.savingState() === 'ok';
  const noted = saves ? await workInFigures(desk, record) : null;
  const pace = await learnPace(desk, record, summary, now);
  desk.paces.set(record.propertyId, { key, pace });
  return { pace, record: noted ?? record };
}

async function learnPace(
  { store }: Desk,
  { propertyId, timeZone: ownZone, aiNames, confirmedAt }: PropertyRecord,
  { figure, subscription, pools }: PropertySummary,
  now: Instant,
): Promise<Pace> {
  const timeZone = subscription?.timeZone ?? ownZone;
  const hours = await store.readHours(propertyId);
  const figureAt = figure && instant(Math.max(figure.at, confirmedAt ?? 0));
  const cycle = subscription?.resetKnown ? subscription : null;
  const since = instant(Math.max(figureAt ?? now - DAY_MS, cycle?.cycleStart ?? 0));
  const entries = await store.listEntries(propertyId, since, instant(now + 1));
  const { countedAt } = gatherLedgerFacts(entries);
  const watched = await store.listWatched(instant(now - STAFFED_FROM_MS));
  // A debt does not hide fresh credits: they are there to be used.
  const spendable = headlineOf(pools.subscription, pools.purchased - pools.excess);
  const resetAt = cycle?.cycleEnd ?? null;
  const given = { hours, timeZone, spendable, since, countedAt, watched, resetAt };
  const newestAt = countedAt.at(-1) ?? null;
  return {
    at: now,
    outlook: figure && makeOutlook(given, now),
    learnedWeek: learnStaffedWeek(watched, now, timeZone),
    spike: findSpike(hours, timeZone, countedAt, now),
    nameDoubt: doubtNames(
      hours,
      aiNames,
      newestAt ?? hours?.lastSeenAt ?? watched[0]?.from ?? null,
    ),
    countedAt: newestAt,
  };
}

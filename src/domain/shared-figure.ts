import type { Envelope } from './entries.ts';
import { HOUR_MS } from './instants.ts';
import { entriesFromReading, type ReadingIntake, type ReadingRefusal } from './intake.ts';
import type { OpenSubscription } from './ledger-view.ts';
import { headlineNumber } from './choose-figure.ts';
import type { PropertyRecord } from './property-record.ts';
import type { Origin } from './property-view.ts';
import type { Reading } from './reading.ts';
import { succeed, type Result } from './result.ts';
import type { SharedFigure, SharedProperty } from './team-link/link-shape.ts';
import type { Instant } from './units.ts';

/** Two clocks that people set by hand may differ by this much. */
const CLOCK_SLACK_MS = 5 * 60_000;

/**
 * What a colleague's figure is to the books here: newer; what they say already; older than their
 * newest; dated ahead of the clock; at odds with what the dashboard showed within the hour; missing.
 */
export type SharedStanding = 'newer' | 'known' | 'older' | 'ahead' | 'contradicts' | 'no_figure';

/** What the books here say of that property; null and zeros for one that was never met. */
export type OwnBooks = {
  figure: Origin | null;
  allotment: number | null;
  pools: { subscription: number; purchased: number; excess: number };
};

/** The one number of a shared figure, negative for a debt; what it leaves open is as here. */
export const sharedValue = (
  { subscription, purchased, excess }: SharedFigure,
  { pools }: OwnBooks,
): number =>
  headlineNumber({
    subscription: subscription ?? pools.subscription,
    purchased: purchased ?? (excess === null ? pools.purchased : 0),
    excess: excess ?? (purchased === null ? pools.excess : 0),
  });

/** More than this is not used up within an hour: a tenth of the plan, at least this many credits. */
export const HOURLY_SHARE = 0.1;
const HOURLY_LEAST = 20;

/**
 * Does a told figure contradict one that the dashboard itself showed within the hour? It rose with
 * time, or it fell by more than an hour can use. A top-up or a reset looks the same: hence ask first.
 */
export function contradictsRead(
  read: Origin,
  told: { value: number; at: Instant },
  allotment: number | null,
): boolean {
  const apartMs = told.at - read.at;
  if (read.source !== 'read' || Math.abs(apartMs) > HOUR_MS) return false;
  const used = apartMs < 0 ? told.value - read.value : read.value - told.value;
  return used < 0 || used > Math.max(HOURLY_LEAST, HOURLY_SHARE * (allotment ?? 0));
}

export const isAhead = (figure: SharedFigure | null, now: Instant): boolean =>
  figure !== null && figure.at > now + CLOCK_SLACK_MS;

export function standingOf(
  { figure }: SharedProperty,
  own: OwnBooks,
  now: Instant,
): SharedStanding {
  if (figure === null) return 'no_figure';
  if (isAhead(figure, now)) return 'ahead';
  const newest = own.figure;
  if (newest === null) return 'newer';
  const value = sharedValue(figure, own);
  if (figure.at === newest.at && value === newest.value) return 'known';
  if (figure.at <= newest.at) return 'older';
  return contradictsRead(newest, { value, at: figure.at }, own.allotment) ? 'contradicts' : 'newer';
}

/**
 * The entries of a shared figure, their ids the same wherever and however often it is taken in. One
 * that is older than the newest here says nothing of the plan: that would change what stands now.
 */
export function entriesFromShared(
  property: SharedProperty,
  standing: SharedStanding,
  open: OpenSubscription | null,
  intake: ReadingIntake,
): Result<readonly Envelope[], ReadingRefusal> {
  const { figure, plan } = property;
  if (figure === null || standing === 'ahead' || standing === 'known') return succeed([]);
  const isOlder = standing === 'older';
  const resetAt = figure.cycleEnd ?? property.resetAt;
  const taken = entriesFromReading(
    readingOf(property.propertyId, figure, isOlder ? null : plan),
    open,
    {
      ...intake,
      ...(resetAt !== null && { resetAt }),
    },
  );
  return taken.ok ? succeed(taken.value.entries) : taken;
}

const readingOf = (
  propertyId: SharedProperty['propertyId'],
  { at, subscription, purchased, excess }: SharedFigure,
  plan: SharedProperty['plan'],
): Reading => ({
  propertyId,
  at,
  ...(subscription !== null && { subscriptionRemaining: subscription }),
  ...(purchased !== null && { purchasedRemaining: purchased }),
  ...(excess !== null && { excess }),
  ...(plan !== null && { plan: plan.name, subscriptionTotal: plan.allotment }),
});

/** A colleague's set-up fills what nobody set here, and changes nothing else. */
export const fillSetUp = (
  record: PropertyRecord,
  shared: SharedProperty,
  hasBooks: boolean,
): PropertyRecord => ({
  ...record,
  name: record.name ?? shared.name,
  timeZone: hasBooks ? record.timeZone : shared.timeZone,
  aiNames: record.aiNames.length > 0 ? record.aiNames : shared.aiNames,
  staffedHours: record.staffedHours ?? shared.staffedHours,
});

/** The set-up with what another of the person's own browsers changed in it since both had the same. */
export function followSetUp(
  record: PropertyRecord,
  shared: SharedProperty,
  before: SharedProperty,
): PropertyRecord {
  const follow = <Field extends 'name' | 'aiNames' | 'staffedHours'>(field: Field) =>
    JSON.stringify(shared[field]) === JSON.stringify(before[field]) ? record[field] : shared[field];
  return {
    ...record,
    name: follow('name') ?? record.name,
    aiNames: follow('aiNames'),
    staffedHours: follow('staffedHours'),
  };
}

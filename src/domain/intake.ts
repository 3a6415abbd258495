import type { Envelope, EntrySource } from './entries.ts';
import { formatInstant, parseInstant } from './instants.ts';
import type { OpenSubscription } from './ledger-view.ts';
import { CUSTOM_PLAN, findPlan, findPlanByAllotment } from './plan.ts';
import type { Reading } from './reading.ts';
import { checkReset, placeReset, type ResetRefusal } from './reset-date.ts';
import { fail, succeed, type Result } from './result.ts';
import { addOnWallClock, localDayAt } from './time-zones.ts';
import type { Instant } from './units.ts';

/** Equal figures this soon after the newest reading say nothing new. */
const CONFIRMS_WITHIN_MS = 15 * 60_000;

export interface ReadingIntake {
  /** Who says so: the dashboard, a person, a colleague, a file. */
  readonly source: Exclude<EntrySource, 'counted' | 'assumed'>;
  /** The property's IANA zone, for a reset date while no subscription is open. */
  readonly timeZone: string;
  /** The next reset where it is known as an instant, from a colleague's books, not from a page. */
  readonly resetAt?: Instant;
}

/** What a reading comes to, in one transaction; a refused reset date is left out and named. */
export interface IntakeOfReading {
  readonly entries: readonly Envelope[];
  readonly resetRefused: ResetRefusal | null;
}

/** `contradiction`: purchased and excess both positive. `no_figures`: nothing was shown. */
export type ReadingRefusal = { kind: 'contradiction' } | { kind: 'no_figures' };

const nameReading = (reading: Reading, resetAt: Instant | null): string => {
  const { propertyId, at, subscriptionRemaining, purchasedRemaining, excess } = reading;
  const fields = [at, subscriptionRemaining, purchasedRemaining, excess, resetAt];
  return `r:${propertyId}:${fields.map((field) => field ?? '-').join(':')}`;
};

/** By the total, else by the name shown, else custom with what was read. */
const nameTerms = (reading: Reading): { plan: string; allotment: number } | null => {
  const { subscriptionTotal: total, subscriptionRemaining } = reading;
  const shownName = reading.plan?.trim().toLowerCase();
  if (total !== undefined) {
    const plan = findPlanByAllotment(total)?.plan ?? shownName;
    return { plan: plan === undefined || plan === '' ? CUSTOM_PLAN : plan, allotment: total };
  }
  const named = findPlan(shownName ?? '');
  if (named !== undefined) return { plan: named.plan, allotment: named.allotment };
  if (subscriptionRemaining === undefined) return null;
  return { plan: CUSTOM_PLAN, allotment: subscriptionRemaining };
};

/** A year before the reset (four for 29 February), never a month: 31 must not come from a 28th. */
const anchorOf = (resetAt: Instant, timeZone: string): Instant =>
  addOnWallClock(
    resetAt,
    timeZone,
    localDayAt(resetAt, timeZone).endsWith('-02-29') ? -48 : -12,
    0,
  );

const implyTerms = (
  reading: Reading,
  readingId: string,
  open: OpenSubscription | null,
  resetAt: Instant | null,
  { source, timeZone }: ReadingIntake,
): Envelope[] => {
  const terms = nameTerms(reading);
  const at = formatInstant(reading.at);
  if (terms === null) return [];
  if (open === null) {
    const anchorAt = resetAt === null ? null : anchorOf(resetAt, timeZone);
    return [
      {
        id: `s:${readingId}`,
        type: 'subscription.started',
        at,
        source: 'assumed',
        ...terms,
        timeZone,
        ...(anchorAt === null ? {} : { anchorAt: formatInstant(anchorAt) }),
      },
    ];
  }
  if (reading.subscriptionTotal === undefined) return [];
  // The same total settles a plan that was only assumed.
  if (terms.allotment === open.allotment && !open.planAssumed) return [];
  return [
    {
      id: `c:${readingId}`,
      type: 'subscription.plan_changed',
      at,
      source,
      ...terms,
      policy: 'delta',
    },
  ];
};

/**
 * The entries that a reading comes to, all at its instant: what it implies of the subscription,
 * then the reading with only the fields that were shown. `open` is the subscription at that
 * instant (`describeSubscription`), null while none is open.
 */
export const entriesFromReading = (
  reading: Reading,
  open: OpenSubscription | null,
  intake: ReadingIntake,
): Result<IntakeOfReading, ReadingRefusal> => {
  const { subscriptionRemaining, purchasedRemaining, excess } = reading;
  if ((purchasedRemaining ?? 0) > 0 && (excess ?? 0) > 0) return fail({ kind: 'contradiction' });
  const { timeZone, resetAt: knownAt } = intake;
  const reset =
    knownAt === undefined
      ? placeReset(reading, open, timeZone)
      : checkReset(knownAt, reading.at, open, timeZone);
  const resetAt = reset.ok ? reset.value : null;
  const shown = {
    ...(subscriptionRemaining === undefined ? {} : { subscriptionRemaining }),
    ...(purchasedRemaining === undefined ? {} : { purchasedRemaining }),
    ...(excess === undefined ? {} : { excess }),
    ...(resetAt === null ? {} : { cycleEnd: formatInstant(resetAt) }),
  };
  const readingId = nameReading(reading, resetAt);
  const implied = implyTerms(reading, readingId, open, resetAt, intake);
  if (Object.keys(shown).length + implied.length === 0) return fail({ kind: 'no_figures' });
  const at = formatInstant(reading.at);
  const observed: Envelope = {
    id: readingId,
    type: 'reading.observed',
    at,
    source: intake.source,
    ...shown,
  };
  const entries = [...implied, observed];
  return succeed({ entries, resetRefused: reset.ok ? null : reset.failure });
};

/**
 * Does this intake only say again what the newest reading said up to 15 minutes before? Then
 * nothing is appended; the newest reading is confirmed at the intake's instant.
 */
export const confirmsNewest = (entries: readonly Envelope[], newest: Envelope | null): boolean => {
  const [observed, ...implied] = entries.toReversed();
  if (observed === undefined || newest === null || implied.length > 0) return false;
  const [at, newestAt] = [parseInstant(observed['at']), parseInstant(newest['at'])];
  if (!at.ok || !newestAt.ok) return false;
  const passedMs = at.value - newestAt.value;
  if (passedMs < 0 || passedMs > CONFIRMS_WITHIN_MS) return false;
  return ['subscriptionRemaining', 'purchasedRemaining', 'excess', 'cycleEnd'].every(
    (field) => observed[field] === newest[field],
  );
};

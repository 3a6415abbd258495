import type { OpenSubscription } from './ledger-view.ts';
import type { Reading } from './reading.ts';
import { fail, succeed, type Result } from './result.ts';
import { addOnWallClock, instantOfWallClock } from './time-zones.ts';
import type { Instant } from './units.ts';

/** A reset date that cannot be the next one: already past, or beyond the next by days. */
export type ResetRefusal = { kind: 'reset_passed' } | { kind: 'reset_too_far' };

const MIDNIGHT = '00:00:00';
/** A panel may be late by a clipped month end, not by more. */
const SLACK_DAYS = 3;

/**
 * The instant of a date-only reset: that local date at the wall-clock time of the running
 * subscription (midnight where it is not known), in its zone. Null when no date was shown.
 */
export const placeReset = (
  { at, resetOn }: Pick<Reading, 'at' | 'resetOn'>,
  open: OpenSubscription | null,
  timeZone: string,
): Result<Instant | null, ResetRefusal> => {
  if (resetOn === undefined) return succeed(null);
  const zone = open?.timeZone ?? timeZone;
  // The clock time of an anchor that is only assumed is that of the first look.
  const time = open?.resetKnown ? open.resetTime : MIDNIGHT;
  const resetAt = instantOfWallClock(`${resetOn}T${time}`, zone);
  return checkReset(resetAt, at, open, timeZone);
};

/** Can this be the next reset after `at`? Ahead, and not beyond one step and some days. */
export const checkReset = (
  resetAt: Instant,
  at: Instant,
  open: OpenSubscription | null,
  timeZone: string,
): Result<Instant, ResetRefusal> => {
  if (resetAt <= at) return fail({ kind: 'reset_passed' });
  const zone = open?.timeZone ?? timeZone;
  const limitAt = addOnWallClock(at, zone, open?.stepMonths ?? 1, SLACK_DAYS);
  return resetAt > limitAt ? fail({ kind: 'reset_too_far' }) : succeed(resetAt);
};

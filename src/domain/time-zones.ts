import { instant, type Instant } from './units.ts';

/** An IANA name: an offset such as +02:00 follows no daylight saving and is refused. */
const NAME = /^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/;

/** Accepted names only: the zones of the world are few, the wrong ones are not. */
const accepted = new Set<string>();

/** Does the platform know this IANA time zone? Total: any value has an answer. */
export const isTimeZone = (given: unknown): given is string => {
  if (typeof given !== 'string' || !NAME.test(given)) return false;
  if (accepted.has(given)) return true;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(given);
  } catch (unknownZone) {
    if (unknownZone instanceof RangeError) return false;
    throw unknownZone;
  }
  accepted.add(given);
  return true;
};

const toZoned = (at: Instant, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

/** What a clock on the wall of this zone shows, YYYY-MM-DDTHH:MM:SS[.mmm], without the zone. */
export const wallClockAt = (at: Instant, zone: string): string =>
  toZoned(at, zone).toPlainDateTime().toString();

/** The calendar day of an instant in a zone, YYYY-MM-DD. */
export const localDayAt = (at: Instant, zone: string): string =>
  toZoned(at, zone).toPlainDate().toString();

/**
 * The instant of a wall clock `months` later, the day clipped to that month's length. In a gap
 * forward by the gap, in an overlap the earlier one.
 */
export const instantOfWallClock = (wallClock: string, zone: string, months = 0): Instant =>
  instant(
    Temporal.PlainDateTime.from(wallClock).add({ months }).toZonedDateTime(zone).epochMilliseconds,
  );

/** The instant `months` and `days` later on the wall clock of a zone. */
export const addOnWallClock = (at: Instant, zone: string, months: number, days: number): Instant =>
  instant(toZoned(at, zone).add({ months, days }).epochMilliseconds);

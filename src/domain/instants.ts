import { readDigits, readOwnForm } from './iso-form.ts';
import { fail, succeed, type Result } from './result.ts';
import { instant, type Instant } from './units.ts';

/** Entries are facts of 2000 up to, not including, 2100. */
export const EARLIEST_AT = instant(Date.UTC(2000, 0, 1));
export const LATEST_AT = instant(Date.UTC(2100, 0, 1));

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

const ISO =
  /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Epoch milliseconds of an ISO 8601 instant with its offset; NaN for every other text. */
const parseIso = (text: string): number => {
  const own = readOwnForm(text);
  if (Number.isNaN(own) && !ISO.test(text)) return Number.NaN;
  const day = readDigits(text, 8, 2);
  // Both roll 30 February over into March; a date that does not exist is not a date.
  if (day > 28 && day > daysInMonth(readDigits(text, 0, 4), readDigits(text, 5, 2))) {
    return Number.NaN;
  }
  return Number.isNaN(own) ? Date.parse(text) : own;
};

/** Whole epoch milliseconds of any year that an untrusted value names; NaN when it names none. */
export const readEpochMs = (given: unknown): number => {
  const ms = typeof given === 'string' ? parseIso(given) : given;
  return typeof ms === 'number' && Number.isInteger(ms) ? ms : Number.NaN;
};

/** Can a fact be of this instant? */
export const isOfOurTime = (ms: number): ms is Instant => ms >= EARLIEST_AT && ms < LATEST_AT;

/**
 * The instant that an untrusted value names: whole epoch milliseconds or ISO 8601 with Z or an
 * offset. Fails on everything else, before 2000 and from 2100 on.
 */
export const parseInstant = (given: unknown): Result<Instant, 'invalid_instant'> => {
  const ms = readEpochMs(given);
  return isOfOurTime(ms) ? succeed(ms) : fail('invalid_instant');
};

/** ISO 8601 in UTC with milliseconds, as files and alert keys write an instant. */
export const formatInstant = (at: Instant): string => new Date(at).toISOString();

/** A century after the last possible entry; asking further would only count resets. */
const HORIZON_AT = instant(Date.UTC(2200, 0, 1));

/** The nearest instant that the books can answer for. */
export const clampInstant = (at: Instant): Instant =>
  instant(
    typeof at === 'number' && at >= EARLIEST_AT
      ? Math.min(Math.floor(at), HORIZON_AT)
      : EARLIEST_AT - 1,
  );

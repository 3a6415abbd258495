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

/** A number of so many digits; the text is known to have them there. */
const readDigits = (text: string, from: number, count: number): number => {
  let value = 0;
  for (let index = from; index < from + count; index += 1) {
    value = value * 10 + text.charCodeAt(index) - 48;
  }
  return value;
};

/** Epoch milliseconds of an ISO 8601 instant with its offset; NaN for every other text. */
const parseIso = (text: string): number => {
  if (!ISO.test(text)) return Number.NaN;
  const [year, month, day] = [
    readDigits(text, 0, 4),
    readDigits(text, 5, 2),
    readDigits(text, 8, 2),
  ];
  // Date.parse rolls 30 February over into March; a date that does not exist is not a date.
  if (day > 28 && day > daysInMonth(year, month)) return Number.NaN;
  // The form that we write ourselves, without the cost of Date.parse: half of a replay's parsing.
  if (text.length !== 24 || !text.endsWith('Z')) return Date.parse(text);
  if (month < 1 || month > 12 || day < 1) return Number.NaN;
  const minutes = readDigits(text, 11, 2) * 60 + readDigits(text, 14, 2);
  const ms = readDigits(text, 17, 2) * 1000 + readDigits(text, 20, 3);
  return Date.UTC(year, month - 1, day) + minutes * 60_000 + ms;
};

/**
 * The instant that an untrusted value names: whole epoch milliseconds or ISO 8601 with Z or an
 * offset. Fails on everything else, before 2000 and from 2100 on.
 */
export const parseInstant = (given: unknown): Result<Instant, 'invalid_instant'> => {
  const ms = typeof given === 'string' ? parseIso(given) : given;
  if (typeof ms !== 'number' || !Number.isInteger(ms)) return fail('invalid_instant');
  return ms >= EARLIEST_AT && ms < LATEST_AT ? succeed(instant(ms)) : fail('invalid_instant');
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

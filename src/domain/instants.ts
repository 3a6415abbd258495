import { fail, succeed, type Result } from './result.ts';
import { instant, type Instant } from './units.ts';

/** Entries are facts of 2000 up to, not including, 2100. */
export const EARLIEST_AT = instant(Date.UTC(2000, 0, 1));
export const LATEST_AT = instant(Date.UTC(2100, 0, 1));

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|[+-]\d\d:\d\d)$/;

const readOffsetMs = (zone: string): number | null => {
  if (zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4, 6));
  if (hours > 23 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
};

/** Epoch milliseconds of an ISO 8601 instant with its offset; null for every other text. */
const parseIso = (text: string): number | null => {
  const parts = ISO.exec(text);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second = '0', fraction = '', zone = 'Z'] = parts;
  const clock = [Number(hour), Number(minute), Number(second)] as const;
  const offsetMs = readOffsetMs(zone);
  if (offsetMs === null || clock[0] > 23 || clock[1] > 59 || clock[2] > 59) return null;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // Date.UTC rolls 30 February over into March; a date that does not exist is not a date.
  if (new Date(midnight).getUTCDate() !== Number(day)) return null;
  if (new Date(midnight).getUTCMonth() !== Number(month) - 1) return null;
  const seconds = (clock[0] * 60 + clock[1]) * 60 + clock[2];
  return midnight + seconds * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0')) - offsetMs;
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

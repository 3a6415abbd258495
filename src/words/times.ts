import { instant, type Instant } from '../domain/units.ts';
import type { Words } from './language.ts';

const WEEK_DAYS = 7;
/** The dashboard writes HH:MM, so every clock time here does, whatever the region's habit. */
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const DATE = { weekday: 'short', day: 'numeric', month: 'short' } as const;

/** A past instant in the browser's zone: "today 09:12", "Sat 09:12" within a week, else "Thu 3 Dec". */
export function whenText(at: Instant, words: Words): string {
  const days = daysUntil(at, words.timeZone, words);
  const time = clockText(at, words);
  if (days === 0) return words.say('when.today', { time });
  if (Math.abs(days) < WEEK_DAYS) {
    return words.say('when.weekday', {
      time,
      weekday: dateSlots(at, words.timeZone, words).weekday,
    });
  }
  return dateText(at, words.timeZone, words);
}

/** As `whenText`, for "empty since ...": "14:32", "Saturday", "Thu 3 Dec". */
export function sinceText(at: Instant, words: Words): string {
  const days = daysUntil(at, words.timeZone, words);
  if (days === 0) return words.say('since.today', { time: clockText(at, words) });
  if (Math.abs(days) >= WEEK_DAYS) return dateText(at, words.timeZone, words);
  return format(at, words.tag, { weekday: 'long', timeZone: words.timeZone });
}

const DAY_MS = 86_400_000;

/** Is this forecast so near that its hour matters? */
export const isWithinADay = (at: Instant, words: Words): boolean => at - words.now < DAY_MS;

/**
 * A coming instant, never finer than its forecast: "around 16:00" within a day, "tomorrow
 * afternoon" within two, "on Saturday" within a week, else "on 12 Dec".
 */
export function comingText(at: Instant, words: Words): string {
  const days = daysUntil(at, words.timeZone, words);
  if (isWithinADay(at, words)) {
    const time = clockText(roundToHour(at, words.timeZone), words);
    return words.say('coming.hour', { time, days: Math.max(0, days) });
  }
  if (at - words.now < 2 * DAY_MS && days === 1) {
    return words.say('coming.tomorrow', { part: partOfDay(at, words.timeZone) });
  }
  if (at - words.now < WEEK_DAYS * DAY_MS) {
    return words.say('coming.weekday', {
      weekday: format(at, words.tag, { weekday: 'long', timeZone: words.timeZone }),
    });
  }
  return words.say('coming.date', dateSlots(at, words.timeZone, words));
}

const roundToHour = (at: Instant, timeZone: string): Instant =>
  instant(zoned(at, timeZone).round({ smallestUnit: 'hour' }).epochMilliseconds);

const PARTS = ['early', 'morning', 'afternoon', 'evening'] as const;
const PART_HOURS = 6;

const partOfDay = (at: Instant, timeZone: string): string =>
  PARTS[Math.floor(zoned(at, timeZone).hour / PART_HOURS)] ?? 'evening';

/** An instant that is still clear when the text is read days later: "Mon 23 Nov 09:12". */
export const whenWrittenText = (at: Instant, words: Words): string =>
  words.say('when.date_time', {
    ...dateSlots(at, words.timeZone, words),
    time: clockText(at, words),
  });

/** "Thu 3 Dec" in `timeZone`. */
export const dateText = (at: Instant, timeZone: string, words: Words): string =>
  words.say('when.date', dateSlots(at, timeZone, words));

/** Midnights between now and `at` in `timeZone`: 0 is today, 1 tomorrow, negative the past. */
export const daysUntil = (at: Instant, timeZone: string, words: Words): number =>
  dayOf(words.now, timeZone).until(dayOf(at, timeZone)).days;

/** The zone's short name, where its clock differs from the browser's at that instant; else null. */
export function foreignZoneName(at: Instant, timeZone: string, words: Words): string | null {
  if (zoned(at, timeZone).offsetNanoseconds === zoned(at, words.timeZone).offsetNanoseconds) {
    return null;
  }
  return partsOf(at, words.tag, { timeZone, timeZoneName: 'short' }).timeZoneName ?? timeZone;
}

const clockText = (at: Instant, words: Words): string =>
  format(at, words.tag, { ...CLOCK, timeZone: words.timeZone });

function dateSlots(at: Instant, timeZone: string, words: Words) {
  const { weekday = '', day = '', month = '' } = partsOf(at, words.tag, { ...DATE, timeZone });
  // German abbreviates with a full stop, which a date line does not need.
  return { weekday: weekday.replace(/\.$/u, ''), day, month };
}

const zoned = (at: Instant, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);

const dayOf = (at: Instant, timeZone: string): Temporal.PlainDate =>
  zoned(at, timeZone).toPlainDate();

const format = (at: Instant, tag: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(tag, options).format(at);

const partsOf = (
  at: Instant,
  tag: string,
  options: Intl.DateTimeFormatOptions,
): Partial<Record<Intl.DateTimeFormatPartTypes, string>> =>
  Object.fromEntries(
    new Intl.DateTimeFormat(tag, options).formatToParts(at).map(({ type, value }) => [type, value]),
  );

import { formatters } from './formatters.ts';
import { DAY_MS } from '../domain/instants.ts';
import type { Instant } from '../domain/units.ts';
import type { Words } from './language.ts';

export const WEEK_DAYS = 7;
/** The dashboard writes HH:MM, so every clock time here does, whatever the region's habit. */
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const OLD_MS = 300 * DAY_MS;
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
      zone: 'none',
    });
  }
  return dateText(at, words.timeZone, words);
}

/** As `whenText`, for "seen ...": "at 14:32", "on Sat 09:12", "on Thu 3 Dec". */
export const seenText = (at: Instant, words: Words): string =>
  daysUntil(at, words.timeZone, words) === 0
    ? words.say('seen.today', { time: clockText(at, words) })
    : words.say('seen.other', { when: whenText(at, words) });

/** As `whenText`, for "empty since ...": "14:32", "Saturday", "Thu 3 Dec". */
export function sinceText(at: Instant, words: Words): string {
  const days = daysUntil(at, words.timeZone, words);
  if (days === 0) return words.say('since.today', { time: clockText(at, words) });
  if (Math.abs(days) >= WEEK_DAYS) return dateText(at, words.timeZone, words);
  return formatIn(at, words.tag, { weekday: 'long', timeZone: words.timeZone });
}

/** An instant that is still clear when the text is read days later: "Mon 23 Nov 09:12". */
export const whenWrittenText = (at: Instant, words: Words): string =>
  words.say('when.date_time', {
    ...dateSlots(at, words.timeZone, words),
    time: clockText(at, words),
  });

/** "Thu 3 Dec" in `timeZone`. */
export const dateText = (at: Instant, timeZone: string, words: Words): string =>
  words.say('when.date', dateSlots(at, timeZone, words));

/** "3 Dec" in `timeZone`. */
export const dayText = (at: Instant, timeZone: string, words: Words): string =>
  words.say('coming.short_date', dateSlots(at, timeZone, words));

/** Midnights between now and `at` in `timeZone`: 0 is today, 1 tomorrow, negative the past. */
export const daysUntil = (at: Instant, timeZone: string, words: Words): number =>
  dayOf(words.now, timeZone).until(dayOf(at, timeZone)).days;

/** The zone's short name as a slot, where its clock differs from the browser's at that instant. */
export function zoneSlot(at: Instant, timeZone: string, words: Words): string {
  if (zoned(at, timeZone).offsetNanoseconds === zoned(at, words.timeZone).offsetNanoseconds) {
    return 'none';
  }
  return partsOf(at, words.tag, { timeZone, timeZoneName: 'short' }).timeZoneName ?? timeZone;
}

/** HH:MM in the browser's zone. */
export const clockText = (at: Instant, words: Words): string =>
  formatIn(at, words.tag, { ...CLOCK, timeZone: words.timeZone });

/** With the year behind the month where it could be taken for this one's: links lie in chats for long. */
export function dateSlots(at: Instant, timeZone: string, words: Words) {
  const isOld = words.now - at > OLD_MS;
  const form = { ...DATE, ...(isOld && { year: 'numeric' as const }), timeZone };
  const { weekday = '', day = '', month = '', year } = partsOf(at, words.tag, form);
  // German abbreviates with a full stop, which would meet that of the sentence.
  const bare = withoutStop(month);
  return { weekday: withoutStop(weekday), day, month: year ? `${bare} ${year}` : bare };
}

const withoutStop = (text: string): string => text.replace(/\.$/u, '');

/** The wall clock of a zone. */
export const zoned = (at: Instant, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);

const dayOf = (at: Instant, timeZone: string): Temporal.PlainDate =>
  zoned(at, timeZone).toPlainDate();

export const formatIn = (at: Instant, tag: string, options: Intl.DateTimeFormatOptions): string =>
  formatters.getDateTimeFormat(tag, options).format(at);

const partsOf = (
  at: Instant,
  tag: string,
  options: Intl.DateTimeFormatOptions,
): Partial<Record<Intl.DateTimeFormatPartTypes, string>> =>
  Object.fromEntries(
    formatters
      .getDateTimeFormat(tag, options)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );

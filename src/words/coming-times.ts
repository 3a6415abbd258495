import { DAY_MS } from '../domain/instants.ts';
import { instant, type Instant } from '../domain/units.ts';
import type { Words } from './language.ts';
import { clockText, dateSlots, daysUntil, formatIn, WEEK_DAYS, zoned, zoneSlot } from './times.ts';

/** Is this forecast so near that its hour matters? */
export const isWithinADay = (at: Instant, words: Words): boolean => at - words.now < DAY_MS;

/**
 * A forecast instant, never finer than the forecast: "around 16:00" within a day, "tomorrow
 * afternoon" within two, "on Saturday" up to the same weekday, else "on 12 Dec". Within a day an hour
 * comes once; `named` says today or tomorrow even so.
 */
export function comingText(at: Instant, words: Words, named = false): string {
  if (isWithinADay(at, words)) return hourText(at, words, named);
  if (at - words.now < 2 * DAY_MS && daysUntil(at, words.timeZone, words) === 1) {
    return words.say('coming.tomorrow', { part: partOfDay(at, words.timeZone) });
  }
  if (daysUntil(at, words.timeZone, words) < WEEK_DAYS) {
    return words.say('coming.weekday', { weekday: longWeekday(at, words) });
  }
  return words.say('coming.date', dateSlots(at, words.timeZone, words));
}

function hourText(at: Instant, words: Words, named: boolean): string {
  const hour = roundToHour(at, words.timeZone);
  const day = daysUntil(hour, words.timeZone, words) <= 0 ? 'today' : 'tomorrow';
  return words.say('coming.hour', {
    time: clockText(hour, words),
    day: named ? day : 'unsaid',
  });
}

/** As short as a list or a pill needs it: "16:00", "Sat", "12 Dec". */
export function comingShort(at: Instant, words: Words): string {
  if (isWithinADay(at, words)) return clockText(roundToHour(at, words.timeZone), words);
  const slots = dateSlots(at, words.timeZone, words);
  return daysUntil(at, words.timeZone, words) < WEEK_DAYS
    ? slots.weekday
    : words.say('coming.short_date', slots);
}

/** For a message that is read later: the hour within a day, else the weekday with its date. */
export const comingWritten = (at: Instant, words: Words): string =>
  isWithinADay(at, words)
    ? hourText(at, words, true)
    : words.say('coming.weekday_date', {
        ...dateSlots(at, words.timeZone, words),
        weekday: longWeekday(at, words),
      });

/** A gap in the staffed hours, on the property's clock: "Fri 18:00 – Mon 09:00". */
export function gapText(from: Instant, until: Instant, timeZone: string, words: Words): string {
  return words.say('coming.span', {
    from: shiftText(from, timeZone, words, 'none'),
    until: shiftText(until, timeZone, words),
  });
}

/** The start or end of a shift on the property's clock: "Mon 09:00", "Mon 09:00 (GMT-5)". */
export const shiftText = (
  at: Instant,
  timeZone: string,
  words: Words,
  zone = zoneSlot(at, timeZone, words),
): string =>
  words.say('when.weekday', {
    weekday: dateSlots(at, timeZone, words).weekday,
    time: clockText(at, { ...words, timeZone }),
    zone,
  });

const longWeekday = (at: Instant, words: Words): string =>
  formatIn(at, words.tag, { weekday: 'long', timeZone: words.timeZone });

/** The full hour next to an instant, on the clock of a zone. */
export const roundToHour = (at: Instant, timeZone: string): Instant =>
  instant(zoned(at, timeZone).round({ smallestUnit: 'hour' }).epochMilliseconds);

const PARTS = ['early', 'morning', 'afternoon', 'evening'];
const HOURS_OF_A_PART = 6;

const partOfDay = (at: Instant, timeZone: string): string =>
  PARTS[Math.floor(zoned(at, timeZone).hour / HOURS_OF_A_PART)] ?? 'evening';

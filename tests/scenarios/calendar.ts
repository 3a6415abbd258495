import { HOUR_MS } from '../../src/domain/instants.ts';
import { instant, type Instant } from '../../src/domain/units.ts';

/** Where every month of the table is lived, reset and read. */
export const ZONE = 'Europe/Berlin';

/** "2026-11-16 09:30" on the wall of that zone. */
export const at = (wallClock: string): Instant =>
  instant(
    Temporal.PlainDateTime.from(wallClock.replace(' ', 'T')).toZonedDateTime(ZONE)
      .epochMilliseconds,
  );

export const local = (given: Instant): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(given).toZonedDateTimeISO(ZONE);

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "Mon 16 Nov 09:30": how the table writes an instant. */
export function written(given: Instant): string {
  const { dayOfWeek, day, month, hour, minute } = local(given);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${DAYS[dayOfWeek - 1]} ${day} ${MONTHS[month - 1]} ${two(hour)}:${two(minute)}`;
}

/** Every half hour from one wall clock to another, the last one left out. */
export function* halfHours(from: string, until: string): Generator<Instant> {
  for (let now = at(from); now < at(until); now = instant(now + HOUR_MS / 2)) yield now;
}

type Hours = { isWorkday: boolean; hour: number; local: Temporal.ZonedDateTime };
const hoursOf = (now: Instant): Hours => {
  const wall = local(now);
  return { isWorkday: wall.dayOfWeek <= 5, hour: wall.hour + wall.minute / 60, local: wall };
};

/** Somebody is there on workdays from nine to six. */
export const isOfficeTime = (now: Instant): boolean => {
  const { isWorkday, hour } = hoursOf(now);
  return isWorkday && hour >= 9 && hour < 18;
};

/** The share of a day's use that falls into this half hour: daytime, weaker on weekends. */
export function usualShare(now: Instant): number {
  const { isWorkday, hour } = hoursOf(now);
  const ofDay = hour >= 8 && hour < 20 ? 1 / 30 : hour >= 6 && hour < 23 ? 1 / 60 : 1 / 140;
  return isWorkday ? ofDay : ofDay * 0.5;
}

import { dayNumber, dayOfNumber } from './calendar-day.ts';
import type { DateChoice, DatePattern } from './date-patterns.ts';

/** "2026-12-01t00:00:00z": an instant as machines write it (ISO 8601), folded. */
export const instantPattern =
  /(?<!\d)(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})t(?<hour>\d{2}):(?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?(?<zone>z|[+-]\d{2}:?\d{2})?/gu;

/** The day on which the instant falls at so many minutes east of UTC; without a zone of its own it is a local time. */
export const readInstant =
  (offsetMinutes: number): DatePattern['read'] =>
  (groups) => {
    const of = (name: string): number => Number(groups[name] ?? 0);
    const shown = { year: of('year'), month: of('month'), day: of('day') };
    const zone = groups['zone'];
    if (zone === undefined) return [{ form: 'year_first', day: shown }];
    const shift = offsetMinutes - minutesOf(zone);
    const minutes = of('hour') * 60 + of('minute') + shift;
    const day = dayOfNumber(dayNumber(shown) + Math.floor(minutes / 1440));
    return [{ form: 'year_first', day }];
  };

function minutesOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -size : size;
}

/** The one day of a `datetime` attribute, else null; a month, a week or a duration is none. */
export function readStamp(stamp: string, offsetMinutes: number): DateChoice | null {
  const instant = [...stamp.matchAll(instantPattern)][0];
  if (instant !== undefined) return readInstant(offsetMinutes)(instant.groups ?? {})[0] ?? null;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:$|\s)/.exec(stamp) ?? [];
  if (day === undefined) return null;
  return {
    form: 'year_first',
    day: { year: Number(year), month: Number(month), day: Number(day) },
  };
}

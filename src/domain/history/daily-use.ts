import { HOUR_MS } from '../instants.ts';
import { instant, type Instant } from '../units.ts';
import type { UsageHours } from '../usage-hours.ts';

/** One local day of use. */
export type DayOfUse = {
  /** Midnight of the day in the property's zone. */
  at: Instant;
  /** Credits, rounded; null where nobody can say. */
  used: number | null;
  /** False where only what this browser saw is known: at least so much. */
  whole: boolean;
};

export const HISTORY_DAYS = 30;

/**
 * Use by local day, the last of them today: by the official figures as far as they reach, then by
 * what was counted since. A day of which some hours are unknown is not whole.
 */
export function listDailyUse(
  hours: UsageHours | null,
  countedAt: readonly Instant[],
  timeZone: string,
  now: Instant,
): DayOfUse[] {
  const today = startOfDay(now, timeZone);
  return Array.from({ length: HISTORY_DAYS }, (_, index) => {
    const from = today.subtract({ days: HISTORY_DAYS - 1 - index });
    const span = { from: toInstant(from), until: toInstant(from.add({ days: 1 })) };
    return describeDay(span, hours, countedAt);
  });
}

type Day = { from: Instant; until: Instant };

function describeDay(day: Day, hours: UsageHours | null, countedAt: readonly Instant[]): DayOfUse {
  const through = hours?.through ?? 0;
  const official = sumHours(hours, day.from, Math.min(day.until, through));
  const counted = countedAt.filter(
    (at) => at >= Math.max(day.from, through) && at < day.until,
  ).length;
  const whole = official.unknown === 0 && day.until <= through;
  if (official.known === 0 && counted === 0) return { at: day.from, used: null, whole: false };
  return { at: day.from, used: Math.round(official.used + counted), whole };
}

/** Credits in the hours that start in [from, until), and how many of these hours are known or not. */
export function sumHours(
  hours: UsageHours | null,
  from: number,
  until: number,
): { used: number; known: number; unknown: number } {
  const sum = { used: 0, known: 0, unknown: 0 };
  if (hours === null) return sum;
  for (let hour = Math.ceil(from / HOUR_MS); hour * HOUR_MS < until; hour += 1) {
    const count = hours.counts[hour - hours.startHour];
    if (count === undefined || hours.mask[hour - hours.startHour] === 1) sum.unknown += 1;
    else {
      sum.known += 1;
      sum.used += count;
    }
  }
  return sum;
}

const startOfDay = (at: Instant, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).startOfDay();

const toInstant = (day: Temporal.ZonedDateTime): Instant =>
  instant(day.startOfDay().epochMilliseconds);

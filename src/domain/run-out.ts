import type { Forecast } from './forecast/forecast.ts';
import { HOUR_MS } from './instants.ts';
import type { PropertyFacts } from './property-facts.ts';
import { findUnstaffedGap } from './staffed-hours.ts';
import { localDayAt } from './time-zones.ts';
import { instant, type Instant } from './units.ts';

/** The instant so many hours of a forecast ahead; null stays null. */
export const instantAhead = (now: Instant, hours: number | null): Instant | null =>
  hours === null ? null : instant(Math.round(now + hours * HOUR_MS));

/** Midnights in the zone between now and the reset; never less than one. */
export const daysUntilReset = (now: Instant, resetAt: Instant, zone: string): number =>
  Math.max(1, countMidnights(now, resetAt, zone));

const countMidnights = (from: Instant, until: Instant, zone: string): number =>
  Temporal.PlainDate.from(localDayAt(from, zone)).until(localDayAt(until, zone)).days;

/** When it runs out, how long before the reset, and whether somebody is on shift then. */
export function tellRunOut(
  { staffed, timeZone }: Pick<PropertyFacts, 'staffed' | 'timeZone'>,
  { runOutHours: { p50, p10 } }: Forecast,
  { now, resetAt }: { now: Instant; resetAt: Instant | null },
) {
  // A probability above one half has a median before the reset; rounding may miss it by a hair.
  const runOutAt = instantAhead(now, p50 ?? p10) ?? resetAt ?? now;
  const gap = staffed && findUnstaffedGap(runOutAt, staffed, timeZone);
  return {
    runOutAt,
    daysBeforeReset: resetAt && countMidnights(runOutAt, resetAt, timeZone),
    nobodyFrom: gap?.from ?? null,
    nobodyUntil: gap?.until ?? null,
  };
}

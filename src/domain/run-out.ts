import { HOUR_MS } from './instants.ts';
import type { Outlook } from './outlook.ts';
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
  { at, forecast }: Pick<Outlook, 'at' | 'forecast'>,
  resetAt: Instant,
) {
  const { p10, p50 } = forecast.runOutHours;
  // A probability above one half has a median before the reset; rounding may miss it by a hair.
  const runOutAt = instantAhead(at, p50 ?? p10) ?? resetAt;
  const gap = staffed && findUnstaffedGap(runOutAt, staffed, timeZone);
  return {
    runOutAt,
    daysBeforeReset: countMidnights(runOutAt, resetAt, timeZone),
    nobodyFrom: gap?.from ?? null,
    nobodyUntil: gap?.until ?? null,
  };
}

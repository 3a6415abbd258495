import {
  forecastProperty,
  type PropertyForecast,
  type PropertyOutlook,
} from './forecast/forecast-property.ts';
import { DAY_MS, HOUR_MS } from './instants.ts';
import type { Outlook } from './outlook.ts';
import type { ForecastPoint } from './property-view.ts';
import { instant, type Instant } from './units.ts';
import type { UsageHours } from './usage-hours.ts';

/** Without a reset date the forecast looks a month ahead. */
const HORIZON_MS = 30 * DAY_MS;
/** Enough for a line that bends; each costs a forecast. */
const POINTS = 5;

export type OutlookFacts = {
  /** Null before the first official figure was worked in. */
  hours: UsageHours | null;
  timeZone: string;
  /** The one number of the books, counted use taken off; negative for a debt. */
  spendable: number;
  /** The newest official figure, or the reset after it that nobody saw. */
  since: Instant;
  countedAt: readonly Instant[];
  watched: readonly { from: Instant; until: Instant }[];
  resetAt: Instant | null;
};

/** What is to be expected at `now` by the pace that is known; null where none is. */
export function makeOutlook(facts: OutlookFacts, now: Instant): Outlook | null {
  const { hours, timeZone, since, resetAt, watched } = facts;
  if (hours === null || since > now) return null;
  const countedAt = facts.countedAt.filter((at) => at > since && at <= now);
  const until = resetAt !== null && resetAt > now ? resetAt : instant(now + HORIZON_MS);
  const given: PropertyOutlook = {
    hours,
    timeZone,
    at: now,
    figureAt: since,
    spendable: facts.spendable + countedAt.length,
    until,
    countedAt,
    watched: watched.map((span) => ({ from: span.from, to: span.until })),
  };
  const made = forecastProperty(given);
  if (made.since === null) return null;
  const days = Math.max(1, until - now) / DAY_MS;
  return {
    at: now,
    since: { ...made.since, counted: countedAt.length },
    forecast: made.forecast,
    emptySince: made.since.used < given.spendable ? null : findEmptySince(given),
    perDay: (made.forecast.use?.p50 ?? 0) / days,
    historyDays: hours.mask.filter((masked) => masked === 0).length / 24,
    points: listPoints(given, made),
  };
}

/** The first whole hour at which the estimate had used everything up. */
function findEmptySince(given: PropertyOutlook): Instant | null {
  if (given.spendable <= 0) return given.figureAt;
  const isEmptyAfter = (hours: number): boolean => {
    const at = instant(Math.min(given.at, given.figureAt + hours * HOUR_MS));
    return (forecastProperty({ ...given, at }).since?.used ?? 0) >= given.spendable;
  };
  let [filled, empty] = [0, Math.ceil((given.at - given.figureAt) / HOUR_MS)];
  while (empty - filled > 1) {
    const middle = Math.floor((filled + empty) / 2);
    if (isEmptyAfter(middle)) empty = middle;
    else filled = middle;
  }
  return instant(Math.min(given.at, given.figureAt + empty * HOUR_MS));
}

/** What is left on the way to the reset, for the chart. */
function listPoints(given: PropertyOutlook, whole: PropertyForecast): ForecastPoint[] {
  const left = given.spendable - (whole.since?.used ?? 0);
  return Array.from({ length: POINTS }, (_, index) => {
    const share = (index + 1) / POINTS;
    const until = instant(Math.round(given.at + share * (given.until - given.at)));
    const { forecast } = share === 1 ? whole : forecastProperty({ ...given, until });
    const after = (use: number | undefined) => Math.round(left - (use ?? 0));
    const { p10, p50, p90 } = forecast.use ?? {};
    return { at: until, p10: after(p90), p50: after(p50), p90: after(p10) };
  });
}

import type { Instant } from '../units.ts';
import type { UsageHours } from '../usage-hours.ts';
import { readCaptureRatio } from './capture-ratio.ts';
import { forecastRunOut, learnUse, type Forecast } from './forecast.ts';
import { estimateUse, rangeOf, type UseSince } from './estimate-use.ts';
import { HOUR_MS, type Span } from './hour-spans.ts';
import { makeCellOf } from './local-cells.ts';

/** What one property's next weeks are told from. */
export interface PropertyOutlook {
  readonly hours: UsageHours;
  readonly timeZone: string;
  readonly at: Instant;
  /** Spendable (negative for a debt) by the newest official figure, and when that was. */
  readonly spendable: number;
  readonly figureAt: Instant;
  /** The end of the window: the reset; where it is unknown, any horizon up to 60 days. */
  readonly until: Instant;
  /** AI messages seen since the figure, and when dashboard tabs were watched. */
  readonly countedAt: readonly Instant[];
  readonly watched: readonly Span[];
}

export interface PropertyForecast {
  /** Null while no pace is known: then only "at most official - counted" can be said. */
  readonly since: UseSince | null;
  /** From the estimated figure on, its width included. Hours count from `at`. */
  readonly forecast: Forecast;
}

const DAY_HOURS = 24;

/** The one number's use since, and the forecast that starts from the same value. */
export const forecastProperty = (outlook: PropertyOutlook): PropertyForecast => {
  const { hours, timeZone, spendable, at, figureAt, until, watched } = outlook;
  const { startHour, counts, mask } = hours;
  const cells = makeCellOf(startHour, Math.max(at, until) / HOUR_MS - startHour, timeZone);
  const counted = outlook.countedAt.filter((seen) => seen > figureAt && seen <= at).length;
  // The hour in which the row ends is only begun.
  const whole = Math.max(0, Math.floor((hours.through ?? 0) / HOUR_MS) - startHour);
  const learned = learnUse(
    { counts: counts.slice(0, whole), mask, cellOf: cells },
    hours.spacingDays,
  );
  const ahead = (hour: number): number => cells(Math.floor(at / HOUR_MS) - startHour + hour);
  const hoursAhead = Math.max(0, (until - at) / HOUR_MS);
  if (learned === null) {
    return { since: null, forecast: forecastRunOut(null, ahead, spendable - counted, hoursAhead) };
  }
  const capture = readCaptureRatio(hours.capture);
  const days = Math.max(0, at / HOUR_MS - startHour - whole) / DAY_HOURS;
  const soFar = estimateUse(
    learned,
    (utcHour) => cells(utcHour - startHour),
    { figureAt, at, counted, watched, capture, taught: hours.capture.counted },
    days,
  );
  return {
    since: rangeOf(soFar, counted),
    forecast: forecastRunOut(learned, ahead, spendable, hoursAhead, soFar),
  };
};

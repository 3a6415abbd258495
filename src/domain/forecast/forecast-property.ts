import type { Instant } from '../units.ts';
import type { UsageHours } from '../usage-hours.ts';
import { readCaptureRatio } from './capture-ratio.ts';
import { forecastRunOut, learnUse, type Forecast } from './forecast.ts';
import { coverHours, HOUR_MS, type Span } from './hour-spans.ts';
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

/** Use since the official figure: the estimate and its 80 % range, never below what was counted. */
export interface UseSince {
  readonly used: number;
  readonly low: number;
  readonly high: number;
}

export interface PropertyForecast {
  /** Null while no pace is known: then only "at most official - counted" can be said. */
  readonly since: UseSince | null;
  /** From the estimated figure on, its width included. Hours count from `at`. */
  readonly forecast: Forecast;
}

/** The one number's use since, and the forecast that starts from the same value. */
export const forecastProperty = (outlook: PropertyOutlook): PropertyForecast => {
  const { hours, timeZone, at, figureAt, until, countedAt, watched } = outlook;
  const through = hours.startHour + hours.counts.length;
  const cells = makeCellOf(hours.startHour, until / HOUR_MS - hours.startHour + 1, timeZone);
  const learned = learnUse({ counts: hours.counts, mask: hours.mask, cellOf: cells });
  const ahead = (from: number) => (hour: number) => cells(hour + from - hours.startHour);
  const counted = countedAt.filter((seen) => seen > figureAt && seen <= at).length;
  if (learned === null) {
    const left = outlook.spendable - counted;
    return { since: null, forecast: forecastRunOut(null, ahead(through), left, 0) };
  }
  const first = Math.floor(figureAt / HOUR_MS);
  const span = Math.ceil(at / HOUR_MS) - first;
  const inside = coverHours([{ from: figureAt, to: at }], first, span);
  const seen = coverHours(watched, first, span);
  let [profileUse, unwatchedUse] = [0, 0];
  inside.forEach((share, hour) => {
    const expected = share * (learned.level[2] ?? 0) * (learned.profile[ahead(first)(hour)] ?? 0);
    profileUse += expected;
    unwatchedUse += expected * (1 - (seen[hour] ?? 0));
  });
  const { ratio, trust } = readCaptureRatio(hours.capture);
  const byCounts = counted / ratio + unwatchedUse;
  const weight = trust === 'nothing_seen' ? 0 : 0.3;
  const used = Math.max(counted, weight * byCounts + (1 - weight) * profileUse);
  const spread = learned.spread[2] ?? 0;
  const since = {
    used,
    low: Math.max(counted, used * Math.exp(-1.2816 * spread)),
    high: used * Math.exp(1.2816 * spread),
  };
  return {
    since,
    forecast: forecastRunOut(
      learned,
      ahead(Math.floor(at / HOUR_MS)),
      outlook.spendable - used,
      Math.max(0, (until - at) / HOUR_MS),
    ),
  };
};

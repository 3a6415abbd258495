import type { UseSince } from './forecast/estimate-use.ts';
import type { Forecast } from './forecast/forecast.ts';
import type { ForecastPoint } from './property-view.ts';
import type { Instant } from './units.ts';

/** What is expected of one property's use, by the pace that is known. */
export type Outlook = {
  /** When this was expected: the forecast's hours count from here. */
  at: Instant;
  /**
   * Use since the newest official figure, or since the reset after it that nobody saw: the estimate
   * with its 80 % range, and the part of it that this browser counted.
   */
  since: UseSince & { counted: number };
  /** From the estimated figure on. */
  forecast: Forecast;
  /** When the estimate reached zero; null while something is left. */
  emptySince: Instant | null;
  /** Expected use a day, on average up to the reset. */
  perDay: number;
  /** How much history the pace was learned from, in days. */
  historyDays: number;
  points: ForecastPoint[];
};

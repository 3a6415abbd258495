import type { UseHistory } from './use-history.ts';

const DAY = 24;
const HALF_LIVES_DAYS = [2, 7, 21, 63];
/** Horizons in days at which past forecasts are judged. */
export const HORIZONS = [1, 2, 4, 7, 14, 21, 30];
/** What a forecast is off by (log of the ratio) before a property has shown its own. */
const ERROR_PRIOR = [0.45, 0.4, 0.34, 0.3, 0.3, 0.33, 0.36];
const ERROR_PRIOR_WINDOWS = 4;
const MOST_OFF = 1.5;
const ERROR_HALF_LIFE_DAYS = 120;

/** Days of 24 hours, the last one ending now: what was used, and what the profile made of them. */
interface Days {
  readonly used: Float64Array;
  readonly expected: Float64Array;
}

export const binDays = ({ counts, mask, cellOf }: UseHistory, profile: Float64Array): Days => {
  const days = Math.ceil(counts.length / DAY);
  const [used, expected] = [new Float64Array(days), new Float64Array(days)];
  for (let hour = 0; hour < counts.length; hour += 1) {
    if (mask[hour]) continue;
    const day = days - 1 - Math.floor((counts.length - 1 - hour) / DAY);
    used[day] = (used[day] ?? 0) + (counts[hour] ?? 0);
    expected[day] = (expected[day] ?? 0) + (profile[cellOf(hour)] ?? 0);
  }
  return { used, expected };
};

/** The level (use an average hour) after each day, by half-life: a ratio of two fading sums. */
const followLevel = ({ used, expected }: Days, halfLifeDays: number): Float64Array => {
  const fade = 0.5 ** (1 / halfLifeDays);
  let [x, e] = [0, 0];
  return used.map((use, day) => {
    x = x * fade + use;
    e = e * fade + (expected[day] ?? 0);
    return e > 0 ? x / e : 0;
  });
};

const runningSum = (values: Float64Array): Float64Array => {
  let total = 0;
  return Float64Array.from({ length: values.length + 1 }, (_, day) =>
    day === 0 ? 0 : (total += values[day - 1] ?? 0),
  );
};

/** What is known of the use to come: the level and its spread at each horizon. */
export interface HorizonLevels {
  readonly level: number[];
  readonly spread: number[];
}

export const judgeLevels = (days: Days, ageDays: number): HorizonLevels => {
  const levels = HALF_LIVES_DAYS.map((halfLife) => followLevel(days, halfLife));
  const [used, expected] = [runningSum(days.used), runningSum(days.expected)];
  const last = days.used.length - 1;
  const [level, spread]: [number[], number[]] = [[], []];
  const off = (forecast: number, day: number, horizon: number): number => {
    const actual = (used[day + 1 + horizon] ?? 0) - (used[day + 1] ?? 0);
    const exposure = (expected[day + 1 + horizon] ?? 0) - (expected[day + 1] ?? 0);
    const ratio = Math.log((actual + 1) / (forecast * exposure + 1));
    return Math.max(-MOST_OFF, Math.min(MOST_OFF, ratio)) ** 2;
  };
  HORIZONS.forEach((horizon, at) => {
    const errors = levels.map(() => 0.01);
    let weights = levels.map(() => 1 / levels.length);
    let [blendError, blendWeight, seen] = [0, 0, 0];
    const blendAt = (day: number): number =>
      levels.reduce((sum, one, index) => sum + (weights[index] ?? 0) * (one[day] ?? 0), 0);
    const refit = (): void => {
      const power = (2 * (seen / horizon)) / (seen / horizon + 2);
      const raw = errors.map((error) => Math.sqrt(error / (blendWeight + 1)) ** -power);
      const total = raw.reduce((a, b) => a + b, 0);
      weights = raw.map((one) => one / total);
    };
    const fade = 0.5 ** (1 / ERROR_HALF_LIFE_DAYS);
    for (let day = 0; day + horizon <= last; day += 1) {
      if (day % 7 === 0) refit();
      levels.forEach((one, index) => {
        errors[index] = (errors[index] ?? 0) * fade + off(one[day] ?? 0, day, horizon);
      });
      blendError = blendError * fade + off(blendAt(day), day, horizon);
      blendWeight = blendWeight * fade + 1;
      seen += 1;
    }
    refit();
    const now = blendAt(last);
    const expectedUse = now * 24 * horizon;
    const prior =
      (ERROR_PRIOR[at] ?? 0) ** 2 + 3 / (expectedUse + 1) / 10 + 0.5 / Math.max(1, ageDays) / 3;
    const windows = blendWeight / horizon;
    let variance =
      (blendError / (blendWeight || 1)) * (windows / (windows + ERROR_PRIOR_WINDOWS)) +
      prior * (ERROR_PRIOR_WINDOWS / (windows + ERROR_PRIOR_WINDOWS));
    if (ageDays < 21) variance = Math.max(variance, prior);
    level.push(now);
    spread.push(Math.sqrt(variance));
  });
  return { level, spread };
};

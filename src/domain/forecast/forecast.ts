import { chanceBelow, Z } from './normal.ts';
import { MOST_HOURS, type UseHistory } from './use-history.ts';
import { binDays, HORIZONS, judgeLevels, type HorizonLevels } from './use-levels.ts';
import { learnProfile } from './use-profile.ts';

/** Fewer unmasked hours than this make a range and no clock time. */
const SETTLED_DAYS = 7;
const CREDITS_A_PACK = 1_000;

export interface UseQuantiles {
  readonly p10: number;
  readonly p50: number;
  readonly p60: number;
  readonly p80: number;
  readonly p90: number;
  readonly p95: number;
}

/** When the credits run out. Hours count from now; null is "not before the reset". */
export interface Forecast {
  /** p10 is the earliest. */
  readonly runOutHours: { p10: number | null; p50: number | null; p90: number | null };
  /** That the credits run out before the reset, 0 to 1; null while nothing was observed. */
  readonly probability: number | null;
  /** Use up to the reset; null while nothing was observed. */
  readonly use: UseQuantiles | null;
  /** Packs of 1,000 that a purchase now must hold to last to the reset. */
  readonly packs: { p50: number; p80: number; p95: number } | null;
  /** The verdict of this one look. */
  readonly warn: 'none' | 'heads-up' | 'urgent';
  /** none: nothing observed; range_only: under 24 hours; early: under 7 days. */
  readonly maturity: 'none' | 'range_only' | 'early' | 'settled';
}

/** What was learned of one property's use: the profile, and the level and spread by horizon. */
export interface LearnedUse extends HorizonLevels {
  readonly profile: Float64Array;
  readonly observedHours: number;
}

/** Learns from at most the last 182 days; null when no hour was observed. */
export const learnUse = (history: UseHistory): LearnedUse | null => {
  const skip = Math.max(0, history.counts.length - MOST_HOURS);
  const recent: UseHistory = {
    counts: Array.prototype.slice.call(history.counts, skip) as number[],
    mask: Array.prototype.slice.call(history.mask, skip) as number[],
    cellOf: (hour) => history.cellOf(hour + skip),
  };
  let observedHours = 0;
  for (let hour = 0; hour < recent.counts.length; hour += 1)
    if (!recent.mask[hour]) observedHours += 1;
  if (observedHours === 0) return null;
  const profile = learnProfile(recent);
  const days = binDays(recent, profile);
  return { profile, observedHours, ...judgeLevels(days, observedHours / 24) };
};

const interpolate = (values: readonly number[], days: number): number => {
  const next = HORIZONS.findIndex((horizon) => horizon >= days);
  if (next < 0) return values[values.length - 1] ?? 0;
  const [low, high] = [HORIZONS[next - 1] ?? 0, HORIZONS[next] ?? 1];
  const [from, to] = [values[next - 1] ?? values[0] ?? 0, values[next] ?? 0];
  return from + ((to - from) * (days - low)) / (high - low);
};

/** Expected use and spread after each hour up to the reset. */
const walkAhead = (learned: LearnedUse, cellOf: (ahead: number) => number, hours: number) => {
  const steps = Math.ceil(hours);
  const [mean, spread] = [new Float64Array(steps + 1), new Float64Array(steps + 1)];
  let exposure = 0;
  for (let step = 1; step <= steps; step += 1) {
    const share = Math.min(1, hours - (step - 1));
    exposure += share * (learned.profile[cellOf(step - 1)] ?? 0);
    const days = Math.min(step, hours) / 24;
    mean[step] = interpolate(learned.level, days) * exposure;
    spread[step] = interpolate(learned.spread, days);
  }
  return { mean, spread };
};

interface Ahead {
  readonly mean: Float64Array;
  readonly spread: Float64Array;
  readonly hours: number;
}

/** Use up to the reset at one quantile, and when it reaches what is spendable. */
const followUse = ({ mean, spread, hours }: Ahead, spendable: number, z: number) => {
  let [use, runOut]: [number, number | null] = [0, spendable <= 0 ? 0 : null];
  for (let step = 1; step < mean.length; step += 1) {
    const next = Math.max(use, ((mean[step] ?? 0) + 1) * Math.exp(z * (spread[step] ?? 0)) - 1);
    if (runOut === null && next >= spendable) {
      const width = Math.min(1, hours - (step - 1));
      runOut = step - 1 + (width * (spendable - use)) / (next - use);
    }
    use = next;
  }
  return { use, runOut };
};

const chanceToRunOut = ({ mean, spread }: Ahead, spendable: number): number => {
  if (spendable <= 0) return 1;
  let chance = 0;
  for (let step = 1; step < mean.length; step += 1) {
    const z = Math.log((spendable + 1) / ((mean[step] ?? 0) + 1)) / (spread[step] ?? 1);
    chance = Math.max(chance, 1 - chanceBelow(z));
  }
  return chance;
};

const nothingObserved = (spendable: number): Forecast => {
  const at = spendable <= 0 ? 0 : null;
  return {
    runOutHours: { p10: at, p50: at, p90: at },
    probability: spendable <= 0 ? 1 : null,
    use: null,
    packs: null,
    warn: 'none',
    maturity: 'none',
  };
};

/**
 * When `spendable` (negative for a debt) is used up, seen `hoursToReset` hours ahead. `cellOf` names
 * the local hour of the week of each hour ahead.
 */
export const forecastRunOut = (
  learned: LearnedUse | null,
  cellOf: (ahead: number) => number,
  spendable: number,
  hoursToReset: number,
): Forecast => {
  if (learned === null) return nothingObserved(spendable);
  const ahead = { ...walkAhead(learned, cellOf, hoursToReset), hours: hoursToReset };
  const at = (z: number) => followUse(ahead, spendable, z);
  const [p10, p50, p60, p80] = [at(Z.p10), at(Z.p50), at(Z.p60), at(Z.p80)];
  const [p90, p95] = [at(Z.p90), at(Z.p95)];
  const probability = chanceToRunOut(ahead, spendable);
  const packs = ({ use }: { use: number }): number =>
    Math.max(0, Math.ceil((use - spendable) / CREDITS_A_PACK));
  const range = learned.observedHours < 24;
  const urgent = p90.runOut !== null && p90.runOut <= 72 && probability >= 0.3;
  const warn = urgent ? 'urgent' : probability >= 0.8 ? 'heads-up' : 'none';
  return {
    runOutHours: { p10: p90.runOut, p50: p50.runOut, p90: p10.runOut },
    probability,
    use: { p10: p10.use, p50: p50.use, p60: p60.use, p80: p80.use, p90: p90.use, p95: p95.use },
    packs: { p50: packs(p50), p80: packs(p80), p95: packs(p95) },
    warn: spendable <= 0 || range ? 'none' : warn,
    maturity: range
      ? 'range_only'
      : learned.observedHours < SETTLED_DAYS * 24
        ? 'early'
        : 'settled',
  };
};

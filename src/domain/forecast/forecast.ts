import { chanceBelow, Z } from './normal.ts';
import { MOST_HOURS, type UseHistory } from './use-history.ts';
import { cutDays } from './use-days.ts';
import { judgeLevels, type HorizonLevels } from './use-levels.ts';
import { walkAhead, type UseAhead, type UseSoFar } from './walk-ahead.ts';
import { learnProfile } from './use-profile.ts';

/** Fewer observed hours make a range and no clock time; fewer than a week an early estimate. */
const RANGE_ONLY_HOURS = 24;
const EARLY_HOURS = 7 * 24;
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
  /** The share of each local hour of the week, mean 1. */
  readonly profile: Float64Array;
  readonly observedHours: number;
}

/**
 * Learns from at most the last 182 days; null when no hour was observed. `spacingDays`: how far
 * apart the totals lie that the counts were spread from; 0 where every hour was counted.
 */
export const learnUse = (
  { counts, mask, cellOf }: UseHistory,
  spacingDays = 0,
): LearnedUse | null => {
  const skip = Math.max(0, counts.length - MOST_HOURS);
  const recent: UseHistory = {
    counts: counts.slice(skip),
    mask: mask.slice(skip),
    cellOf: (hour) => cellOf(hour + skip),
  };
  let observedHours = 0;
  for (let hour = skip; hour < counts.length; hour += 1) observedHours += mask[hour] ? 0 : 1;
  if (observedHours === 0) return null;
  const profile = learnProfile(recent);
  return {
    profile,
    observedHours,
    ...judgeLevels(cutDays(recent, profile), observedHours / 24, spacingDays),
  };
};

/** Use up to the reset at one quantile, and when it reaches what is spendable. */
const followUse = ({ mean, spread, hours }: UseAhead, spendable: number, z: number) => {
  const useAt = (step: number): number =>
    ((mean[step] ?? 0) + 1) * Math.exp(z * (spread[step] ?? 0)) - 1;
  let use = Math.max(0, useAt(0));
  let runOut = spendable <= use ? 0 : null;
  for (let step = 1; step < mean.length; step += 1) {
    const next = Math.max(use, useAt(step));
    if (runOut === null && next >= spendable) {
      const width = Math.min(1, hours - (step - 1));
      runOut = step - 1 + (width * (spendable - use)) / (next - use);
    }
    use = next;
  }
  return { use, runOut };
};

const chanceToRunOut = ({ mean, spread }: UseAhead, spendable: number): number => {
  if (spendable <= 0) return 1;
  const least = mean.reduce((z, use, step) => {
    const off = Math.log((spendable + 1) / (use + 1));
    return Math.min(z, off / (spread[step] || 1e-9));
  }, Infinity);
  return 1 - chanceBelow(least);
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

const nothingUsed: UseSoFar = { used: 0, spread: 0, days: 0 };

/**
 * When `spendable` (negative for a debt) is used up, seen `hoursToReset` hours ahead. `cellOf` names
 * the local hour of the week of each hour ahead; `soFar` is the estimated use of `spendable` since
 * it was known, whose spread widens all that follows.
 */
export const forecastRunOut = (
  learned: LearnedUse | null,
  cellOf: (ahead: number) => number,
  spendable: number,
  hoursToReset: number,
  soFar: UseSoFar = nothingUsed,
): Forecast => {
  if (learned === null) return nothingObserved(spendable);
  const ahead = walkAhead(learned, cellOf, hoursToReset, soFar);
  const at = (z: number) => followUse(ahead, spendable, z);
  const [p10, p50, p60, p80] = [at(Z.p10), at(Z.p50), at(Z.p60), at(Z.p80)];
  const [p90, p95] = [at(Z.p90), at(Z.p95)];
  const probability = chanceToRunOut(ahead, spendable);
  const toCome = ({ use }: { use: number }): number => Math.max(0, use - soFar.used);
  const packs = ({ use }: { use: number }): number =>
    Math.max(0, Math.ceil((use - spendable) / CREDITS_A_PACK));
  const range = learned.observedHours < RANGE_ONLY_HOURS;
  const urgent = p90.runOut !== null && p90.runOut <= 72 && probability >= 0.3;
  const warn = urgent ? 'urgent' : probability >= 0.8 ? 'heads-up' : 'none';
  const settled = learned.observedHours < EARLY_HOURS ? 'early' : 'settled';
  return {
    runOutHours: { p10: p90.runOut, p50: p50.runOut, p90: p10.runOut },
    probability,
    use: {
      p10: toCome(p10),
      p50: toCome(p50),
      p60: toCome(p60),
      p80: toCome(p80),
      p90: toCome(p90),
      p95: toCome(p95),
    },
    packs: { p50: packs(p50), p80: packs(p80), p95: packs(p95) },
    warn: spendable <= 0 || range ? 'none' : warn,
    maturity: range ? 'range_only' : settled,
  };
};

import { chanceBelow, Z } from './normal.ts';
import type { UseHistory } from './use-history.ts';
import { cutDays } from './use-days.ts';
import { judgeLevels, type HorizonLevels } from './use-levels.ts';
import { walkAhead, type UseAhead, type UseSoFar } from './walk-ahead.ts';
import { learnProfile } from './use-profile.ts';

/** Fewer observed hours make a range and no clock time; fewer than a week an early estimate. */
const RANGE_ONLY_HOURS = 24;
const EARLY_HOURS = 7 * 24;
const CREDITS_A_PACK = 1_000;
/** Likely enough to say so at any distance; as likely as not when it may be within a week. */
const HEADS_UP_CHANCE = 0.8;
const EVEN_CHANCE = 0.5;
const HEADS_UP_HOURS = 7 * 24;
const URGENT_HOURS = 72;

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
export const learnUse = (history: UseHistory, spacingDays = 0): LearnedUse | null => {
  const profile = learnProfile(history);
  const { days, observedHours } = cutDays(history, profile);
  return observedHours === 0
    ? null
    : { profile, observedHours, ...judgeLevels(days, observedHours / 24, spacingDays) };
};

/** What one look warns of, by the chance of a run-out and the earliest hour at which it may come. */
const judgeLook = (probability: number, earliest: number | null): Forecast['warn'] => {
  const hours = probability >= EVEN_CHANCE && earliest !== null ? earliest : Infinity;
  if (hours <= URGENT_HOURS) return 'urgent';
  return hours <= HEADS_UP_HOURS || probability >= HEADS_UP_CHANCE ? 'heads-up' : 'none';
};

/** Use at one quantile: the log of one more than the most so far, and when it is all spent. */
interface UsePath {
  readonly z: number;
  top: number;
  runOut: number | null;
}

const startPath = (z: number): UsePath => ({ z, top: 0, runOut: null });

/** Follows all quantiles to the reset at once; answers how likely the credits last. */
const followPaths = (
  { mean, spread, hours }: UseAhead,
  spendable: number,
  paths: readonly UsePath[],
): number => {
  const goal = Math.log(Math.max(0, spendable) + 1);
  let least = Infinity;
  for (let step = 0; step < mean.length; step += 1) {
    const middle = Math.log((mean[step] ?? 0) + 1);
    const wide = spread[step] ?? 0;
    least = Math.min(least, (goal - middle) / (wide || 1e-9));
    for (const path of paths) {
      const next = Math.max(path.top, middle + path.z * wide);
      if (path.runOut === null && next >= goal) {
        const used = Math.expm1(path.top);
        const part = step > 0 ? (spendable - used) / (Math.expm1(next) - used) : 0;
        path.runOut = Math.max(0, step - 1 + part * Math.min(1, hours - step + 1));
      }
      path.top = next;
    }
  }
  return spendable > 0 ? chanceBelow(least) : 0;
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
  const [p10, p50, p60, p80] = [startPath(Z.p10), startPath(0), startPath(Z.p60), startPath(Z.p80)];
  const [p90, p95] = [startPath(Z.p90), startPath(Z.p95)];
  const probability = 1 - followPaths(ahead, spendable, [p10, p50, p60, p80, p90, p95]);
  const toCome = ({ top }: UsePath): number => Math.max(0, Math.expm1(top) - soFar.used);
  const packs = ({ top }: UsePath): number =>
    Math.max(0, Math.ceil((Math.expm1(top) - spendable) / CREDITS_A_PACK));
  const range = learned.observedHours < RANGE_ONLY_HOURS;
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
    warn: spendable <= 0 || range ? 'none' : judgeLook(probability, p90.runOut),
    maturity: range ? 'range_only' : settled,
  };
};

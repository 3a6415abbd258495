import type { Instant } from '../units.ts';
import type { CaptureRatio } from './capture-ratio.ts';
import type { LearnedUse } from './forecast.ts';
import { coverHours, HOUR_MS, type Span } from './hour-spans.ts';
import { Z } from './normal.ts';
import { atHorizon, type UseSoFar } from './walk-ahead.ts';

/** Use since the official figure: the estimate and its 80 % range, never below what was counted. */
export interface UseSince {
  readonly used: number;
  readonly low: number;
  readonly high: number;
}

/** What was seen since the official figure. */
export interface SeenSince {
  readonly figureAt: Instant;
  readonly at: Instant;
  readonly counted: number;
  readonly watched: readonly Span[];
  readonly capture: CaptureRatio;
  /** How much counting has taught: messages counted so far, fading. */
  readonly taught: number;
}

/** Messages come in conversations: their number scatters more than that of single events. */
const CLUSTERING = 2;
/** Which chats a person opens changes from day to day. */
const RATIO_SCATTER = 0.05;
/** Hours since the figure are few: the profile itself is off by more than over a month. */
const WIDENED = 1.15;

/** The profile's share of the watched and the unwatched time since the figure. */
const shareTime = (
  { profile }: LearnedUse,
  cellOf: (utcHour: number) => number,
  { figureAt, at, watched }: SeenSince,
): { watched: number; unwatched: number } => {
  const first = Math.floor(figureAt / HOUR_MS);
  const hours = Math.max(0, Math.ceil(at / HOUR_MS) - first);
  const inside = coverHours([{ from: figureAt, to: at }], first, hours);
  const seen = coverHours(watched, first, hours);
  const shares = { watched: 0, unwatched: 0 };
  inside.forEach((part, hour) => {
    const share = part * (profile[cellOf(first + hour)] ?? 0);
    const watchedPart = Math.min(part, seen[hour] ?? 0) / (part || 1);
    shares.watched += share * watchedPart;
    shares.unwatched += share * (1 - watchedPart);
  });
  return shares;
};

/**
 * Estimated use since the figure: in watched hours a mix, weighted by inverse variance, of what was
 * counted over the capture ratio and of the profile; in unwatched hours the profile.
 */
export const estimateUse = (
  learned: LearnedUse,
  cellOf: (utcHour: number) => number,
  seen: SeenSince,
  days: number,
): UseSoFar => {
  const share = shareTime(learned, cellOf, seen);
  const level = atHorizon(learned.level, days);
  const spread = atHorizon(learned.spread, days);
  const [profiled, unwatched] = [level * share.watched, level * share.unwatched];
  const { ratio, trust } = seen.capture;
  const byCounts = seen.counted / ratio;
  const profileVariance = (profiled * spread) ** 2 + CLUSTERING * profiled;
  const countVariance =
    (CLUSTERING * (seen.counted + 1)) / ratio ** 2 +
    byCounts ** 2 * (RATIO_SCATTER + 1 / (seen.taught + 1));
  const weight = trust === 'usable' ? profileVariance / (profileVariance + countVariance) : 0;
  const used = Math.max(seen.counted, weight * byCounts + (1 - weight) * profiled + unwatched);
  const off = Math.sqrt((1 - weight) * profileVariance) + unwatched * spread;
  return { used, spread: (WIDENED * off) / Math.max(1, used), days };
};

/** The 80 % range of an estimate. */
export const rangeOf = ({ used, spread }: UseSoFar, counted: number): UseSince => ({
  used,
  low: Math.max(counted, used * Math.exp(Z.p10 * spread)),
  high: used * Math.exp(Z.p90 * spread),
});

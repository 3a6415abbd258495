import { followLevel, type UseDays } from './use-days.ts';

const HALF_LIVES_DAYS = [2, 7, 21, 63];
/** Horizons in days at which past forecasts are judged. */
export const HORIZONS = [1, 2, 4, 7, 14, 21, 30];
/** What a forecast is usually off by, as the log of a ratio, at each horizon. */
const USUAL_ERROR = [0.45, 0.4, 0.34, 0.3, 0.3, 0.33, 0.36];
/** Added to its square: the noise of small counts, and of a short history. */
const PER_CREDIT = 3;
const PER_DAY_OF_AGE = 0.5;
/** Own errors weigh as much as the usual ones after so many windows. */
const USUAL_WINDOWS = 4;
/** How far the finding at one horizon carries on to the next: none 0, all 1. */
const CARRIED = 0.7;
/** Under so many days of history the spread is never below the usual. */
const YOUNG_DAYS = 7;
/** Errors weigh half after 60 days. */
const ERROR_FADE = 0.5 ** (1 / 60);
const MOST_OFF = 2.5;
/** The better of two levels weighs by the sixth power of its error, once it has shown it. */
const PICKINESS = 6;
const REFIT_DAYS = 7;
/** Half of a lean that was seen is taken back: leans do not last. */
const TAKEN_BACK = 0.5;
/** Levels that disagree more than they use to widen the spread, and the other way round. */
const DISAGREEMENT_WEIGHT = 0.4;
const USUAL_DISAGREEMENT = 0.02;
const DISAGREEMENT_DAYS = 30;
const DISAGREEMENT_FLOOR = 0.005;
const NARROWED = 0.95;

/** What is known of the use to come: level (use an average hour) and log spread at each horizon. */
export interface HorizonLevels {
  readonly level: readonly number[];
  readonly spread: readonly number[];
}

/** How the blend of the levels has done at one horizon, and what it says now. */
interface Trial {
  readonly level: number;
  /** The variance among the logs of the levels. */
  readonly apart: number;
  /** Days judged, faded; the squared error, lean and variance among levels likewise. */
  readonly judged: number;
  readonly error: number;
  readonly lean: number;
  readonly scatter: number;
}

const between = (sums: readonly number[], from: number, days: number): number =>
  (sums[from + days] ?? 0) - (sums[from] ?? 0);

/** The weight of each level after so many windows, by its faded squared errors. */
const weighLevels = (errors: readonly number[], judged: number, windows: number): number[] => {
  const power = (PICKINESS * windows) / (windows + 2) / 2;
  const raw = errors.map((error) => (error / (judged + 1)) ** -power);
  const total = raw.reduce((sum, one) => sum + one, 0);
  return raw.map((one) => one / total);
};

const holdTrial = (
  levels: readonly number[][],
  logs: readonly number[][],
  horizon: number,
  { used, expected }: UseDays,
): Trial => {
  const errors = levels.map(() => 0.01);
  let weights = errors;
  let [level, apart, judged, error, lean, scatter] = [0, 0, 0, 0, 0, 0];
  const blend = (day: number): void => {
    let [mean, square] = [0, 0];
    level = 0;
    for (let at = 0; at < weights.length; at += 1) {
      const weight = weights[at] ?? 0;
      const log = logs[at]?.[day] ?? 0;
      level += weight * (levels[at]?.[day] ?? 0);
      mean += weight * log;
      square += weight * log * log;
    }
    apart = square - mean * mean;
  };
  // What stood after `day` by what came in the days that the horizon covers.
  const judge = (day: number): void => {
    const actual = Math.log(between(used, day + 1, horizon) + 1);
    const exposure = between(expected, day + 1, horizon);
    const off = (one = 0): number =>
      Math.max(-MOST_OFF, Math.min(MOST_OFF, actual - Math.log(one * exposure + 1)));
    for (let at = 0; at < errors.length; at += 1) {
      errors[at] = (errors[at] ?? 0) * ERROR_FADE + off(levels[at]?.[day]) ** 2;
    }
    blend(day);
    const missed = off(level);
    error = error * ERROR_FADE + missed * missed;
    lean = lean * ERROR_FADE + missed;
    scatter = scatter * ERROR_FADE + apart;
    judged = judged * ERROR_FADE + 1;
  };
  const last = used.length - 2;
  for (let day = 0; day + horizon <= last; day += 1) {
    if (day % REFIT_DAYS === 0) weights = weighLevels(errors, judged, day / horizon);
    judge(day);
  }
  weights = weighLevels(errors, judged, Math.max(0, last - horizon + 1) / horizon);
  blend(last);
  return { level, apart, judged, error, lean, scatter };
};

/** How much wider or narrower than on average the levels' disagreement makes the spread now. */
const weighDisagreement = ({ apart, judged, scatter }: Trial): number => {
  const usual = (scatter + DISAGREEMENT_DAYS * USUAL_DISAGREEMENT) / (judged + DISAGREEMENT_DAYS);
  const ratio = (apart + DISAGREEMENT_FLOOR) / (usual + DISAGREEMENT_FLOOR);
  return Math.min(3, 1 + DISAGREEMENT_WEIGHT * (ratio - 1));
};

/**
 * Blends levels of four memories by how each would have done, and takes the spread from how the
 * blend would have done; what is found at short horizons carries on to those not yet seen.
 */
export const judgeLevels = (days: UseDays, ageDays: number, spacingDays: number): HorizonLevels => {
  const levels = HALF_LIVES_DAYS.map((halfLife) => followLevel(days, halfLife));
  const logs = levels.map((level) => level.map((use) => Math.log(use + 1e-3)));
  const [level, spread]: [number[], number[]] = [[], []];
  let carried = 1;
  HORIZONS.forEach((horizon, at) => {
    const trial = holdTrial(levels, logs, horizon, days);
    const { judged } = trial;
    const windows = judged / horizon;
    // Hours between two official figures were spread: what happened within them nobody saw.
    const own = horizon < spacingDays ? 0 : windows / (windows + USUAL_WINDOWS);
    const lean = (trial.lean / (judged || 1)) * own * TAKEN_BACK;
    const usual =
      (USUAL_ERROR[at] ?? 0) ** 2 +
      PER_CREDIT / (trial.level * 24 * horizon + 1) +
      PER_DAY_OF_AGE / Math.max(1, ageDays);
    const found = trial.error / (judged || 1) / usual;
    carried = own * found + (1 - own) * carried ** CARRIED;
    const variance = usual * carried * weighDisagreement(trial);
    level.push(trial.level * Math.exp(lean));
    spread.push(Math.sqrt(ageDays < YOUNG_DAYS ? Math.max(variance, usual) : variance) * NARROWED);
  });
  return { level, spread };
};

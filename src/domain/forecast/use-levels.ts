import { followLevel, type UseDays } from './use-days.ts';

const HALF_LIVES_DAYS = [2, 7, 21, 63];
/** Horizons in days at which past forecasts are judged. */
export const HORIZONS = [1, 2, 4, 7, 14, 21, 30];
/** What a forecast is usually off by, as the log of a ratio, at each horizon. */
const USUAL_ERROR = [0.45, 0.4, 0.34, 0.3, 0.3, 0.33, 0.36];
/** Added to its square: the noise of small counts, and of a short history. */
const PER_CREDIT = 0.3;
const PER_DAY_OF_AGE = 0.3;
/** Own errors weigh as much as the usual ones after so many windows. */
const USUAL_WINDOWS = 4;
/** How far the finding at one horizon carries on to the next: none 0, all 1. */
const CARRIED = 0.7;
/** Under so many days of history the spread is never below the usual. */
const YOUNG_DAYS = 21;
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

/** The levels after each day, the horizon they are judged at, and how each has done so far. */
interface Trial {
  readonly days: UseDays;
  readonly levels: readonly number[][];
  readonly logs: readonly number[][];
  readonly horizon: number;
  readonly errors: number[];
  weights: number[];
  /** Days judged, faded; the blend's squared error, lean and scatter among levels likewise. */
  judged: number;
  error: number;
  lean: number;
  scatter: number;
}

const refit = (trial: Trial, windows: number): void => {
  const power = (PICKINESS * windows) / (windows + 2) / 2;
  const raw = trial.errors.map((error) => (error / (trial.judged + 1)) ** -power);
  const total = raw.reduce((sum, one) => sum + one, 0);
  trial.weights = raw.map((one) => one / total);
};

const mix = ({ weights }: Trial, values: readonly number[][], day: number): number =>
  weights.reduce((sum, weight, at) => sum + weight * (values[at]?.[day] ?? 0), 0);

/** The variance among the logs of the levels. */
const disagree = (trial: Trial, day: number): number => {
  const mean = mix(trial, trial.logs, day);
  return trial.weights.reduce(
    (sum, weight, at) => sum + weight * ((trial.logs[at]?.[day] ?? 0) - mean) ** 2,
    0,
  );
};

/** Judges what stood after `day` by what came in the days that the horizon covers. */
const judgeDay = (trial: Trial, day: number): void => {
  const { days, horizon, levels, errors } = trial;
  const sum = (of: readonly number[]): number => (of[day + 1 + horizon] ?? 0) - (of[day + 1] ?? 0);
  const actual = Math.log(sum(days.used) + 1);
  const exposure = sum(days.expected);
  const off = (level: number): number =>
    Math.max(-MOST_OFF, Math.min(MOST_OFF, actual - Math.log(level * exposure + 1)));
  levels.forEach((level, at) => {
    errors[at] = (errors[at] ?? 0) * ERROR_FADE + off(level[day] ?? 0) ** 2;
  });
  const lean = off(mix(trial, levels, day));
  trial.error = trial.error * ERROR_FADE + lean * lean;
  trial.lean = trial.lean * ERROR_FADE + lean;
  trial.scatter = trial.scatter * ERROR_FADE + disagree(trial, day);
  trial.judged = trial.judged * ERROR_FADE + 1;
};

const holdTrial = (
  days: UseDays,
  levels: readonly number[][],
  logs: readonly number[][],
  horizon: number,
): Trial => {
  const trial: Trial = {
    days,
    levels,
    logs,
    horizon,
    errors: levels.map(() => 0.01),
    weights: levels.map(() => 1 / levels.length),
    judged: 0,
    error: 0,
    lean: 0,
    scatter: 0,
  };
  const last = days.used.length - 2;
  for (let day = 0; day + horizon <= last; day += 1) {
    if (day % REFIT_DAYS === 0) refit(trial, day / horizon);
    judgeDay(trial, day);
  }
  refit(trial, Math.max(0, last - horizon + 1) / horizon);
  return trial;
};

/** How much wider or narrower than on average the levels' disagreement makes the spread now. */
const weighDisagreement = (trial: Trial, last: number): number => {
  const usual =
    (trial.scatter + DISAGREEMENT_DAYS * USUAL_DISAGREEMENT) / (trial.judged + DISAGREEMENT_DAYS);
  const ratio = (disagree(trial, last) + DISAGREEMENT_FLOOR) / (usual + DISAGREEMENT_FLOOR);
  return Math.min(3, 1 + DISAGREEMENT_WEIGHT * (ratio - 1));
};

/**
 * Blends levels of four memories by how each would have done, and takes the spread from how the
 * blend would have done; what is found at short horizons carries on to those not yet seen.
 */
export const judgeLevels = (days: UseDays, ageDays: number, spacingDays: number): HorizonLevels => {
  const levels = HALF_LIVES_DAYS.map((halfLife) => followLevel(days, halfLife));
  const logs = levels.map((level) => level.map((use) => Math.log(use + 1e-3)));
  const last = days.used.length - 2;
  const [level, spread]: [number[], number[]] = [[], []];
  let carried = 1;
  HORIZONS.forEach((horizon, at) => {
    const trial = holdTrial(days, levels, logs, horizon);
    const windows = trial.judged / horizon;
    // Hours between two official figures were spread: what happened within them nobody saw.
    const own = horizon < spacingDays ? 0 : windows / (windows + USUAL_WINDOWS);
    const lean = trial.judged > 0 ? (trial.lean / trial.judged) * own * TAKEN_BACK : 0;
    const now = mix(trial, levels, last);
    const usual =
      (USUAL_ERROR[at] ?? 0) ** 2 +
      PER_CREDIT / (now * 24 * horizon + 1) +
      PER_DAY_OF_AGE / Math.max(1, ageDays);
    const found = trial.judged > 0 ? trial.error / trial.judged / usual : 0;
    carried = own * found + (1 - own) * carried ** CARRIED;
    const variance = usual * carried * weighDisagreement(trial, last);
    level.push(now * Math.exp(lean));
    spread.push(Math.sqrt(ageDays < YOUNG_DAYS ? Math.max(variance, usual) : variance) * NARROWED);
  });
  return { level, spread };
};

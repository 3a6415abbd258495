import { oldestHour, WEEK_HOURS, type UseHistory } from './use-history.ts';

const HALF_LIFE_DAYS = 42;
/** Hours of belief in the day and hour shares against one cell's own weeks. */
const CELL_PRIOR = 3;
const DAY_PRIOR_WEEKS = 1.5;
const HOUR_PRIOR_WEEKS = 2;

/** Monday to Sunday. */
const DAY_PRIOR = [1.15, 1.15, 1.15, 1.15, 1.1, 0.65, 0.65];
const hourPrior = (hour: number): number => {
  if (hour >= 8 && hour < 20) return 1.5;
  return hour >= 6 && hour < 23 ? 0.75 : 0.35;
};
const HOUR_PRIOR_MEAN = (12 * 1.5 + 5 * 0.75 + 7 * 0.35) / 24;

const shrink = (count: number, exposure: number, prior: number, weight: number): number =>
  (count + weight * prior) / (exposure + weight);

/** Faded use and exposure of each hour of the week. */
const countCells = (history: UseHistory) => {
  const { counts, mask, cellOf } = history;
  const [count, exposure] = [new Float64Array(WEEK_HOURS), new Float64Array(WEEK_HOURS)];
  const fade = 0.5 ** (1 / (HALF_LIFE_DAYS * 24));
  const oldest = oldestHour(history);
  let weight = 1;
  for (let hour = counts.length - 1; hour >= oldest; hour -= 1) {
    weight *= fade;
    if (mask[hour]) continue;
    const cell = cellOf(hour);
    count[cell] = (count[cell] ?? 0) + weight * (counts[hour] ?? 0);
    exposure[cell] = (exposure[cell] ?? 0) + weight;
  }
  return { count, exposure };
};

type Cells = ReturnType<typeof countCells>;

/** The sum of cells `from` to `until`, every so many. */
const addUp = (cells: Float64Array, from = 0, until = WEEK_HOURS, every = 1): number => {
  let sum = 0;
  for (let cell = from; cell < until; cell += every) sum += cells[cell] ?? 0;
  return sum;
};

const shareHours = (
  { count, exposure }: Cells,
  first: number,
  until: number,
  prior: (hour: number) => number,
): number[] => {
  const days = (until - first) / 24;
  const mean = addUp(count, first, until) / addUp(exposure, first, until) || 1;
  return Array.from({ length: 24 }, (_, hour) => {
    const every = (cells: Float64Array): number => addUp(cells, first + hour, until, 24) / days;
    return shrink(every(count) / mean, every(exposure), prior(hour), HOUR_PRIOR_WEEKS);
  });
};

/** The share of each day of the week in use, shrunk to what is usual. */
const shareDays = ({ count, exposure }: Cells, mean: number): number[] =>
  DAY_PRIOR.map((prior, day) => {
    const hourly = (cells: Float64Array): number => addUp(cells, day * 24, day * 24 + 24) / 24;
    return shrink(hourly(count) / mean, hourly(exposure), prior, DAY_PRIOR_WEEKS);
  });

/** The share of each hour of the week in use, mean 1: own weeks shrunk to day and hour shares. */
export const learnProfile = (history: UseHistory): Float64Array => {
  const cells = countCells(history);
  const { count, exposure } = cells;
  const mean = addUp(count) / addUp(exposure) || 1;
  const days = shareDays(cells, mean);
  const workday = shareHours(cells, 0, 120, (hour) => hourPrior(hour) / HOUR_PRIOR_MEAN);
  const weekend = shareHours(cells, 120, WEEK_HOURS, (hour) => workday[hour] ?? 1);
  const profile = count.map((own, cell) => {
    const day = Math.floor(cell / 24);
    const share = (days[day] ?? 1) * ((day < 5 ? workday : weekend)[cell % 24] ?? 1);
    return shrink(own / mean, exposure[cell] ?? 0, share, CELL_PRIOR);
  });
  const scale = addUp(profile) / WEEK_HOURS;
  return profile.map((share) => share / scale);
};

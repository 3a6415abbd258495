import { WEEK_HOURS, type UseHistory } from './use-history.ts';

const HALF_LIFE_DAYS = 42;
/** Hours of belief in the day and hour shares against one cell's own weeks. */
const CELL_PRIOR = 3;
const DAY_PRIOR_WEEKS = 1.5;
const HOUR_PRIOR_WEEKS = 2;

const dayPrior = (day: number): number => (day < 4 ? 1.15 : day === 4 ? 1.1 : 0.65);
const hourPrior = (hour: number): number => {
  if (hour >= 8 && hour < 20) return 1.5;
  return hour >= 6 && hour < 23 ? 0.75 : 0.35;
};
const HOUR_PRIOR_MEAN = (12 * 1.5 + 5 * 0.75 + 7 * 0.35) / 24;

const shrink = (count: number, exposure: number, prior: number, weight: number): number =>
  (count + weight * prior) / (exposure + weight);

/** Faded use and exposure of each hour of the week. */
const countCells = ({ counts, mask, cellOf }: UseHistory) => {
  const [count, exposure] = [new Float64Array(WEEK_HOURS), new Float64Array(WEEK_HOURS)];
  const fade = 0.5 ** (1 / (HALF_LIFE_DAYS * 24));
  let weight = 1;
  for (let hour = counts.length - 1; hour >= 0; hour -= 1) {
    weight *= fade;
    if (mask[hour]) continue;
    const cell = cellOf(hour);
    count[cell] = (count[cell] ?? 0) + weight * (counts[hour] ?? 0);
    exposure[cell] = (exposure[cell] ?? 0) + weight;
  }
  return { count, exposure };
};

const addUp = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

const everyHour = (cells: Float64Array, hour: number, firstDay: number, lastDay: number) => {
  let sum = 0;
  for (let day = firstDay; day <= lastDay; day += 1) sum += cells[day * 24 + hour] ?? 0;
  return sum;
};

type Cells = ReturnType<typeof countCells>;

const shareHours = (
  { count, exposure }: Cells,
  [firstDay, lastDay]: readonly [number, number],
  prior: (hour: number) => number,
): number[] => {
  const [from, to] = [firstDay * 24, (lastDay + 1) * 24];
  const mean = addUp(count.subarray(from, to)) / addUp(exposure.subarray(from, to)) || 1;
  const days = lastDay - firstDay + 1;
  const shares = Array.from({ length: 24 }, (_, hour) =>
    shrink(
      everyHour(count, hour, firstDay, lastDay) / mean / days,
      everyHour(exposure, hour, firstDay, lastDay) / days,
      prior(hour),
      HOUR_PRIOR_WEEKS,
    ),
  );
  const average = shares.reduce((sum, share) => sum + share, 0) / 24;
  return shares.map((share) => share / average);
};

const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** The share of each day of the week in use, shrunk to what is usual. */
const shareDays = ({ count, exposure }: Cells, mean: number): number[] =>
  DAYS.map((day) => {
    const sumDay = (cells: Float64Array): number => addUp(cells.subarray(day * 24, day * 24 + 24));
    const own = sumDay(count) / 24 / mean;
    return shrink(own, sumDay(exposure) / 24, dayPrior(day), DAY_PRIOR_WEEKS);
  });

/** The share of each hour of the week in use, mean 1: own weeks shrunk to day and hour shares. */
export const learnProfile = (history: UseHistory): Float64Array => {
  const cells = countCells(history);
  const { count, exposure } = cells;
  const mean = addUp(count) / addUp(exposure) || 1;
  const days = shareDays(cells, mean);
  const workday = shareHours(cells, [0, 4], (hour) => hourPrior(hour) / HOUR_PRIOR_MEAN);
  const weekend = shareHours(cells, [5, 6], (hour) => workday[hour] ?? 1);
  const profile = count.map((own, cell) => {
    const day = Math.floor(cell / 24);
    const share = (days[day] ?? 1) * ((day < 5 ? workday : weekend)[cell % 24] ?? 1);
    return shrink(own / mean, exposure[cell] ?? 0, share, CELL_PRIOR);
  });
  const scale = addUp(profile) / WEEK_HOURS;
  return profile.map((share) => share / scale);
};

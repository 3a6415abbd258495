import type { UseHistory } from './use-history.ts';

const DAY = 24;

/** Days of 24 hours, the last one ending now, as running sums: entry i is what the first i days held. */
export interface UseDays {
  readonly used: Float64Array;
  /** What the profile makes of the hours that were observed. */
  readonly expected: Float64Array;
}

/** Cuts a history into days by a profile of 168 cells. */
export const cutDays = (
  { counts, mask, cellOf }: UseHistory,
  profile: ArrayLike<number>,
): UseDays => {
  const hours = counts.length;
  const days = Math.ceil(hours / DAY);
  const [used, expected] = [new Float64Array(days + 1), new Float64Array(days + 1)];
  for (let day = 1; day <= days; day += 1) {
    const end = hours - (days - day) * DAY;
    let [x, e] = [used[day - 1] ?? 0, expected[day - 1] ?? 0];
    for (let hour = Math.max(0, end - DAY); hour < end; hour += 1) {
      if (mask[hour]) continue;
      x += counts[hour] ?? 0;
      e += profile[cellOf(hour)] ?? 0;
    }
    used[day] = x;
    expected[day] = e;
  }
  return { used, expected };
};

/** The level (use an average hour) after each day, fading: a ratio of sums, so gaps weigh nothing. */
export const followLevel = ({ used, expected }: UseDays, halfLifeDays: number): Float64Array => {
  const fade = 0.5 ** (1 / halfLifeDays);
  let [x, e] = [0, 0];
  const level = new Float64Array(used.length - 1);
  for (let day = 0; day < level.length; day += 1) {
    x = x * fade + (used[day + 1] ?? 0) - (used[day] ?? 0);
    e = e * fade + (expected[day + 1] ?? 0) - (expected[day] ?? 0);
    level[day] = e > 0 ? x / e : 0;
  }
  return level;
};

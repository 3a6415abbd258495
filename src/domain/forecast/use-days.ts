import type { UseHistory } from './use-history.ts';

const DAY = 24;

/** Days of 24 hours, the last one ending now, as running sums: entry i is what the first i days held. */
export interface UseDays {
  readonly used: readonly number[];
  /** What the profile makes of the hours that were observed. */
  readonly expected: readonly number[];
}

/** Cuts a history into days by a profile of 168 cells; the first may be a part of one. */
export const cutDays = (
  { counts, mask, cellOf }: UseHistory,
  profile: ArrayLike<number>,
): UseDays => {
  const [used, expected] = [[0], [0]];
  let [x, e] = [0, 0];
  for (let hour = 0; hour < counts.length; hour += 1) {
    if (!mask[hour]) {
      x += counts[hour] ?? 0;
      e += profile[cellOf(hour)] ?? 0;
    }
    if ((counts.length - hour) % DAY !== 1) continue;
    used.push(x);
    expected.push(e);
  }
  return { used, expected };
};

/** The level (use an average hour) after each day, fading: a ratio of sums, so gaps weigh nothing. */
export const followLevel = ({ used, expected }: UseDays, halfLifeDays: number): number[] => {
  const fade = 0.5 ** (1 / halfLifeDays);
  let [x, e] = [0, 0];
  return used.slice(1).map((sum, day) => {
    x = x * fade + sum - (used[day] ?? 0);
    e = e * fade + (expected[day + 1] ?? 0) - (expected[day] ?? 0);
    return e > 0 ? x / e : 0;
  });
};

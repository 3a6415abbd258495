import { oldestHour, type UseHistory } from './use-history.ts';

const DAY = 24;
/** What a level starts from: hours without use are rare use, not none. */
const FIRST_CREDIT = 1;

/** Days of 24 hours, the last one ending now, as running sums: entry i is what the first i days held. */
export interface UseDays {
  readonly used: readonly number[];
  /** What the profile makes of the hours that were observed. */
  readonly expected: readonly number[];
}

/**
 * Cuts a history into days by a profile of 168 cells, the first may be a part of one, and counts the
 * hours that were observed.
 */
export const cutDays = (history: UseHistory, profile: ArrayLike<number>) => {
  const { counts, mask, cellOf } = history;
  const [used, expected] = [[0], [0]];
  let [x, e, observedHours] = [0, 0, 0];
  for (let hour = oldestHour(history); hour < counts.length; hour += 1) {
    if (!mask[hour]) {
      x += counts[hour] ?? 0;
      e += profile[cellOf(hour)] ?? 0;
      observedHours += 1;
    }
    if ((counts.length - hour) % DAY !== 1) continue;
    used.push(x);
    expected.push(e);
  }
  return { days: { used, expected } satisfies UseDays, observedHours };
};

/** The level (use an average hour) after each day, fading: a ratio of sums, so gaps weigh nothing. */
export const followLevel = ({ used, expected }: UseDays, halfLifeDays: number): number[] => {
  const fade = 0.5 ** (1 / halfLifeDays);
  let [x, e] = [FIRST_CREDIT, 0];
  const level: number[] = [];
  for (let day = 1; day < used.length; day += 1) {
    x = x * fade + (used[day] ?? 0) - (used[day - 1] ?? 0);
    e = e * fade + (expected[day] ?? 0) - (expected[day - 1] ?? 0);
    level.push(e > 0 ? x / e : 0);
  }
  return level;
};

import { learnUse, type LearnedUse } from '../../src/domain/forecast/forecast.ts';
import { WEEK_HOURS } from '../../src/domain/forecast/use-history.ts';

/** Hourly counts that cases ask about. */
export interface HourlySeries {
  readonly startHourOfWeek: number;
  readonly counts: readonly number[];
  readonly mask?: readonly (0 | 1)[] | undefined;
}

/** More would only take memory: cases that share their hours stand close together. */
const MOST_KEPT = 2_000;

/** What the hours `from` to `now` of a series teach; asked again of the same hours, the same. */
export const makeLearner = ({ startHourOfWeek, counts, mask }: HourlySeries) => {
  const kept = new Map<string, LearnedUse | null>();
  return (from: number, now: number): LearnedUse | null => {
    const key = `${from}-${now}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const learned = learnUse({
      counts: counts.slice(from, now),
      mask: mask?.slice(from, now) ?? [],
      cellOf: (hour) => (startHourOfWeek + from + hour) % WEEK_HOURS,
    });
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, learned);
    return learned;
  };
};

import type { UsageHours } from '../usage-hours.ts';
import { makeCellOf } from './local-cells.ts';
import { MOST_HOURS } from './use-history.ts';
import { learnProfile } from './use-profile.ts';

/** The hours of one property laid out for writing, from `startHour` (UTC hours since 1970) on. */
export interface UsageSheet {
  readonly startHour: number;
  readonly counts: number[];
  readonly mask: (0 | 1)[];
  /** What the profile expects of each hour, mean about 1. */
  readonly shares: number[];
}

export const addUp = (values: Iterable<number>): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};

/** The row stretched to begin at `firstHour` at the latest and to end at `endHour`; new hours are masked. */
export const openSheet = (
  hours: UsageHours,
  firstHour: number,
  endHour: number,
  timeZone: string,
): UsageSheet => {
  const known = hours.counts.length > 0 ? Math.min(hours.startHour, firstHour) : firstHour;
  const startHour = Math.max(endHour - MOST_HOURS, Math.min(known, endHour));
  const shift = hours.startHour - startHour;
  const length = endHour - startHour;
  const counts = Array.from({ length }, (_, hour) => hours.counts[hour - shift] ?? 0);
  const mask = Array.from({ length }, (_, hour): 0 | 1 => hours.mask[hour - shift] ?? 1);
  const cellOf = makeCellOf(startHour, length, timeZone);
  const profile = learnProfile({ counts, mask, cellOf });
  return { startHour, counts, mask, shares: counts.map((_, hour) => profile[cellOf(hour)] ?? 0) };
};

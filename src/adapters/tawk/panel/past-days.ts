import { dayNumber } from '../calendar-day.ts';
import { hasWord } from './read-text.ts';
import type { ReadDate } from '../dates.ts';
import type { ReadText } from './read-text.ts';

/** How many days ago it was at least; 0 for a date that may be today or ahead. */
export function liesBack({ choices }: ReadDate, today: number): number {
  const thisYear = new Date(today * 86_400_000).getUTCFullYear();
  const back = choices.map(({ day }) => {
    const years = day.year === null ? [thisYear - 1, thisYear, thisYear + 1] : [day.year];
    const distances = years.map((year) => today - dayNumber({ ...day, year }));
    return distances.toSorted((one, other) => Math.abs(one) - Math.abs(other))[0] ?? 0;
  });
  return back.length === 0 ? 0 : Math.max(0, Math.min(...back));
}

/** "As of Oct 31", "Last updated 3 days ago": what stands there is no figure of now. */
export const isOutdated = (read: ReadText, today: number): boolean =>
  hasWord(read, 'asOf') &&
  (read.dates.some((date) => liesBack(date, today) > 1) ||
    (hasWord(read, 'ago') && hasWord(read, 'days')));

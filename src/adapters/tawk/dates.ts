import { dayOfNumber, isDay } from './calendar-day.ts';
import { digitPatterns, namedPatterns, paddedDay, yearlessPattern } from './date-patterns.ts';
import { aloneDays, relativePatterns } from './relative-days.ts';
import type { DateChoice, DatePattern } from './date-patterns.ts';
import type { LabelTable } from './labels/label-table.ts';
import type { Now } from './relative-days.ts';

export type ReadDate = {
  start: number;
  end: number;
  /** One, or two where 03/04 can be either. Empty for a date that does not exist. */
  choices: readonly DateChoice[];
  /** How exact: a day, or so many days or hours from now. */
  precision: 'day' | 'relative';
};

/** `expectsDate`: the text speaks of a reset, so 03/04 and "in 12 days" are dates there. */
export type DateContext = Now & { expectsDate?: boolean };

const patternTables = new WeakMap<LabelTable, readonly DatePattern[]>();

/** A bare figure has none of these. */
const dateSigns = /\p{L}|\d[-/.]\d/u;

/** "Yesterday" in any language is shorter. */
const longestWord = 20;

/** Every date of a folded text, without overlaps; the earliest pattern wins. */
export function readDates(folded: string, context: DateContext): readonly ReadDate[] {
  let named = patternTables.get(context.table);
  if (named === undefined) {
    named = namedPatterns(context.table);
    patternTables.set(context.table, named);
  }
  const found: ReadDate[] = [];
  const hasDigits = /\d/.test(folded);
  if (!hasDigits && folded.length > longestWord && context.expectsDate !== true) return found;
  const isYearless = context.expectsDate === true || paddedDay.test(folded);
  const exact = isYearless ? [...digitPatterns, yearlessPattern] : digitPatterns;
  if (hasDigits && dateSigns.test(folded)) {
    for (const pattern of /\p{L}/u.test(folded) ? [...exact, ...named] : exact) {
      collect(folded, pattern, 'day', found);
    }
  }
  for (const { pattern, days } of aloneDays(context.table)) {
    const day = dayOfNumber(context.today + days);
    collect(folded, { pattern, read: () => [{ form: 'relative', day }] }, 'relative', found);
  }
  if (context.expectsDate === true) {
    for (const pattern of relativePatterns(context)) collect(folded, pattern, 'relative', found);
  }
  return found.toSorted((one, other) => one.start - other.start);
}

function collect(
  folded: string,
  { pattern, read }: DatePattern,
  precision: ReadDate['precision'],
  found: ReadDate[],
): void {
  for (const match of folded.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    if (found.some((other) => start < other.end && other.start < end)) continue;
    const choices = read((match.groups ?? {}) as Record<string, string>);
    found.push({ start, end, precision, choices: choices.filter(({ day }) => isDay(day)) });
  }
}

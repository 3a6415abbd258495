import { dayOfNumber, isDay } from './calendar-day.ts';
import { digitPatterns, namedPatterns, yearlessPattern } from './date-patterns.ts';
import { instantPattern, readInstant } from './machine-dates.ts';
import { aloneDays, findRelative } from './relative-days.ts';
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

/**
 * `expectsDate`: the text speaks of a reset, so 03/04 and "in 12 days" are dates there. `expectsDay`: it
 * stands where a usage history has its days, so 03/04 is one.
 */
export type DateContext = Now & { expectsDate?: boolean; expectsDay?: boolean };

const patternTables = new WeakMap<LabelTable, readonly DatePattern[]>();

/** A bare figure has none of these. */
const dateSigns = /\p{L}|\d[-/.]\d/u;

/** "Yesterday" in any language is shorter. */
const longestWord = 20;

/** Every date of a folded text, without overlaps; the earliest pattern wins. */
export function readDates(folded: string, context: DateContext): readonly ReadDate[] {
  const found: ReadDate[] = [];
  const hasDigits = /\d/.test(folded);
  if (!hasDigits && folded.length > longestWord && context.expectsDate !== true) return found;
  if (hasDigits && dateSigns.test(folded)) {
    for (const pattern of listPatterns(folded, context)) collect(folded, pattern, found);
  }
  const alone = aloneDays(context.table).map(({ pattern, days }) => ({
    pattern,
    read: () => [{ form: 'relative' as const, day: dayOfNumber(context.today + days) }],
  }));
  for (const pattern of alone) collect(folded, pattern, found, 'relative');
  if (context.expectsDate === true)
    for (const date of findRelative(folded, context))
      if (isFree(date, found)) found.push({ ...date, precision: 'relative' });
  return found.toSorted((one, other) => one.start - other.start);
}

function listPatterns(folded: string, context: DateContext): readonly DatePattern[] {
  let named = patternTables.get(context.table);
  if (named === undefined) {
    named = namedPatterns(context.table);
    patternTables.set(context.table, named);
  }
  const isYearless = context.expectsDate === true || context.expectsDay === true;
  const instant = { pattern: instantPattern, read: readInstant(context.offsetMinutes) };
  const exact = [instant, ...digitPatterns, ...(isYearless ? [yearlessPattern] : [])];
  return /\p{L}/u.test(folded) ? [...exact, ...named] : exact;
}

type Span = { start: number; end: number };
const isFree = ({ start, end }: Span, found: readonly Span[]): boolean =>
  !found.some((other) => start < other.end && other.start < end);

function collect(
  folded: string,
  { pattern, read }: DatePattern,
  found: ReadDate[],
  precision: ReadDate['precision'] = 'day',
): void {
  for (const match of folded.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!isFree(span, found)) continue;
    const choices = read((match.groups ?? {}) as Record<string, string>);
    found.push({ ...span, precision, choices: choices.filter(({ day }) => isDay(day)) });
  }
}

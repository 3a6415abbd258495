import { dayNumber } from '../calendar-day.ts';
import { monthPatterns } from '../date-patterns.ts';
import { readDates } from '../dates.ts';
import { readStamp } from '../machine-dates.ts';
import { seam } from '../numbers.ts';
import { stamps } from './page-text.ts';
import type { CalendarDay } from '../calendar-day.ts';
import type { DatePattern } from '../date-patterns.ts';
import type { DateContext, ReadDate } from '../dates.ts';
import type { LabelTable } from '../labels/label-table.ts';

type Span = { start: number; end: number };
export type TextDates = {
  dates: readonly ReadDate[];
  /** Digits that belong to a date, a month or a machine's stamp. */
  taken: readonly Span[];
  /** A month or a period that is not the running one. */
  apart: readonly Span[];
};

/** The dates of a text; a period of two dates is none of them, and says whether it is the running one. */
export function readTextDates(text: string, context: DateContext): TextDates {
  const plain = text.replaceAll(seam, ' ');
  const all = readDates(plain, context).filter(({ start }) => !price.test(plain.slice(0, start)));
  const found = all.map((date) => (isCutOff(text, date, all) ? { ...date, choices: [] } : date));
  const stamped = stampDates(plain, found, context.offsetMinutes);
  const months = readMonths(plain, stamped.dates, context);
  const period =
    readPeriod(plain, stamped.dates, context) ?? readRange(plain, stamped.dates, context);
  const isRunning = period !== null && period.isRunning;
  const kept = context.expectsDate === true ? stamped.dates.slice(isRunning ? 1 : 0) : [];
  return {
    dates: period === null ? stamped.dates : kept,
    taken: [...stamped.dates, ...stamped.spans, ...months, ...(period === null ? [] : [period])],
    apart: [
      ...months.filter(({ isRunning }) => !isRunning),
      ...(period === null || isRunning ? [] : [period]),
    ],
  };
}

/** $29.00 is no day. */
const price = /\p{Sc}\s?$/u;

/** A date that touches letters or digits of the next element, or half a year, may be part of a longer one. */
const isCutOff = (
  text: string,
  { start, end, choices }: ReadDate,
  all: readonly ReadDate[],
): boolean =>
  cutStart.test(text.slice(Math.max(0, start - 2), start + 1)) ||
  cutEnd.test(text.slice(end - 1, end + 2)) ||
  yearRest.test(text.slice(0, start)) ||
  otherBefore.test(text.slice(0, start)) ||
  otherAfter.test(text.slice(end)) ||
  (choices.some(({ day }) => day.year === null) && halfYear.test(maskDates(text, all).slice(end)));
/** A year that belongs to another date of the text is none of this one's. */
const maskDates = (text: string, dates: readonly ReadDate[]): string =>
  dates.reduce(
    (masked, { start, end }) =>
      masked.slice(0, start) + '.'.repeat(end - start) + masked.slice(end),
    text,
  );
const or = '(?:or|oder|ou?|of|lub|veya|او|या|或|または|又は)(?![\\p{L}\\p{M}])';
/** "December 14 or 15", "14. oder 15. Dezember" */
const otherBefore = new RegExp(`\\d\\.?\\s?${or}\\s?$`, 'u');
const otherAfter = new RegExp(`^\\s?${or}\\s?\\d{1,2}(?![\\d:])`, 'u');
const yearRest = /\d ?[年./]? ?$|\d-$/;
const halfYear = /^ ?\d{2}(?!\d)|(?<!\d)(?:19|20)\d{2}(?!\d)/;
/** Before a name of letters a label may end; no name of a month is the end of another's, but for those of Han. */
const cutStart = new RegExp(`\\p{Script=Han}${seam}\\p{L}|\\p{N}${seam}\\p{N}`, 'u');
const cutEnd = new RegExp(`\\p{L}${seam}\\p{L}|\\p{N}${seam}\\p{N}`, 'u');

/** What a `datetime` says decides what its text leaves open, and stands alone where the text says no day. */
function stampDates(
  plain: string,
  dates: readonly ReadDate[],
  offsetMinutes: number,
): { dates: readonly ReadDate[]; spans: readonly Span[] } {
  let all = dates;
  const spans: Span[] = [];
  for (const match of plain.matchAll(stamps)) {
    const span = { start: match.index, end: match.index + match[0].length };
    spans.push(span);
    const choice = readStamp(match[1] ?? '', offsetMinutes);
    if (choice === null) continue;
    const inside = all.filter((date) => date.start >= span.start && date.end <= span.end);
    const day = dayNumber(choice.day as CalendarDay & { year: number });
    const agrees = inside.every(({ choices }) => choices.some((other) => isNear(other.day, day)));
    const [own] = inside.flatMap(({ choices }) => choices.filter((one) => isNear(one.day, day)));
    const stamped = { ...span, precision: 'day' as const };
    const choices = agrees ? [own?.form === 'relative' || own === undefined ? choice : own] : [];
    all = [...all.filter((date) => !inside.includes(date)), { ...stamped, choices }];
  }
  return { dates: all.toSorted((one, other) => one.start - other.start), spans };
}

/** An instant may fall on the neighbouring day where the text was made. */
const isNear = (day: CalendarDay, number: number): boolean =>
  [-1, 0, 1].some((years) => {
    const year = day.year ?? new Date(number * 86_400_000).getUTCFullYear() + years;
    return Math.abs(dayNumber({ ...day, year }) - number) <= 1;
  });

const mostYearsOff = 10;
/** "Message Usage in October" */
const longestWithoutDigits = 40;
const monthTables = new WeakMap<LabelTable, readonly DatePattern[]>();

function readMonths(
  plain: string,
  dates: readonly ReadDate[],
  { table, today }: DateContext,
): readonly (Span & { isRunning: boolean })[] {
  if (!/\d/.test(plain) && plain.length > longestWithoutDigits) return [];
  const patterns = monthTables.get(table) ?? monthPatterns(table);
  monthTables.set(table, patterns);
  const now = new Date(today * 86_400_000);
  return patterns.flatMap(({ pattern, read }) =>
    [...plain.matchAll(pattern)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      if (dates.some((date) => date.start < span.end && span.start < date.end)) return [];
      const day = read(match.groups ?? {})[0]?.day;
      // 7/2072 is a ratio too.
      const years = (day?.year ?? now.getUTCFullYear()) - now.getUTCFullYear();
      if (Math.abs(years) > mostYearsOff) return [];
      const isRunning = years === 0 && day?.month === now.getUTCMonth() + 1;
      return [{ ...span, isRunning }];
    }),
  );
}

const between = new RegExp(
  `^[\\s\\u00a0\\ue001]*(?:[-\\u2010-\\u2014~\\u301c\\u2192\\u81f3]|(?!${or})[\\p{L}\\p{M}]{1,4}|until|through|hasta)[\\s\\u00a0\\ue001]*$`,
  'u',
);

/** "Nov 1 – Nov 30": two dates with a dash or a short word between them, but for "or". */
function readPeriod(
  plain: string,
  dates: readonly ReadDate[],
  { today }: DateContext,
): (Span & { isRunning: boolean }) | null {
  const [first, last] = dates;
  if (dates.length !== 2 || first === undefined || last === undefined) return null;
  if (!between.test(plain.slice(first.end, last.start))) return null;
  const isRunning = first.choices.some((from) =>
    last.choices.some((to) => holdsToday(from.day, to.day, today)),
  );
  return { start: first.start, end: last.end, isRunning };
}

const rangeLead = /(?<![\d.,/])(\d{1,2})[\s\u00a0]?[-\u2010-\u2014][\s\u00a0]?$/u;

/** "16 – 22 Nov": days of one month. */
function readRange(
  plain: string,
  [last, ...more]: readonly ReadDate[],
  { today }: DateContext,
): (Span & { isRunning: boolean }) | null {
  const lead = last === undefined ? null : rangeLead.exec(plain.slice(0, last.start));
  if (last === undefined || lead === null || more.length > 0) return null;
  const isRunning = last.choices.some(({ day }) =>
    holdsToday({ ...day, day: Number(lead[1]) }, day, today),
  );
  const isRange = /\d/.test(plain[last.start] ?? '') && last.precision === 'day';
  return isRange ? { start: lead.index, end: last.end, isRunning } : null;
}

function holdsToday(from: CalendarDay, to: CalendarDay, today: number): boolean {
  const thisYear = new Date(today * 86_400_000).getUTCFullYear();
  const years = (day: CalendarDay): readonly number[] =>
    day.year === null ? [thisYear - 1, thisYear, thisYear + 1] : [day.year];
  return years(from).some((year) =>
    years(to).some((other) => {
      const [start, end] = [dayNumber({ ...from, year }), dayNumber({ ...to, year: other })];
      return start <= today && today <= end && end - start <= 366;
    }),
  );
}

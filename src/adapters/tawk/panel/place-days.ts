import { dayNumber, dayOfNumber, toLocalDay } from '../calendar-day.ts';
import type { DateForm } from '../date-patterns.ts';
import type { ReadDate } from '../dates.ts';
import type { LocalDay } from '../../../domain/units.ts';

export type HistoryDay = { day: LocalDay; count: number };
export type DayRow = { date: ReadDate; count: number; isDoubtful: boolean };

const isAmbiguous = (row: DayRow): boolean => row.date.choices.length > 1;
const numericForms = ['day_first', 'month_first'] as const;

/**
 * How the rows write their days. 03/04 beside 20/04 is decided; so it is by how the page writes another date,
 * by the only form in which no day lies ahead and the rows keep an order, and by rows of one day each, because
 * months do not go by days.
 */
export function chooseForm(
  rows: readonly DayRow[],
  today: number,
  formSeen: DateForm | null,
): DateForm | null | 'unknown' {
  if (!rows.some(isAmbiguous))
    return rows.find((row) => row.date.choices.length === 1)?.date.choices[0]?.form ?? null;
  const clear = new Set(
    rows
      .filter((row) => !isAmbiguous(row))
      .flatMap((row) => row.date.choices.map(({ form }) => form)),
  );
  const [only] = clear;
  if (clear.size === 1 && (only === 'day_first' || only === 'month_first')) return only;
  if (formSeen === 'day_first' || formSeen === 'month_first') return formSeen;
  const ordered = numericForms.filter((form) => isOrdered(listDays(rows, form, today)));
  const daily = ordered.filter((form) => isDaily(listDays(rows, form, today)));
  const [fit, ...others] = daily.length > 0 ? daily : ordered;
  return fit === undefined || others.length > 0 || rows.length < 2 ? 'unknown' : fit;
}

/** The days of the rows in their order; null when one is missing or lies ahead. */
function listDays(
  rows: readonly DayRow[],
  form: DateForm | null,
  today: number,
): readonly number[] | null {
  const days = rows.map(({ date }) => {
    const choice = date.choices.find((other) => date.choices.length === 1 || other.form === form);
    if (choice === undefined) return null;
    const { month, day } = choice.day;
    const year = choice.day.year ?? lastYearOf(month, day, today);
    const number = dayNumber({ year, month, day });
    return number > today ? null : number;
  });
  if (days.some((day) => day === null)) return null;
  const placed = days.flatMap((day) => day ?? []);
  // 1 Dec above 30 Nov: one of them lies ahead.
  const isOverYears = rows.some(({ date }, at) => isOfLastYear(date, placed[at] ?? today, today));
  return isOverYears && !isOrdered(placed) ? null : placed;
}

const isOfLastYear = ({ choices }: ReadDate, day: number, today: number): boolean =>
  choices.some((choice) => choice.day.year === null) && today - day > 300;

const steps = (days: readonly number[]): readonly number[] =>
  days.slice(1).map((day, at) => day - (days[at] ?? 0));

const isOrdered = (days: readonly number[] | null): boolean =>
  days !== null &&
  (steps(days).every((step) => step >= 0) || steps(days).every((step) => step <= 0));

function isDaily(days: readonly number[] | null): boolean {
  const each = [...new Set(days ?? [])];
  return each.length > 1 && steps(each).every((step) => Math.abs(step) === 1);
}

/** Null when a day is missing, lies ahead, or stands twice with two counts. */
export function placeDays(
  rows: readonly DayRow[],
  form: DateForm | null,
  today: number,
): readonly HistoryDay[] | null {
  const days = listDays(rows, form, today);
  if (days === null) return null;
  const counts = new Map<LocalDay, number>();
  for (const [at, number] of days.entries()) {
    const count = rows[at]?.count ?? 0;
    const key = toLocalDay(dayOfNumber(number));
    if ((counts.get(key) ?? count) !== count) return null;
    counts.set(key, count);
  }
  return [...counts]
    .map(([day, count]) => ({ day, count }))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

/** Days a week apart, or the same day of every month, stand for weeks and months. */
export function isOfPeriods(days: readonly HistoryDay[]): boolean {
  const numbers = days.map(({ day }) => Date.parse(day) / 86_400_000);
  const isMonthly = new Set(days.map(({ day }) => day.slice(-2))).size === 1;
  return days.length > 1 && (isMonthly || steps(numbers).every((step) => step === 7));
}

function lastYearOf(month: number, day: number, today: number): number {
  const year = new Date(today * 86_400_000).getUTCFullYear();
  return dayNumber({ year, month, day }) <= today ? year : year - 1;
}

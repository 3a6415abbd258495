import { dayNumber, toLocalDay } from '../calendar-day.ts';
import { speaksOf } from './bound.ts';
import { describeFigure } from './describe-figure.ts';
import { shownOf } from './gather-facts.ts';
import type { DateForm } from '../date-patterns.ts';
import type { ReadDate } from '../dates.ts';
import type { ReadNumber } from '../numbers.ts';
import type { Bound } from './bound.ts';
import type { LocalDay } from '../../../domain/units.ts';

export type HistoryDay = { day: LocalDay; count: number };
export type History = {
  days: readonly HistoryDay[];
  bounds: ReadonlySet<Bound>;
  form: DateForm | null;
};
export type HistoryDoubt = { reason: string; seen: readonly string[]; bounds: ReadonlySet<Bound> };

type Row = { bound: Bound; date: ReadDate; count: number; isDoubtful: boolean };

const leastRows = 2;
const mostRows = 400;

/** The usage by day: rows with one date and one count, under the heading of a history or several in a row. */
export function readHistory(bounds: readonly Bound[], today: number): History | HistoryDoubt {
  const dated = bounds.filter((bound) => bound.companion !== null && countOf(bound) !== null);
  const titled = dated.filter((bound) =>
    bound.layers.some((layer) => speaksOf(layer.reads, 'history')),
  );
  const rows = (titled.length > 0 ? titled : dated.length >= leastRows + 1 ? dated : [])
    .filter(isCount)
    .slice(0, mostRows);
  const used = new Set([...rows, ...bounds.filter(isTitledDay)]);
  const read = rows.flatMap(toRow);
  const seen = rows.slice(0, 8).map(shownOf);
  if (read.some((row) => row.isDoubtful)) return { reason: 'history_unclear', seen, bounds: used };
  const form = chooseForm(read, today);
  const days = form === 'unknown' ? null : placeDays(read, form, today);
  if (form === 'unknown' || days === null) return { reason: 'history_dates', seen, bounds: used };
  return { days, bounds: used, form };
}

/** The height of a bar is a count, unless it may be a share of a hundred. */
function countOf({ value, read }: Bound): ReadNumber | null {
  if (value?.kind === 'number') return value.number;
  return value?.kind === 'ratio' && read.node.isBar && value.whole.amount !== 100
    ? value.part
    : null;
}

const isTitledDay = (bound: Bound): boolean =>
  bound.companion !== null && bound.layers.some((layer) => speaksOf(layer.reads, 'history'));

/** In a row of several figures the column of use counts; without such a column none does. */
function isCount(bound: Bound): boolean {
  const { pool, role } = describeFigure(bound);
  return pool === null && (role === null || role === 'used' || role === 'total');
}

function toRow(bound: Bound): Row[] {
  const number = countOf(bound);
  if (bound.companion === null || number === null) return [];
  const { amount, doubt, isNegative } = number;
  return [
    {
      bound,
      date: bound.companion,
      count: amount,
      isDoubtful:
        doubt !== null ||
        isNegative ||
        bound.layers.some(({ reads }) => reads.some(({ node }) => node.isCut)),
    },
  ];
}

const isAmbiguous = (row: Row): boolean => row.date.choices.length > 1;

/** 03/04 beside 20/04 is decided; rows of one day each decide it too, because months do not go by days. */
function chooseForm(rows: readonly Row[], today: number): DateForm | null | 'unknown' {
  if (!rows.some(isAmbiguous))
    return rows.find((row) => row.date.choices.length === 1)?.date.choices[0]?.form ?? null;
  const clear = new Set(
    rows
      .filter((row) => !isAmbiguous(row))
      .flatMap((row) => row.date.choices.map(({ form }) => form)),
  );
  const [only] = clear;
  if (clear.size === 1 && (only === 'day_first' || only === 'month_first')) return only;
  const fitting = (['day_first', 'month_first'] as const).filter((form) =>
    isDaily(placeDays(rows, form, today)),
  );
  const [fit] = fitting;
  return fitting.length === 1 && fit !== undefined ? fit : 'unknown';
}

function isDaily(days: readonly HistoryDay[] | null): boolean {
  if (days === null || days.length < 2) return false;
  const numbers = days.map(({ day }) => Date.parse(day) / 86_400_000);
  return numbers.every((number, at) => at === 0 || number - (numbers[at - 1] ?? 0) === 1);
}

/** Null when a day is missing, lies ahead, or stands twice with two counts. */
function placeDays(
  rows: readonly Row[],
  form: DateForm | null,
  today: number,
): readonly HistoryDay[] | null {
  const counts = new Map<LocalDay, number>();
  for (const { date, count } of rows) {
    const choice = date.choices.find((other) => date.choices.length === 1 || other.form === form);
    if (choice === undefined) return null;
    const { month, day } = choice.day;
    const year = choice.day.year ?? lastYearOf(month, day, today);
    if (dayNumber({ year, month, day }) > today) return null;
    const key = toLocalDay({ year, month, day });
    if ((counts.get(key) ?? count) !== count) return null;
    counts.set(key, count);
  }
  return [...counts]
    .map(([day, count]) => ({ day, count }))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

function lastYearOf(month: number, day: number, today: number): number {
  const year = new Date(today * 86_400_000).getUTCFullYear();
  return dayNumber({ year, month, day }) <= today ? year : year - 1;
}

import { speaksOf } from './bound.ts';
import { describeFigure } from './describe-figure.ts';
import { shownOf } from './gather-facts.ts';
import { placeDays, chooseForm } from './place-days.ts';
import type { DateForm } from '../date-patterns.ts';
import type { ReadNumber } from '../numbers.ts';
import type { Bound } from './bound.ts';
import type { DayRow, HistoryDay } from './place-days.ts';

export type History = {
  days: readonly HistoryDay[];
  bounds: ReadonlySet<Bound>;
  form: DateForm | null;
};
export type HistoryDoubt = { reason: string; seen: readonly string[]; bounds: ReadonlySet<Bound> };

const leastRows = 3;
const mostRows = 400;

/**
 * The usage by day: rows with one date and one count, under the heading of a history or several in a row.
 * `formSeen` is how the page writes its other dates.
 */
export function readHistory(
  bounds: readonly Bound[],
  today: number,
  formSeen: DateForm | null,
): History | HistoryDoubt {
  const dated = bounds.filter((bound) => bound.companion !== null && countOf(bound) !== null);
  const titled = dated.filter(isTitled);
  const ofDays = titled.length > 0 ? titled : countDays(dated) >= leastRows ? dated : [];
  const groups = groupByDay(ofDays.filter(isCount)).slice(0, mostRows);
  const used = new Set([...ofDays, ...bounds.filter(isTitledDay)]);
  const counts = groups.map(chooseCount);
  const seen = groups.flat().slice(0, 8).map(shownOf);
  if (counts.includes(null)) return { reason: 'history_unclear', seen, bounds: used };
  const rows = counts.flatMap((bound) => (bound === null ? [] : toRow(bound)));
  if (rows.some((row) => row.isDoubtful)) return { reason: 'history_unclear', seen, bounds: used };
  const form = chooseForm(rows, today, formSeen);
  const days = form === 'unknown' ? null : placeDays(rows, form, today);
  if (form === 'unknown' || days === null) return { reason: 'history_dates', seen, bounds: used };
  return { days, bounds: used, form };
}

const countDays = (bounds: readonly Bound[]): number =>
  new Set(bounds.map(({ companion }) => companion)).size;

/** The height of a bar is a count, unless it may be a share of a hundred. */
function countOf({ value, read }: Bound): ReadNumber | null {
  if (value?.kind === 'number') return value.number;
  return value?.kind === 'ratio' && read.node.isBar && value.whole.amount !== 100
    ? value.part
    : null;
}

const isTitled = (bound: Bound): boolean =>
  bound.layers.some((layer) => speaksOf(layer.reads, 'history'));
const isTitledDay = (bound: Bound): boolean => bound.companion !== null && isTitled(bound);

/** In a row of several figures the column of use counts; without such a column none does. */
function isCount(bound: Bound): boolean {
  const { pool, role } = describeFigure(bound);
  return pool === null && (role === null || role === 'used' || role === 'total');
}

function groupByDay(bounds: readonly Bound[]): readonly (readonly Bound[])[] {
  const groups = new Map<unknown, Bound[]>();
  for (const bound of bounds) {
    const group = groups.get(bound.companion) ?? [];
    groups.set(bound.companion, [...group, bound]);
  }
  return [...groups.values()];
}

/** One count of a day: its total, else its use, else the only one or several that say the same. */
function chooseCount(group: readonly Bound[]): Bound | null {
  for (const wanted of ['total', 'used'] as const) {
    const [only, ...more] = group.filter((bound) => describeFigure(bound).role === wanted);
    if (only !== undefined && more.length === 0) return only;
  }
  const [first] = group;
  const amounts = new Set(group.map((bound) => countOf(bound)?.amount));
  return first !== undefined && amounts.size === 1 ? first : null;
}

function toRow(bound: Bound): DayRow[] {
  const number = countOf(bound);
  if (bound.companion === null || number === null) return [];
  const { amount, doubt, isNegative } = number;
  const isCut = bound.layers.some(({ reads }) => reads.some(({ node }) => node.isCut));
  return [
    { date: bound.companion, count: amount, isDoubtful: doubt !== null || isNegative || isCut },
  ];
}

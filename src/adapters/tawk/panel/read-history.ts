import { speaksOf } from './bound.ts';
import { describeFigure } from './describe-figure.ts';
import { shownOf } from './gather-facts.ts';
import { isOfPeriods, placeDays, chooseForm } from './place-days.ts';
import { countsOther } from './unknown-label.ts';
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
  const dated = bounds.filter(
    (bound) => bound.companion !== null && countOf(bound) !== null && isOfUse(bound),
  );
  const titled = dated.filter(isTitled);
  const ofDays = titled.length > 0 ? titled : countDays(dated) >= leastRows ? dated : [];
  const groups = groupByDay(ofDays)
    .filter((group) => group.some(isCount))
    .slice(0, mostRows);
  const used = new Set([
    ...groups.flat(),
    ...titled.filter(({ isDated }) => isDated),
    ...bounds.filter(isTitledDay),
  ]);
  const counts = groups.map(chooseCount);
  const seen = groups.flat().slice(0, 8).map(shownOf);
  if (counts.includes(null)) return { reason: 'history_unclear', seen, bounds: used };
  const rows = counts.flatMap((bound) => (bound === null ? [] : toRow(bound)));
  if (rows.some((row) => row.isDoubtful)) return { reason: 'history_unclear', seen, bounds: used };
  const form = chooseForm(rows, today, formSeen);
  const days = form === 'unknown' ? null : placeDays(rows, form, today);
  if (form === 'unknown' || days === null) return { reason: 'history_dates', seen, bounds: used };
  if (isOfPeriods(days)) return { days: [], bounds: used, form };
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
const isTitledDay = (bound: Bound): boolean =>
  bound.companion !== null && countOf(bound) === null && isTitled(bound);

/**
 * Visitors, purchases and weeks have their days too, and so has what no table knows; a column that no table
 * knows is one of use under the heading of its history.
 */
function isOfUse(bound: Bound): boolean {
  const [figure, day] = [bound.read.values[0], bound.read.dates[0]];
  const isBehind = day !== undefined && figure !== undefined && day.start > figure.end;
  if (!isBehind && countsOther(bound)) return false;
  let isUnknown = false;
  for (const { kind, reads } of bound.layers) {
    if (speaksOf(reads, 'foreign', 'receipts', 'topUp')) return false;
    if (kind !== 'heading' && speaksOf(reads, 'spans')) return false;
    if (speaksOf(reads, 'history')) return true;
    if (speaksOf(reads, 'panel', 'breakdown')) return !isUnknown;
    isUnknown ||= reads.some(
      ({ node, words, hasOtherWords }) => node.isHeading && hasOtherWords && words.length === 0,
    );
    if (isUnknown && kind === 'heading') return false;
  }
  return !isUnknown;
}

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

/**
 * One count of a day: the sum of all others, else its use, else the only one of credits, the only one at
 * all, or several that say the same.
 */
function chooseCount(group: readonly Bound[]): Bound | null {
  const amountOf = (bound: Bound): number => countOf(bound)?.amount ?? 0;
  const sum = group.reduce((all, bound) => all + amountOf(bound), 0);
  const isRole = (role: 'total' | 'used') => (bound: Bound) => describeFigure(bound).role === role;
  const counts = group.filter(isCount);
  const isSum = (bound: Bound): boolean => isRole('total')(bound) && amountOf(bound) * 2 === sum;
  const others = counts.filter((bound) => !isRole('total')(bound));
  const isOfCredits = ({ layers }: Bound): boolean =>
    layers.some(({ kind, reads }) => kind !== 'heading' && speaksOf(reads, 'credits'));
  const kinds = [
    group.length > 1 ? counts.filter(isSum) : [],
    counts.filter(isRole('used')),
    others.filter(isOfCredits),
    counts,
  ];
  for (const [only, ...more] of kinds) if (only !== undefined && more.length === 0) return only;
  const [first] = counts;
  return first !== undefined && new Set(counts.map(amountOf)).size === 1 ? first : null;
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

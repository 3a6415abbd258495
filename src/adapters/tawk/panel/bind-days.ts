import { addLayer, isDate, speaksOf } from './bound.ts';
import { describeFigure } from './describe-figure.ts';
import { listRows } from './bind-columns.ts';
import type { Bound, Item } from './bound.ts';
import type { ReadDate } from '../dates.ts';

/** A row with one date: its figures are of that day. A date of a reset is of no day. */
export function pairDates(item: Item): void {
  const dates = item.bounds.filter((bound) => isDate(bound) && bound.read.dates.length === 1);
  const [date] = dates;
  if (dates.length !== 1 || date === undefined) return;
  if (date.layers.some((layer) => speaksOf(layer.reads, 'reset'))) return;
  const day = date.read.dates[0];
  if (
    day === undefined ||
    date.read.words.some(({ concept }) => concept === 'topUp' || concept === 'receipts')
  )
    return;
  // Beside other days it is one of them, whose count is missing.
  if (item.bounds.some(({ companion }) => companion !== null && companion !== day)) return;
  const isRow = item.tag === 'tr' || item.role === 'row';
  const isSaid = date.layers.some((layer) => speaksOf(layer.reads, 'neutral', 'running', 'asOf'));
  for (const bound of item.bounds) {
    if (isDate(bound)) continue;
    bound.companion ??= day;
    bound.isDated ||= isRow && !isSaid;
  }
}

const onlyDate = (slot: Item): ReadDate | null => {
  const [bound] = slot.bounds;
  return slot.bounds.length === 1 && bound !== undefined && isDate(bound)
    ? (bound.read.dates[0] ?? null)
    : null;
};

/** A table whose columns are days: each figure is of the day at the head of its column. */
export function pairDayColumns(item: Item): void {
  const [header, ...rows] = item.tag === 'table' || item.role === 'table' ? listRows(item) : [];
  const days = header?.slots.map(onlyDate) ?? [];
  if (days.filter((day) => day !== null).length < 2 || days.slice(1).includes(null)) return;
  for (const row of rows) {
    if (row.slots.length !== days.length) continue;
    const [name] = row.slots;
    if (name?.bounds.length === 0) addLayer(row.bounds, 'label', name.labels);
    for (const [at, slot] of row.slots.entries())
      for (const bound of slot.bounds) bound.companion ??= days[at] ?? null;
  }
}

const isOfDay = ({ bounds }: Item): boolean =>
  bounds.some((bound) => !isDate(bound) && bound.companion !== null);
const isUndated = (bound: Bound): boolean => bound.value !== null && bound.companion === null;

/** The sum below the days of a history is none of the panel's totals. */
export function markSums(item: Item): void {
  const days = item.cells.filter(isOfDay);
  const [first] = days;
  if (first === undefined || (days.length < 2 && first.cells.filter(isOfDay).length < 2)) return;
  for (const cell of item.cells) {
    const isBeside = days.length > 1 ? cell.tag === first.tag : cell.tag === 'tfoot';
    if (isOfDay(cell) || (!isBeside && cell.tag !== 'tfoot')) continue;
    for (const bound of cell.bounds) if (isUndated(bound) && isSum(bound)) bound.isSum = true;
  }
}

const isSum = (bound: Bound): boolean => {
  const { pool, role } = describeFigure(bound);
  return pool === null && role !== 'remaining' && role !== 'balance';
};

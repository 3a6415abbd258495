import { hasWord } from './read-text.ts';
import { planNames } from './read-plan.ts';
import { addLayer, poolConcepts, speaksOf, tellingConcepts } from './bound.ts';
import type { Item } from './bound.ts';

export type Grid = { rows: readonly Item[] };

const isLabel = (item: Item): boolean => item.bounds.length === 0;
const isRow = (item: Item): boolean => item.tag === 'tr' || item.role === 'row';

export function listRows(item: Item): readonly Item[] {
  if (isRow(item)) return [item];
  return item.cells.flatMap((cell) =>
    isRow(cell) ||
    ['thead', 'tbody', 'tfoot'].includes(cell.tag) ||
    cell.role === 'rowgroup' ||
    cell.cells.some(({ role }) => role === 'row')
      ? listRows(cell)
      : [],
  );
}

/**
 * Rows under a row of headings: a table, or equal rows of plain elements. Two columns of which one holds
 * the labels and the other as many figures are turned into rows first.
 */
export function findGrid(item: Item): Grid | null {
  if (isRow(item) || ['thead', 'tbody', 'tfoot'].includes(item.tag)) return null;
  const rows = dropGroupHeads(listRows(item));
  if (rows.length > 1 && rows.some((row) => !isLabel(row)))
    return hasHeader(rows) ? { rows } : null;
  return findSplitTable(item) ?? findPlainGrid(item);
}

/** A row of headings over groups of columns, above the row that names each: left out. */
function dropGroupHeads(rows: readonly Item[]): readonly Item[] {
  const [first, second, third] = rows;
  if (first === undefined || second === undefined || third === undefined) return rows;
  const isGroup = isLabel(first) && isLabel(second) && !isLabel(third);
  const [above, width] = [first.slots.length, second.slots.length];
  // The head of the names may stand over both rows.
  const isEven = above < width ? third.slots.length === width : third.slots.length === width + 1;
  return isGroup && above <= width && isEven ? rows.slice(1) : rows;
}

const hasHeader = ([first, ...rest]: readonly Item[]): boolean =>
  first !== undefined &&
  isLabel(first) &&
  first.slots.length > 1 &&
  !isNamedRow(first, rest) &&
  rest.some(
    (row) => row.slots.length === first.slots.length || row.slots.length === first.slots.length + 1,
  );

/** "Plan | Hobby": its first cell names it, as those of the rows below name theirs, and the others are no heads. */
function isNamedRow({ slots: [name, ...values] }: Item, rest: readonly Item[]): boolean {
  if (name === undefined) return false;
  const isPlan = values.length === 1 && speaksOf(name.labels, 'plan') && values.some(isPlanName);
  const isNamed = [name, ...rest.map(({ slots }) => slots[0])].every(
    (first) => first !== undefined && namesRow(first),
  );
  const isHead = values.some(
    (cell) => namesRow(cell) || speaksOf(cell.labels, ...told, 'panel', 'credits'),
  );
  return isPlan || (isNamed && !isHead);
}

const namesRow = ({ tag, role }: Item): boolean => tag === 'th' || role === 'rowheader';
const isPlanName = ({ labels }: Item): boolean =>
  labels.some(({ text }) => text.search(planNames) >= 0);

/** Heads that stay in sight are in a table of their own, beside the one that scrolls. */
function findSplitTable({ cells: [above, below, ...more] }: Item): Grid | null {
  const [heads, body] = [above, below].map((part) => (part === undefined ? null : tableIn(part)));
  if (!heads || !body || more.length > 0) return null;
  const [head, ...others] = listRows(heads);
  const rows = listRows(body);
  const isHeads = head !== undefined && others.length === 0 && isLabel(head);
  const isEven = isHeads && rows.every((row) => row.slots.length === head.slots.length);
  return isEven && rows.some((row) => !isLabel(row)) && !hasHeader(rows)
    ? { rows: [head, ...rows] }
    : null;
}

const tableIn = (item: Item): Item | null => {
  const [only, ...more] = item.cells;
  if (item.tag === 'table') return item;
  return only === undefined || more.length > 0 ? null : tableIn(only);
};

/** Equal rows of plain elements; nothing else beside them holds a figure, and the first says of what they are. */
function findPlainGrid(item: Item): Grid | null {
  const rows = item.cells.filter((cell) => cell.slots.length > 1);
  const [first, ...rest] = rows;
  if (first === undefined || !isLabel(first) || rest.length === 0) return null;
  if (!speaksOf(first.labels, 'day', 'history', 'credits', ...tellingConcepts)) return null;
  const isAll = item.cells.every((cell) => isLabel(cell) || rest.includes(cell));
  const isEven = rest.every(
    (row) =>
      !isLabel(row) &&
      isAsWide(row, first) &&
      row.slots.every((cell) => cell.slots.length < 3) &&
      isUnderHeads(row, first),
  );
  return isAll && isEven ? { rows } : null;
}

/** A figure stands under a heading, and no name of a figure above a mere label: that is a card with its title. */
const isUnderHeads = (row: Item, header: Item): boolean =>
  row.slots.every((cell, at) => {
    const head = header.slots[at - (row.slots.length - header.slots.length)];
    if (!isLabel(cell)) return head !== undefined && head.labels.length > 0;
    return head === undefined || !speaksOf(head.labels, ...tellingConcepts);
  });

const isAsWide = (row: Item, header: Item): boolean =>
  [header.slots.length, header.slots.length + 1].includes(row.slots.length);

/** "Total" below the pools, in a column of what was used: that is checked by what is left. */
const saysTotal = ({ cells: [name] }: Item): boolean =>
  name !== undefined &&
  isLabel(name) &&
  speaksOf(name.labels, 'total') &&
  !speaksOf(name.labels, ...poolConcepts);

const told = [...tellingConcepts, 'use', 'day', 'history'] as const;

/** A head that no table knows, "Message usage", or beside a total one that does not say what of it: what is used, perhaps. */
const isVague = ({ labels }: Item, { slots }: Item): boolean =>
  !speaksOf(labels, ...told) &&
  (labels.some((label) => label.hasOtherWords || hasWord(label, 'panel')) ||
    slots.some((slot) => speaksOf(slot.labels, 'total')));

/**
 * Adds the heading of each column. Every row has as many cells as there are headings, or each has one
 * more, its name; a row that fits neither has lost a cell and no heading is surely its own.
 */
export function bindColumns({ rows }: Grid): void {
  const [header, ...rest] = rows;
  if (header === undefined) return;
  const width = header.slots.length;
  const isNamed =
    header.slots[0]?.labels.length !== 0 && rest.every((row) => row.slots.length === width + 1);
  for (const row of rest) {
    if (!isNamed && row.slots.length !== width)
      for (const bound of row.bounds) bound.isLoose = true;
    const isSumRow = saysTotal(row);
    row.slots.forEach((cell, at) => {
      const heading = header.slots[isNamed ? at - 1 : at];
      if (heading === undefined || isLabel(cell)) return;
      if (isVague(heading, header))
        for (const bound of cell.bounds) bound.isLoose ||= !speaksOf([bound.read], ...told);
      addLayer(cell.bounds, 'label', heading.labels);
      if (isSumRow && speaksOf(heading.labels, 'used'))
        for (const bound of cell.bounds) bound.isSum = true;
    });
  }
}

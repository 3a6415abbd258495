import {
  TERM,
  addLayer,
  poolConcepts,
  roleConcepts,
  tellingConcepts,
  boundsOf,
  isExplained,
  speaksOf,
} from './bound.ts';
import { bindColumns, findGrid } from './bind-columns.ts';
import { divideText } from './divide-text.ts';
import { markReferences } from './refer-back.ts';
import { joinRatios } from './join-ratios.ts';
import { hasLetters } from './read-text.ts';
import { dropTwins, lendNameOfBar } from './drop-twins.ts';
import { markSums, pairDates, pairDayColumns } from './bind-days.ts';
import { bindSequence } from './bind-sequence.ts';
import { isExplanation, isPeriodPicked } from './unknown-label.ts';
import type { Item } from './bound.ts';
import type { PageNode } from './page-tree.ts';
import type { ReadText, TextReader } from './read-text.ts';

const sum = <Part>(parts: readonly Item[], of: (item: Item) => readonly Part[]): Part[] =>
  parts.flatMap((part) => [...of(part)]);

/** Binds every figure below a node to the texts that structure puts beside it, from the inside out. */
export function bindPage(node: PageNode, reader: TextReader): Item {
  const item = buildItem(joinRatios(node, reader.findWords), reader);
  bindItem(item, new Set());
  return item;
}

const isFilled = (item: Item): boolean => item.bounds.length > 0 || item.labels.length > 0;

function makeItem(
  slots: readonly Item[],
  of: { tag: string; role: string; heading: number },
): Item {
  const cells = slots.filter(isFilled);
  const bounds = sum(cells, (cell) => cell.bounds);
  const places = slots.filter((slot) => slot.tag !== '#attribute');
  const labels = sum(cells, (cell) => cell.labels);
  const isHead = of.heading === 0 && bounds.length === 0 && heads.has(of.tag);
  const heading = isHead && labels.length <= mostHeadLabels ? headingIn(cells) : of.heading;
  return { ...of, heading, slots: places, cells, bounds, labels };
}

/** What may hold a heading with a badge or a line about it, and nothing else. */
const heads = new Set(['div', 'header', 'hgroup']);
const mostHeadLabels = 3;

/** The level of the heading that a part begins with, where it holds no other; else none. */
function headingIn(cells: readonly Item[]): number {
  const headings = cells.filter((cell) => cell.heading > 0 && cell.heading < TERM);
  const [first] = headings;
  const isFirst = first !== undefined && cells.find(({ tag }) => tag !== '#attribute') === first;
  return isFirst && headings.length === 1 ? first.heading : 0;
}

function buildItem(node: PageNode, reader: TextReader): Item {
  if (node.type === 'text') return buildText(node, reader);
  const slots = node.kids.map((kid) => buildItem(kid, reader));
  const [only] = slots;
  const isLine = slots.length === 1 && only !== undefined && only.tag === '#line';
  return makeItem(isLine ? only.cells : slots, node);
}

function buildText(node: Extract<PageNode, { type: 'text' }>, reader: TextReader): Item {
  const slots = markReferences(divideText(node, reader)).map((read): Item => {
    const isSilent = isExplanation(read);
    const bounds = isSilent || isCounted(read) ? [] : boundsOf(read);
    const isTold = !node.isControl || isPeriodPicked(read);
    const isLabel = bounds.length === 0 && hasLetters(read) && isTold && !isSilent;
    const tag = node.isAttribute ? '#attribute' : '#text';
    return { ...emptyText, tag, bounds, labels: isLabel ? [read] : [] };
  });
  if (slots.length === 1 && slots[0] !== undefined) return slots[0];
  sharePool(slots);
  return makeItem(slots, { tag: '#line', role: '', heading: 0 });
}

const figureConcepts = [...poolConcepts, ...roleConcepts, 'topUp'] as const;
/** "All properties (3)" is a heading and no figure. */
const isCounted = (read: ReadText): boolean => {
  const [only, ...more] = read.values;
  const isCount =
    more.length === 0 && only?.value.kind === 'number' && only.value.number.inParentheses;
  return read.node.isHeading && isCount && !speaksOf([read], ...figureConcepts);
};

/** "Purchased credits: 380 left (1,000 in total)", "total 1,000, 380 left": both are of that pool. */
function sharePool(slots: readonly Item[]): void {
  const named = slots.flatMap(({ bounds }) => bounds).filter(({ read }) => namesPool(read));
  const [first] = named;
  if (first === undefined || named.length > 1) return;
  const rolesBehind = speaksOf([first.read], 'total') ? (['used', 'remaining'] as const) : [];
  const behind = slots.slice(slots.findIndex(({ bounds }) => bounds.includes(first)) + 1);
  for (const { bounds } of behind)
    addLayer(
      bounds.filter(({ read }) => speaksOf([read], 'total', ...rolesBehind)),
      'heading',
      [first.read],
    );
}

const namesPool = (read: ReadText): boolean => speaksOf([read], ...poolConcepts);

const emptyText: Item = {
  bounds: [],
  labels: [],
  heading: 0,
  cells: [],
  slots: [],
  tag: '#text',
  role: '',
};

function bindItem(item: Item, gridRows: Set<Item>): void {
  const grid = findGrid(item);
  for (const row of grid?.rows ?? []) gridRows.add(row);
  for (const cell of item.cells) bindItem(cell, gridRows);
  if (grid !== null) bindColumns(grid);
  else if (gridRows.has(item)) bindRow(item);
  else if (item.cells.some((cell) => gridRows.has(cell))) return markSums(item);
  else bindCells(item);
  pairDates(item);
  pairDayColumns(item);
  markSums(item);
}

/** The names of a row under column headings speak of all its figures; one not understood speaks of another thing. */
function bindRow(row: Item): void {
  const names = row.cells.filter((cell) => cell.bounds.length === 0).flatMap((cell) => cell.labels);
  const isUnknown =
    names.some((name) => name.hasOtherWords) && !speaksOf(names, ...tellingConcepts);
  if (isUnknown) for (const bound of row.bounds) bound.isLoose = true;
  addLayer(row.bounds, 'label', names);
  lendPool(row);
}

/** "Subscription credits (1,000 a month)" before the figures of its row. */
function lendPool({ cells: [name, ...rest] }: Item): void {
  const [read] = name?.bounds.map((bound) => bound.read).filter(namesPool) ?? [];
  const nameless = rest
    .flatMap(({ bounds }) => bounds)
    .filter(({ layers }) => !layers.some(({ reads }) => speaksOf(reads, ...poolConcepts)));
  if (read !== undefined) addLayer(nameless, 'heading', [read]);
}

/** What an attribute says of an element is said of all that it holds. */
function bindCells(item: Item): void {
  const cells = dropTwins(item.cells).filter((cell) => !isProse(cell));
  lendNameOfBar(cells);
  const withFigures = cells.filter((cell) => cell.bounds.length > 0);
  const [figure] = withFigures;
  if (figure === undefined || cells.length < 2) return;
  // Each term of a list speaks of what follows it.
  const hasTerms = cells.filter(({ heading }) => heading === TERM).length > 1;
  if (withFigures.length === 1 && hasTerms) return bindSequence(cells);
  if (withFigures.length === 1) return bindSingle({ ...item, cells }, figure);
  const names = cells.filter((cell) => cell.tag === '#attribute' && cell.bounds.length === 0);
  const others = cells.filter((cell) => !names.includes(cell));
  if (names.length === 0 || others.length > withFigures.length) bindSequence(others);
  if (item.tag === 'tr' || item.role === 'row') lendPool(item);
  addLayer(
    item.bounds,
    'label',
    names.flatMap((name) => name.labels),
  );
}

const isProse = ({ bounds, labels }: Item): boolean =>
  bounds.length === 0 && labels.length > 0 && labels.every((label) => label.isProse);

/** Everything beside the only figure of a part is its label; beside a group only what precedes it. */
function bindSingle(item: Item, figure: Item): void {
  const at = item.cells.indexOf(figure);
  const before = item.cells.slice(0, at).flatMap((cell) => cell.labels);
  const after = item.cells.slice(at + 1).flatMap((cell) => cell.labels);
  const isOne = new Set(figure.bounds.map((bound) => bound.read)).size === 1;
  if (!isOne) return addLayer(figure.bounds, 'heading', before);
  const [bound] = figure.bounds;
  const isBare = bound !== undefined && !isExplained(bound);
  // An item of a list that has words of its own needs none of the next, which lost its figure.
  const behind = isBare || figure.tag !== 'li' ? after : [];
  const isOfList =
    bound?.value?.kind === 'number' &&
    item.cells.some((cell) => cell !== figure && lists.has(cell.tag));
  const isCompound = isBare && (countRoles(item) > 1 || isOfList);
  addLayer(figure.bounds, 'label', [...before, ...behind], behind);
  if (isCompound) for (const loose of figure.bounds) loose.isLoose = true;
}

/** A row of a list or table that lost its own figure does not lend its label to one outside. */
const lists = new Set(['ul', 'ol', 'li', 'dl', 'table', 'tbody', 'tr']);

const countRoles = (item: Item): number =>
  item.labels.filter((label) => speaksOf([label], 'used', 'remaining')).length;

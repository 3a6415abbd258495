import { TERM, addLayer, poolConcepts, tellingConcepts, isDate, speaksOf } from './bound.ts';
import {
  beginsWithLabel,
  chooseSide,
  isHungry,
  isLabel,
  isUnderOwnLabel,
  labelsOf,
  namesPool,
} from './choose-side.ts';
import type { Place } from './choose-side.ts';
import type { Bound, Item } from './bound.ts';
import type { ReadText } from './read-text.ts';

const boundsOfAll = (items: readonly Item[]): Bound[] => items.flatMap((item) => item.bounds);

/** Labels and figures one after the other, with headings among them. */
export function bindSequence(items: readonly Item[]): void {
  const level = Math.min(
    ...items.filter((item) => isLabel(item) && item.heading > 0).map((item) => item.heading),
  );
  if (Number.isFinite(level)) return bindUnderHeadings(items, level);
  if (pairDays(items)) return;
  bindPeriod(items);
  bindHungry(items);
  bindPools(items);
}

/** "Billing period:" before it, at most. */
const saysLittleElse = ({ text, words: [first], hasOtherWords }: ReadText): boolean =>
  !hasOtherWords || /^\P{N}{0,24}[:：]\s*$/u.test(text.slice(0, first?.start ?? 0));

/** "Oct 14 – Nov 13" at the top is when all the figures below were so. */
function bindPeriod([first, ...rest]: readonly Item[]): void {
  const [label, ...more] = first !== undefined && isLabel(first) ? first.labels : [];
  if (label === undefined || more.length > 0) return;
  const isApart = label.words.length > 0 && label.words.every(({ concept }) => concept === 'apart');
  if (isApart && saysLittleElse(label)) addLayer(boundsOfAll(rest), 'heading', [label]);
}

/** Cuts the sequence at its gravest headings; each speaks of what follows it. */
function bindUnderHeadings(items: readonly Item[], level: number): void {
  const isCut = (item: Item): boolean => isLabel(item) && item.heading === level;
  let group: Item[] = [];
  let headings: Item[] = [];
  const close = (): void => {
    if (group.some((item) => !isLabel(item))) {
      bindGroup(group);
      if (isUnderUnknown(headings, []))
        for (const bound of boundsOfAll(group)) bound.isLoose = true;
      addLayer(
        boundsOfAll(group),
        headings.length > 0 && countReads(group) === 1 ? 'label' : 'heading',
        labelsOf(headings),
      );
      headings = [];
    }
    group = [];
  };
  for (const item of items) {
    if (!isCut(item)) group.push(item);
    else {
      if (group.some((member) => !isLabel(member))) close();
      else if (group.length > 0 || level < TERM) headings = level < TERM ? [] : headings;
      group = [];
      headings.push(item);
    }
  }
  close();
}

const countReads = (items: readonly Item[]): number =>
  new Set(boundsOfAll(items).map((bound) => bound.read)).size;

function bindGroup(group: readonly Item[]): void {
  if (countReads(group) === 1)
    addLayer(boundsOfAll(group), 'label', labelsOf(group.filter(isLabel)));
  else bindSequence(group);
}

/** Day, count, day, count: each count is of the day before it. */
function pairDays(items: readonly Item[]): boolean {
  const figures = items.filter((item) => !isLabel(item));
  if (figures.length < 4 || figures.length % 2 === 1 || figures.length !== items.length)
    return false;
  const isDay = (item: Item | undefined): boolean =>
    item !== undefined && item.bounds.every(isDate);
  if (!figures.every((item, at) => isDay(item) === (at % 2 === 0))) return false;
  figures.forEach((item, at) => {
    const day = figures[at - 1]?.bounds[0]?.read.dates[0];
    if (at % 2 === 1 && day !== undefined) for (const bound of item.bounds) bound.companion = day;
  });
  return true;
}

function placeFigures(items: readonly Item[]): readonly Place[] {
  return items.flatMap((item, at) => {
    if (isLabel(item)) return [];
    const rest = items.slice(at + 1);
    const end = rest.findIndex((other) => !isLabel(other));
    const start = items.slice(0, at).findLastIndex((other) => !isLabel(other));
    return [
      { item, before: items.slice(start + 1, at), after: end < 0 ? rest : rest.slice(0, end) },
    ];
  });
}

/** Bare figures need one of the labels around them; which one, the pattern of the whole row says. */
function bindHungry(items: readonly Item[]): void {
  const places = placeFigures(items);
  const hungry = places.filter(({ item }) => isHungry(item));
  if (hungry.length === 0) return;
  const isInPairs = hungry.every(({ before: [name, role, ...more] }) => {
    const isPair = name !== undefined && role !== undefined && more.length === 0;
    return isPair && namesPool(name) && !namesPool(role);
  });
  const lines = isInPairs ? 2 : 1;
  const [only] = hungry;
  const isLabelled = only !== undefined && isUnderOwnLabel(only, places);
  const chosen = hungry.length > 1 ? chooseSide(hungry) : isLabelled ? 'before' : 'both';
  const side = chosen === 'after' && beginsWithLabel(places) ? 'unknown' : chosen;
  const [first] = hungry.flatMap(({ item }) => item.bounds);
  const isOneText =
    hungry.length > 1 &&
    hungry.every(({ item }) => item.bounds.every(({ read }) => read.node === first?.read.node));
  let isOpen = false;
  for (const { item, before, after } of hungry) {
    const nearBefore = before.slice(-1);
    const nearAfter = after.slice(0, 1);
    const labels = labelsOf(
      side === 'before'
        ? before.slice(-lines)
        : side === 'after'
          ? nearAfter
          : side === 'each'
            ? [...nearBefore, ...nearAfter]
            : [...before, ...after],
    );
    addLayer(item.bounds, 'label', labels);
    isOpen ||= isOneText && !speaksOf(labels, ...tellingConcepts);
    const isAcrossRows =
      rowTags.has(item.tag) &&
      [...nearBefore, ...nearAfter].some((label) => rowTags.has(label.tag));
    const isOthers = isUnderUnknown(before, side === 'both' ? after : []);
    if (side === 'unknown' || isAcrossRows || isOthers)
      for (const bound of item.bounds) bound.isLoose = true;
  }
  // "1,000件の残りは212件または300件": in one sentence no figure stands for itself.
  if (isOpen) for (const bound of hungry.flatMap(({ item }) => item.bounds)) bound.isLoose = true;
}

/** A row keeps its label to itself, also when its figure is missing. */
const rowTags = new Set(['tr', 'li']);

/** The nearest label is not understood: what one further up or behind says is of another figure, perhaps a missing one. */
function isUnderUnknown(before: readonly Item[], behind: readonly Item[]): boolean {
  const near = before.at(-1);
  if (near === undefined || !isUnknown(near)) return false;
  return speaksOf(labelsOf([...before.slice(0, -1), ...behind]), ...tellingConcepts);
}

/** A term of a definition list has to tell what its figure is; of another label one known word is enough. */
function isUnknown({ labels, heading }: Item): boolean {
  if (heading === TERM) {
    return labels.some((label) => label.hasOtherWords) && !speaksOf(labels, ...tellingConcepts);
  }
  const [first] = labels;
  return first !== undefined && first.hasOtherWords && first.words.length === 0;
}

/** A line that names a pool speaks of the explained figures after it, or where such lines end the row, before it. */
function bindPools(items: readonly Item[]): void {
  const explained = items.filter((item) => !isLabel(item) && !isHungry(item));
  if (explained.length === 0) return;
  const names = items.filter(namesPool);
  const firstFigure = items.findIndex((item) => explained.includes(item));
  const firstName = items.findIndex(namesPool);
  const lastFigure = items.findLastIndex((item) => explained.includes(item));
  const lastName = items.findLastIndex(namesPool);
  const isAfter = names.length > 0 && firstFigure < firstName && lastFigure < lastName;
  if (isAfter && names.length !== explained.length)
    for (const bound of boundsOfAll(explained)) bound.isLoose = true;
  const ordered = isAfter ? items.toReversed() : items;
  let heading: readonly ReadText[] = [];
  for (const item of ordered) {
    if (isLabel(item)) heading = item.labels;
    // A figure that names its own pool ends the line's: what that one spoke of is missing.
    else if (explained.includes(item) && item.bounds.some(hasOwnPool)) heading = [];
    else if (explained.includes(item)) addLayer(item.bounds, 'heading', heading);
  }
}

const hasOwnPool = ({ layers }: Bound): boolean =>
  layers.some(({ reads }) => speaksOf(reads, ...poolConcepts));

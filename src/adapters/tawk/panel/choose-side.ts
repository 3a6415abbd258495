import { isDate, isExplained, speaksOf, tellingConcepts } from './bound.ts';
import type { Bound, Item } from './bound.ts';
import type { ReadText } from './read-text.ts';

export const isLabel = (item: Item): boolean => item.bounds.length === 0;
export const labelsOf = (items: readonly Item[]): ReadText[] =>
  items.flatMap((item) => [...item.labels]);

export type Place = { item: Item; before: readonly Item[]; after: readonly Item[] };

export const isHungry = (item: Item): boolean =>
  item.bounds.every((bound) => !isExplained(bound) && !hasDateOnly(bound));
const hasDateOnly = (bound: Bound): boolean => isDate(bound) && bound.read.hasOtherWords;

const pools = ['subscription', 'purchased', 'topUp', 'excess'] as const;
/** "Excess usage credits: None" is a statement, and names nothing beside it. */
export const namesPool = (item: Item): boolean =>
  isLabel(item) &&
  speaksOf(item.labels, ...pools) &&
  !item.labels.some(({ text }) => /[:：]\s*\p{L}/u.test(text));

/** The first figure is explained and has its label above it: then no other has its label below. */
export function beginsWithLabel([first]: readonly Place[]): boolean {
  return (
    first !== undefined &&
    !isHungry(first.item) &&
    speaksOf(labelsOf(first.before), ...tellingConcepts)
  );
}

/** Its label stands above it, and what stands below names the pool of the next figure. */
export function isUnderOwnLabel({ item, before, after }: Place, places: readonly Place[]): boolean {
  const isLast = places.at(-1)?.item === item;
  return (
    !isLast &&
    speaksOf(labelsOf(before.slice(-1)), ...tellingConcepts) &&
    after.length === 1 &&
    after.every(namesPool)
  );
}

export type Side = 'before' | 'after' | 'each' | 'both' | 'unknown';

export function chooseSide(hungry: readonly Place[]): Side {
  const hasBefore = hungry.every(({ before }) => before.length > 0);
  const hasAfter = hungry.every(({ after }) => after.length > 0);
  if (hasBefore !== hasAfter) return hasBefore ? 'before' : 'after';
  if (!hasBefore) return 'unknown';
  const inner = hungry.slice(1).map(({ before }) => before.length);
  if (inner.every((count) => count === 2)) return 'each';
  return chooseByMeaning(hungry);
}

/** A label at either end: the one at the start may be a title, or the one at the end a footnote. */
function chooseByMeaning(hungry: readonly Place[]): Side {
  const first = labelsOf(hungry[0]?.before.slice(-1) ?? []);
  const last = labelsOf(hungry.at(-1)?.after.slice(0, 1) ?? []);
  const [startTells, endTells] = [
    speaksOf(first, ...tellingConcepts),
    speaksOf(last, ...tellingConcepts),
  ];
  if (startTells !== endTells) return startTells ? 'before' : 'after';
  return 'unknown';
}

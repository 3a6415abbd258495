import { hasWord } from './read-text.ts';
import { poolConcepts, speaksOf } from './bound.ts';
import type { Bound, Item } from './bound.ts';
import type { Concept } from '../labels/label-table.ts';
import type { ReadText } from './read-text.ts';

/** The names of pools whose figure has not come: "Subscription credits:" and nothing, a row with an empty cell. */
export function findEmptyPlaces(page: Item): readonly ReadText[] {
  const told = new Set(page.bounds.flatMap(namesOf).flatMap(poolsOf));
  const found: ReadText[] = [];
  const visit = ({ slots }: Item): void => {
    for (const [at, slot] of slots.entries()) {
      const [label, ...more] = slot.bounds.length === 0 ? slot.labels : [];
      const isMissed =
        label !== undefined &&
        more.length === 0 &&
        namesPoolOnly(label) &&
        poolsOf(label).every((pool) => !told.has(pool));
      if (isMissed && (isBarWithout(slot) || endsOpen.test(label.text) || isEmpty(slots[at + 1])))
        found.push(label);
      visit(slot);
    }
  };
  visit(page);
  return found;
}

const poolsOf = (read: ReadText): readonly Concept[] =>
  poolConcepts.filter((pool) => hasWord(read, pool));

/** The nearest names of pools that a figure has; those further up are of others. */
const namesOf = ({ layers }: Bound): readonly ReadText[] =>
  layers.map(({ reads }) => reads).find((reads) => speaksOf(reads, ...poolConcepts)) ?? [];

/** A bar that moves until its value comes. */
const isBarWithout = ({ tag, role }: Item): boolean => tag === 'progress' || role === 'progressbar';

const endsOpen = /[:：]$/;
/** Nothing is written there, not even on a button. */
const isEmpty = (slot: Item | undefined): boolean =>
  slot !== undefined &&
  slot.bounds.length + slot.labels.length === 0 &&
  slot.tag !== '#text' &&
  slot.slots.every(isEmpty);

const namesPoolOnly = (read: ReadText): boolean =>
  hasWord(read, ...poolConcepts) &&
  !read.hasOtherWords &&
  !read.node.isControl &&
  read.words.every(({ concept }) => ofPools.has(concept));
const ofPools = new Set<string>([...poolConcepts, 'credits', 'remaining', 'used', 'balance']);

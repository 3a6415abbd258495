import { hashText } from './canonical-json.ts';

/** Ids numbered in the order in which they are first seen. */
export interface IdNumbers {
  /** The number of an id; a new one gets the next. */
  readonly take: (id: string) => number;
  /** The number of an id, -1 when it was not seen. */
  readonly find: (id: string) => number;
}

/** Whoever makes ids that collide gets a slower table, not an endless search. */
const LONGEST_WALK = 32;

/**
 * Numbers at most `most` ids. A Map asks the platform to hash every text it is given, which costs
 * more than all else of a replay's reading; here an id is looked at once, in place.
 */
export const numberIds = (most: number): IdNumbers => {
  const mask = 2 ** Math.ceil(Math.log2(most + 1) + 1) - 1;
  const slots = new Int32Array(mask + 1);
  const hashes = new Int32Array(mask + 1);
  const ids: string[] = [];
  const crowded = new Map<string, number>();

  /** The slot that holds an id or is free for it; -1 when too many others stand before it. */
  const findSlot = (id: string, hash: number): number => {
    const first = hash ^ (hash >>> 15);
    for (let walked = 0; walked < LONGEST_WALK; walked += 1) {
      const slot = (first + walked) & mask;
      const holder = slots[slot] ?? 0;
      if (holder === 0 || (hashes[slot] === hash && ids[holder - 1] === id)) return slot;
    }
    return -1;
  };

  const readSlot = (slot: number, id: string): number =>
    slot < 0 ? (crowded.get(id) ?? -1) : (slots[slot] ?? 0) - 1;

  const take = (id: string): number => {
    const hash = hashText(id) | 0;
    const slot = findSlot(id, hash);
    const known = readSlot(slot, id);
    if (known >= 0) return known;
    const number = ids.length;
    ids.push(id);
    if (slot < 0) {
      crowded.set(id, number);
    } else {
      slots[slot] = number + 1;
      hashes[slot] = hash;
    }
    return number;
  };

  return { take, find: (id) => readSlot(findSlot(id, hashText(id) | 0), id) };
};

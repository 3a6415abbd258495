/** A small seeded generator, so that a failing case can be run again by its number. */
export type Random = {
  below: (limit: number) => number;
  chance: (share: number) => boolean;
  pick: <Part>(parts: readonly Part[]) => Part;
};

export function makeRandom(seed: number): Random {
  let state = (seed * 2_654_435_761) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    pick: (parts) => {
      const part = parts[below(parts.length)];
      if (part === undefined) throw new Error('nothing to pick from');
      return part;
    },
  };
}

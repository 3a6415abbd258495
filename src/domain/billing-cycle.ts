import { instantOfWallClock, wallClockAt } from './time-zones.ts';
import type { Instant } from './units.ts';

/**
 * Where resets fall: the anchor's wall clock plus whole steps, read in the zone. Always counted
 * from the anchor, never chained, so that 31 January, 28 February, 31 March.
 */
export interface Lattice {
  readonly anchorWallClock: string;
  readonly zone: string;
  readonly stepMonths: 1 | 12;
}

/** One credit cycle: [start, end), number `index` of its lattice; -1 is the stub before it. */
export interface Cycle {
  readonly index: number;
  readonly start: Instant;
  readonly end: Instant;
}

const LATTICES_KEPT = 256;
const boundaries = new Map<string, Map<number, Instant>>();

const boundariesOf = (lattice: Lattice): Map<number, Instant> => {
  const key = `${lattice.anchorWallClock} ${lattice.zone} ${lattice.stepMonths}`;
  const kept = boundaries.get(key);
  if (kept !== undefined) return kept;
  if (boundaries.size >= LATTICES_KEPT) boundaries.clear();
  const fresh = new Map<number, Instant>();
  boundaries.set(key, fresh);
  return fresh;
};

export const makeLattice = (anchorAt: Instant, zone: string, stepMonths: 1 | 12): Lattice => ({
  anchorWallClock: wallClockAt(anchorAt, zone),
  zone,
  stepMonths,
});

/** Boundary number `index` of a lattice, remembered; 0 is the anchor. */
export const boundaryAt = (lattice: Lattice, index: number): Instant => {
  const known = boundariesOf(lattice);
  const kept = known.get(index);
  if (kept !== undefined) return kept;
  const at = instantOfWallClock(lattice.anchorWallClock, lattice.zone, index * lattice.stepMonths);
  known.set(index, at);
  return at;
};

const monthsOf = (wallClock: string): number =>
  Number(wallClock.slice(0, 4)) * 12 + Number(wallClock.slice(5, 7));

/** The cycle that holds an instant; before the anchor the stub [at, anchor). */
export const findCycle = (lattice: Lattice, at: Instant): Cycle => {
  const anchorAt = boundaryAt(lattice, 0);
  if (at < anchorAt) return { index: -1, start: at, end: anchorAt };
  const months = monthsOf(wallClockAt(at, lattice.zone)) - monthsOf(lattice.anchorWallClock);
  let index = Math.floor(months / lattice.stepMonths) + 1;
  while (boundaryAt(lattice, index) > at) index -= 1;
  return { index, start: boundaryAt(lattice, index), end: boundaryAt(lattice, index + 1) };
};

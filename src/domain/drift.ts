import type { Adjustment } from './fold-state.ts';
import { TOP_UP_PACK } from './plan.ts';
import type { Instant } from './units.ts';

/** The drift of a reading, with the reading's instant. */
export interface DatedDrift extends Adjustment {
  readonly at: Instant;
  /** Of the reading that opened the books: what was there before, not what came. */
  readonly opening: boolean;
}

/** A rise of purchased minus excess that a reading showed: credits that nobody recorded before it. */
export interface NetRise {
  readonly readingId: string;
  readonly at: Instant;
  readonly delta: number;
}

export const risesOf = (drifts: readonly DatedDrift[]): NetRise[] =>
  drifts.filter(({ bucket, delta }) => bucket === 'net' && delta > 0);

/** A rise by less is a count that was too high, not a pack of which all but this is used up. */
const SMALLEST_TOP_UP = TOP_UP_PACK / 10;

/** The rises that are named top-up: bought, though no receipt and no person told of it in time. */
export const listTopUps = (drifts: readonly DatedDrift[]): { at: Instant; quantity: number }[] =>
  risesOf(drifts.filter(({ opening }) => !opening))
    .filter(({ delta }) => delta >= SMALLEST_TOP_UP)
    .map(({ at, delta }) => ({ at, quantity: delta }));

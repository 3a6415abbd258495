import type { Adjustment } from './fold-state.ts';
import type { Instant } from './units.ts';

/** The drift of a reading, with the reading's instant. */
export interface DatedDrift extends Adjustment {
  readonly at: Instant;
}

/** A rise of purchased minus excess that a reading showed: credits that nobody recorded before it. */
export interface NetRise {
  readonly readingId: string;
  readonly at: Instant;
  readonly delta: number;
}

/** The drifts that are rises: top-ups, or what the first figure found there. */
export const risesOf = (drifts: readonly DatedDrift[]): NetRise[] =>
  drifts.filter(({ bucket, delta }) => bucket === 'net' && delta > 0);

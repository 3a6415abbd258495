import type { VerdictLook } from '../src/domain/verdict.ts';

/** Outline and mark of one look, drawn in a square of 18 by 18. */
export type ChipShape = { outline: string; mark: string };

/** Every chip, icon and drawing is made in this square. */
export const CHIP_SIZE = 18;

const DISC = 'M9 1a8 8 0 1 1 0 16A8 8 0 0 1 9 1z';

/**
 * Shape and mark say what the colour says, for people who see no colour. `learning` is calm without
 * the tick: a tick would claim that the credits last.
 */
export const chipShapes: Record<VerdictLook, ChipShape> = {
  learning: { outline: DISC, mark: 'M5.4 9h.01M9 9h.01M12.6 9h.01' },
  calm: { outline: DISC, mark: 'M5.3 9.4l2.6 2.6 4.9-5.6' },
  tight: {
    outline:
      'M4 1.5h10A2.5 2.5 0 0 1 16.5 4v10a2.5 2.5 0 0 1-2.5 2.5H4A2.5 2.5 0 0 1 1.5 14V4A2.5 2.5 0 0 1 4 1.5z',
    mark: 'M5.2 6.9h7.6M5.2 11.1h7.6',
  },
  runout: {
    outline:
      'M9 1.2a1.3 1.3 0 0 1 1.1.7l7 13.1a1.3 1.3 0 0 1-1.1 1.9H2a1.3 1.3 0 0 1-1.1-1.9l7-13.1A1.3 1.3 0 0 1 9 1.2z',
    mark: 'M9 6.6v4.2M9 13.7h.01',
  },
  out: {
    outline: 'M5.7 1h6.6L17 5.7v6.6L12.3 17H5.7L1 12.3V5.7z',
    mark: 'M5.2 9h7.6',
  },
  stale: {
    outline: DISC,
    mark: 'M6.7 7.2c.1-1.5 1-2.4 2.4-2.4s2.3.9 2.3 2c0 1.7-2.3 1.8-2.3 3.5M9.1 13.1h.01',
  },
};

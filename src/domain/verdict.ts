import * as z from 'zod/mini';
import { instantSchema } from './units.ts';

/**
 * What the figure means for the person. One verdict per property; every surface words the same one.
 * `look` picks colour, shape and icon together, so that colour never speaks alone.
 */
export const verdictLooks = ['learning', 'calm', 'tight', 'runout', 'out', 'stale'] as const;
export type VerdictLook = (typeof verdictLooks)[number];

export const verdictSchema = z.discriminatedUnion('kind', [
  /** No official figure was ever had. */
  z.object({ kind: z.literal('no_figure') }),
  /** A figure, but no pace to judge it by. */
  z.object({ kind: z.literal('no_pace') }),
  /** A tenth of the allotment or less is left. */
  z.object({ kind: z.literal('low') }),
  /** Officially nothing left in either pool, nothing owed. */
  z.object({ kind: z.literal('none_left') }),
  /** Officially beyond both pools; a purchase of `packs` packs would leave `leaves`. */
  z.object({ kind: z.literal('in_debt'), owed: z.int(), packs: z.int(), leaves: z.int() }),
  /** Counted use has eaten the last official figure; nobody confirmed it. */
  z.object({ kind: z.literal('probably_empty'), since: instantSchema }),
  /** A reset passed and nobody read the panel since. */
  z.object({ kind: z.literal('should_be_full_again'), resetAt: instantSchema }),
  /** Message Usage was open at `openedAt` but could not be read; the figure stays. */
  z.object({ kind: z.literal('not_readable'), openedAt: instantSchema }),
]);
export type Verdict = z.infer<typeof verdictSchema>;
export type VerdictKind = Verdict['kind'];

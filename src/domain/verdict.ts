import * as z from 'zod/mini';
import { instantSchema } from './unit-schemas.ts';

/**
 * What the figure means for the person. One verdict per property; every surface words the same one.
 * `look` picks colour, shape and icon together, so that colour never speaks alone.
 */
export const verdictLooks = ['learning', 'calm', 'tight', 'runout', 'out', 'stale'] as const;
export type VerdictLook = (typeof verdictLooks)[number];

/** What both run-out verdicts carry; they differ in how sure they are. */
const runOut = {
  /** The median of the forecast. */
  runOutAt: instantSchema,
  /** Whole days between run-out and reset; null while the reset date is not known. */
  daysBeforeReset: z.nullable(z.int()),
  /** The gap in the staffed hours in which it runs out; null where somebody is on shift. */
  nobodyFrom: z.nullable(instantSchema),
  nobodyUntil: z.nullable(instantSchema),
  /** Packs that would last to the reset; null where none can be bought or the reset is not known. */
  packs: z.nullable(z.int()),
};

export const verdictSchema = z.discriminatedUnion('kind', [
  /** No official figure was ever had. */
  z.object({ kind: z.literal('no_figure') }),
  /** A figure, but no pace to judge it by. */
  z.object({ kind: z.literal('no_pace') }),
  /** A tenth of the allotment or less is left, and no pace is known. */
  z.object({ kind: z.literal('low') }),
  /** A pace, but no reset date: how many days the figure is worth; null without a pace. */
  z.object({ kind: z.literal('no_reset_date'), days: z.nullable(z.int()) }),
  /** `perDay` credits a day would still last to the reset. */
  z.object({ kind: z.literal('lasts'), perDay: z.int() }),
  z.object({ kind: z.literal('likely_lasts'), perDay: z.int() }),
  /** `pace`: credits expected a day now. */
  z.object({ kind: z.literal('may_just_last'), perDay: z.int(), pace: z.int() }),
  z.object({ kind: z.literal('likely_runs_out'), ...runOut }),
  z.object({ kind: z.literal('runs_out'), ...runOut }),
  /** Officially nothing left in either pool, nothing owed; `silentSince`: the AI was seen to stop. */
  z.object({ kind: z.literal('none_left'), silentSince: z.nullable(instantSchema) }),
  /**
   * Officially beyond both pools; a purchase of `packs` packs would leave `leaves`. `stillAnswers`
   * only after an AI message was seen after zero, `silentSince` where it was seen to stop.
   */
  z.object({
    kind: z.literal('in_debt'),
    owed: z.int(),
    packs: z.int(),
    leaves: z.int(),
    stillAnswers: z.boolean(),
    silentSince: z.optional(instantSchema),
  }),
  /** Use since has eaten the last official figure; nobody confirmed it. `pace`: credits a day, if known. */
  z.object({
    kind: z.literal('probably_empty'),
    since: instantSchema,
    pace: z.nullable(z.int()),
  }),
  /** A reset passed and nobody read the panel since. */
  z.object({ kind: z.literal('should_be_full_again'), resetAt: instantSchema }),
  /** No AI answer in the newest `chats` opened chats; usually in `usualIn10` of ten. */
  z.object({
    kind: z.literal('ai_silent'),
    chats: z.int(),
    usualIn10: z.int(),
    silentSince: instantSchema,
  }),
  /** Message Usage was open at `openedAt` but could not be read; the figure stays. */
  z.object({ kind: z.literal('not_readable'), openedAt: instantSchema }),
]);
export type Verdict = z.infer<typeof verdictSchema>;
export type VerdictKind = Verdict['kind'];

/** A verdict that names the day of a run-out. */
export type RunOutVerdict = Extract<Verdict, { runOutAt: unknown }>;

const LOOKS: Record<VerdictKind, VerdictLook> = {
  no_figure: 'stale',
  no_pace: 'learning',
  low: 'tight',
  no_reset_date: 'learning',
  lasts: 'calm',
  likely_lasts: 'calm',
  may_just_last: 'tight',
  likely_runs_out: 'runout',
  runs_out: 'runout',
  none_left: 'out',
  in_debt: 'out',
  probably_empty: 'stale',
  should_be_full_again: 'stale',
  ai_silent: 'out',
  not_readable: 'stale',
};

/** How a verdict is drawn, on every surface alike. */
export const lookOf = ({ kind }: Verdict): VerdictLook => LOOKS[kind];

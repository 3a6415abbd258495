import * as z from 'zod/mini';
import { instantSchema } from './unit-schemas.ts';

/** How surely: may (P .3 to .8), likely (to .95), sure. Never said as a percentage. */
export const likelihoods = ['may', 'likely', 'sure'] as const;

const runOutFields = {
  /** The median instant of the run-out. */
  runOutAt: instantSchema,
  likelihood: z.enum(likelihoods),
  /** Packs that would last to the reset; null where none can be bought or the reset is not known. */
  packs: z.nullable(z.int()),
  /** The hours in which nobody is on shift, if the run-out falls into them. */
  nobodyFrom: z.nullable(instantSchema),
  nobodyUntil: z.nullable(instantSchema),
  /** When the official figure was shown, if that is more than a day ago; else null. */
  oldFigureAt: z.nullable(instantSchema),
};

/**
 * What a person is warned of, with what the sentence needs beside the property's view. Each belongs
 * to one property.
 */
export const alertSchema = z.discriminatedUnion('kind', [
  /** Likely runs out before the reset; days ahead. */
  z.object({ kind: z.literal('runs_out_days'), ...runOutFields }),
  /** May run out within three days. */
  z.object({ kind: z.literal('runs_out_soon'), ...runOutFields }),
  /** A tenth of the allotment or less, and less than three staffed days of expected use. */
  z.object({ kind: z.literal('low') }),
  /** The run-out falls into hours in which nobody is on shift, and the last shift before has begun. */
  z.object({
    kind: z.literal('nobody_on_shift'),
    runOutAt: instantSchema,
    from: instantSchema,
    until: instantSchema,
  }),
  z.object({ kind: z.literal('none_left'), silentSince: z.nullable(instantSchema) }),
  z.object({
    kind: z.literal('in_debt'),
    owed: z.int(),
    packs: z.int(),
    leaves: z.int(),
    stillAnswers: z.boolean(),
  }),
  /** `pace`: expected use of a day; null while it is not known. */
  z.object({
    kind: z.literal('probably_empty'),
    since: instantSchema,
    pace: z.nullable(z.int()),
  }),
  /** No AI answer in the last `chats` opened chats; usually in so many of ten. */
  z.object({
    kind: z.literal('ai_silent'),
    chats: z.int(),
    usualIn10: z.int(),
    silentSince: instantSchema,
  }),
  z.object({ kind: z.literal('top_up_arrived'), added: z.int(), paidOff: z.int() }),
  z.object({ kind: z.literal('top_up_missing'), since: instantSchema }),
  /** Log and pill only: far more than this hour of the week usually has. */
  z.object({ kind: z.literal('spike'), count: z.int(), usual: z.int(), hourAt: instantSchema }),
  /** Log and pill only. */
  z.object({ kind: z.literal('reset_seen'), at: instantSchema }),
  /** Log and pill only: Message Usage was open and could not be read. */
  z.object({ kind: z.literal('reader_broken'), openedAt: instantSchema }),
]);
export type Alert = z.infer<typeof alertSchema>;
export type AlertKind = Alert['kind'];

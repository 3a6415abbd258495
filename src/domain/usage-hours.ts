import * as z from 'zod/mini';
import { MOST_HOURS } from './forecast/use-history.ts';
import { instantSchema } from './unit-schemas.ts';

/**
 * Hourly use of one property up to its newest official figure: one plain row, so that a forecast
 * never reads the ledger again.
 */
export const usageHoursSchema = z.object({
  /** UTC hours since 1970 of the first count. */
  startHour: z.int(),
  /** Credits used in each hour, fractions where official use was spread over unwatched hours. */
  counts: z.array(z.number().check(z.minimum(0))).check(z.maxLength(MOST_HOURS)),
  /** 1 = no evidence: the AI was silent at zero, or nobody could know. As long as `counts`. */
  mask: z.array(z.union([z.literal(0), z.literal(1)])).check(z.maxLength(MOST_HOURS)),
  /** The newest official figure that is worked in; null before the first. */
  through: z.nullable(instantSchema),
  /** The newest AI message counted up to then; absent before the first. */
  lastSeenAt: z.optional(instantSchema),
  /**
   * What the capture ratio is learned from, fading: messages counted in watched hours, and the
   * credits that the official figures and the profile place in those hours.
   */
  capture: z.object({ counted: z.number(), charged: z.number() }),
  /** Days between official figures, fading; absent before the second. */
  spacingDays: z.optional(z.number()),
});
export type UsageHours = z.infer<typeof usageHoursSchema>;

/** A property of which nothing is known yet. */
export const noUsageHours: UsageHours = {
  startHour: 0,
  counts: [],
  mask: [],
  through: null,
  capture: { counted: 0, charged: 0 },
};

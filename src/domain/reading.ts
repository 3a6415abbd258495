import * as z from 'zod/mini';
import { instantSchema, localDaySchema, propertyIdSchema } from './unit-schemas.ts';

const poolSchema = z.int().check(z.nonnegative(), z.maximum(100_000_000));

/** One day of the usage history that Message Usage shows: evidence of pace, never a ledger entry. */
export const historyDaySchema = z.object({ day: localDaySchema, count: poolSchema });
export type HistoryDay = z.infer<typeof historyDaySchema>;

/**
 * The official figures as the dashboard itself showed them at `at`, the first of two equal looks.
 * A field that the page did not show is absent. `excess` is positive for a debt.
 */
export const readingSchema = z.object({
  propertyId: propertyIdSchema,
  at: instantSchema,
  subscriptionRemaining: z.optional(poolSchema),
  subscriptionTotal: z.optional(poolSchema),
  purchasedRemaining: z.optional(poolSchema),
  excess: z.optional(poolSchema),
  resetOn: z.optional(localDaySchema),
  plan: z.optional(z.string().check(z.maxLength(40))),
  history: z.optional(z.array(historyDaySchema).check(z.maxLength(400))),
});
export type Reading = z.infer<typeof readingSchema>;

export const readFailureKinds = [
  'no_panel',
  'loading',
  'signed_out',
  'no_access',
  'property_unknown',
  'wrong_property',
  'unconfirmed',
] as const;
export type ReadFailureKind = (typeof readFailureKinds)[number];

/** Why a look at the page gave no reading. `seen` keeps the doubtful texts of an unconfirmed look. */
export type ReadFailure = { kind: ReadFailureKind; seen?: readonly string[]; reason?: string };

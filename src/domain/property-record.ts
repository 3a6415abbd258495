import * as z from 'zod/mini';
import { readFailureKinds } from './reading.ts';
import { instantSchema, propertyIdSchema } from './unit-schemas.ts';

/** What is kept of a property beside its ledger: what the person decided and what the page named. */
export const propertyRecordSchema = z.object({
  propertyId: propertyIdSchema,
  name: z.nullable(z.string()),
  timeZone: z.string(),
  aiNames: z.array(z.string()),
  watched: z.boolean(),
  starred: z.boolean(),
  askedAt: z.nullable(instantSchema),
  /** When the newest official figure was last seen unchanged; null when it was seen once. */
  confirmedAt: z.nullable(instantSchema),
  /** The newest failed look at Message Usage; cleared by the next reading. */
  readFailure: z.nullable(z.object({ kind: z.enum(readFailureKinds), at: instantSchema })),
  /** When somebody here last pressed "Top Up Now" for it: the credits are awaited. */
  topUpWatchArmedAt: z.nullable(instantSchema),
  /** Keys of the alerts that were delivered, or that stood when the first figure came; null before. */
  firedAlerts: z.nullable(z.array(z.string())),
});
export type PropertyRecord = z.infer<typeof propertyRecordSchema>;

/** A property that was just met, in the time zone of the browser until the person says otherwise. */
export const meetProperty = (
  propertyId: PropertyRecord['propertyId'],
  timeZone: string,
): PropertyRecord => ({
  propertyId,
  name: null,
  timeZone,
  aiNames: [],
  watched: true,
  starred: false,
  askedAt: null,
  confirmedAt: null,
  readFailure: null,
  topUpWatchArmedAt: null,
  firedAlerts: null,
});

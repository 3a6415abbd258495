import * as z from 'zod/mini';
import { alertMemorySchema, noAlertMemory } from './alert-memory.ts';
import { atZeroModes } from './at-zero.ts';
import { readFailureKinds } from './reading.ts';
import { isTimeZone } from './time-zones.ts';
import { pendingTopUpSchema } from './top-up-watch.ts';
import { instantSchema, localDaySchema, propertyIdSchema } from './unit-schemas.ts';
import { verdictBands } from './verdict-bands.ts';

/** `day`: 1 is Monday; minutes of the day, `to` exclusive. */
export const shiftSchema = z.object({
  day: z.int().check(z.minimum(1), z.maximum(7)),
  from: z.int().check(z.minimum(0), z.maximum(1_439)),
  to: z.int().check(z.minimum(1), z.maximum(1_440)),
});

/** What is kept of a property beside its ledger: what the person decided and what the page named. */
export const propertyRecordSchema = z.object({
  propertyId: propertyIdSchema,
  name: z.nullable(z.string()),
  /** One that only another browser knows cannot be reckoned with. */
  timeZone: z.string().check(z.refine(isTimeZone)),
  aiNames: z.array(z.string()),
  watched: z.boolean(),
  starred: z.boolean(),
  askedAt: z.nullable(instantSchema),
  /** When the newest official figure was last seen unchanged; null when it was seen once. */
  confirmedAt: z.nullable(instantSchema),
  /** The newest failed look at Message Usage; cleared by the next reading. */
  readFailure: z.nullable(z.object({ kind: z.enum(readFailureKinds), at: instantSchema })),
  /** Keys of the alerts that were delivered, or that stood when the first figure came; null before. */
  firedAlerts: z.nullable(z.array(z.string())),
  alertMemory: alertMemorySchema,
  /** What the person says of the shifts; null while they are learned. */
  staffedHours: z.nullable(z.array(shiftSchema)),
  holidays: z.array(localDaySchema),
  /** What the person says of zero, and what was seen. */
  atZero: z.enum(atZeroModes),
  atZeroLearned: z.enum(atZeroModes),
  /** The person's own price of a pack in US cents; null for the plan's. */
  packCents: z.nullable(z.int().check(z.nonnegative())),
  topUp: z.nullable(pendingTopUpSchema),
  /** Credits that were bought in the last months, as receipts and official figures showed. */
  bought: z.array(z.object({ at: instantSchema, quantity: z.int() })),
  /** The word of the forecast that was last shown. */
  lastBand: z.nullable(z.enum(verdictBands)),
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
  firedAlerts: null,
  alertMemory: noAlertMemory,
  staffedHours: null,
  holidays: [],
  atZero: 'unknown',
  atZeroLearned: 'unknown',
  packCents: null,
  topUp: null,
  bought: [],
  lastBand: null,
});

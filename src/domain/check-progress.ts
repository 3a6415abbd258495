import * as z from 'zod/mini';
import { readFailureKinds } from './reading.ts';
import { instantSchema, propertyIdSchema } from './unit-schemas.ts';
import type { Instant, PropertyId } from './units.ts';

/** What looking at one property came to; `timeout`: its Message Usage did not show in time. */
const outcomeSchema = z.object({
  propertyId: propertyIdSchema,
  outcome: z.enum(['read', 'timeout', ...readFailureKinds]),
});
export type CheckOutcome = z.infer<typeof outcomeSchema>;

/**
 * Why a walk ended before its last property: the person said so; a reply stands unsent; the person
 * went to a conversation; the tab was closed; the dashboard is signed out; the background was stopped.
 */
export const stopReasons = [
  'cancelled',
  'draft',
  'moved',
  'closed',
  'signed_out',
  'interrupted',
] as const;
export type StopReason = (typeof stopReasons)[number];

/** How far a walk through Message Usage of all watched properties has come. */
export const checkProgressSchema = z.object({
  startedAt: instantSchema,
  total: z.int(),
  /** The property being looked at; null once the walk is over. */
  current: z.nullable(propertyIdSchema),
  outcomes: z.array(outcomeSchema),
  /** Null where it goes on or came to its end. */
  stopped: z.nullable(z.enum(stopReasons)),
});
export type CheckProgress = z.infer<typeof checkProgressSchema>;

/** A walk through these properties that has just begun. */
export const beginCheck = (
  properties: readonly PropertyId[],
  startedAt: Instant,
): CheckProgress => ({
  startedAt,
  total: properties.length,
  current: properties[0] ?? null,
  outcomes: [],
  stopped: null,
});

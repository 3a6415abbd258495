import * as z from 'zod/mini';
import { instantSchema, propertyIdSchema } from './units.ts';
import { readFailureKinds } from './reading.ts';
import { verdictLooks, verdictSchema } from './verdict.ts';

/** The one number, never without its kind: `value` is negative for a debt. */
export const figureSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  /** As tawk.to showed it (or a person typed or passed it on), nothing counted since. */
  z.object({ kind: z.literal('official'), value: z.int() }),
  /** Official minus what this browser counted since: a bound, not an estimate. */
  z.object({ kind: z.literal('at_most'), value: z.int() }),
  /** Counted use reached the official figure: about nothing, unconfirmed. */
  z.object({ kind: z.literal('about_none') }),
  /** What a reset that nobody saw should have given. */
  z.object({ kind: z.literal('expected'), value: z.int() }),
]);
export type Figure = z.infer<typeof figureSchema>;

export const figureSources = ['read', 'typed', 'shared', 'restored'] as const;

/** Where the newest official figure came from: who said it, what it was, when. */
export const originSchema = z.object({
  source: z.enum(figureSources),
  value: z.int(),
  at: instantSchema,
});
export type Origin = z.infer<typeof originSchema>;

/**
 * Everything the badge, its title, the pill, the popup and the alerts show of one property,
 * made in one place from one fold. Surfaces add no arithmetic of their own.
 */
export const propertyViewSchema = z.object({
  version: z.literal(1),
  propertyId: propertyIdSchema,
  /** Null until the person or the dashboard named it. */
  name: z.nullable(z.string()),
  computedAt: instantSchema,
  figure: figureSchema,
  origin: z.nullable(originSchema),
  verdict: verdictSchema,
  look: z.enum(verdictLooks),
  /** Null until a figure was had. Each >= 0; purchased and excess are never both positive. */
  pools: z.nullable(
    z.object({
      allotment: z.int(),
      subscription: z.int(),
      purchased: z.int(),
      excess: z.int(),
    }),
  ),
  /** hobby, growth, business, enterprise, custom, or null. */
  plan: z.nullable(z.string()),
  cycleStart: z.nullable(instantSchema),
  /** Null while the reset date is unknown: no surface may then speak of the reset as a date. */
  resetAt: z.nullable(instantSchema),
  /** IANA zone of the reset. */
  timeZone: z.string(),
  /** AI messages counted by this browser since the newest official figure. */
  countedSince: z.int(),
  /** AI messages that this browser saw today, for a property without a figure. */
  countedToday: z.int(),
  /** Does a Hobby plan forbid buying: offer an upgrade instead. */
  canBuy: z.boolean(),
  /** The newest failed look at Message Usage after the newest reading, if any. */
  readFailure: z.nullable(z.object({ kind: z.enum(readFailureKinds), at: instantSchema })),
  /** When an admin was last asked for a top-up or a figure. */
  askedAt: z.nullable(instantSchema),
  /** Sender names that the person confirmed as AI agents. */
  aiNames: z.array(z.string()),
  watched: z.boolean(),
  starred: z.boolean(),
});
export type PropertyView = z.infer<typeof propertyViewSchema>;

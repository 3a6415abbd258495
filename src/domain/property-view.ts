import * as z from 'zod/mini';
import { atZeroModes } from './at-zero.ts';
import { instantSchema, localDaySchema, propertyIdSchema } from './unit-schemas.ts';
import { readFailureKinds } from './reading.ts';
import { verdictLooks, verdictSchema } from './verdict.ts';
import { VIEW_VERSION } from './view-version.ts';

/** The one number, never without its kind: `value` is negative for a debt. */
export const figureSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  /** As tawk.to showed it (or a person typed or passed it on), nothing counted since. */
  z.object({ kind: z.literal('official'), value: z.int() }),
  /** Official minus the estimated use since, with its 80 % range; negative for a debt. */
  z.object({ kind: z.literal('about'), value: z.int(), low: z.int(), high: z.int() }),
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

/** Credits left at `at`: the median of the forecast and its 80 % band. */
const forecastPointSchema = z.object({
  at: instantSchema,
  p10: z.number(),
  p50: z.number(),
  p90: z.number(),
});
export type ForecastPoint = z.infer<typeof forecastPointSchema>;

const MOST_POINTS = 60;

/** Where the credits are heading. The three instants are null where a path never reaches zero. */
export const forecastSchema = z.object({
  /** Learned from little: said as an early estimate. */
  early: z.boolean(),
  runOutAt: z.nullable(instantSchema),
  runOutEarliestAt: z.nullable(instantSchema),
  runOutLatestAt: z.nullable(instantSchema),
  /** Of running out before the reset, 0 to 1; never shown as a number. */
  probability: z.number(),
  /** Expected use in the next day. */
  perDay: z.number(),
  /** From now to the reset, for the chart. */
  points: z.array(forecastPointSchema).check(z.maxLength(MOST_POINTS)),
});

/** Whole US cents; `guessed` where the vendor names no price for this plan. */
const priceSchema = z.object({
  cents: z.int(),
  guessed: z.boolean(),
});

/** What to buy, or why not to. */
export const adviceSchema = z.object({
  /** Packs that last to the reset with this certainty. */
  packs: z.object({ p50: z.int(), p80: z.int(), p95: z.int() }),
  /** The packs to buy: fewer than 80 % sure in the first weeks. */
  advised: z.int(),
  pricePerPack: priceSchema,
  dontBuy: z.nullable(
    z.discriminatedUnion('kind', [
      /** The reset comes soon and takes `expiring` subscription credits with it. */
      z.object({ kind: z.literal('reset_soon'), resetAt: instantSchema, expiring: z.int() }),
      z.object({ kind: z.literal('lasts') }),
    ]),
  ),
  /** The next plan, where a month's top-ups cost more than it would. */
  cheaperPlan: z.nullable(
    z.object({
      plan: z.string(),
      monthCents: z.int(),
      planMonthCents: z.int(),
    }),
  ),
});
export type Advice = z.infer<typeof adviceSchema>;

/** The weekly hours in which a person can answer chats; minutes of the day in the property's zone. */
export const staffedSchema = z.object({
  learned: z.boolean(),
  /** `day`: 1 is Monday. `from` inclusive, `to` exclusive, 0 to 1,440. */
  week: z.array(z.object({ day: z.int(), from: z.int(), to: z.int() })),
  holidays: z.array(localDaySchema),
});
export type Staffed = z.infer<typeof staffedSchema>;

/** A purchase that was started: has it arrived? */
export const topUpWatchSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('waiting'), since: instantSchema }),
  z.object({
    kind: z.literal('arrived'),
    added: z.int(),
    paidOff: z.int(),
    at: instantSchema,
  }),
  z.object({ kind: z.literal('missing'), since: instantSchema }),
]);

/** Why the names of the AI agents may be wrong. */
export const nameDoubtSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('nothing_seen'),
    name: z.string(),
    since: instantSchema,
    charged: z.int(),
  }),
  z.object({ kind: z.literal('too_many') }),
]);

/**
 * Everything the badge, its title, the pill, the popup and the alerts show of one property,
 * made in one place from one fold. Surfaces add no arithmetic of their own.
 */
export const propertyViewSchema = z.object({
  version: z.literal(VIEW_VERSION),
  propertyId: propertyIdSchema,
  /** Null until the person or the dashboard named it. */
  name: z.nullable(z.string()),
  computedAt: instantSchema,
  figure: figureSchema,
  origin: z.nullable(originSchema),
  verdict: verdictSchema,
  look: z.enum(verdictLooks),
  /**
   * Null until a figure was had. Each >= 0; purchased and excess are never both positive. They add up
   * to the figure: beside an estimate they are estimates.
   */
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
  /** Null until a pace is known. */
  forecast: z.nullable(forecastSchema),
  advice: z.nullable(adviceSchema),
  /** The person's own price of a pack in US cents; null for the plan's. */
  packCents: z.nullable(z.int()),
  /** Packs bought, by calendar month in the property's zone, and whether their price is a guess. */
  spend: z.nullable(
    z.object({
      thisMonthPacks: z.int(),
      lastMonthPacks: z.int(),
      thisMonthCents: z.int(),
      guessed: z.boolean(),
    }),
  ),
  /** Known before any hours are. */
  holidays: z.array(localDaySchema),
  /** Null until hours were learned or set. */
  staffed: z.nullable(staffedSchema),
  atZero: z.enum(atZeroModes),
  /** The plan follows from the first typed figure only: the popup asks which it is. */
  planAssumed: z.boolean(),
  topUpWatch: z.nullable(topUpWatchSchema),
  nameDoubt: z.nullable(nameDoubtSchema),
  /** The running hour, where far more AI messages were counted in it than this weekday's hour usually has. */
  spike: z.nullable(z.object({ count: z.int(), usual: z.int(), hourAt: instantSchema })),
});
export type PropertyView = z.infer<typeof propertyViewSchema>;

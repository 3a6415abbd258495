import * as z from 'zod/mini';
import { AMOUNT_LIMIT } from '../entry-fields.ts';
import { EARLIEST_AT, LATEST_AT } from '../instants.ts';
import { shiftSchema } from '../property-record.ts';
import { isTimeZone } from '../time-zones.ts';
import { instantSchema, propertyIdSchema } from '../unit-schemas.ts';

/** A team has fewer; beyond them a link would be cut by the tools that carry it. */
export const MOST_PROPERTIES = 20;
const LONGEST_NAME = 120;

/**
 * Marks that turn the order of other letters around, and controls: no name needs them, a forged one does.
 * A name of letters from right to left may well hold the mark that says so.
 */
const TRICKS = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

const nameSchema = z.string().check(
  z.minLength(1),
  z.maxLength(LONGEST_NAME),
  z.refine((name) => name === name.trim() && !TRICKS.test(name)),
);
const amountSchema = z.int().check(z.nonnegative(), z.maximum(AMOUNT_LIMIT));
const atSchema = instantSchema.check(z.minimum(EARLIEST_AT), z.maximum(LATEST_AT - 1));

/** The newest official figures as their entry holds them; null is a field that was not shown. */
const sharedFigureSchema = z
  .object({
    at: atSchema,
    /** Who said so where the figure comes from; the receiver's ledger may say `shared`. */
    source: z.enum(['read', 'typed', 'shared']),
    subscription: z.nullable(amountSchema),
    purchased: z.nullable(amountSchema),
    excess: z.nullable(amountSchema),
    cycleEnd: z.nullable(atSchema),
  })
  .check(
    z.refine(({ subscription, purchased, excess }) => {
      const shown = [subscription, purchased, excess].some((pool) => pool !== null);
      return shown && ((purchased ?? 0) === 0 || (excess ?? 0) === 0);
    }),
  );
export type SharedFigure = z.infer<typeof sharedFigureSchema>;

export type Shift = z.infer<typeof shiftSchema>;

/** One property's newest figure and its set-up, as a colleague has it. */
const sharedPropertySchema = z.object({
  propertyId: propertyIdSchema,
  name: z.nullable(nameSchema),
  timeZone: z.string().check(z.refine(isTimeZone)),
  plan: z.nullable(z.object({ name: nameSchema, allotment: amountSchema })),
  figure: z.nullable(sharedFigureSchema),
  /** The next reset, where its date is known. */
  resetAt: z.nullable(atSchema),
  aiNames: z.array(nameSchema).check(z.maxLength(20)),
  /** Null where they are learned, not set. */
  staffedHours: z.nullable(z.array(shiftSchema).check(z.maxLength(50))),
});
export type SharedProperty = z.infer<typeof sharedPropertySchema>;

/** A learned address: the part after the host, with `:property` where the id belongs. */
const templateSchema = z.string().check(z.maxLength(300), z.regex(/^#[\x21-\x7e]+$/));

/** What one team link says. */
export const teamLinkSchema = z.object({
  madeAt: atSchema,
  properties: z.array(sharedPropertySchema).check(
    z.minLength(1),
    z.maxLength(MOST_PROPERTIES),
    z.refine((all) => new Set(all.map(({ propertyId }) => propertyId)).size === all.length),
  ),
  addresses: z.object({
    message_usage: z.nullable(templateSchema),
    top_up: z.nullable(templateSchema),
  }),
});
export type TeamLink = z.infer<typeof teamLinkSchema>;

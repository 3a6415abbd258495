import * as z from 'zod/mini';

// Apart from the types and casts of units.ts, so that a page that needs only those loads no schema.

/** Whole message credits; negative only where a debt or a change is meant. */
export const creditsSchema = z.int().brand<'Credits'>();

/** Epoch milliseconds, UTC. */
export const instantSchema = z.int().brand<'Instant'>();

/** A property's id: 24 lowercase hexadecimal digits (dashboard routes of 2026). */
export const propertyIdSchema = z
  .string()
  .check(z.regex(/^[0-9a-f]{24}$/))
  .brand<'PropertyId'>();

/** A calendar day without a zone, YYYY-MM-DD. */
export const localDaySchema = z
  .string()
  .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))
  .brand<'LocalDay'>();

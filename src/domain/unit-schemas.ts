import * as z from 'zod/mini';

// Apart from the types and casts of units.ts, so that a page that needs only those loads no schema.

/** Whole message credits; negative only where a debt or a change is meant. */
export const creditsSchema = z.int().brand<'Credits'>();

/** Epoch milliseconds, UTC, of 1970 up to 2100: beyond what a date can be, nothing could be written down. */
export const instantSchema = z
  .int()
  .check(z.nonnegative(), z.maximum(Date.UTC(2100)))
  .brand<'Instant'>();

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

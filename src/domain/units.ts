import * as z from 'zod/mini';

// Each schema is marked pure, so that a page that uses only the types and casts leaves zod behind.

/** Whole message credits; negative only where a debt or a change is meant. */
export const creditsSchema = /* @__PURE__ */ z.int().brand<'Credits'>();
export type Credits = z.infer<typeof creditsSchema>;
export const credits = (value: number): Credits => value as Credits;

/** Epoch milliseconds, UTC. The clock is always an argument; nothing in the domain asks for the time. */
export const instantSchema = /* @__PURE__ */ z.int().brand<'Instant'>();
export type Instant = z.infer<typeof instantSchema>;
export const instant = (epochMs: number): Instant => epochMs as Instant;

/** A property's id: 24 lowercase hexadecimal digits (dashboard routes, spec of 2026). */
export const propertyIdSchema = /* @__PURE__ */ z
  .string()
  .check(z.regex(/^[0-9a-f]{24}$/))
  .brand<'PropertyId'>();
export type PropertyId = z.infer<typeof propertyIdSchema>;

/** A calendar day without a zone, YYYY-MM-DD. */
export const localDaySchema = /* @__PURE__ */ z
  .string()
  .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))
  .brand<'LocalDay'>();
export type LocalDay = z.infer<typeof localDaySchema>;

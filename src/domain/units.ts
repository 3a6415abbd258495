import type * as z from 'zod/mini';
import type {
  creditsSchema,
  instantSchema,
  localDaySchema,
  propertyIdSchema,
} from './unit-schemas.ts';

/** Whole message credits; negative only where a debt or a change is meant. */
export type Credits = z.infer<typeof creditsSchema>;
export const credits = (value: number): Credits => value as Credits;

/** Epoch milliseconds, UTC. The clock is always an argument; nothing in the domain asks for the time. */
export type Instant = z.infer<typeof instantSchema>;
export const instant = (epochMs: number): Instant => epochMs as Instant;

/** A property's id: 24 lowercase hexadecimal digits. */
export type PropertyId = z.infer<typeof propertyIdSchema>;

/** A calendar day without a zone, YYYY-MM-DD. */
export type LocalDay = z.infer<typeof localDaySchema>;

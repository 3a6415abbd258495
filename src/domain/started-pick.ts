import * as z from 'zod/mini';
import { propertyIdSchema } from './unit-schemas.ts';

/** What the person started to point at, for which property, and in which tab. */
export const startedPickSchema = z.object({
  tabId: z.int(),
  propertyId: propertyIdSchema,
  what: z.enum(['figure', 'sender']),
});
export type StartedPick = z.infer<typeof startedPickSchema>;

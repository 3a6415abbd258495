import * as z from 'zod/mini';
import { propertyIdSchema } from './unit-schemas.ts';

/**
 * A link that was opened or pasted, until all its questions are answered. `strangers` were unknown
 * when it came: opening it shows the first of them, which then looks like one that was always there.
 */
export const heldLinkSchema = z.object({
  text: z.string(),
  strangers: z.array(propertyIdSchema),
  answered: z.array(propertyIdSchema),
});
export type HeldLink = z.infer<typeof heldLinkSchema>;

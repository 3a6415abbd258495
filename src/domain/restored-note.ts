import * as z from 'zod/mini';
import { instantSchema } from './unit-schemas.ts';

/** What a person must be told: up to when the balance was brought back, and how much is missing. */
export const restoredNoteSchema = z.object({
  through: instantSchema,
  /** Entries that are gone for good. */
  missing: z.int().check(z.nonnegative()),
});
export type RestoredNote = z.infer<typeof restoredNoteSchema>;

import * as z from 'zod/mini';

const id = z.string().check(z.minLength(1), z.maxLength(64));
const text = z.string().check(z.minLength(1), z.maxLength(4000));
const quantity = z.int().check(z.minimum(1), z.maximum(1_000_000));

/** What a page may ask of the practice server. */
export const commandSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sign-in'), role: z.enum(['admin', 'agent']) }),
  z.object({ kind: z.literal('sign-out') }),
  z.object({
    kind: z.literal('send'),
    chatId: id,
    from: z.enum(['agent', 'smart_reply', 'ai_command']),
    text,
  }),
  z.object({ kind: z.literal('seen'), chatId: id }),
  z.object({ kind: z.literal('end-chat'), chatId: id }),
  z.object({ kind: z.literal('preview'), propertyId: id, text }),
  z.object({ kind: z.literal('buy'), propertyId: id, quantity }),
  z.object({ kind: z.literal('visitor-asks'), propertyId: id }),
  z.object({ kind: z.literal('play-day') }),
  z.object({ kind: z.literal('top-up'), propertyId: id, quantity }),
  z.object({ kind: z.literal('spend-unseen'), propertyId: id, quantity }),
  z.object({ kind: z.literal('set-language'), language: z.enum(['en', 'de', 'ar']) }),
]);

export type Command = z.infer<typeof commandSchema>;

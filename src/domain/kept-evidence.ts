import * as z from 'zod/mini';
import { instantSchema, propertyIdSchema } from './unit-schemas.ts';

/** A warning that was due, with the figures it was based on. */
export const loggedAlertSchema = z.object({
  property: propertyIdSchema,
  /** The same for the same warning: logged again it replaces itself. */
  id: z.string(),
  at: instantSchema,
  kind: z.string(),
  delivered: z.boolean(),
  params: z.record(z.string(), z.unknown()),
});
export type LoggedAlert = z.infer<typeof loggedAlertSchema>;

/** A chat that somebody opened: whether an AI agent took part in it, and no word of it. */
export const openedChatSchema = z.object({
  property: propertyIdSchema,
  /** A keyed fingerprint of the conversation. */
  chat: z.string(),
  at: instantSchema,
  visitorFirst: z.boolean(),
  aiAnswered: z.boolean(),
});
export type OpenedChat = z.infer<typeof openedChatSchema>;

/** A span in which dashboard tabs were watched: [from, until). */
export const watchedSpanSchema = z.object({ from: instantSchema, until: instantSchema });
export type WatchedSpan = z.infer<typeof watchedSpanSchema>;

/** What one more watched span makes of those that it meets: one span from the first to the last. */
export const mergeSpans = (span: WatchedSpan, met: readonly WatchedSpan[]): WatchedSpan =>
  met.reduce(
    (whole, one) => ({
      from: one.from < whole.from ? one.from : whole.from,
      until: one.until > whole.until ? one.until : whole.until,
    }),
    span,
  );

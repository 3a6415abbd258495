import * as z from 'zod/mini';
import { instantSchema, propertyIdSchema } from '../domain/unit-schemas.ts';
import { receiptSchema } from '../domain/receipts.ts';
import { taughtLabelsSchema } from '../domain/taught-label.ts';
import { readFailureKinds, readingSchema } from '../domain/reading.ts';

/** Far above any name seen in a dashboard; a longer one is not a name. */
const NAME_LENGTH = 120;
/** One report holds what a tab saw in a moment; a flood is cut into several by the outbox. */
const BATCH = 200;
/** A longer address is cut before; what is too long for a link is said where it is read. */
const LONGEST_ADDRESS = 25_000;

const nameSchema = z.string().check(z.minLength(1), z.maxLength(NAME_LENGTH));

/** An AI message that went by: where and when, never what it said. */
const seenAiMessageSchema = z.object({
  /** Block id with ordinal, or a keyed fingerprint with its occurrence: the same in every tab. */
  identity: z.string().check(z.minLength(1), z.maxLength(200)),
  /** From the route; null where the Chats panel mixes properties. */
  propertyId: z.nullable(propertyIdSchema),
  /** A sender name that the person confirmed as an AI agent's. */
  sender: nameSchema,
  seenAt: instantSchema,
});

/** What an opened chat says about whether the AI answers; the chat itself is a keyed hash. */
const seenChatSchema = z.object({
  identity: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  propertyId: z.nullable(propertyIdSchema),
  at: instantSchema,
  visitorFirst: z.boolean(),
  aiAnswered: z.boolean(),
});

/** Scripts of a tab that are injected only when they are needed. */
export const lazyParts = ['reader', 'meter', 'counter', 'purchase'] as const;
export type LazyPart = (typeof lazyParts)[number];

const buildReadReports = () =>
  [
    z.object({ type: z.literal('tabStarted') }),
    z.object({
      type: z.literal('aiMessagesSeen'),
      messages: z.array(seenAiMessageSchema).check(z.minLength(1), z.maxLength(BATCH)),
    }),
    z.object({
      type: z.literal('chatsSeen'),
      chats: z.array(seenChatSchema).check(z.minLength(1), z.maxLength(BATCH)),
    }),
    z.object({ type: z.literal('readingTaken'), reading: readingSchema }),
    z.object({
      type: z.literal('lookFailed'),
      propertyId: z.nullable(propertyIdSchema),
      kind: z.enum(readFailureKinds),
      at: instantSchema,
    }),
    z.object({
      type: z.literal('propertyShown'),
      propertyId: propertyIdSchema,
      name: z.nullable(nameSchema),
    }),
  ] as const;

const buildPageReports = () =>
  [
    /** The page shows Message Usage or the purchase page at this address. */
    z.object({
      type: z.literal('addressLearned'),
      goal: z.enum(['message_usage', 'top_up']),
      address: z.string().check(z.maxLength(2_000)),
    }),
    /** The tab was opened with a team link in its address, which is out of it by now. */
    z.object({
      type: z.literal('teamLinkOpened'),
      address: z.string().check(z.maxLength(LONGEST_ADDRESS)),
    }),
    /** The receipts that a page of this property showed. */
    z.object({
      type: z.literal('receiptsSeen'),
      propertyId: propertyIdSchema,
      receipts: z.array(receiptSchema).check(z.minLength(1), z.maxLength(BATCH)),
    }),
    /** Somebody pressed "Top Up Now": a purchase may arrive. */
    z.object({ type: z.literal('topUpPressed'), propertyId: propertyIdSchema, at: instantSchema }),
    /** The picker asks what it is to do in its tab. */
    z.object({ type: z.literal('pickerStarted') }),
    /** What the person said in the picker that they had started; without that it is not heard. */
    z.object({ type: z.literal('labelsTaught'), labels: taughtLabelsSchema }),
    z.object({ type: z.literal('senderPicked'), propertyId: propertyIdSchema, sender: nameSchema }),
    z.object({ type: z.literal('partWanted'), part: z.enum(lazyParts) }),
    z.object({
      type: z.literal('pillUsed'),
      action: z.enum([
        'top_up',
        'not_now',
        'hide',
        'offer_ended',
        'copy_team',
        'copied',
        'not_copied',
        'open_meter',
        'cancel_check',
      ]),
      propertyId: z.nullable(propertyIdSchema),
    }),
    z.object({
      type: z.literal('pillMoved'),
      screen: z.string().check(z.maxLength(20)),
      edge: z.enum(['start', 'end']),
      top: z.int().check(z.nonnegative(), z.maximum(10_000)),
    }),
  ] as const;

/** What a dashboard tab may say. Content scripts report; they never command. Built at the first message, not at every start. */
export const reportSchema = z.lazy(() =>
  z.discriminatedUnion('type', [...buildReadReports(), ...buildPageReports()]),
);
export type Report = z.infer<typeof reportSchema>;
export type SeenChat = z.infer<typeof seenChatSchema>;
export type SeenAiMessage = z.infer<typeof seenAiMessageSchema>;

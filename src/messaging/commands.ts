import * as z from 'zod/mini';
import { atZeroModes } from '../domain/at-zero.ts';
import { shiftSchema } from '../domain/property-record.ts';
import { taughtLabelSchema } from '../domain/taught-label.ts';
import { alertChoices } from '../domain/alert-choice.ts';
import { instantSchema, localDaySchema, propertyIdSchema } from '../domain/unit-schemas.ts';

const nameSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));
/** What is too long for a link is said where it is read. */
const LONGEST_TEXT = 100_000;
const minuteSchema = z.int().check(z.minimum(0), z.maximum(1_440));
const quietHoursSchema = z.object({ from: minuteSchema, to: minuteSchema });
const LONGEST_ADDRESS = 2_000;
const amountSchema = z.int().check(z.minimum(-100_000_000), z.maximum(100_000_000));

const buildPropertyChange = () =>
  z.object({
    name: z.optional(nameSchema),
    aiNames: z.optional(z.array(nameSchema).check(z.maxLength(20))),
    watched: z.optional(z.boolean()),
    starred: z.optional(z.boolean()),
    timeZone: z.optional(z.string().check(z.maxLength(64))),
    /** Null: learned again. */
    staffedHours: z.optional(z.nullable(z.array(shiftSchema).check(z.maxLength(50)))),
    holidays: z.optional(z.array(localDaySchema).check(z.maxLength(100))),
    atZero: z.optional(z.enum(atZeroModes)),
    /** Null: nothing is awaited any more. */
    topUp: z.optional(z.literal(null)),
    /** Null: the plan's own price. */
    packCents: z.optional(z.nullable(z.int().check(z.minimum(0), z.maximum(1_000_000)))),
  });

const buildPropertyCommands = () =>
  [
    z.object({
      type: z.literal('enterFigure'),
      propertyId: propertyIdSchema,
      /** Negative for a debt; absent where only the reset date is told. */
      value: z.optional(amountSchema),
      shownAt: z.optional(instantSchema),
      resetOn: z.optional(localDaySchema),
      /** After the question about the figure before. */
      isSure: z.optional(z.boolean()),
    }),
    z.object({
      type: z.literal('changeProperty'),
      propertyId: propertyIdSchema,
      change: buildPropertyChange(),
    }),
    z.object({
      type: z.literal('changeSettings'),
      change: z.object({
        canOpenMessageUsage: z.optional(z.boolean()),
        warnings: z.optional(z.boolean()),
        warningsDeclined: z.optional(z.boolean()),
        plansPutOff: z.optional(z.array(propertyIdSchema)),
        pill: z.optional(z.boolean()),
        hidePillUntil: z.optional(instantSchema),
        alertChoice: z.optional(z.enum(alertChoices)),
        quietHours: z.optional(z.nullable(quietHoursSchema)),
        digest: z.optional(z.boolean()),
        figuresFollow: z.optional(z.boolean()),
      }),
    }),
    z.object({
      type: z.literal('showTheWay'),
      propertyId: propertyIdSchema,
      goal: z.enum(['message_usage', 'top_up']),
    }),
    z.object({
      type: z.literal('choosePlan'),
      propertyId: propertyIdSchema,
      /** By its name, or by the credits that it grants a month. */
      plan: z.union([
        z.enum(['hobby', 'growth', 'business', 'enterprise']),
        z.int().check(z.minimum(0), z.maximum(100_000_000)),
      ]),
    }),
    z.object({ type: z.literal('noteAsked'), propertyId: propertyIdSchema }),
    /** "I bought": the credits are awaited from now on. */
    z.object({ type: z.literal('noteBought'), propertyId: propertyIdSchema }),
    z.object({ type: z.literal('readHistory'), propertyId: propertyIdSchema }),
    z.object({ type: z.literal('assignWaiting'), propertyId: propertyIdSchema }),
  ] as const;

const buildOtherCommands = () =>
  [
    z.object({ type: z.literal('writeTeamLink') }),
    /** Puts a pasted link in question, as opening it does. */
    z.object({
      type: z.literal('holdTeamLink'),
      text: z.string().check(z.maxLength(LONGEST_TEXT)),
    }),
    z.object({ type: z.literal('askAboutLink') }),
    /** `about` names the question that the person saw. */
    z.object({
      type: z.literal('answerAboutLink'),
      about: z.string().check(z.maxLength(64)),
      yes: z.boolean(),
    }),
    z.object({ type: z.literal('readFollowing') }),
    z.object({ type: z.literal('listAddresses') }),
    /** Null forgets it; what is typed counts only under the dashboard's own address. */
    z.object({
      type: z.literal('changeAddress'),
      goal: z.enum(['message_usage', 'top_up']),
      address: z.nullable(z.string().check(z.maxLength(LONGEST_ADDRESS))),
    }),
    /** One tab through Message Usage of every watched property, or the way there while it is unknown. */
    z.object({ type: z.literal('checkAll') }),
    z.object({ type: z.literal('cancelCheck') }),
    z.object({ type: z.literal('readCheck') }),
    /** The person points at something in the dashboard's tab. */
    z.object({
      type: z.literal('startPicker'),
      propertyId: propertyIdSchema,
      what: z.enum(['figure', 'sender']),
    }),
    /** What the reader makes of the dashboard's tab, without a word of anybody's. */
    z.object({ type: z.literal('diagnose') }),
    z.object({ type: z.literal('forgetLabel'), label: taughtLabelSchema }),
    z.object({ type: z.literal('noteRestoredSeen') }),
    z.object({ type: z.literal('listSenders') }),
    z.object({ type: z.literal('checkTabs') }),
    /** Lays a file on the transfer shelf for the page to save. */
    z.object({ type: z.literal('exportAll'), as: z.enum(['json', 'csv']) }),
    /** Of the file that the page laid there. */
    z.object({ type: z.literal('previewImport') }),
    z.object({
      type: z.literal('takeImport'),
      /** Of the content that the person saw the preview of. */
      checksum: z.string().check(z.maxLength(64)),
      takeSettings: z.boolean(),
    }),
    z.object({ type: z.literal('countDamaged') }),
    z.object({ type: z.literal('eraseAll') }),
  ] as const;

/** What the extension's own pages may ask of the background. Built at the first message, not at every start. */
export const commandSchema = z.lazy(() =>
  z.discriminatedUnion('type', [...buildPropertyCommands(), ...buildOtherCommands()]),
);
export type Command = z.infer<typeof commandSchema>;

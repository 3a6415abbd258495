import * as z from 'zod/mini';
import { alertChoices } from './alert-choice.ts';
import { restoredNoteSchema } from './restored-note.ts';
import { taughtLabelsSchema } from './taught-label.ts';
import { instantSchema, propertyIdSchema } from './unit-schemas.ts';

/** What the person decided for all properties on this computer. */
export const settingsSchema = z.object({
  /** "Can you open Message Usage?" Null until answered or until a panel was read. */
  canOpenMessageUsage: z.nullable(z.boolean()),
  warnings: z.boolean(),
  /** The offer to turn them on was answered with "Not now". */
  warningsDeclined: z._default(z.boolean(), false),
  /** Properties of which the question for the plan was answered with "Not now". */
  plansPutOff: z._default(z.array(propertyIdSchema), []),
  /** Which warnings: whoever pays, whoever asks, or only when the AI goes silent. */
  alertChoice: z.enum(alertChoices),
  /** Minutes of the day in the browser's zone in which no warning is shown; over midnight, too. */
  quietHours: z.nullable(z.object({ from: z.int(), to: z.int() })),
  /** Several properties' warnings at once in one, on a Monday morning already two. */
  digest: z.boolean(),
  /** Newest official figures and set-up go to the person's other browsers. */
  figuresFollow: z.boolean(),
  /** The pill's one switch per computer. */
  pill: z.boolean(),
  hidePillUntil: z.nullable(instantSchema),
  /** `propertyId:verdict` that was answered with "Not now"; another verdict shows the pill again. */
  putOff: z.nullable(z.string()),
  /** When the pill last asked for a new figure, by property. */
  renewAskedAt: z._default(z.record(z.string(), instantSchema), {}),
  /** Where the pill was put, by screen size. */
  pillPlaces: z.record(
    z.string(),
    z.object({ edge: z.enum(['start', 'end']), top: z.int().check(z.nonnegative()) }),
  ),
  /** Labels of Message Usage that the person taught; what was written before them had none. */
  taughtLabels: z._default(taughtLabelsSchema, []),
});
export type Settings = z.infer<typeof settingsSchema>;

export const firstSettings: Settings = {
  canOpenMessageUsage: null,
  warnings: false,
  warningsDeclined: false,
  plansPutOff: [],
  alertChoice: 'i_pay',
  quietHours: null,
  digest: true,
  figuresFollow: false,
  pill: true,
  hidePillUntil: null,
  putOff: null,
  renewAskedAt: {},
  pillPlaces: {},
  taughtLabels: [],
};

/**
 * Can what is seen be saved? `paused`: it waits in the tabs until the database answers again.
 * `newer_data`: a newer version wrote here, so this one only reads. `blocked`: another window of the
 * extension holds the old tables open.
 */
export const savingStates = ['ok', 'paused', 'newer_data', 'blocked'] as const;
export type SavingState = (typeof savingStates)[number];

/** What the surfaces know beside the properties themselves. */
export const surfaceStateSchema = z.object({
  version: z.literal(1),
  settings: settingsSchema,
  /** Nearest silence first. */
  order: z.array(propertyIdSchema),
  badgePropertyId: z.nullable(propertyIdSchema),
  /** AI messages of the Chats panel that belong to no known property yet. */
  waitingCount: z.int(),
  saving: z.enum(savingStates),
  /** What was lost and brought back, until the person has seen it. */
  restored: z.nullable(restoredNoteSchema),
});
export type SurfaceState = z.infer<typeof surfaceStateSchema>;

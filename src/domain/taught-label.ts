import * as z from 'zod/mini';
import { propertyIdSchema } from './unit-schemas.ts';
import { dayOrders, figureMeanings, LABEL_LENGTH } from './figure-meaning.ts';

const MOST_LABELS = 40;

/**
 * A label of Message Usage that a person taught: in the language that the page names ('' where it
 * names none), at the address where it stood, its property templated.
 */
export const taughtLabelSchema = z.object({
  means: z.enum(figureMeanings),
  text: z.string().check(z.minLength(1), z.maxLength(LABEL_LENGTH)),
  language: z.string().check(z.maxLength(35)),
  place: z.string().check(z.minLength(1), z.maxLength(300)),
  /** Of a reset that may be two days: the person's answer. */
  order: z.optional(z.enum(dayOrders)),
  /** Whose figures stand there, where the address does not say so. */
  propertyId: z.optional(propertyIdSchema),
});
export type TaughtLabel = z.infer<typeof taughtLabelSchema>;
export const taughtLabelsSchema = z.array(taughtLabelSchema).check(z.maxLength(MOST_LABELS));

/** An address that names no property could show any of several: only that of a single one is believed. */
export const labelsAmong = (known: readonly unknown[], labels: readonly TaughtLabel[]) =>
  labels.filter(({ propertyId }) => !propertyId || known.length === 1);

const isSameLabel = (one: TaughtLabel, other: TaughtLabel): boolean =>
  one.text === other.text && one.language === other.language && one.place === other.place;

/** The labels with some more: the last word on a label stands, and the oldest give way to the newest. */
export const addLabels = (
  known: readonly TaughtLabel[],
  more: readonly TaughtLabel[],
): TaughtLabel[] =>
  [...known.filter((label) => !more.some((newer) => isSameLabel(label, newer))), ...more].slice(
    -MOST_LABELS,
  );

/** The labels without one. */
export const forgetLabel = (known: readonly TaughtLabel[], forgotten: TaughtLabel): TaughtLabel[] =>
  known.filter((label) => !isSameLabel(label, forgotten));

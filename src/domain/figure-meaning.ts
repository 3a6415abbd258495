/** What a person can say a figure of Message Usage is. */
export const figureMeanings = [
  'subscription_left',
  'subscription_used',
  'bought_left',
  'debt',
  'reset',
] as const;
export type FigureMeaning = (typeof figureMeanings)[number];

/** The longest text that is a label. */
export const LABEL_LENGTH = 60;

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

/** Which of 03/04 is the month. */
export const dayOrders = ['day_first', 'month_first'] as const;
export type DayOrder = (typeof dayOrders)[number];

/** What stands in the typing form, as the person left it. */
export type TypedFields = { amount: string; shownAt: string; resetOn: string };

/** Asked before a figure is taken that contradicts another. */
export type Doubt = { question: string; yes: string };

/** One clear sentence on what is wrong with an entry, or a question; null when it was taken. */
export type Answer = Promise<string | Doubt | null>;

export type TypingLabels = Record<
  'amount' | 'amountHint' | 'shown' | 'reset' | 'resetDate' | 'openInstead' | 'save' | 'cancel',
  string
>;

/** What stands in the typing form, as the person left it. */
export type TypedFields = { amount: string; shownAt: string; resetOn: string };

/** One clear sentence on what is wrong with an entry; null when it was taken. */
export type Answer = Promise<string | null>;

export type TypingLabels = Record<
  'amount' | 'amountHint' | 'shown' | 'reset' | 'resetDate' | 'openInstead' | 'save' | 'cancel',
  string
>;

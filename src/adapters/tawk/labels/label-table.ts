/** What a phrase on the page can mean to the reader. */
export type Concept =
  | 'panel'
  | 'breakdown'
  | 'history'
  | 'subscription'
  | 'purchased'
  | 'topUp'
  | 'excess'
  | 'used'
  /** What was done with credits: of a figure that nothing else explains, that it was used. */
  | 'use'
  | 'remaining'
  | 'balance'
  | 'total'
  /** What the plan gives in a cycle: a total of the subscription. */
  | 'allotment'
  | 'credits'
  /** Credits told as messages: beside a bare figure it may be those that were sent. */
  | 'messages'
  | 'of'
  | 'ofReversed'
  /** "All 1,000 used": the number is the part and the whole. */
  | 'all'
  | 'reset'
  | 'plan'
  /** Of another time, or of what a message costs: no figure of this cycle. */
  | 'apart'
  /** What is given or used in a month: of no cycle that runs, but for a total. */
  | 'monthly'
  /** Of another plan. */
  | 'offer'
  /** Before a figure: of a case that is only supposed. */
  | 'supposed'
  /** In the sentence of a figure: it may be so, was so or would be so. */
  | 'doubt'
  /** "This month", "so far": of the cycle that runs. */
  | 'running'
  /** Says nothing of a figure. */
  | 'neutral'
  /** "You have": what follows is there now. */
  | 'have'
  /** Says of when the figures are. */
  | 'asOf'
  /** Of another product; every table knows the English words too. */
  | 'foreign'
  | 'approx'
  /** Before a figure: it is less, as a warning says. */
  | 'below'
  | 'loading'
  | 'noAccess'
  | 'today'
  | 'yesterday'
  | 'tomorrow'
  /** The day after tomorrow. */
  | 'dayAfter'
  /** The head of a column of days. */
  | 'day'
  /** Behind a number: a span of time, no credits. */
  | 'days'
  /** Too coarse to tell a day: weeks, months. */
  | 'spans'
  | 'every'
  | 'ago'
  | 'signIn'
  /** The list of what was bought. */
  | 'receipts'
  | 'purchasePage';

/**
 * One language. Phrases are written as `foldText` leaves them (lower case, no accents), several
 * separated by `|`; `*` at the end of a word stands for any ending, `#` for digits.
 */
export type LabelTable = Readonly<Partial<Record<Concept, string>>> & {
  /** Locales whose month names count. */
  readonly months: readonly string[];
  /** `{n}` stands for the number of days, hours or weeks until then. */
  readonly inDays: string;
  readonly inHours: string;
};

/** A phrase that a person taught, in any language: it may name a pool and say what of it. */
export type CustomLabel = { readonly concepts: readonly Concept[]; readonly text: string };

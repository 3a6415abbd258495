import type { Pool } from './find-role.ts';

export type Measure = 'remaining' | 'used' | 'total' | 'unsaid';
/** One statement of the page: so much of this pool remains, is used, or is all there is. */
export type Fact = {
  pool: Pool | null;
  measure: Measure;
  amount: number;
  isBalance: boolean;
  shown: string;
};
/** `a / b` without a word of use or of rest. */
export type Undecided = {
  pool: Pool | null;
  part: number;
  whole: number;
  shown: string;
};
export type Percentage = { pool: Pool | null; measure: Measure; percent: number; shown: string };
export type Facts = {
  facts: readonly Fact[];
  undecided: readonly Undecided[];
  percentages: readonly Percentage[];
  /** Bare numbers, for a total in the middle of a ring. */
  bare: readonly number[];
  /** Groupings seen, to notice "1.000" beside "1,000". */
  groupings: ReadonlySet<string>;
  doubts: readonly { reason: string; shown: string }[];
  /** Labels whose figure is still a dash. */
  blanks: readonly string[];
  /** Figures beside words for credits that no table explains; `isSaid` of those with a word of use or of rest. */
  unexplained: readonly {
    shown: string;
    isZero: boolean;
    isSaid: boolean;
    isNamedCredits: boolean;
  }[];
  /** "Remaining (777)": plain counts of a legend, if there are several. */
  bracketed: readonly Fact[];
};

/** The same while it is being filled. */
export type Gathering = {
  -readonly [Key in keyof Facts]: Facts[Key] extends readonly (infer Part)[] ? Part[] : Set<string>;
};

import { describeFigure } from './describe-figure.ts';
import type { Bound } from './bound.ts';
import type { Description, Pool } from './describe-figure.ts';
import type { ReadNumber } from '../numbers.ts';

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
  isBar: boolean;
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
};

type Gathering = {
  -readonly [Key in keyof Facts]: Facts[Key] extends readonly (infer Part)[] ? Part[] : Set<string>;
};

export const shownOf = (bound: Bound): string => {
  const texts = bound.layers.flatMap((layer) =>
    layer.kind === 'heading' ? [] : layer.reads.map((read) => read.node.shown),
  );
  return [...new Set(texts.toReversed())].join(' ').slice(0, 160);
};

/** Turns bound figures into statements; what cannot be one is a doubt, and what is of no concern is left out. */
export function gatherFacts(bounds: readonly Bound[]): Facts {
  const gathering: Gathering = {
    facts: [],
    undecided: [],
    percentages: [],
    bare: [],
    groupings: new Set(),
    doubts: [],
    blanks: [],
  };
  for (const bound of bounds)
    if (bound.value !== null) gather(bound, describeFigure(bound), gathering);
  return gathering;
}

function gather(bound: Bound, description: Description, into: Gathering): void {
  const { value } = bound;
  const shown = shownOf(bound);
  if (value === null || description.isApart) return;
  const isNamed =
    description.pool !== null || (description.role !== null && description.isOfCredits);
  if (value.kind === 'blank') {
    if (isNamed && description.pool !== 'purchased' && description.pool !== 'excess')
      into.blanks.push(shown);
    return;
  }
  const isRelevant = isNamed || (value.kind === 'ratio' && isUnexplainedRatio(bound, description));
  const reason = findDoubt(bound, description);
  if (!isRelevant) {
    if (value.kind === 'number' && !description.isTorn && value.number.doubt === null)
      into.bare.push(value.number.amount);
    return;
  }
  if (reason !== null) into.doubts.push({ reason, shown });
  else if (value.kind === 'ratio') gatherRatio(bound, description, shown, into);
  else if (value.kind === 'percent')
    into.percentages.push({
      pool: description.pool,
      measure: measureOf(description),
      percent: value.number.amount,
      shown,
    });
  else gatherNumber(value.number, description, shown, into);
}

/** A ratio beside nothing but the panel's heading or a unit is one of credits, and undecided. */
const isUnexplainedRatio = (bound: Bound, { isOfCredits }: Description): boolean =>
  isOfCredits &&
  bound.layers.slice(0, 2).every((layer) => layer.reads.every((read) => !read.hasOtherWords));

function findDoubt(bound: Bound, { isTorn, isApproximate }: Description): string | null {
  const { value } = bound;
  const numbers =
    value === null || value.kind === 'blank'
      ? []
      : value.kind === 'ratio'
        ? [value.part, value.whole]
        : [value.number];
  const doubt = numbers.map((number) => number.doubt).find((found) => found !== null);
  if (doubt !== undefined) return doubt;
  if (isTorn) return 'label_unclear';
  return isApproximate ? 'approximate' : null;
}

function gatherRatio(bound: Bound, description: Description, shown: string, into: Gathering): void {
  if (bound.value?.kind !== 'ratio') return;
  const { part, whole } = bound.value;
  for (const { grouping } of [part, whole]) if (grouping !== null) into.groupings.add(grouping);
  const { pool } = description;
  const measure = measureOf(description);
  if (whole.isNegative || part.inParentheses || pool === 'excess')
    into.doubts.push({ reason: 'malformed', shown });
  else if (measure === 'used' || measure === 'remaining') {
    into.facts.push({ pool, measure, amount: signed(part), isBalance: false, shown });
    into.facts.push({ pool, measure: 'total', amount: whole.amount, isBalance: false, shown });
  } else
    into.undecided.push({
      pool,
      part: signed(part),
      whole: whole.amount,
      shown,
      isBar: bound.read.node.isBar,
    });
}

const signed = (number: ReadNumber): number => (number.isNegative ? -number.amount : number.amount);

const measureOf = ({ role }: Description): Measure =>
  role === 'balance' ? 'remaining' : (role ?? 'unsaid');

/** (223) is a debt in a balance, a plain count behind a legend's word: elsewhere it stays open. */
function gatherNumber(
  number: ReadNumber,
  description: Description,
  shown: string,
  into: Gathering,
): void {
  if (number.grouping !== null) into.groupings.add(number.grouping);
  const { pool, role } = description;
  const isBalance = role === 'balance';
  const measure = measureOf(description);
  if (pool === 'excess')
    into.facts.push({ pool, measure: 'unsaid', amount: number.amount, isBalance, shown });
  else if (number.inParentheses && !isBalance && number.amount !== 0) {
    into.doubts.push({ reason: 'parentheses', shown });
  } else {
    const amount = number.inParentheses || number.isNegative ? -number.amount : number.amount;
    into.facts.push({ pool, measure, amount, isBalance, shown });
  }
}

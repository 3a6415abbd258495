import { describeFigure } from './describe-figure.ts';
import { loseName, namesCredits } from './unknown-label.ts';
import type { Fact, Facts, Gathering, Measure } from './facts.ts';
import type { Bound } from './bound.ts';
import type { Description } from './describe-figure.ts';
import type { BlankSign, Value } from './read-values.ts';
import type { ReadNumber } from '../numbers.ts';

export const shownOf = (bound: Bound): string => {
  const texts = bound.layers.flatMap((layer) =>
    layer.kind === 'heading' ? [] : layer.reads.map((read) => read.node.shown),
  );
  return [...new Set(texts.toReversed())].join(' ').slice(0, 160);
};

/** Turns bound figures into statements; what cannot be one is a doubt, and what is of no concern is left out. */
export function gatherFacts(bounds: readonly Bound[], today: number): Facts {
  const gathering: Gathering = {
    facts: [],
    undecided: [],
    percentages: [],
    bare: [],
    groupings: new Set(),
    doubts: [],
    blanks: [],
    unexplained: [],
    bracketed: [],
  };
  for (const bound of bounds)
    if (bound.value !== null && !bound.isSum)
      gather(bound, describeFigure(bound, today), gathering);
  settleBracketed(gathering);
  return gathering;
}

function gather(bound: Bound, description: Description, into: Gathering): void {
  const { value } = bound;
  const shown = shownOf(bound);
  if (description.isApart) into.unexplained.push(...loseName(bound, shown));
  if (value === null || description.isApart) return;
  const isNamed =
    description.pool !== null ||
    (description.role !== null && description.isOfCredits && !description.isUnnamed);
  const isRelevant = isNamed || (value.kind === 'ratio' && isUnexplainedRatio(bound, description));
  if (value.kind === 'blank') gatherBlank({ isNamed, sign: value.sign }, description, shown, into);
  else if (!isRelevant) gatherUnexplained(bound, description, shown, into);
  else gatherRelevant(bound, description, shown, into);
}

function gatherBlank(
  { isNamed, sign }: { isNamed: boolean; sign: BlankSign },
  { pool, role }: Description,
  shown: string,
  into: Gathering,
): void {
  // A dash may say that nothing was bought or is owed, or that it is not known.
  const isNone = sign === 'dash' && (pool === 'purchased' || pool === 'excess');
  const isLeft = role === 'remaining' || (role === null && pool !== 'subscription');
  if (sign === 'none' && pool !== null && isLeft)
    into.facts.push({ pool, measure: measureOf({ role }), amount: 0, isBalance: false, shown });
  else if (isNamed && sign === 'broken') into.doubts.push({ reason: 'malformed', shown });
  else if (isNamed && !isNone) into.blanks.push(shown);
}

function gatherUnexplained(
  bound: Bound,
  { isTorn, isOfCredits, role }: Description,
  shown: string,
  into: Gathering,
): void {
  const { value } = bound;
  const numbers = numbersOf(value);
  const isZero = numbers.every(({ amount }) => amount === 0);
  const isNamedCredits = namesCredits(bound);
  if ((isOfCredits || isNamedCredits) && value?.kind !== 'percent')
    into.unexplained.push({ shown, isZero, isSaid: role !== null, isNamedCredits });
  const [only] = numbers;
  if (value?.kind === 'percent' && isBare(bound) && only?.doubt === null)
    into.percentages.push({ pool: null, measure: 'unsaid', percent: only.amount, shown });
  if (value?.kind === 'number' && !isTorn && only?.doubt === null) into.bare.push(only.amount);
}

function gatherRelevant(
  bound: Bound,
  description: Description,
  shown: string,
  into: Gathering,
): void {
  const { value } = bound;
  const reason = findDoubt(bound, description);
  if (reason !== null) into.doubts.push({ reason, shown });
  else if (value?.kind === 'ratio') gatherRatio(bound, description, shown, into);
  else if (value?.kind === 'percent') gatherPercent(value, description, shown, into);
  else if (value?.kind === 'number')
    gatherNumber(
      value.number,
      description,
      { shown, isLegend: bound.read.hasOtherWords || bound.read.words.length > 0 },
      into,
    );
}

function gatherPercent(
  { number, whole }: Extract<Value, { kind: 'percent' }>,
  description: Description,
  shown: string,
  into: Gathering,
): void {
  const { pool } = description;
  into.percentages.push({ pool, measure: measureOf(description), percent: number.amount, shown });
  if (whole !== null)
    into.facts.push({ pool, measure: 'total', amount: whole.amount, isBalance: false, shown });
}

function numbersOf(value: Value | null): readonly ReadNumber[] {
  if (value === null || value.kind === 'blank') return [];
  if (value.kind === 'ratio') return [value.part, value.whole];
  return value.kind === 'percent' && value.whole !== null
    ? [value.number, value.whole]
    : [value.number];
}

/** A ratio beside nothing but the panel's heading or a unit is one of credits, and undecided. */
const isUnexplainedRatio = (bound: Bound, { isOfCredits, isUnnamed }: Description): boolean =>
  isOfCredits && !isUnnamed && isBare(bound);

const isBare = ({ layers }: Bound): boolean =>
  layers.slice(0, 2).every((layer) => layer.reads.every((read) => !read.hasOtherWords));

function findDoubt(bound: Bound, { isTorn, isApproximate, isPast }: Description): string | null {
  if (isPast) return 'dated';
  const doubt = numbersOf(bound.value)
    .map((number) => number.doubt)
    .find((found) => found !== null);
  if (doubt !== undefined) return doubt;
  if (
    bound.layers.some(
      (layer) => layer.kind !== 'heading' && layer.reads.some((read) => read.node.isCut),
    )
  )
    return 'split';
  if (isTorn) return 'label_unclear';
  return isApproximate ? 'approximate' : null;
}

function gatherRatio(bound: Bound, description: Description, shown: string, into: Gathering): void {
  if (bound.value?.kind !== 'ratio') return;
  const { part, whole } = bound.value;
  for (const { grouping } of [part, whole]) if (grouping !== null) into.groupings.add(grouping);
  const { pool } = description;
  const measure = measureOf(description);
  if (bound.read.node.isBar && whole.amount === 100) {
    into.percentages.push({ pool, measure, percent: part.amount, shown });
  } else if (whole.isNegative || part.inParentheses || pool === 'excess')
    into.doubts.push({ reason: 'malformed', shown });
  else if (measure === 'used' || measure === 'remaining') {
    into.facts.push({ pool, measure, amount: signed(part), isBalance: false, shown });
    into.facts.push({ pool, measure: 'total', amount: whole.amount, isBalance: false, shown });
  } else into.undecided.push({ pool, part: signed(part), whole: whole.amount, shown });
}

const signed = (number: ReadNumber): number => (number.isNegative ? -number.amount : number.amount);

const measureOf = ({ role }: Pick<Description, 'role'>): Measure =>
  role === 'balance' ? 'remaining' : (role ?? 'unsaid');

/** (223) is a debt in a balance, a plain count behind a legend's word: elsewhere it stays open. */
function gatherNumber(
  number: ReadNumber,
  description: Description,
  { shown, isLegend }: { shown: string; isLegend: boolean },
  into: Gathering,
): void {
  if (number.grouping !== null) into.groupings.add(number.grouping);
  const { pool, role } = description;
  const isBalance = role === 'balance';
  const fact: Fact = {
    pool,
    measure: measureOf(description),
    amount: signed(number),
    isBalance,
    shown,
  };
  if (pool === 'excess') into.facts.push({ ...fact, measure: 'unsaid', amount: number.amount });
  else if (!number.inParentheses || number.amount === 0) into.facts.push(fact);
  else if (isBalance) into.facts.push({ ...fact, amount: -number.amount });
  else if (isLegend && role !== null) into.bracketed.push(fact);
  else into.doubts.push({ reason: 'parentheses', shown });
}

/** One bracketed figure may be a debt; two with different words are a legend. */
function settleBracketed(into: Gathering): void {
  const isLegend = new Set(into.bracketed.map(({ measure }) => measure)).size > 1;
  if (isLegend) into.facts.push(...into.bracketed);
  else into.doubts.push(...into.bracketed.map(({ shown }) => ({ reason: 'parentheses', shown })));
}

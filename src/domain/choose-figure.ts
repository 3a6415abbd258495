import { headlineOf } from './headline-number.ts';
import type { PropertyFacts } from './property-facts.ts';
import type { Figure, Origin, PropertyView } from './property-view.ts';
import type { Instant } from './units.ts';

type Pools = NonNullable<PropertyView['pools']>;
type Balance = NonNullable<PropertyFacts['balance']>;
/** The one number and what it consists of: both are official, or both are estimates. */
export type FigureOfNow = { figure: Figure; pools: PropertyView['pools'] };

/**
 * An official figure stays exact while less than this share of the allotment was probably used
 * since. Until a pace is known, even use of the month stands in for it.
 */
const EXACT_SHARE = 0.01;

/**
 * The one number of a balance, in credits: what can be spent, else the debt as a negative number.
 * A debt does not hide fresh credits: while a pool holds some, they are the number.
 */
export function headlineNumber(pools: {
  subscription: number;
  purchased: number;
  excess: number;
}): number {
  return headlineOf(pools.subscription, pools.purchased - pools.excess);
}

/**
 * The official figure while it is exact, then official minus estimated use, else a bound. What a
 * reset that nobody saw should have given stays `expected`, whatever was used since.
 */
export function chooseFigure(facts: PropertyFacts, now: Instant): FigureOfNow {
  const { balance, origin, countedSince, outlook } = facts;
  if (!origin || !balance) return { figure: { kind: 'none' }, pools: null };
  const { cycleStart } = balance;
  const resetPassed = facts.resetKnown && cycleStart !== null && origin.at < cycleStart;
  const counted = poolsOf(facts, origin, balance);
  const hadCredits = resetPassed || origin.value > 0;
  const uses = outlook !== null && (hadCredits || facts.atZero === 'allow');
  const spend = (use: number) =>
    uses ? takeUse(counted, use - outlook.since.counted, !hadCredits) : counted;
  const pools = spend(Math.round(outlook?.since.used ?? 0));
  const value = headlineNumber(pools);
  if (value <= 0 && hadCredits && (uses || countedSince > 0)) {
    return { figure: { kind: 'about_none' }, pools };
  }
  if (resetPassed) return { figure: { kind: 'expected', value }, pools };
  const isExact = uses
    ? outlook.since.used < balance.allotment * EXACT_SHARE
    : isExactByTime(origin, balance, now);
  if (countedSince === 0 && isExact) {
    return { figure: { kind: 'official', value: headlineNumber(counted) }, pools: counted };
  }
  if (!uses) return { figure: { kind: 'at_most', value }, pools };
  const low = headlineNumber(spend(Math.ceil(outlook.since.high)));
  const high = headlineNumber(spend(Math.floor(outlook.since.low)));
  return { figure: { kind: 'about', value, low, high }, pools };
}

/**
 * What the books hold. An answer after an official zero begins a debt, or, where the reset date is not
 * known, perhaps a month that nobody saw: then it is a debt only if the AI is known to go on.
 */
function poolsOf(
  { atZero, resetKnown }: PropertyFacts,
  { value }: Origin,
  { allotment, subscription, purchased, excess }: Balance,
): Pools {
  const isGuess = value === 0 && !resetKnown && atZero !== 'allow';
  return { allotment, subscription, purchased, excess: isGuess ? 0 : excess };
}

function isExactByTime(origin: Origin, { cycleStart, cycleEnd }: Balance, now: Instant): boolean {
  // Nothing left cannot become less; what a debt does is not known until it is seen.
  if (origin.value <= 0) return true;
  if (cycleStart === null || cycleEnd === null) return false;
  return now - origin.at < (cycleEnd - cycleStart) * EXACT_SHARE;
}

/** Takes `use` in burn order: subscription, purchased, and then into debt where that may grow. */
function takeUse(pools: Pools, use: number, intoDebt: boolean): Pools {
  const fromPlan = Math.min(pools.subscription, Math.max(0, use));
  const fromBought = Math.min(pools.purchased, Math.max(0, use) - fromPlan);
  const rest = Math.max(0, use) - fromPlan - fromBought;
  return {
    allotment: pools.allotment,
    subscription: pools.subscription - fromPlan,
    purchased: pools.purchased - fromBought,
    excess: pools.excess + (intoDebt ? rest : 0),
  };
}

import { headlineOf } from './headline-number.ts';
import type { Figure, Origin, PropertyView } from './property-view.ts';
import type { Instant } from './units.ts';
import { lookOf, type Verdict } from './verdict.ts';
import { findPlan } from './plan.ts';
import { VIEW_VERSION } from './view-version.ts';
import { packsAgainstDebt } from './top-up-advice.ts';

/** Share of the allotment at or below which a figure is low; the vendor names no level of its own. */
export const LOW_SHARE = 0.1;

/**
 * Until a pace is known, even use stands in for it: an official figure stays exact for the time in
 * which even use would spend this share of the allotment.
 */
const EXACT_SHARE = 0.01;

/** What is known of one property at `now`, gathered by the services from ledger and settings. */
export type PropertyFacts = Pick<
  PropertyView,
  | 'propertyId'
  | 'name'
  | 'aiNames'
  | 'watched'
  | 'starred'
  | 'askedAt'
  | 'origin'
  | 'timeZone'
  | 'countedSince'
  | 'countedToday'
  | 'readFailure'
> & {
  /** The fold's balance at `now`; null while no subscription and no figure is known. */
  balance: {
    plan: string | null;
    allotment: number;
    subscription: number;
    purchased: number;
    excess: number;
    cycleStart: Instant | null;
    cycleEnd: Instant | null;
  } | null;
  /** False while the cycle's anchor is only assumed: then no reset is ever claimed. */
  resetKnown: boolean;
  /** When counted use reached the official figure; null while it has not. */
  emptySince: Instant | null;
};

/**
 * The view model of one property at `now`. Pure; never throws. A figure that grew old turns into a
 * bound, a reset that nobody saw into an expectation; neither is ever shown as official.
 */
export function makePropertyView(facts: PropertyFacts, now: Instant): PropertyView {
  const { balance, resetKnown, emptySince: _emptySince, ...shown } = facts;
  const figure = chooseFigure(facts, now);
  const verdict = chooseVerdict(facts, figure);
  return {
    ...shown,
    version: VIEW_VERSION,
    computedAt: now,
    figure,
    verdict,
    look: lookOf(verdict),
    pools: balance && facts.origin ? poolsOf(balance) : null,
    plan: balance?.plan ?? null,
    cycleStart: resetKnown ? (balance?.cycleStart ?? null) : null,
    resetAt: resetKnown ? (balance?.cycleEnd ?? null) : null,
    canBuy: findPlan(balance?.plan ?? '')?.sellsTopUps ?? true,
    forecast: null,
    advice: null,
    spend: null,
    staffed: null,
    atZero: 'unknown',
    planAssumed: false,
    topUpWatch: null,
    nameDoubt: null,
  };
}

function poolsOf(balance: NonNullable<PropertyFacts['balance']>): PropertyView['pools'] {
  const { allotment, subscription, purchased, excess } = balance;
  return { allotment, subscription, purchased, excess };
}

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

function chooseFigure(facts: PropertyFacts, now: Instant): Figure {
  const { balance, origin, countedSince } = facts;
  if (!origin || !balance) return { kind: 'none' };
  const value = headlineNumber(balance);
  const resetPassed = resetPassedUnseen(facts, origin);
  const hadCredits = resetPassed || origin.value > 0;
  if (countedSince > 0 && value <= 0 && hadCredits) return { kind: 'about_none' };
  if (resetPassed) return { kind: 'expected', value };
  if (countedSince > 0) return { kind: 'at_most', value };
  return isExact(balance, origin, now) ? { kind: 'official', value } : { kind: 'at_most', value };
}

/** Did a known reset pass after the newest official figure? */
function resetPassedUnseen(facts: PropertyFacts, origin: Origin): boolean {
  const start = facts.balance?.cycleStart ?? null;
  return facts.resetKnown && start !== null && origin.at < start;
}

function isExact(
  balance: NonNullable<PropertyFacts['balance']>,
  origin: Origin,
  now: Instant,
): boolean {
  // Nothing left cannot become less at an unknown pace; a debt may grow, but "at most" says so badly.
  if (origin.value <= 0) return true;
  const { cycleStart, cycleEnd } = balance;
  if (cycleStart === null || cycleEnd === null) return false;
  return now - origin.at < (cycleEnd - cycleStart) * EXACT_SHARE;
}

function chooseVerdict(facts: PropertyFacts, figure: Figure): Verdict {
  switch (figure.kind) {
    case 'none':
      return { kind: 'no_figure' };
    case 'expected':
      return expectedVerdict(facts);
    case 'about_none':
      return emptyVerdict(facts);
    case 'official':
    case 'about':
    case 'at_most':
      return knownVerdict(facts, figure.value);
  }
}

function expectedVerdict(facts: PropertyFacts): Verdict {
  const resetAt = facts.balance?.cycleStart;
  return resetAt ? { kind: 'should_be_full_again', resetAt } : { kind: 'no_pace' };
}

function emptyVerdict(facts: PropertyFacts): Verdict {
  return facts.emptySince === null
    ? { kind: 'no_pace' }
    : { kind: 'probably_empty', since: facts.emptySince, pace: null };
}

function knownVerdict(facts: PropertyFacts, value: number): Verdict {
  if (value < 0) return debtVerdict(facts, -value);
  if (value === 0) return { kind: 'none_left', silentSince: null };
  if (value <= (facts.balance?.allotment ?? 0) * LOW_SHARE) return { kind: 'low' };
  const failure = facts.readFailure;
  if (failure?.kind === 'unconfirmed' || failure?.kind === 'no_panel') {
    return { kind: 'not_readable', openedAt: failure.at };
  }
  return { kind: 'no_pace' };
}

function debtVerdict({ countedSince, origin }: PropertyFacts, owed: number): Verdict {
  const stillAnswers = countedSince > 0 && origin !== null && origin.value <= 0;
  return { kind: 'in_debt', owed, ...packsAgainstDebt(owed), stillAnswers };
}

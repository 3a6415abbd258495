import { DAY_MS } from './instants.ts';
import { compareWithNextPlan } from './plan-comparison.ts';
import { findPlan, GROWTH, TOP_UP_PACK } from './plan.ts';
import type { Advice } from './property-view.ts';
import type { Instant } from './units.ts';

/**
 * The fewest packs that leave something after the debt is paid, and what they leave.
 * New balance = quantity - excess (tawk.to help centre, 2026): 223 owed, 1 pack, 777 left.
 */
export function packsAgainstDebt(owed: number): { packs: number; leaves: number } {
  const packs = Math.floor(owed / TOP_UP_PACK) + 1;
  return { packs, leaves: packs * TOP_UP_PACK - owed };
}

/** Expected use up to the reset, in credits, at these shares of certainty. */
export type UseAhead = { p50: number; p60: number; p80: number; p95: number };

export type AdviceFacts = {
  plan: string | null;
  /** The estimated pools of now. */
  pools: { subscription: number; purchased: number; excess: number };
  use: UseAhead;
  /** Less than two weeks of use are known: a wide range must not sell credits. */
  firstWeeks: boolean;
  resetAt: Instant;
  /** The person's own price of a pack in US cents; null for the plan's. */
  packCents: number | null;
  /** Packs bought in this calendar month or the last, whichever was more. */
  packsAMonth: number;
};

/** The packs that are spoken of; null where none is needed, or none can be bought. */
export const packsToBuy = (advice: Advice | null): number | null => advice?.advised || null;

/** In the first weeks P60 stands in for P80, and no more than this times the median. */
const MOST_ABOVE_MEDIAN = 1.5;
/** A reset this near makes the rest of the plan's credits the better buy. */
const RESET_SOON_MS = 3 * DAY_MS;

/**
 * What to buy so that the credits last to the reset, or why not to. A purchase pays the debt first.
 * Null on Hobby, which cannot buy.
 */
export function adviseTopUp(facts: AdviceFacts, now: Instant): Advice | null {
  const plan = findPlan(facts.plan ?? '');
  if (plan && !plan.sellsTopUps) return null;
  const { subscription, purchased, excess } = facts.pools;
  const spendable = subscription + purchased;
  // A debt does not hide fresh credits: where they last, nothing has to pay it before the reset.
  const packsFor = (use: number): number =>
    spendable > 0 && use <= spendable
      ? 0
      : Math.max(0, Math.ceil((use - (spendable - excess)) / TOP_UP_PACK));
  const { p50, p60, p80, p95 } = facts.use;
  const tempered = Math.min(p60, p50 * MOST_ABOVE_MEDIAN);
  const advised = packsFor(facts.firstWeeks ? tempered : p80);
  return {
    packs: { p50: packsFor(p50), p80: packsFor(p80), p95: packsFor(p95) },
    advised,
    pricePerPack: priceOf(facts.plan, facts.packCents),
    dontBuy: advised > 0 ? null : reasonNotToBuy(facts, now),
    cheaperPlan: compareWithNextPlan(facts.plan, facts.packCents, facts.packsAMonth),
  };
}

function reasonNotToBuy(
  { resetAt, pools: { subscription } }: AdviceFacts,
  now: Instant,
): NonNullable<Advice['dontBuy']> {
  return subscription > 0 && resetAt - now <= RESET_SOON_MS
    ? { kind: 'reset_soon', resetAt, expiring: subscription }
    : { kind: 'lasts' };
}

/** What a pack costs: what the person says, else the plan's price. Of a custom plan nobody knows one. */
export function priceOf(plan: string | null, packCents: number | null): Advice['pricePerPack'] {
  if (packCents !== null) return { cents: packCents, guessed: false };
  return findPlan(plan ?? '')?.pack ?? { ...GROWTH.pack, guessed: true };
}

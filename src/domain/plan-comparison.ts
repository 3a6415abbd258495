import { findPlan, PLAN_FACTS, TOP_UP_PACK } from './plan.ts';
import type { Advice } from './property-view.ts';

/**
 * The next plan, where a month of this one with its top-ups costs more than a month of that one with
 * the top-ups it would still need: both sums in US cents. Null where it does not, where nothing was
 * bought, and for custom plans, whose price nobody knows. (An upgrade starts a new cycle at once.)
 */
export function compareWithNextPlan(
  plan: string | null,
  packCents: number | null,
  packsAMonth: number,
): Advice['cheaperPlan'] {
  const present = findPlan(plan ?? '');
  const next = present && PLAN_FACTS[PLAN_FACTS.indexOf(present) + 1];
  if (!present || !next) return null;
  const monthCents = present.monthCents + packsAMonth * (packCents ?? present.pack.cents);
  const more = (next.allotment - present.allotment) / TOP_UP_PACK;
  const stillNeeded = Math.max(0, Math.ceil(packsAMonth - more));
  const planMonthCents = next.monthCents + stillNeeded * (packCents ?? next.pack.cents);
  if (monthCents <= planMonthCents) return null;
  return { plan: next.plan, monthCents, planMonthCents };
}

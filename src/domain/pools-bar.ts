import type { PropertyView } from './property-view.ts';
import type { Instant } from './units.ts';

/** Parts of the whole bar, each 0 to 1. `evenUse` is null where no tick may stand. */
export type PoolsBar = { plan: number; bought: number; debt: number; evenUse: number | null };

/**
 * How much of the bar each pool fills, and where plan credits would stand after even use. The whole
 * is a month's credits plus what was bought. Null until a figure was had, and while nobody said which
 * plan it is. No tick over bought credits, when nothing is left, for an unconfirmed figure, or while
 * the reset is not known.
 */
export function makePoolsBar(view: PropertyView, now: Instant): PoolsBar | null {
  const { pools } = view;
  if (!pools || view.planAssumed) return null;
  const whole = Math.max(
    1,
    pools.allotment + pools.purchased,
    pools.subscription + pools.purchased,
  );
  const plan = pools.subscription / whole;
  const bought = pools.purchased / whole;
  const debt = plan > 0 ? 0 : Math.min(1, pools.excess / whole);
  const even = (timeLeft(view, now) ?? 0) * (pools.allotment / whole);
  const isOverBought = even > plan && even < plan + bought;
  const isShown = isConfirmed(view) && plan + bought > 0 && even > 0 && !isOverBought;
  return { plan, bought, debt, evenUse: isShown ? even : null };
}

const isConfirmed = ({ figure }: PropertyView): boolean =>
  figure.kind === 'official' || figure.kind === 'about' || figure.kind === 'at_most';

/** The share of the cycle that is still to come, 0 to 1; null while the cycle is not known. */
function timeLeft({ cycleStart, resetAt }: PropertyView, now: Instant): number | null {
  if (cycleStart === null || resetAt === null) return null;
  return Math.min(1, Math.max(0, (resetAt - now) / (resetAt - cycleStart)));
}

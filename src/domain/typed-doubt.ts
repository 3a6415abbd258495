import { DAY_MS } from './instants.ts';
import type { OpenSubscription } from './ledger-view.ts';
import type { Origin } from './property-view.ts';
import { contradictsRead, HOURLY_SHARE } from './shared-figure.ts';
import type { Instant } from './units.ts';

/** A whole plan in a week is faster than people use it. */
const FASTEST_PLAN_MS = 7 * DAY_MS;

/**
 * Is a typed figure perhaps a slip? It contradicts what the dashboard showed within the hour, it rose
 * without a reset, or it fell faster than a plan is used. A top-up looks the same: hence ask, not refuse.
 */
export function looksMistyped(
  newest: Origin,
  told: { value: number; at: Instant },
  terms: OpenSubscription | null,
): boolean {
  if (contradictsRead(newest, told, terms?.allotment ?? null)) return true;
  const apartMs = told.at - newest.at;
  if (terms === null || apartMs <= 0) return false;
  const used = newest.value - told.value;
  if (used < 0) return terms.resetKnown && terms.cycleStart <= newest.at;
  return used > terms.allotment * (HOURLY_SHARE + apartMs / FASTEST_PLAN_MS);
}

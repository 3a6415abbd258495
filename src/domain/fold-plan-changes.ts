import type { EntryOf } from './entries.ts';
import { replaceCredits, settleExcess } from './fold-buckets.ts';
import { bearCycle, reanchorCycle, startSubscription } from './fold-cycles.ts';
import { flag, type FoldState } from './fold-state.ts';
import type { LedgerConfig } from './ledger-config.ts';
import { CUSTOM_PLAN } from './plan.ts';

/** Grants or takes the difference of the allotments; a downgrade never makes a debt. */
const shiftCredits = (state: FoldState, difference: number): void => {
  if (difference > 0) state.totals.granted += difference;
  const change = Math.max(difference, -state.subscription);
  if (difference < 0) state.totals.forfeited -= change;
  state.subscription += change;
};

/** The direction is by allotment; an equal one is a rename. Purchased and excess survive them all. */
export const changePlan = (
  state: FoldState,
  entry: EntryOf<'subscription.plan_changed'>,
  config: LedgerConfig,
): void => {
  if (!state.open) return flag(state, 'plan_change_without_subscription', entry.id);
  const { plan, allotment, at } = entry;
  const difference = allotment - state.allotment;
  const policy = entry.policy ?? (difference > 0 ? config.upgradePolicy : config.downgradePolicy);
  state.pendingPlan = null;
  state.planAssumedAt = null;
  if (difference !== 0 && policy === 'next_cycle') {
    state.pendingPlan = { plan, allotment };
    return;
  }
  state.plan = plan;
  state.allotment = allotment;
  if (difference === 0) return;
  if (policy === 'delta') return shiftCredits(state, difference);
  replaceCredits(state, allotment);
  // On a cycle start nothing is anchored anew: 28 February must not become the day of the 31st.
  if (policy === 'fresh' || at === state.cycleStart) return;
  reanchorCycle(state, at);
  settleExcess(state, config);
  bearCycle(state, config);
};

/**
 * Each browser assumes a start at its own first figure. Beside another's file or a restored balance it
 * only says which plan that figure named: the cycle that is open, and its reset date, stand.
 */
export const takeStart = (
  state: FoldState,
  entry: EntryOf<'subscription.started'>,
  config: LedgerConfig,
): void => {
  if (config.assumedReset !== 'withhold' || entry.source !== 'assumed' || !state.open) {
    return startSubscription(state, entry, config);
  }
  if (entry.plan === CUSTOM_PLAN) return;
  changePlan(state, { ...entry, type: 'subscription.plan_changed', policy: 'delta' }, config);
};

import type { EntryOf } from './entries.ts';
import { flag, type FoldState } from './fold-state.ts';
import type { LedgerConfig } from './ledger-config.ts';
import { findPlan } from './plan.ts';

/** Old subscription credits are lost and the allotment takes their place: they never add up. */
export const replaceCredits = (state: FoldState, allotment: number): void => {
  state.totals.forfeited += state.subscription;
  state.totals.granted += allotment;
  state.subscription = allotment;
};

/** What becomes of a debt when the allotment is fresh; tawk.to's help is silent, hence a policy. */
export const settleExcess = (state: FoldState, config: LedgerConfig): void => {
  if (state.net >= 0 || config.excessPolicy === 'carry') return;
  if (config.excessPolicy === 'forgive') {
    state.totals.forgiven -= state.net;
    state.net = 0;
    return;
  }
  const paid = Math.min(state.subscription, -state.net);
  state.subscription -= paid;
  state.net += paid;
};

const takeFromPurchased = (state: FoldState, quantity: number): number => {
  const taken = Math.min(Math.max(state.net, 0), quantity);
  state.net -= taken;
  return quantity - taken;
};

/** One message, one credit: subscription first (it expires), then purchased, then excess. */
export const recordUsage = (
  state: FoldState,
  entry: EntryOf<'usage.recorded'>,
  config: LedgerConfig,
): void => {
  if (entry.preview) return;
  if (!state.started) return flag(state, 'usage_before_start', entry.id);
  if (!state.open) flag(state, 'usage_without_subscription', entry.id);
  const { quantity } = entry;
  state.totals.used += quantity;
  state.usedThisCycle += quantity;
  const owed =
    config.burnOrder === 'purchased_first' ? takeFromPurchased(state, quantity) : quantity;
  const fromSubscription = Math.min(state.subscription, owed);
  state.subscription -= fromSubscription;
  state.net -= owed - fromSubscription;
};

/** New balance = quantity - excess: with 223 in excess, 1,000 bought leave 777. */
export const recordPurchase = (
  state: FoldState,
  entry: EntryOf<'credits.purchased'>,
  config: LedgerConfig,
): void => {
  if (entry.quantity % config.topUpIncrement !== 0) flag(state, 'topup_increment', entry.id);
  if (state.open && findPlan(state.plan)?.sellsTopUps === false) {
    flag(state, 'topup_on_free_plan', entry.id);
  }
  state.net += entry.quantity;
  state.totals.purchased += entry.quantity;
};

export const recordRefund = (
  state: FoldState,
  entry: EntryOf<'credits.refunded'>,
  config: LedgerConfig,
): void => {
  const left = Math.max(state.net, 0);
  if (entry.quantity > left) flag(state, 'refund_exceeds_remaining', entry.id);
  const taken =
    config.refundPolicy === 'unused_only' ? Math.min(entry.quantity, left) : entry.quantity;
  state.net -= taken;
  state.totals.purchased -= taken;
};

/** A shortfall of the subscription bucket spills into the signed rest. */
export const recordAdjustment = (state: FoldState, entry: EntryOf<'adjustment.recorded'>): void => {
  if (entry.bucket === 'subscription' && !state.open) {
    return flag(state, 'adjustment_without_subscription', entry.id);
  }
  state.totals.adjusted += entry.delta;
  if (entry.bucket === 'purchased') {
    state.net += entry.delta;
    return;
  }
  const adjusted = state.subscription + entry.delta;
  state.subscription = Math.max(adjusted, 0);
  state.net += Math.min(adjusted, 0);
};

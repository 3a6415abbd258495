import { boundaryAt, findCycle, makeLattice } from './billing-cycle.ts';
import type { EntryOf } from './entries.ts';
import { rearmAlerts } from './fold-alerts.ts';
import { replaceCredits, settleExcess } from './fold-buckets.ts';
import { flag, NEVER_AT, type FoldState } from './fold-state.ts';
import type { LedgerConfig } from './ledger-config.ts';
import { CUSTOM_PLAN } from './plan.ts';
import type { Instant } from './units.ts';

const monthOf = (index: number): number => ((index % 12) + 12) % 12;

/** Opens the cycle of the anchor's lattice that holds `at`. */
const openCycle = (state: FoldState, anchorAt: Instant, zone: string, at: Instant): void => {
  state.lattice = makeLattice(anchorAt, zone, state.lattice.stepMonths);
  const cycle = findCycle(state.lattice, at);
  state.cycleIndex = cycle.index;
  state.cycleStart = cycle.start;
  state.cycleEnd = cycle.end;
  state.monthOfYear = monthOf(cycle.index);
};

/** A cycle is born: its use starts at nothing and its alerts are armed. */
export const bearCycle = (state: FoldState, config: LedgerConfig): void => {
  state.usedThisCycle = 0;
  rearmAlerts(state, config);
};

/** The lattice starts again at `at`, in the zone and step of the running one. */
export const reanchorCycle = (state: FoldState, at: Instant): void => {
  openCycle(state, at, state.lattice.zone, at);
  // In the second half of an overlap the wall clock names the first: the cut is still at `at`.
  state.cycleStart = at;
};

export const closeSubscription = (state: FoldState): void => {
  replaceCredits(state, 0);
  state.open = false;
  state.pendingPlan = null;
  state.planAssumedAt = null;
  state.cycleStart = NEVER_AT;
  state.cycleEnd = NEVER_AT;
};

export const startSubscription = (
  state: FoldState,
  entry: EntryOf<'subscription.started'>,
  config: LedgerConfig,
): void => {
  const annual = entry.billingInterval === 'year';
  const zone = entry.timeZone ?? state.accountZone ?? config.timeZone;
  state.open = true;
  state.started = true;
  state.plan = entry.plan;
  state.allotment = entry.allotment;
  state.annualBilling = annual;
  state.pendingPlan = null;
  state.pendingEnd = false;
  const assumed = entry.source === 'assumed';
  state.resetKnown = entry.anchorAt !== undefined || !assumed;
  state.planAssumedAt = assumed && entry.plan === CUSTOM_PLAN ? entry.at : null;
  const stepMonths = annual && config.annualCreditReset === 'annual' ? 12 : 1;
  state.lattice = { ...state.lattice, stepMonths };
  openCycle(state, entry.anchorAt ?? entry.at, zone, entry.at);
  replaceCredits(state, entry.allotment);
  bearCycle(state, config);
};

export const endSubscription = (state: FoldState, entry: EntryOf<'subscription.ended'>): void => {
  if (!state.open) return flag(state, 'end_without_subscription', entry.id);
  if (entry.mode === 'immediate') closeSubscription(state);
  else state.pendingEnd = true;
};

/** The running cycle keeps its start and its number: no hole, no overlap, no second reset. */
export const changeTimeZone = (
  state: FoldState,
  entry: EntryOf<'account.timezone_changed'>,
): void => {
  state.accountZone = entry.timeZone;
  if (!state.open) return;
  state.lattice = { ...state.lattice, zone: entry.timeZone };
  const end = boundaryAt(state.lattice, state.cycleIndex + 1);
  state.cycleEnd = end > entry.at ? end : entry.at;
};

/** Is the boundary that was just crossed one at which the plan is billed? */
const isBillingBoundary = (state: FoldState): boolean =>
  !state.annualBilling || state.lattice.stepMonths === 12 || state.monthOfYear === 0;

/**
 * Closes the running cycle at its end and opens the next, or none. A reset whose date is only
 * assumed may be withheld: then it gives nothing, takes nothing and re-arms nothing.
 */
export const crossBoundary = (state: FoldState, config: LedgerConfig): void => {
  state.cycleIndex += 1;
  state.monthOfYear = monthOf(state.monthOfYear + 1);
  state.cycleStart = state.cycleEnd;
  state.cycleEnd = boundaryAt(state.lattice, state.cycleIndex + 1);
  if (isBillingBoundary(state)) {
    if (state.pendingEnd) {
      closeSubscription(state);
      state.usedThisCycle = 0;
      return;
    }
    Object.assign(state, state.pendingPlan);
    state.pendingPlan = null;
  }
  if (config.assumedReset === 'withhold' && !state.resetKnown) {
    state.usedThisCycle = 0;
    return;
  }
  replaceCredits(state, state.allotment);
  settleExcess(state, config);
  bearCycle(state, config);
};

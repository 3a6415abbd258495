import { boundaryAt, type Lattice } from './billing-cycle.ts';
import type { Adjustment, FoldState, Totals } from './fold-state.ts';
import type { LedgerConfig } from './ledger-config.ts';
import { credits, type Credits, type Instant } from './units.ts';

export type ServiceState =
  'no_subscription' | 'subscription' | 'purchased' | 'excess' | 'exhausted';

/** What the books say at one instant. Derived from entries alone; no guess is in it. */
export interface LedgerView {
  readonly plan: string | null;
  readonly pendingPlan: string | null;
  readonly subscriptionRemaining: Credits;
  readonly purchasedRemaining: Credits;
  readonly excess: Credits;
  readonly serviceState: ServiceState;
  /** Does the AI answer? Null when nobody knows. */
  readonly responding: boolean | null;
  readonly cycleStart: Instant | null;
  readonly cycleEnd: Instant | null;
  /** Recorded use since the last reset, start or re-anchoring; drift is not in it. */
  readonly usedThisCycle: Credits;
  readonly totals: Readonly<Totals>;
  readonly adjustments: readonly Adjustment[];
  /** cycleEnd and the three credit resets after it. */
  readonly nextBoundaries: readonly Instant[];
  /** Due keys `rule@cycleStart#epoch` in timeline order. */
  readonly alerts: readonly string[];
  /** `code:<entry id>`, unique, sorted by code unit. */
  readonly anomalies: readonly string[];
}

/** Debt does not hide fresh credits: with both, the subscription serves. */
const nameServiceState = ({ open, subscription, net }: FoldState): ServiceState => {
  if (!open) return 'no_subscription';
  if (subscription > 0) return 'subscription';
  if (net > 0) return 'purchased';
  return net < 0 ? 'excess' : 'exhausted';
};

const isResponding = (state: FoldState, config: LedgerConfig): boolean | null => {
  if (!state.open) return null;
  if (state.subscription > 0 || state.net > 0) return true;
  return config.overageService === 'unknown' ? null : config.overageService === 'allow';
};

const listBoundaries = ({ open, lattice, cycleIndex, cycleEnd }: FoldState): Instant[] =>
  open ? [cycleEnd, ...[2, 3, 4].map((ahead) => boundaryAt(lattice, cycleIndex + ahead))] : [];

/** The view of a state; `anomalies` are those of the entry set, which stand at every instant. */
export const makeLedgerView = (
  state: FoldState,
  config: LedgerConfig,
  anomalies: readonly string[],
): LedgerView => ({
  plan: state.open ? state.plan : null,
  pendingPlan: state.pendingPlan?.plan ?? null,
  subscriptionRemaining: credits(state.subscription),
  purchasedRemaining: credits(Math.max(state.net, 0)),
  excess: credits(Math.max(-state.net, 0)),
  serviceState: nameServiceState(state),
  responding: isResponding(state, config),
  cycleStart: state.open ? state.cycleStart : null,
  cycleEnd: state.open ? state.cycleEnd : null,
  usedThisCycle: credits(state.usedThisCycle),
  totals: { ...state.totals },
  adjustments: [...state.adjustments],
  nextBoundaries: listBoundaries(state),
  alerts: Object.keys(state.alerts),
  anomalies: [...new Set([...anomalies, ...state.flags])].sort(),
});

/** The terms of the running subscription, for surfaces and for what a reading implies. */
export interface OpenSubscription {
  readonly plan: string;
  readonly allotment: Credits;
  readonly timeZone: string;
  /** HH:MM:SS[.mmm] of the reset on the wall of that zone. */
  readonly resetTime: string;
  readonly stepMonths: 1 | 12;
  /** Where the resets fall, and which of them began the running cycle. */
  readonly lattice: Lattice;
  readonly cycleIndex: number;
  readonly cycleStart: Instant;
  readonly cycleEnd: Instant;
  /** False while the reset date is only assumed: no surface may then name it. */
  readonly resetKnown: boolean;
  /** True while the plan's size is only the first figure that was had: somebody must be asked. */
  readonly planAssumed: boolean;
}

/** Null while no subscription is open. */
export const describeSubscription = (state: FoldState): OpenSubscription | null =>
  state.open
    ? {
        plan: state.plan,
        allotment: credits(state.allotment),
        timeZone: state.lattice.zone,
        resetTime: state.lattice.anchorWallClock.slice(11),
        stepMonths: state.lattice.stepMonths,
        lattice: state.lattice,
        cycleIndex: state.cycleIndex,
        cycleStart: state.cycleStart,
        cycleEnd: state.cycleEnd,
        resetKnown: state.resetKnown,
        planAssumed: state.planAssumedAt !== null,
      }
    : null;

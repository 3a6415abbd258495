import type { Lattice } from './billing-cycle.ts';
import { makeFigureTrack, type FigureTrack } from './fold-figure.ts';
import type { Instant } from './units.ts';

/** The derived drift of a reading: what it showed minus what was computed; cycleEnd in ms. */
export interface Adjustment {
  readonly readingId: string;
  readonly bucket: 'subscription' | 'net' | 'cycleEnd';
  readonly delta: number;
}

export interface PendingPlan {
  readonly plan: string;
  readonly allotment: number;
}

/** Message credits since the first entry; S + P - X = granted - forfeited + purchased + forgiven + adjusted - used. */
export interface Totals {
  granted: number;
  forfeited: number;
  purchased: number;
  forgiven: number;
  adjusted: number;
  used: number;
}

/** Where one alert rule stands in the running cycle. */
export interface AlertWatch {
  holds: boolean;
  epoch: number;
}

/**
 * The books at one point of the timeline: plain JSON, private to the fold, changed in place
 * (no spread per entry). Amounts are whole credits.
 */
export interface FoldState {
  open: boolean;
  /** Has any subscription ever started? Use before that is not in the books. */
  started: boolean;
  plan: string;
  allotment: number;
  annualBilling: boolean;
  pendingPlan: PendingPlan | null;
  pendingEnd: boolean;
  /** Is the reset date known, or only assumed from the first look? */
  resetKnown: boolean;
  /** The start whose allotment is only the first figure that was had; null once anybody named it. */
  planAssumedAt: Instant | null;
  subscription: number;
  /** Purchased minus excess: one signed figure, so that both are never positive. */
  net: number;
  /** The zone of the last account.timezone_changed. */
  accountZone: string | null;
  lattice: Lattice;
  cycleIndex: number;
  /** 0..11, for the billing boundary of an annual plan. */
  monthOfYear: number;
  cycleStart: Instant;
  /** NEVER_AT while no subscription is open. */
  cycleEnd: Instant;
  usedThisCycle: number;
  totals: Totals;
  watches: AlertWatch[];
  /** Keys in timeline order; an object as an ordered set. */
  alerts: Record<string, true>;
  figure: FigureTrack;
  /** Since the last checkpoint cut, in timeline order. */
  adjustments: Adjustment[];
  /** Flags `code:<entry id>` since the last checkpoint cut. */
  flags: string[];
}

/** Later than every instant: the end of a cycle that is not running. */
export const NEVER_AT = Number.MAX_SAFE_INTEGER as Instant;

export const makeEmptyState = (): FoldState => ({
  open: false,
  started: false,
  plan: '',
  allotment: 0,
  annualBilling: false,
  pendingPlan: null,
  pendingEnd: false,
  resetKnown: false,
  planAssumedAt: null,
  subscription: 0,
  net: 0,
  accountZone: null,
  lattice: { anchorWallClock: '2000-01-01T00:00:00', zone: 'UTC', stepMonths: 1 },
  cycleIndex: 0,
  monthOfYear: 0,
  cycleStart: NEVER_AT,
  cycleEnd: NEVER_AT,
  usedThisCycle: 0,
  totals: { granted: 0, forfeited: 0, purchased: 0, forgiven: 0, adjusted: 0, used: 0 },
  watches: [],
  alerts: {},
  figure: makeFigureTrack(),
  adjustments: [],
  flags: [],
});

export const cloneState = (state: FoldState): FoldState => ({
  ...state,
  totals: { ...state.totals },
  watches: state.watches.map((watch) => ({ ...watch })),
  alerts: { ...state.alerts },
  figure: { ...state.figure },
  adjustments: [...state.adjustments],
  flags: [...state.flags],
});

export const flag = (state: FoldState, code: string, id: string): void => {
  state.flags.push(`${code}:${id}`);
};

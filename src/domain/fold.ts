import type { Entry } from './entries.ts';
import { watchAlerts } from './fold-alerts.ts';
import { recordAdjustment, recordPurchase, recordRefund, recordUsage } from './fold-buckets.ts';
import { changeTimeZone, crossBoundary, endSubscription } from './fold-cycles.ts';
import { followFigure } from './fold-figure.ts';
import { changePlan, takeStart } from './fold-plan-changes.ts';
import { observeReading } from './fold-readings.ts';
import type { FoldState } from './fold-state.ts';
import type { LedgerConfig } from './ledger-config.ts';
import type { Instant } from './units.ts';

/** Raised whenever the same entries would fold to other books: older checkpoints are then ignored. */
export const FOLD_VERSION = 4;

/** Called after each reset, before any entry of that instant. */
export type BoundaryWatcher = (state: FoldState, boundaryAt: Instant) => void;

const applyEntry = (state: FoldState, entry: Entry, config: LedgerConfig): void => {
  switch (entry.type) {
    case 'usage.recorded':
      return recordUsage(state, entry, config);
    case 'reading.observed':
      return observeReading(state, entry);
    case 'credits.purchased':
      return recordPurchase(state, entry, config);
    case 'credits.refunded':
      return recordRefund(state, entry, config);
    case 'adjustment.recorded':
      return recordAdjustment(state, entry);
    case 'subscription.plan_changed':
      return changePlan(state, entry, config);
    case 'subscription.started':
      return takeStart(state, entry, config);
    case 'subscription.ended':
      return endSubscription(state, entry);
    case 'account.timezone_changed':
      return changeTimeZone(state, entry);
  }
};

/** Runs every reset up to and including `at`. */
export const crossBoundaries = (
  state: FoldState,
  at: Instant,
  config: LedgerConfig,
  onBoundary?: BoundaryWatcher,
): void => {
  while (state.cycleEnd <= at) {
    const boundaryAt = state.cycleEnd;
    crossBoundary(state, config);
    onBoundary?.(state, boundaryAt);
  }
};

/**
 * Folds entries that are in timeline order into the state, in place. Resets at or before an
 * entry's instant run first. Resets after the last entry are left to `crossBoundaries`.
 */
export const foldEntries = (
  state: FoldState,
  entries: readonly Entry[],
  config: LedgerConfig,
  onBoundary?: BoundaryWatcher,
): void => {
  const watching = config.alerts.length > 0;
  for (const entry of entries) {
    crossBoundaries(state, entry.at, config, onBoundary);
    applyEntry(state, entry, config);
    followFigure(state, entry);
    if (watching) watchAlerts(state, config);
  }
};

import type { Entry } from './entries.ts';
import { crossBoundaries, foldEntries } from './fold.ts';
import { makeEmptyState, type FoldState } from './fold-state.ts';
import { resolveEntries } from './identity.ts';
import { EARLIEST_AT } from './instants.ts';
import { readLedgerConfig, type LedgerConfig } from './ledger-config.ts';
import { makeLedgerView, type LedgerView } from './ledger-view.ts';
import { instant, type Instant } from './units.ts';

/** A century after the last possible entry; asking further would only count resets. */
const HORIZON_AT = instant(Date.UTC(2200, 0, 1));

/** The nearest instant that the books can answer for. */
export const clampInstant = (at: Instant): Instant =>
  instant(
    typeof at === 'number' && at >= EARLIEST_AT
      ? Math.min(Math.floor(at), HORIZON_AT)
      : EARLIEST_AT - 1,
  );

/** How many of the entries, in timeline order, stand at or before an instant. */
export const countUpTo = (entries: readonly Entry[], at: Instant): number => {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.at <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Folds the entries up to `at` into the state, with the resets up to `at`. */
export const foldUpTo = (
  state: FoldState,
  entries: readonly Entry[],
  at: Instant,
  config: LedgerConfig,
): FoldState => {
  foldEntries(state, entries.slice(0, countUpTo(entries, at)), config);
  crossBoundaries(state, at, config);
  return state;
};

/**
 * The balance at an instant, from entries of any shape and a config of any shape, as they were
 * known at `knownAt` (default: all of them). Instants are epoch ms. Total: never throws.
 */
export const balanceAt = (
  entries: readonly unknown[],
  at: Instant,
  givenConfig: unknown,
  knownAt?: Instant,
): LedgerView => {
  const config = readLedgerConfig(givenConfig);
  const resolved = resolveEntries(entries, config, knownAt);
  const state = foldUpTo(makeEmptyState(), resolved.entries, clampInstant(at), config);
  return makeLedgerView(state, config, resolved.anomalies);
};

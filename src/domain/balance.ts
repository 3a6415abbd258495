import { foldFrom } from './checkpoints.ts';
import { resolveEntries } from './identity.ts';
import { clampInstant } from './instants.ts';
import { readLedgerConfig } from './ledger-config.ts';
import { makeLedgerView, type LedgerView } from './ledger-view.ts';
import type { Instant } from './units.ts';

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
  const state = foldFrom([], resolved.entries, clampInstant(at), config);
  return makeLedgerView(state, config, resolved.anomalies);
};

import { foldEntries } from './fold.ts';
import { makeEmptyState } from './fold-state.ts';
import type { Envelope } from './entries.ts';
import { resolveEntries } from './identity.ts';
import { readLedgerConfig } from './ledger-config.ts';
import type { Instant } from './units.ts';

/** An entry as it was given, and the three pools right after it, in message credits. */
export interface LedgerLine {
  readonly entry: Envelope;
  readonly after: { readonly S: number; readonly P: number; readonly X: number };
}

/** The facts that folded up to `at`, in timeline order, each with the balance it left. */
export const listLedgerLines = (
  entries: readonly unknown[],
  at: Instant,
  givenConfig: unknown,
): LedgerLine[] => {
  const config = readLedgerConfig(givenConfig);
  const resolved = resolveEntries(entries, config);
  const state = makeEmptyState();
  return resolved.entries
    .filter((entry) => entry.at <= at)
    .map((fact) => {
      foldEntries(state, [fact], config);
      const { subscription, net } = state;
      const after = { S: subscription, P: Math.max(net, 0), X: Math.max(-net, 0) };
      return { entry: resolved.findEnvelope(fact.id) ?? fact, after };
    });
};

import type { LedgerView } from '../../src/domain/ledger-view.ts';
import type { Loose } from './naive-set.ts';

const sum = (flows: readonly Loose[], type: string): number =>
  flows
    .filter((flow) => flow.type === type)
    .reduce((total, { quantity }) => total + Number(quantity), 0);

/**
 * The balance without an order: with subscription credits first, between two ordering points,
 * S' = max(0, S - n) and net' = net + q - max(0, n - S).
 */
export const sumOrderFree = (
  { subscriptionRemaining, purchasedRemaining, excess }: LedgerView,
  flows: readonly Loose[],
): { subscription: number; net: number } => {
  const used = sum(flows, 'usage.recorded');
  const bought = sum(flows, 'credits.purchased');
  return {
    subscription: Math.max(0, subscriptionRemaining - used),
    net: purchasedRemaining - excess + bought - Math.max(0, used - subscriptionRemaining),
  };
};

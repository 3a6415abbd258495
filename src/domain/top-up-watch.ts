import * as z from 'zod/mini';
import { DAY_MS } from './instants.ts';
import type { PropertyView } from './property-view.ts';
import { instantSchema } from './unit-schemas.ts';
import type { Instant } from './units.ts';
import { isForgiven, wholePacks } from './use-between.ts';

/** After so long a purchase should be there. */
export const TOP_UP_PATIENCE_MS = 15 * 60_000;
/** What has arrived is news for a day. */
const ARRIVAL_SHOWN_MS = DAY_MS;
/** What did not arrive in a week is not being waited for. */
const LONGEST_WATCH_MS = 7 * DAY_MS;

/**
 * A purchase that was seen to be made, or that the person told of: "Top Up Now" was pressed, or "I
 * bought" was said. Nothing else starts it. Pools are official and of before.
 */
export const pendingTopUpSchema = z.object({
  since: instantSchema,
  purchased: z.int(),
  excess: z.int(),
  arrived: z.nullable(z.object({ at: instantSchema, added: z.int(), paidOff: z.int() })),
});
export type PendingTopUp = z.infer<typeof pendingTopUpSchema>;

type Pools = { subscription: number; purchased: number; excess: number };

export const expectTopUp = (
  since: Instant,
  { purchased, excess }: Pick<Pools, 'purchased' | 'excess'>,
): PendingTopUp => ({
  since,
  purchased,
  excess,
  arrived: null,
});

/**
 * What an official figure after the purchase says of it: it has arrived once purchased credits minus
 * debt stand higher than before, a debt that a reset forgave left out.
 */
export function followTopUp(pending: PendingTopUp, pools: Pools, figureAt: Instant): PendingTopUp {
  const { purchased, excess } = pools;
  const owed = isForgiven(pools) ? 0 : pending.excess;
  const rise = purchased - excess - (pending.purchased - owed);
  if (pending.arrived !== null || figureAt <= pending.since || rise <= 0) return pending;
  const quantity = wholePacks(rise);
  const paidOff = pending.excess === 0 ? 0 : Math.max(0, quantity - purchased);
  return { ...pending, arrived: { at: figureAt, added: quantity - paidOff, paidOff } };
}

/** What the receipt of a purchase says of it: all of it has arrived, but for the debt. */
export function receiveReceipt(
  pending: PendingTopUp,
  { at, quantity }: { at: Instant; quantity: number },
): PendingTopUp {
  const net = pending.purchased - pending.excess + quantity;
  const pools = { subscription: 0, purchased: Math.max(net, 0), excess: Math.max(-net, 0) };
  return followTopUp(pending, pools, at);
}

/** What surfaces say of it at `now`; null when there is nothing to say any more. */
export function describeTopUp(pending: PendingTopUp, now: Instant): PropertyView['topUpWatch'] {
  const { since, arrived } = pending;
  if (arrived !== null) {
    return now - arrived.at < ARRIVAL_SHOWN_MS ? { kind: 'arrived', ...arrived } : null;
  }
  if (now - since >= LONGEST_WATCH_MS) return null;
  return { kind: now - since < TOP_UP_PATIENCE_MS ? 'waiting' : 'missing', since };
}

import type { Reading } from './reading.ts';
import type { Instant, LocalDay, PropertyId } from './units.ts';

/** A figure as a person knows it: one number, negative for a debt; or only the reset date. */
export type TypedFigure = {
  propertyId: PropertyId;
  value?: number | undefined;
  at: Instant;
  resetOn?: LocalDay | undefined;
};

/**
 * The reading that a typed figure stands for. One number names no pools: credits known to be bought
 * stay bought as far as the number reaches, the rest is the plan's, at most its allotment.
 */
export function readingFromTyped(
  typed: TypedFigure,
  known: { purchased: number; allotment: number | null },
): Reading {
  const { propertyId, value, at, resetOn } = typed;
  const reset = resetOn === undefined ? {} : { resetOn };
  if (value === undefined) return { propertyId, at, ...reset };
  if (value < 0) {
    return {
      propertyId,
      at,
      subscriptionRemaining: 0,
      purchasedRemaining: 0,
      excess: -value,
      ...reset,
    };
  }
  const cap = known.allotment ?? Infinity;
  const subscriptionRemaining = Math.min(cap, Math.max(0, value - known.purchased));
  const purchasedRemaining = value - subscriptionRemaining;
  return { propertyId, at, subscriptionRemaining, purchasedRemaining, ...reset };
}

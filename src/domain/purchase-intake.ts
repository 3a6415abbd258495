import type { Envelope } from './entries.ts';
import type { NetRise } from './drift.ts';
import { formatInstant } from './instants.ts';
import { fail, succeed, type Result } from './result.ts';
import { instant, type Instant, type PropertyId } from './units.ts';

/** A purchase as a receipts row or a person tells it. A date without a time is a span of a day. */
export interface ToldPurchase {
  readonly propertyId: PropertyId;
  /** The receipt's number, or another id that is the same for the same purchase. */
  readonly receipt: string;
  readonly quantity: number;
  /** The earliest it can have happened: for "I just bought" the last look without the rise. */
  readonly earliestAt: Instant;
  readonly latestAt: Instant;
  readonly source: 'read' | 'typed' | 'shared' | 'imported';
}

/** The rise of this reading already holds the purchase: naming it again would count it twice. */
export type PurchaseRefusal = { kind: 'already_read'; readingId: string };

/**
 * The entry of a purchase, dated at the latest possible instant before the first reading that
 * showed its rise, which then derives a smaller drift. Refused when it cannot be dated so.
 */
export const makePurchaseEntry = (
  told: ToldPurchase,
  rises: readonly Pick<NetRise, 'readingId' | 'at'>[],
): Result<Envelope, PurchaseRefusal> => {
  const shownBy = rises
    .filter((rise) => rise.at >= told.earliestAt)
    .toSorted((left, right) => left.at - right.at)[0];
  const latestAt = Math.min(told.latestAt, shownBy === undefined ? Infinity : shownBy.at - 1);
  if (shownBy !== undefined && latestAt < told.earliestAt) {
    return fail({ kind: 'already_read', readingId: shownBy.readingId });
  }
  return succeed({
    id: `p:${told.propertyId}:${told.receipt}`,
    type: 'credits.purchased',
    at: formatInstant(instant(latestAt)),
    source: told.source,
    quantity: told.quantity,
  });
};

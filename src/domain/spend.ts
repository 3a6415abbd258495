import { listFigurePairs } from './figure-pairs.ts';
import type { LedgerFacts } from './official-figures.ts';
import { TOP_UP_PACK } from './plan.ts';
import type { PropertyView } from './property-view.ts';
import { localDayAt } from './time-zones.ts';
import { priceOf } from './top-up-advice.ts';
import type { Instant } from './units.ts';
import { boughtBetween, findTopUp } from './use-between.ts';

/** Credits that were bought, as recorded or as the rise of an official figure showed. */
export type BoughtCredits = { at: Instant; quantity: number };

/** Every purchase under its own instant; a rise that none explains under the figure that showed it. */
export function listBought(facts: LedgerFacts): BoughtCredits[] {
  const rises = listFigurePairs(facts, null).flatMap(({ before, after }) => {
    const pair = before && { before, after, facts };
    const quantity = pair ? findTopUp(pair) - boughtBetween(pair) : 0;
    return quantity > 0 ? [{ at: after.at, quantity }] : [];
  });
  return [...facts.bought, ...rises];
}

/**
 * Packs bought in this calendar month and the last, in the property's zone. A part of a pack (a rise
 * that use has eaten into since) counts as the whole pack it was.
 */
export function addUpSpend(
  bought: readonly BoughtCredits[],
  { plan, packCents, zone }: { plan: string | null; packCents: number | null; zone: string },
  now: Instant,
): NonNullable<PropertyView['spend']> {
  const month = localDayAt(now, zone).slice(0, 7);
  const last = Temporal.PlainYearMonth.from(month).subtract({ months: 1 }).toString();
  const packsIn = (wanted: string): number =>
    bought
      .filter(({ at }) => localDayAt(at, zone).startsWith(wanted))
      .reduce((packs, { quantity }) => packs + Math.ceil(quantity / TOP_UP_PACK), 0);
  const thisMonthPacks = packsIn(month);
  const { cents, guessed } = priceOf(plan, packCents);
  return {
    thisMonthPacks,
    lastMonthPacks: packsIn(last),
    thisMonthCents: thisMonthPacks * cents,
    guessed,
  };
}

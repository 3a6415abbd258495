import { boundaryAt } from './billing-cycle.ts';
import type { LedgerFacts, OfficialFigure } from './official-figures.ts';
import type { OpenSubscription } from './ledger-view.ts';
import type { Instant } from './units.ts';

const MOST_RESETS = 12;

/** Official figures that follow each other, the newer one after an instant; null before the first. */
export function listFigurePairs(
  { figures }: Pick<LedgerFacts, 'figures'>,
  after: Instant | null,
): { before: OfficialFigure | null; after: OfficialFigure }[] {
  return figures
    .map((figure, index) => ({ before: figures[index - 1] ?? null, after: figure }))
    .filter((pair) => after === null || pair.after.at > after);
}

/** The known resets up to now, oldest first, back to `since`; none while the date is only assumed. */
export function listKnownResets(open: OpenSubscription | null, since: Instant): Instant[] {
  if (!open?.resetKnown) return [];
  const resets: Instant[] = [];
  for (let back = 0; back < MOST_RESETS; back += 1) {
    // From the anchor: a month back from 28 February is 31 January.
    const at = back === 0 ? open.cycleStart : boundaryAt(open.lattice, open.cycleIndex - back);
    if (at <= since) break;
    resets.unshift(at);
  }
  return resets;
}

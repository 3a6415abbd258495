import type { LedgerFacts } from '../official-figures.ts';
import { findTopUp } from '../use-between.ts';
import type { Instant } from '../units.ts';
import type { UsageHours } from '../usage-hours.ts';
import { sumHours } from './daily-use.ts';

/** A cycle that is over: [from, until). */
export type ClosedCycle = {
  from: Instant;
  until: Instant;
  /** Credits by the official figures, rounded; null where less than half of its hours are known. */
  used: number | null;
  /** Credits bought in it, by entries or by the rise of a figure. */
  bought: number;
};

/** The cycles between known resets, newest first. */
export const listClosedCycles = (
  hours: UsageHours | null,
  facts: LedgerFacts,
  resets: readonly Instant[],
): ClosedCycle[] =>
  resets
    .flatMap((from, index) => {
      const until = resets[index + 1];
      return until === undefined ? [] : [describeCycle({ from, until }, hours, facts)];
    })
    .reverse();

function describeCycle(
  cycle: { from: Instant; until: Instant },
  hours: UsageHours | null,
  facts: LedgerFacts,
): ClosedCycle {
  const { from, until } = cycle;
  const { used, known, unknown } = sumHours(hours, from, until);
  const bought = facts.figures
    .map((after, index) => ({ before: facts.figures[index - 1], after }))
    .filter(({ after }) => after.at >= from && after.at < until)
    .reduce(
      (sum, { before, after }) => sum + (before ? findTopUp({ before, after, facts }) : 0),
      0,
    );
  return { from, until, used: known > unknown ? Math.round(used) : null, bought };
}

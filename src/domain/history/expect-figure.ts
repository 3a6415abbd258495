import { forecastProperty } from '../forecast/forecast-property.ts';
import { headlineOf } from '../headline-number.ts';
import type { LedgerFacts, OfficialFigure } from '../official-figures.ts';
import type { Instant } from '../units.ts';
import type { UsageHours } from '../usage-hours.ts';

type Known = {
  facts: LedgerFacts;
  hours: UsageHours | null;
  watched: readonly { from: Instant; until: Instant }[];
  resets: readonly Instant[];
  timeZone: string;
};

/**
 * What the meter expected at an official figure: the one before it minus the use estimated since, by
 * what was known then. Null without a pace, and where a reset or another plan lies between.
 */
export function expectFigure(
  before: OfficialFigure,
  after: OfficialFigure,
  { facts, hours, watched, resets, timeZone }: Known,
): number | null {
  const isBetween = (at: Instant) => at > before.at && at <= after.at;
  if (resets.some(isBetween) || facts.planChangedAt.some(isBetween)) return null;
  if (hours === null) return null;
  const value = headlineOf(before.subscription, before.purchased - before.excess);
  const { since } = forecastProperty({
    // What was learned later is not read.
    hours: { ...hours, through: before.at },
    timeZone,
    at: after.at,
    figureAt: before.at,
    until: after.at,
    spendable: value,
    countedAt: facts.countedAt,
    watched: watched.map((span) => ({ from: span.from, to: span.until })),
  });
  return since && Math.round(value - since.used);
}

import type { Envelope } from '../entries.ts';
import { listKnownResets } from '../figure-pairs.ts';
import { DAY_MS, parseInstant } from '../instants.ts';
import type { OpenSubscription } from '../ledger-view.ts';
import { gatherLedgerFacts } from '../official-figures.ts';
import type { Origin } from '../property-view.ts';
import type { Instant } from '../units.ts';
import type { UsageHours } from '../usage-hours.ts';
import { listClosedCycles, type ClosedCycle } from './closed-cycles.ts';
import { listHistoryLines, type HistoryLine } from './history-lines.ts';
import { listDailyUse, type DayOfUse } from './daily-use.ts';

/** How far back a history tells: three cycles and some days. What it costs does not grow with time. */
export const HISTORY_MS = 100 * DAY_MS;

/** What the ledger and the row of hours tell of one property. */
export type HistoryFacts = {
  /** Entries of the last `HISTORY_MS`, oldest first. */
  entries: readonly Envelope[];
  hours: UsageHours | null;
  watched: readonly { from: Instant; until: Instant }[];
  subscription: OpenSubscription | null;
  /** The property's own zone, where no subscription names one. */
  timeZone: string;
};

/** What was, for people to read: figures, days, sentences and closed cycles. */
export type PropertyHistory = {
  /** Official figures of the running cycle, oldest first; negative for a debt. */
  figures: { at: Instant; source: Origin['source']; value: number }[];
  /** One for each day up to today, oldest first. */
  days: DayOfUse[];
  /** Newest first. */
  lines: HistoryLine[];
  /** Newest first. */
  cycles: ClosedCycle[];
};

/** The history of one property at `now`. Pure; tells of no figure that the ledger does not hold. */
export function makeHistory(given: HistoryFacts, now: Instant): PropertyHistory {
  const { entries, subscription } = given;
  const timeZone = subscription?.timeZone ?? given.timeZone;
  const facts = gatherLedgerFacts(entries);
  const resets = listKnownResets(subscription, firstAt(entries) ?? now);
  const lines = listHistoryLines({ ...given, facts, resets, timeZone });
  const cycleStart = subscription?.resetKnown ? subscription.cycleStart : 0;
  return {
    figures: lines
      .flatMap((line) => (line.kind === 'figure' && line.at >= cycleStart ? [line] : []))
      .map(({ at, source, value }) => ({ at, source, value }))
      .reverse(),
    days: listDailyUse(given.hours, facts.countedAt, timeZone, now),
    lines,
    cycles: listClosedCycles(given.hours, facts, resets),
  };
}

/** Resets from before the first entry are nobody's. */
function firstAt([first]: readonly Envelope[]): Instant | null {
  const at = parseInstant(first?.['at']);
  return at.ok ? at.value : null;
}

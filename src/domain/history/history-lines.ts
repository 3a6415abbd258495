import type { Entry } from '../entries.ts';
import { showsPools } from '../fold-figure.ts';
import { headlineOf } from '../headline-number.ts';
import { listFacts, type LedgerFacts } from '../official-figures.ts';
import { originOf } from '../property-summary.ts';
import type { Origin } from '../property-view.ts';
import { findTopUp } from '../use-between.ts';
import { instant, type Instant } from '../units.ts';
import type { HistoryFacts } from './property-history.ts';
import { expectFigure } from './expect-figure.ts';

/** One thing that was learned or happened, for a sentence. */
export type HistoryLine = { at: Instant } & (
  | {
      kind: 'figure';
      source: Origin['source'];
      value: number;
      /** What the meter would have shown then; null where it could not or where more had changed. */
      expected: number | null;
    }
  | { kind: 'reset'; allotment: number }
  | { kind: 'plan'; plan: string; allotment: number }
  | { kind: 'bought'; quantity: number }
  | { kind: 'corrected'; delta: number }
  /** AI messages that this browser saw on the day that starts at `at`. */
  | { kind: 'seen'; count: number }
);

type LineFacts = HistoryFacts & { facts: LedgerFacts; resets: readonly Instant[] };

/** The ledger as things to say, newest first; counted use is summed up by day. */
export function listHistoryLines(given: LineFacts): HistoryLine[] {
  const { entries, facts, resets, timeZone, subscription } = given;
  // Uses are many, and are in the facts already.
  const told = listFacts(entries.filter(({ type }) => type !== 'usage.recorded'));
  const allotment = subscription?.allotment ?? 0;
  return [
    ...figureLines(given, told),
    ...resets.map((at): HistoryLine => ({ kind: 'reset', at, allotment })),
    ...factLines(told),
    ...seenLines(facts.countedAt, timeZone),
  ].sort((a, b) => b.at - a.at);
}

function figureLines(given: LineFacts, told: readonly Entry[]): HistoryLine[] {
  const { facts } = given;
  const sources = told.flatMap((entry) =>
    entry.type === 'reading.observed' && showsPools(entry) ? [originOf(entry.source)] : [],
  );
  return facts.figures.flatMap((after, index): HistoryLine[] => {
    const before = facts.figures[index - 1];
    const bought = before ? findTopUp({ before, after, facts }) : 0;
    const source = sources[index] ?? 'read';
    const expected = before && bought === 0 ? expectFigure(before, after, given) : null;
    const { at, subscription, purchased, excess } = after;
    const value = headlineOf(subscription, purchased - excess);
    const line = { kind: 'figure', at, source, value, expected } as const;
    return bought > 0 ? [line, { kind: 'bought', at, quantity: bought }] : [line];
  });
}

const factLines = (facts: readonly Entry[]): HistoryLine[] =>
  facts.flatMap((entry): HistoryLine[] => {
    const { at } = entry;
    switch (entry.type) {
      case 'subscription.started':
      case 'subscription.plan_changed':
        return [{ kind: 'plan', at, plan: entry.plan, allotment: entry.allotment }];
      case 'adjustment.recorded':
        return [{ kind: 'corrected', at, delta: entry.delta }];
      default:
        return [];
    }
  });

function seenLines(countedAt: readonly Instant[], timeZone: string): HistoryLine[] {
  const counts = new Map<number, number>();
  for (const at of countedAt) {
    const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
    const start = day.startOfDay().epochMilliseconds;
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return [...counts].map(([at, count]) => ({ kind: 'seen', at: instant(at), count }));
}

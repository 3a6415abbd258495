import { showsPools } from './fold-figure.ts';
import { parseEntry, type Entry, type Envelope } from './entries.ts';
import type { Instant } from './units.ts';

/** The pools as an official figure showed them; what it did not show is as the one before it said. */
export type OfficialFigure = {
  at: Instant;
  subscription: number;
  purchased: number;
  excess: number;
};

/** What the ledger tells of a span of time: official figures, counted use, purchases, plan changes. */
export type LedgerFacts = {
  figures: OfficialFigure[];
  countedAt: Instant[];
  bought: { at: Instant; quantity: number }[];
  planChangedAt: Instant[];
};

/** Facts in the order given: entries that are none, and voided ones, count for nothing. */
export function listFacts(envelopes: readonly Envelope[]): Entry[] {
  const voids = envelopes.filter(({ type }) => type === 'event.voided');
  const voided = new Set(voids.map(({ targetId }) => targetId));
  return envelopes.flatMap((envelope): Entry[] => {
    const entry = voided.has(envelope.id) ? null : parseEntry(envelope);
    return entry?.ok && entry.value.type !== 'event.voided' ? [entry.value] : [];
  });
}

/** Sorts entries, oldest first, into what they tell. */
export function gatherLedgerFacts(envelopes: readonly Envelope[]): LedgerFacts {
  const facts: LedgerFacts = { figures: [], countedAt: [], bought: [], planChangedAt: [] };
  for (const entry of listFacts(envelopes)) takeEntry(facts, entry);
  return facts;
}

function takeEntry(facts: LedgerFacts, entry: Entry): void {
  const { at } = entry;
  switch (entry.type) {
    case 'reading.observed':
      if (showsPools(entry)) facts.figures.push(readFigure(entry, facts.figures.at(-1)));
      return;
    case 'usage.recorded':
      if (!entry.preview) for (let n = 0; n < entry.quantity; n += 1) facts.countedAt.push(at);
      return;
    case 'credits.purchased':
      facts.bought.push({ at, quantity: entry.quantity });
      return;
    case 'subscription.plan_changed':
    case 'subscription.ended':
      facts.planChangedAt.push(at);
  }
}

export function readFigure(
  reading: Extract<Entry, { type: 'reading.observed' }>,
  before: Omit<OfficialFigure, 'at'> | undefined,
): OfficialFigure {
  const { at, subscriptionRemaining, purchasedRemaining, excess } = reading;
  // Bought credits and a debt never stand side by side: one that is shown says that the other is none.
  const knownBought = excess ? 0 : (before?.purchased ?? 0);
  const knownDebt = purchasedRemaining === undefined ? (before?.excess ?? 0) : 0;
  return {
    at,
    subscription: subscriptionRemaining ?? before?.subscription ?? 0,
    purchased: purchasedRemaining ?? knownBought,
    excess: excess ?? knownDebt,
  };
}

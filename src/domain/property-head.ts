import { alertRulesFor } from './alert-rules.ts';
import type { Entry, EntryOf, Envelope } from './entries.ts';
import { comparePositions, type Position } from './entry-order.ts';
import { crossBoundaries, foldEntries, type BoundaryWatcher } from './fold.ts';
import { cloneState, makeEmptyState, type FoldState } from './fold-state.ts';
import { resolveEntries } from './identity.ts';
import { formatInstant } from './instants.ts';
import { isCurrent, stampOf, type FoldStamp } from './checkpoints.ts';
import { readLedgerConfig, type LedgerConfig } from './ledger-config.ts';
import { describeSubscription, type OpenSubscription } from './ledger-view.ts';
import { headlineNumber } from './make-property-view.ts';
import type { Origin } from './property-view.ts';
import type { Instant } from './units.ts';

/**
 * What a commit leaves of one property's ledger: the books after its newest entry, and what was
 * counted since its newest official figure. Plain JSON; derived, so that it can always be made anew.
 */
export interface PropertyHead extends FoldStamp {
  state: FoldState;
  /** The newest entry in timeline order; null in an empty ledger. */
  newest: Position | null;
  figure: Origin | null;
  /** The reading behind that figure, as an envelope. */
  newestReading: Envelope | null;
  /** AI messages counted since that figure. */
  countedSince: number;
  /** When counting since that figure used up the last credit; null while it has not. */
  emptySince: Instant | null;
  /** Ids that a void takes out, so that a target which arrives after its void is not taken in. */
  voidedIds: readonly string[];
}

/** The rules of a property in this zone with this many credits a month. */
const configOf = (timeZone: string, allotment: number): LedgerConfig =>
  readLedgerConfig({ timeZone, alerts: alertRulesFor(allotment) });

const makeEmptyHead = (config: LedgerConfig): PropertyHead => ({
  ...stampOf(config),
  state: makeEmptyState(),
  newest: null,
  figure: null,
  newestReading: null,
  countedSince: 0,
  emptySince: null,
  voidedIds: [],
});

const poolsOf = ({ subscription, net }: FoldState) => ({
  subscription,
  purchased: Math.max(net, 0),
  excess: Math.max(-net, 0),
});

const originSources = {
  read: 'read',
  typed: 'typed',
  shared: 'shared',
  imported: 'restored',
} as const;
const originSourceOf = (source: string | undefined): Origin['source'] =>
  originSources[source as keyof typeof originSources] ?? 'read';

const envelopeOf = (reading: EntryOf<'reading.observed'>): Envelope => ({
  ...reading,
  ...(reading.cycleEnd !== undefined && { cycleEnd: formatInstant(reading.cycleEnd) }),
});

function follow(head: PropertyHead, entry: Entry): void {
  const value = headlineNumber(poolsOf(head.state));
  if (entry.type === 'reading.observed') {
    head.figure = { source: originSourceOf(entry.source), value, at: entry.at };
    head.newestReading = envelopeOf(entry);
    head.countedSince = 0;
    head.emptySince = null;
    return;
  }
  if (entry.type === 'usage.recorded' && !entry.preview) head.countedSince += entry.quantity;
  head.emptySince = value > 0 ? null : (head.emptySince ?? entry.at);
}

/**
 * A reset whose date is only assumed gives nothing and re-arms nothing: the official figure minus
 * what was counted stands until somebody sees a reset or says when it is. The state is as it stands
 * before the boundaries; what they took or gave is put back after each of them.
 */
function withholdAssumed(state: FoldState): BoundaryWatcher | undefined {
  if (state.resetKnown) return undefined;
  const { subscription, net, totals, watches, alerts } = cloneState(state);
  return (crossed) => {
    if (!crossed.open) return;
    Object.assign(crossed, { subscription, net, watches });
    crossed.totals = { ...totals };
    crossed.alerts = { ...alerts };
  };
}

function foldOnto(
  head: PropertyHead,
  entries: readonly Entry[],
  config: LedgerConfig,
): PropertyHead {
  for (const entry of entries) {
    const { state } = head;
    const onBoundary = entry.at >= state.cycleEnd ? withholdAssumed(state) : undefined;
    foldEntries(state, [entry], config, onBoundary);
    follow(head, entry);
    head.newest = { at: entry.at, type: entry.type, id: entry.id };
  }
  return head;
}

/** The head of a whole ledger, from its entries in any order. Total, like the fold. */
export function buildHead(envelopes: readonly unknown[], timeZone: string): PropertyHead {
  const fold = (config: LedgerConfig) => {
    const { entries, voidedIds } = resolveEntries(envelopes, config);
    return foldOnto({ ...makeEmptyHead(config), voidedIds: voidedIds.sort() }, entries, config);
  };
  const plain = fold(configOf(timeZone, 0));
  // The level that counts as low depends on the allotment, and no rule changes the allotment.
  return plain.state.allotment === 0 ? plain : fold(configOf(timeZone, plain.state.allotment));
}

/**
 * The head after some new entries, or null where they do not simply follow it (a late fact, a void,
 * other rules, a changed allotment): then it must be built from the whole ledger.
 */
export function advanceHead(
  head: PropertyHead,
  envelopes: readonly unknown[],
  timeZone: string,
): PropertyHead | null {
  const { allotment } = head.state;
  const config = configOf(timeZone, allotment);
  if (!isCurrent(head, config)) return null;
  const { entries, voidedIds, anomalies } = resolveEntries(envelopes, config);
  const first = entries[0];
  if (voidedIds.length > 0 || anomalies.length > 0) return null;
  if (entries.some(({ id }) => head.voidedIds.includes(id))) return null;
  if (!first) return head;
  if (head.newest && comparePositions(head.newest, first) >= 0) return null;
  const next = foldOnto({ ...head, state: cloneState(head.state) }, entries, config);
  return next.state.allotment === allotment ? next : null;
}

/** What the books say at `now`, with the resets that passed since the newest entry. */
export interface PropertySummary {
  subscription: OpenSubscription | null;
  pools: { subscription: number; purchased: number; excess: number };
  figure: Origin | null;
  countedSince: number;
  emptySince: Instant | null;
  /** Keys of the fold's alerts, `kind@cycleStart#epoch`, in timeline order. */
  dueAlerts: string[];
}

const stateAt = (head: PropertyHead, timeZone: string, at: Instant): FoldState => {
  const state = cloneState(head.state);
  crossBoundaries(state, at, configOf(timeZone, state.allotment), withholdAssumed(state));
  return state;
};

/** The subscription that a fact at `at`, not before the newest entry, would meet. */
export const openSubscriptionAt = (
  head: PropertyHead,
  timeZone: string,
  at: Instant,
): OpenSubscription | null => describeSubscription(stateAt(head, timeZone, at));

export function summariseHead(head: PropertyHead, timeZone: string, now: Instant): PropertySummary {
  const state = stateAt(head, timeZone, now);
  const { figure, countedSince, emptySince } = head;
  return {
    subscription: describeSubscription(state),
    pools: poolsOf(state),
    figure,
    countedSince,
    emptySince,
    dueAlerts: Object.keys(state.alerts),
  };
}

import { alertRules } from './alert-rules.ts';
import type { Envelope } from './entries.ts';
import type { FoldState } from './fold-state.ts';
import { formatInstant } from './instants.ts';
import { readLedgerConfig, type LedgerConfig } from './ledger-config.ts';
import { stateOfHead, type LedgerHead } from './ledger-head.ts';
import { describeSubscription, type OpenSubscription } from './ledger-view.ts';
import { readFigure } from './official-figures.ts';
import type { Origin } from './property-view.ts';
import type { Instant } from './units.ts';

const rulesByZone = new Map<string, LedgerConfig>();

/**
 * The rules by which the books of a property are kept: its zone, the edges it is warned at, and no
 * credits from a reset whose date is only assumed. The official figure minus what was counted
 * stands until somebody sees a reset or says when it is.
 */
export const rulesOfProperty = (timeZone: string): LedgerConfig => {
  const known = rulesByZone.get(timeZone);
  if (known) return known;
  const rules = readLedgerConfig({ timeZone, alerts: alertRules, assumedReset: 'withhold' });
  rulesByZone.set(timeZone, rules);
  return rules;
};

export type Pools = { subscription: number; purchased: number; excess: number };

/** What the books say at `now`, with the resets that passed since the newest entry. */
export interface PropertySummary {
  subscription: OpenSubscription | null;
  pools: Pools;
  /** As the newest official figure showed them. */
  official: Pools;
  figure: Origin | null;
  /** AI messages counted since that figure; without one, all of them. */
  countedSince: number;
  /** When counting since that figure used up the last credit; null while it has not. */
  emptySince: Instant | null;
  /** Keys of the fold's alerts, `rule@cycleStart#epoch`, in timeline order. */
  dueAlerts: string[];
}

const originSources = {
  read: 'read',
  typed: 'typed',
  shared: 'shared',
  imported: 'restored',
} as const;
const isOriginSource = (source?: string): source is keyof typeof originSources =>
  Object.hasOwn(originSources, String(source));

/** Who said so, in the words of surfaces; whoever is not known is taken for the dashboard. */
export const originOf = (source?: string): Origin['source'] =>
  isOriginSource(source) ? originSources[source] : 'read';

/** The newest official figure: who said it, what it came to, when. */
export const figureOfHead = ({ state }: LedgerHead): Origin | null => {
  const { reading, value } = state.figure;
  if (reading === null) return null;
  return { source: originOf(reading.source), value, at: reading.at };
};

/** The reading behind that figure, as an envelope. */
export const newestReadingOfHead = ({ state }: LedgerHead): Envelope | null => {
  const { reading } = state.figure;
  if (reading?.cycleEnd === undefined) return reading;
  return { ...reading, cycleEnd: formatInstant(reading.cycleEnd) };
};

const poolsOf = ({ subscription, net }: FoldState) => ({
  subscription,
  purchased: Math.max(net, 0),
  excess: Math.max(-net, 0),
});

/** The subscription that a fact at `at`, not before the newest entry, would meet. */
export const openSubscriptionAt = (
  head: LedgerHead,
  timeZone: string,
  at: Instant,
): OpenSubscription | null =>
  describeSubscription(stateOfHead(head, at, rulesOfProperty(timeZone)));

/** Everything that surfaces need of a property's books, in constant time. */
export const summariseHead = (
  head: LedgerHead,
  timeZone: string,
  now: Instant,
): PropertySummary => {
  const state = stateOfHead(head, now, rulesOfProperty(timeZone));
  const pools = poolsOf(state);
  const { reading } = state.figure;
  return {
    subscription: describeSubscription(state),
    pools,
    official: reading ? readFigure(reading, pools) : pools,
    figure: figureOfHead(head),
    countedSince: state.figure.counted,
    emptySince: state.figure.emptySince,
    dueAlerts: Object.keys(state.alerts),
  };
};

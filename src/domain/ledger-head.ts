import {
  foldWithCuts,
  isCurrent,
  isSettled,
  stampOf,
  type Checkpoint,
  type FoldStamp,
} from './checkpoints.ts';
import { comparePositions, type Position } from './entry-order.ts';
import { crossBoundaries } from './fold.ts';
import { cloneState, makeEmptyState, type FoldState } from './fold-state.ts';
import { resolveEntries, type ResolvedEntries } from './identity.ts';
import { clampInstant, EARLIEST_AT } from './instants.ts';
import type { LedgerConfig } from './ledger-config.ts';
import type { Instant } from './units.ts';

/**
 * The books after the newest entry: all that a balance and the next entry need, whatever the
 * length of the history. Plain JSON, stored in the transaction that stores the entries.
 */
export interface LedgerHead extends FoldStamp {
  readonly state: FoldState;
  /** The newest entry that is in the state. */
  readonly last: Position | null;
  /** Closed cycles that are still in their grace: not yet checkpoints. */
  readonly cuts: readonly Checkpoint[];
  readonly voidedIds: readonly string[];
  /** Of the whole entry set: quarantine, id conflicts, dangling voids. */
  readonly anomalies: readonly string[];
}

/** A head, and the checkpoints that became due on the way to it, to be stored with it. */
export interface HeadAdvance {
  readonly kind: 'advanced';
  readonly head: LedgerHead;
  readonly checkpoints: readonly Checkpoint[];
}

/**
 * A fact came late: drop the checkpoints with `through` later than `from`, then `refoldHead` from
 * the newest that is left. From EARLIEST_AT on, none is left.
 */
export interface RefoldNeed {
  readonly kind: 'refold';
  readonly from: Instant;
}

export const makeEmptyHead = (config: LedgerConfig): LedgerHead => ({
  ...stampOf(config),
  state: makeEmptyState(),
  last: null,
  cuts: [],
  voidedIds: [],
  anomalies: [],
});

const settleHead = (
  head: LedgerHead,
  resolved: ResolvedEntries,
  config: LedgerConfig,
): HeadAdvance => {
  const state = cloneState(head.state);
  const cuts = [...head.cuts, ...foldWithCuts(state, resolved.entries, config)];
  const newest = resolved.entries.at(-1);
  const last = newest ? { at: newest.at, type: newest.type, id: newest.id } : head.last;
  const isDue = (cut: Checkpoint): boolean => last !== null && isSettled(cut, last.at);
  return {
    kind: 'advanced',
    checkpoints: cuts.filter(isDue),
    head: {
      ...stampOf(config),
      state,
      last,
      cuts: cuts.filter((cut) => !isDue(cut)),
      voidedIds: [...new Set([...head.voidedIds, ...resolved.voidedIds])].sort(),
      anomalies: [...new Set([...head.anomalies, ...resolved.anomalies])].sort(),
    },
  };
};

/** Of an id with two contents, the one that counts may lie before the checkpoint, the other after. */
const isConflict = (anomaly: string): boolean => anomaly.startsWith('id_conflict:');

/**
 * Takes in envelopes whose ids are not stored yet. In order they cost no more than themselves;
 * late facts, voids and another config ask for a refold. An id that is stored already (only an
 * import brings one) calls for a refold from EARLIEST_AT instead of this.
 */
export const advanceHead = (
  head: LedgerHead,
  given: readonly unknown[],
  config: LedgerConfig,
): HeadAdvance | RefoldNeed => {
  const resolved = resolveEntries(given, config);
  const { voidedIds, findEnvelope } = resolved;
  const touchesVoids =
    voidedIds.length > 0 || head.voidedIds.some((id) => findEnvelope(id) !== undefined);
  if (!isCurrent(head, config) || touchesVoids) return { kind: 'refold', from: EARLIEST_AT };
  const first = resolved.entries[0];
  if (first === undefined || head.last === null || comparePositions(first, head.last) >= 0) {
    return settleHead(head, resolved, config);
  }
  return { kind: 'refold', from: head.anomalies.some(isConflict) ? EARLIEST_AT : first.at };
};

/** Without the entries before a checkpoint, a void of one of them looks dangling and is not. */
const isDangling = (anomaly: string): boolean => anomaly.startsWith('dangling_void:');

/**
 * The head from the newest checkpoint that still stands and the envelopes from its `through` on
 * (older ones do no harm); from no checkpoint, all envelopes. `known` is the head that is
 * replaced: it remembers what stands before the checkpoint. Later checkpoints fall due again.
 */
export const refoldHead = (
  checkpoint: Checkpoint | null,
  given: readonly unknown[],
  config: LedgerConfig,
  known: Pick<LedgerHead, 'voidedIds' | 'anomalies'>,
): HeadAdvance => {
  const resolved = resolveEntries(given, config);
  if (checkpoint === null) return settleHead(makeEmptyHead(config), resolved, config);
  const voided = new Set(known.voidedIds);
  const tail = resolved.entries.filter(
    (entry) => entry.at >= checkpoint.through && !voided.has(entry.id),
  );
  const state = { ...cloneState(checkpoint.state), adjustments: [], flags: [] };
  return settleHead(
    { ...makeEmptyHead(config), state, voidedIds: known.voidedIds, anomalies: known.anomalies },
    { ...resolved, entries: tail, anomalies: resolved.anomalies.filter((one) => !isDangling(one)) },
    config,
  );
};

/**
 * The head's books with the resets up to `at`, which lies not before its newest entry; in constant
 * time. Adjustments and flags reach back to the newest checkpoint, everything else is whole.
 */
export const stateOfHead = (head: LedgerHead, at: Instant, config: LedgerConfig): FoldState => {
  const state = cloneState(head.state);
  state.adjustments = [...head.cuts.flatMap((cut) => cut.state.adjustments), ...state.adjustments];
  state.flags = [...head.cuts.flatMap((cut) => cut.state.flags), ...state.flags];
  crossBoundaries(state, clampInstant(at), config);
  return state;
};

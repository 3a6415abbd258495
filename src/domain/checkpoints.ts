import type { Entry } from './entries.ts';
import { crossBoundaries, FOLD_VERSION, foldEntries } from './fold.ts';
import { cloneState, makeEmptyState, type FoldState } from './fold-state.ts';
import { DAY_MS } from './instants.ts';
import { configKeyOf, type LedgerConfig } from './ledger-config.ts';
import { instant, type Instant } from './units.ts';

/** Late facts are common for some days; a closed cycle is set down only after them. */
export const CHECKPOINT_GRACE_MS = 7 * DAY_MS;

/** Which engine and which rules made a stored state. */
export interface FoldStamp {
  readonly foldVersion: number;
  readonly configKey: string;
}

/**
 * The books right after the reset at `through`, before any entry of that instant: every entry
 * before `through` is in it. Plain JSON. Its adjustments and flags are those since the checkpoint
 * before it. It changes cost, never meaning.
 */
export interface Checkpoint extends FoldStamp {
  readonly through: Instant;
  readonly state: FoldState;
}

export const stampOf = (config: LedgerConfig): FoldStamp => ({
  foldVersion: FOLD_VERSION,
  configKey: configKeyOf(config),
});

/** Was this made by the present engine under these rules? If not it is ignored. */
export const isCurrent = (stamp: FoldStamp, config: LedgerConfig): boolean =>
  stamp.foldVersion === FOLD_VERSION && stamp.configKey === configKeyOf(config);

/** Folds sorted entries into the state and cuts a checkpoint at every reset on the way. */
export const foldWithCuts = (
  state: FoldState,
  entries: readonly Entry[],
  config: LedgerConfig,
): Checkpoint[] => {
  const stamp = stampOf(config);
  const cuts: Checkpoint[] = [];
  foldEntries(state, entries, config, (crossed, through) => {
    cuts.push({ ...stamp, through, state: cloneState(crossed) });
    crossed.adjustments = [];
    crossed.flags = [];
  });
  return cuts;
};

/** A checkpoint's state with the adjustments and flags of it and all before it, oldest first. */
export const restoreState = (checkpoints: readonly Checkpoint[]): FoldState => {
  const last = checkpoints.at(-1);
  if (last === undefined) return makeEmptyState();
  const state = cloneState(last.state);
  state.adjustments = checkpoints.flatMap((checkpoint) => checkpoint.state.adjustments);
  state.flags = checkpoints.flatMap((checkpoint) => checkpoint.state.flags);
  return state;
};

/** The checkpoints that a fact at `at` leaves standing. */
export const keepCheckpoints = (
  checkpoints: readonly Checkpoint[],
  at: Instant,
): readonly Checkpoint[] => checkpoints.filter(({ through }) => through <= at);

/** Is the cycle that closed at `through` past its grace when the newest entry is of `newestAt`? */
export const isSettled = ({ through }: Checkpoint, newestAt: Instant): boolean =>
  instant(through + CHECKPOINT_GRACE_MS) <= newestAt;

/** How many entries, in timeline order, stand before an instant. */
const countBefore = (entries: readonly Entry[], at: number): number => {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.at ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * The books at an instant: the given checkpoints (oldest first, all current), then the sorted
 * entries from the last of them that stands at `at`, then the resets up to `at`.
 */
export const foldFrom = (
  checkpoints: readonly Checkpoint[],
  entries: readonly Entry[],
  at: Instant,
  config: LedgerConfig,
): FoldState => {
  const kept = keepCheckpoints(checkpoints, at);
  const state = restoreState(kept);
  const first = countBefore(entries, kept.at(-1)?.through ?? 0);
  foldEntries(state, entries.slice(first, countBefore(entries, at + 1)), config);
  crossBoundaries(state, at, config);
  return state;
};

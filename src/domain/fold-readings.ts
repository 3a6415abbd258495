import { makeLattice } from './billing-cycle.ts';
import type { EntryOf } from './entries.ts';
import { flag, type Adjustment, type FoldState } from './fold-state.ts';
import { localDayAt } from './time-zones.ts';

type ReadingEntry = EntryOf<'reading.observed'>;

const note = (
  state: FoldState,
  reading: ReadingEntry,
  bucket: Adjustment['bucket'],
  delta: number,
): void => {
  if (delta === 0) return;
  state.adjustments.push({ readingId: reading.id, bucket, delta });
  if (bucket !== 'cycleEnd') state.totals.adjusted += delta;
};

/** Purchased 0 alone only says "no more than nothing", excess 0 alone "no less". */
const readNet = (net: number, { purchasedRemaining, excess }: ReadingEntry): number => {
  if (purchasedRemaining !== undefined && excess !== undefined) return purchasedRemaining - excess;
  if (purchasedRemaining !== undefined) {
    return purchasedRemaining > 0 ? purchasedRemaining : Math.min(net, 0);
  }
  if (excess !== undefined) return excess > 0 ? -excess : Math.max(net, 0);
  return net;
};

/** A date-only display must not turn day 31 into 28: the same local day changes nothing. */
const reconcileCycleEnd = (state: FoldState, reading: ReadingEntry): void => {
  const { cycleEnd, at } = reading;
  if (cycleEnd === undefined || cycleEnd <= at || !state.open) return;
  const { zone, stepMonths } = state.lattice;
  state.resetKnown = true;
  if (localDayAt(cycleEnd, zone) === localDayAt(state.cycleEnd, zone)) return;
  note(state, reading, 'cycleEnd', cycleEnd - state.cycleEnd);
  state.lattice = makeLattice(cycleEnd, zone, stepMonths);
  state.cycleIndex = -1;
  state.cycleEnd = cycleEnd;
};

/**
 * The dashboard has the last word on the fields it showed. The drift is derived here at every
 * fold and never stored, so a late fact from before changes the drift and not the balance.
 */
export const observeReading = (state: FoldState, reading: ReadingEntry): void => {
  const { subscriptionRemaining, at } = reading;
  // A total was shown: a first figure alone would have made a plan of just its size.
  if (at === state.planAssumedAt && subscriptionRemaining !== state.allotment) {
    state.planAssumedAt = null;
  }
  if (subscriptionRemaining !== undefined && state.open) {
    note(state, reading, 'subscription', subscriptionRemaining - state.subscription);
    state.subscription = subscriptionRemaining;
  } else if ((subscriptionRemaining ?? 0) > 0) {
    flag(state, 'reading_without_subscription', reading.id);
  }
  const net = readNet(state.net, reading);
  note(state, reading, 'net', net - state.net);
  state.net = net;
  reconcileCycleEnd(state, reading);
};

import type { Entry, EntryOf } from './entries.ts';
import type { FoldState } from './fold-state.ts';
import { headlineOf } from './headline-number.ts';
import type { Instant } from './units.ts';

/** The newest official figure, and what was counted since. */
export interface FigureTrack {
  reading: EntryOf<'reading.observed'> | null;
  /** The one number right after that reading. */
  value: number;
  /** Uses recorded since; before the first reading, all of them. */
  counted: number;
  /** Since when the one number is not above zero without a reading having said so. */
  emptySince: Instant | null;
}

export const makeFigureTrack = (): FigureTrack => ({
  reading: null,
  value: 0,
  counted: 0,
  emptySince: null,
});

/** A reset date alone says nothing about the credits. */
export const showsPools = (reading: EntryOf<'reading.observed'>): boolean =>
  reading.subscriptionRemaining !== undefined ||
  reading.purchasedRemaining !== undefined ||
  reading.excess !== undefined;

/** After an entry: a reading starts the count anew, a use raises it. */
export const followFigure = (state: FoldState, entry: Entry): void => {
  const { figure, subscription, net } = state;
  const value = headlineOf(subscription, net);
  if (entry.type === 'reading.observed' && showsPools(entry)) {
    state.figure = { reading: entry, value, counted: 0, emptySince: null };
    return;
  }
  if (entry.type === 'usage.recorded' && !entry.preview) figure.counted += entry.quantity;
  figure.emptySince = value > 0 ? null : (figure.emptySince ?? entry.at);
};

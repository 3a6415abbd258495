import type { Outlook } from './outlook.ts';
import type { PropertyView } from './property-view.ts';
import type { Silence } from './silence-test.ts';
import type { Instant } from './units.ts';
import type { VerdictBand } from './verdict-bands.ts';

/** What is known of one property at `now`, gathered by the services from ledger and settings. */
export type PropertyFacts = Pick<
  PropertyView,
  | 'propertyId'
  | 'name'
  | 'aiNames'
  | 'watched'
  | 'starred'
  | 'askedAt'
  | 'origin'
  | 'timeZone'
  | 'countedSince'
  | 'countedToday'
  | 'readFailure'
  | 'staffed'
  | 'atZero'
  | 'planAssumed'
  | 'packCents'
  | 'holidays'
  | 'spend'
  | 'topUpWatch'
  | 'nameDoubt'
  | 'spike'
> & {
  /** The fold's balance at `now`; null while no subscription and no figure is known. */
  balance: {
    plan: string | null;
    allotment: number;
    subscription: number;
    purchased: number;
    excess: number;
    cycleStart: Instant | null;
    cycleEnd: Instant | null;
  } | null;
  /** False while the cycle's anchor is only assumed: then no reset is ever claimed. */
  resetKnown: boolean;
  /** When counted use reached the official figure; null while it has not. */
  emptySince: Instant | null;
  /** Null while no pace is known. */
  outlook: Outlook | null;
  silence: Silence | null;
  /** What was last said: a forecast that wavers around an edge does not change it. */
  lastBand: VerdictBand | null;
};

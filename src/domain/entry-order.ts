import type { EntryType } from './entries.ts';
import type { Instant } from './units.ts';

/** At one instant, what frames the books comes before what moves them; a reading has the last word. */
const RANKS: Readonly<Record<EntryType, number>> = {
  'account.timezone_changed': 0,
  'subscription.ended': 1,
  'subscription.started': 2,
  'subscription.plan_changed': 3,
  'credits.purchased': 4,
  'credits.refunded': 5,
  'adjustment.recorded': 6,
  'usage.recorded': 7,
  'reading.observed': 8,
  'event.voided': 9,
};

/** Where an entry stands in the timeline. */
export interface Position {
  readonly at: Instant;
  readonly type: EntryType;
  readonly id: string;
}

/** The total order (at, rank, id by code unit): negative when the left one folds first. */
export const comparePositions = (left: Position, right: Position): number => {
  if (left.at !== right.at) return left.at - right.at;
  if (left.type !== right.type) return RANKS[left.type] - RANKS[right.type];
  if (left.id === right.id) return 0;
  return left.id < right.id ? -1 : 1;
};

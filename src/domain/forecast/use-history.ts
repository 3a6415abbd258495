/** Hours of a week, and the cells of a profile: Monday 00 = 0, Sunday 23 = 167. */
export const WEEK_HOURS = 168;
/** Older hours say nothing about the next month. */
export const MOST_HOURS = 182 * 24;

/** Hourly use of one property, oldest first; the last hour ends now. */
export interface UseHistory {
  /** At least 0 each; fractions where a sum was spread. */
  readonly counts: readonly number[] | Float64Array;
  /** 1 = leave this hour out: the AI was silent, or nobody could know. */
  readonly mask: readonly number[] | Uint8Array;
  /** The local hour of the week in which hour `i` starts; from counts.length on they lie ahead. */
  readonly cellOf: (hour: number) => number;
}

/** The first hour that still counts. */
export const oldestHour = ({ counts }: UseHistory): number =>
  Math.max(0, counts.length - MOST_HOURS);

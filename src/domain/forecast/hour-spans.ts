import type { Instant } from '../units.ts';

export const HOUR_MS = 3_600_000;

/** From one instant up to, not including, another. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** The share of each UTC hour, from `startHour` on, that the spans cover; spans may overlap. */
export const coverHours = (
  spans: readonly Span[],
  startHour: number,
  hours: number,
): Float64Array => {
  const covered = new Float64Array(hours);
  for (const { from, to } of spans) {
    const [first, last] = [from / HOUR_MS - startHour, to / HOUR_MS - startHour];
    for (let hour = Math.max(0, Math.floor(first)); hour < Math.min(hours, last); hour += 1) {
      const part = Math.min(hour + 1, last) - Math.max(hour, first);
      covered[hour] = Math.min(1, (covered[hour] ?? 0) + Math.max(0, part));
    }
  }
  return covered;
};

/** How many of the instants after `from`, up to and with `to`, fall in each UTC hour. */
export const countHours = (
  instants: readonly Instant[],
  { from, to }: Span,
  startHour: number,
  hours: number,
): Float64Array => {
  const counted = new Float64Array(hours);
  for (const at of instants) {
    const hour = Math.floor(at / HOUR_MS) - startHour;
    if (at > from && at <= to) counted[hour] = (counted[hour] ?? 0) + 1;
  }
  return counted;
};

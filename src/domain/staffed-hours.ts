import type { Staffed } from './property-view.ts';
import { instantOfWallClock, localDayAt } from './time-zones.ts';
import { instant, type Instant } from './units.ts';

/** [from, until). */
export type Span = { from: Instant; until: Instant };
/** The rule of one property's shifts. */
export type Shifts = Pick<Staffed, 'week' | 'holidays'>;

const DAY_MINUTES = 1_440;
/** Nobody's holidays last longer; further away there is no shift to speak of. */
const FURTHEST_DAYS = 60;

/** Until hours were learned or set, an office week stands in for them where days must be counted. */
export const OFFICE_WEEK: Shifts = {
  week: [1, 2, 3, 4, 5].map((day) => ({ day, from: 9 * 60, to: 18 * 60 })),
  holidays: [],
};

/**
 * The hours without anybody on shift that hold an instant: from the end of the last shift before it
 * to the start of the next. Null while somebody is on shift, and where no shift is near.
 */
export function findUnstaffedGap(at: Instant, shifts: Shifts, zone: string): Span | null {
  const before = lastShiftStartedBy(at, shifts, zone);
  if (before === null || before.until > at) return null;
  const next = findShift(at, shifts, zone, 1, (shift) => shift.from > at);
  return next && { from: before.until, until: next.from };
}

/** The newest shift that has begun at `at`, running or over; shifts that touch are one. */
export const lastShiftStartedBy = (at: Instant, shifts: Shifts, zone: string): Span | null =>
  findShift(at, shifts, zone, -1, (shift) => shift.from <= at);

/** How many staffed days' worth of hours lie between two instants; the longest day counts as one. */
export function countStaffedDays({ from, until }: Span, shifts: Shifts, zone: string): number {
  const days = new Map<string, number>();
  for (const { day, from: start, to } of shifts.week) {
    days.set(String(day), (days.get(String(day)) ?? 0) + to - start);
  }
  const wholeMs = Math.max(...days.values()) * 60_000;
  if (!(wholeMs > 0)) return (until - from) / (DAY_MINUTES * 60_000);
  let staffedMs = 0;
  for (let day = dayAt(from, zone); ; day = day.add({ days: 1 })) {
    if (wallInstant(day, 0, zone) >= until) return staffedMs / wholeMs;
    for (const shift of shiftsOn(day, shifts, zone)) {
      staffedMs += Math.max(0, Math.min(shift.until, until) - Math.max(shift.from, from));
    }
  }
}

/** The nearest shift, day by day in one direction, that is what is looked for. */
function findShift(
  at: Instant,
  shifts: Shifts,
  zone: string,
  step: 1 | -1,
  isIt: (shift: Span) => boolean,
): Span | null {
  let day = dayAt(at, zone);
  for (let walked = 0; walked <= FURTHEST_DAYS; walked += 1, day = day.add({ days: step })) {
    const found = shiftsOn(day, shifts, zone).filter(isIt);
    const shift = step === 1 ? found[0] : found.at(-1);
    if (shift) return joinNeighbours(shift, day, shifts, zone);
  }
  return null;
}

/** A shift that ends at midnight goes on in one that starts there. */
function joinNeighbours(shift: Span, day: Temporal.PlainDate, shifts: Shifts, zone: string): Span {
  let { from, until } = shift;
  for (let days = 1; days <= FURTHEST_DAYS; days += 1) {
    const next = shiftsOn(day.add({ days }), shifts, zone).find((one) => one.from === until);
    if (!next) break;
    until = next.until;
  }
  for (let days = 1; days <= FURTHEST_DAYS; days += 1) {
    const start = from;
    const earlier = shiftsOn(day.subtract({ days }), shifts, zone);
    const before = earlier.find((one) => one.until === start);
    if (!before) break;
    from = before.from;
  }
  return { from, until };
}

/** The shifts that start on a local day, in order, touching ones joined. */
function shiftsOn(day: Temporal.PlainDate, { week, holidays }: Shifts, zone: string): Span[] {
  if (holidays.some((holiday) => holiday === day.toString())) return [];
  const spans: Span[] = [];
  for (const hours of week.filter((one) => one.day === day.dayOfWeek).sort(byStart)) {
    const from = wallInstant(day, hours.from, zone);
    const until = wallInstant(day, hours.to, zone);
    const last = spans.at(-1);
    if (last && from <= last.until) last.until = instant(Math.max(last.until, until));
    else if (from < until) spans.push({ from, until });
  }
  return spans;
}

const byStart = (one: { from: number }, other: { from: number }): number => one.from - other.from;

const dayAt = (at: Instant, zone: string): Temporal.PlainDate =>
  Temporal.PlainDate.from(localDayAt(at, zone));

/** `minutes` after midnight on the wall of the zone; 1,440 is the next day's midnight. */
function wallInstant(day: Temporal.PlainDate, minutes: number, zone: string): Instant {
  const on = day.add({ days: Math.floor(minutes / DAY_MINUTES) });
  const time = Temporal.PlainTime.from('00:00').add({ minutes: minutes % DAY_MINUTES });
  return instantOfWallClock(`${on.toString()}T${time.toString()}`, zone);
}

import type { Series } from './series.ts';

/** Hours of a billing cycle in this protocol. */
export const CYCLE_HOURS = 720;
/** A plan is this many times smaller than what was used lately: half, tight, short, far too short. */
export const plansByPressure = [0.5, 1, 1.3, 2];
export const TIGHT = 1;
const MOST_CYCLES = 24;
const FIRST_AFTER_HOURS = 21 * 24;
const VOLUME_HOURS = 42 * 24;
const STARTS_AT = 14;
const LOOK_EVERY_HOURS = 6;

/** One look at the meter: what is known then, and what truly came. */
export interface Look {
  /** Hours since the cycle began. */
  readonly elapsed: number;
  /** Index of the first hour that lies ahead. */
  readonly now: number;
  readonly used: number;
  readonly spendable: number;
  readonly hoursToReset: number;
  /** True hours to exhaustion; Infinity when the series ends before. */
  readonly truth: number;
  /** True use up to the reset. */
  readonly toCome: number;
}

/** Starts at 14:00, at least 21 days in and a cycle before the end, at most 24, evenly spread. */
export const listCycleStarts = ({ counts, startCell }: Series, after = FIRST_AFTER_HOURS) => {
  const starts: number[] = [];
  for (let start = after; start + CYCLE_HOURS <= counts.length; start += 1) {
    if ((startCell + start) % 24 === STARTS_AT) starts.push(start);
  }
  if (starts.length <= MOST_CYCLES) return starts;
  const step = (starts.length - 1) / (MOST_CYCLES - 1);
  return Array.from({ length: MOST_CYCLES }, (_, cycle) => starts[Math.round(cycle * step)] ?? 0);
};

const sum = (counts: Float64Array, from: number, until: number): number => {
  let total = 0;
  for (let hour = from; hour < until; hour += 1) total += counts[hour] ?? 0;
  return total;
};

/** What the 42 days before a start used, scaled to a cycle and divided by the pressure. */
export const sizePlan = ({ counts }: Series, start: number, pressure: number): number => {
  const from = Math.max(0, start - VOLUME_HOURS);
  return ((sum(counts, from, start) / (start - from)) * CYCLE_HOURS) / pressure;
};

/** Hours, interpolated, until `spendable` is used up from hour `now` on. */
export const hoursUntilEmpty = (counts: Float64Array, now: number, spendable: number): number => {
  let left = spendable;
  for (let hour = now; hour < counts.length; hour += 1) {
    const count = counts[hour] ?? 0;
    if (count >= left && count > 0) return hour - now + left / count;
    left -= count;
  }
  return Infinity;
};

/** A look every six hours while credits last. */
export const listLooks = ({ counts }: Series, start: number, plan: number): Look[] => {
  const looks: Look[] = [];
  let used = 0;
  for (let elapsed = 0; elapsed < CYCLE_HOURS && used < plan; elapsed += LOOK_EVERY_HOURS) {
    const now = start + elapsed;
    looks.push({
      elapsed,
      now,
      used,
      spendable: plan - used,
      hoursToReset: CYCLE_HOURS - elapsed,
      truth: hoursUntilEmpty(counts, now, plan - used),
      toCome: sum(counts, now, start + CYCLE_HOURS),
    });
    used += sum(counts, now, now + LOOK_EVERY_HOURS);
  }
  return looks;
};

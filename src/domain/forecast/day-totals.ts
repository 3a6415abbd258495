import { attempt } from '../attempt.ts';
import type { HistoryDay } from '../reading.ts';
import { addOnWallClock, instantOfWallClock } from '../time-zones.ts';
import type { Instant } from '../units.ts';
import { HOUR_MS } from './hour-spans.ts';
import { addUp, type UsageSheet } from './usage-sheet.ts';

/**
 * So many days without any use in a row may be a silent AI as well as a closed shop: no evidence.
 * A weekend is two.
 */
const SILENCE_DAYS = 3;

/** A day's total and the hours of the sheet that start in it. */
export interface PlacedDay {
  readonly count: number;
  readonly first: number;
  /** One past the last hour; not beyond the instant at which the history was shown. */
  readonly last: number;
}

const startOfDay = (day: string, timeZone: string): Instant | null => {
  const start = attempt(() => instantOfWallClock(`${day}T00:00:00`, timeZone));
  return start.ok ? start.value : null;
};

/** Lays a shown usage history over hours; a day that no calendar has is left out. */
export const placeDays = (
  history: readonly HistoryDay[],
  timeZone: string,
  startHour: number,
  shownAt: Instant,
): PlacedDay[] =>
  history.flatMap(({ day, count }) => {
    const from = startOfDay(day, timeZone);
    if (from === null || from >= shownAt) return [];
    const to = Math.min(shownAt, addOnWallClock(from, timeZone, 0, 1));
    const [first, last] = [from, to].map((at) => Math.ceil(at / HOUR_MS) - startHour);
    return [{ count, first: first ?? 0, last: last ?? 0 }];
  });

const sumShares = (shares: readonly number[], first: number, last: number): number =>
  addUp(shares.slice(Math.max(0, first), Math.max(0, last)));

/**
 * What each hour of a stretch is expected to have used: `charged` in all, by the profile, and day
 * by day as the history says where it says something. `inside` is 0 for hours beyond the stretch.
 */
export const expectUse = (
  { shares }: UsageSheet,
  inside: readonly number[],
  days: readonly PlacedDay[],
  charged: number,
): number[] => {
  const weights = shares.map((share, hour) => share * (inside[hour] ?? 0));
  const expected: (number | null)[] = weights.map(() => null);
  for (const { count, first, last } of days) {
    const whole = sumShares(shares, first, last);
    for (let hour = Math.max(0, first); hour < Math.min(last, weights.length); hour += 1) {
      if (whole > 0) expected[hour] = (count * (weights[hour] ?? 0)) / whole;
    }
  }
  const told = addUp(expected.map((use) => use ?? 0));
  const untold = addUp(weights.filter((_, hour) => expected[hour] === null));
  const level = untold > 0 ? Math.max(0, charged - told) / untold : 0;
  const use = weights.map((weight, hour) => expected[hour] ?? weight * level);
  const total = addUp(use);
  const flat = addUp(weights);
  if (total > 0) return use.map((one) => (one * charged) / total);
  return weights.map((weight) => (flat > 0 ? (weight * charged) / flat : 0));
};

const isSilence = (days: readonly PlacedDay[], at: number): boolean => {
  const isEmpty = (index: number): boolean => days[index]?.count === 0;
  let [from, to] = [at, at];
  while (isEmpty(from - 1)) from -= 1;
  while (isEmpty(to + 1)) to += 1;
  return isEmpty(at) && to - from + 1 >= SILENCE_DAYS;
};

/** Writes the history into hours before `until` that nothing is known of. */
export const fillDays = (
  { counts, mask, shares }: UsageSheet,
  days: readonly PlacedDay[],
  until: number,
): void => {
  const sorted = days.toSorted((one, other) => one.first - other.first);
  sorted.forEach(({ count, first, last }, at) => {
    const whole = sumShares(shares, first, last);
    if (isSilence(sorted, at) || whole <= 0) return;
    for (let hour = Math.max(0, first); hour < Math.min(last, until); hour += 1) {
      if (mask[hour] === 0) continue;
      counts[hour] = (count * (shares[hour] ?? 0)) / whole;
      mask[hour] = 0;
    }
  });
};

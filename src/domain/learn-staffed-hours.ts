import { DAY_MS } from './instants.ts';
import type { Staffed } from './property-view.ts';
import type { Span } from './staffed-hours.ts';
import { instant, type Instant } from './units.ts';

type Week = Staffed['week'];

const SLOT_MINUTES = 30;
const SLOT_MS = SLOT_MINUTES * 60_000;
const SLOTS_A_DAY = 48;
/** Habits change: older activity says little of this week. */
const REMEMBERED_MS = 42 * DAY_MS;
/** One week shows no habit. */
const LEAST_WEEKS = 1.5;
/** A lunch is no gap, a look in the evening no shift. */
const LONGEST_BREAK = 4;
const SHORTEST_SHIFT = 2;

/**
 * The weekly hours in which a person is usually active, from the spans of activity of the last six
 * weeks in any order: the half hours that were active in at least half of the weeks. Null until
 * there is a habit: less than a week and a half of history, or no half hour that repeats.
 */
export function learnStaffedWeek(
  activity: readonly Span[],
  now: Instant,
  zone: string,
): Week | null {
  const recent = activity.filter(({ from, until }) => from < until && until > now - REMEMBERED_MS);
  const first = Math.min(...recent.map(({ from }) => from));
  const weeks = (now - Math.max(first, now - REMEMBERED_MS)) / (7 * DAY_MS);
  if (!(weeks >= LEAST_WEEKS)) return null;
  const active = countActiveSlots(recent, now, zone);
  const usual = active.map((count) => count >= Math.ceil(weeks) / 2);
  const week = [1, 2, 3, 4, 5, 6, 7].flatMap((day) => listHours(usual, day));
  return week.length > 0 ? week : null;
}

/** In how many weeks each half hour of the week was active, for a third of it at least. */
function countActiveSlots(spans: readonly Span[], now: Instant, zone: string): number[] {
  const counts: number[] = [];
  const activeMs = new Map<number, number>();
  for (const { from, until } of joinSpans(spans)) {
    const end = Math.min(until, now);
    for (let at = Math.max(from, now - REMEMBERED_MS); at < end; at = nextSlot(at)) {
      const slot = Math.floor(at / SLOT_MS);
      activeMs.set(slot, (activeMs.get(slot) ?? 0) + Math.min(end, nextSlot(at)) - at);
    }
  }
  for (const [slot, ms] of activeMs) {
    if (ms < SLOT_MS / 3) continue;
    const index = slotOfWeek(slot * SLOT_MS, zone);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { from, until } of [...spans].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last && from <= last.until) last.until = instant(Math.max(last.until, until));
    else joined.push({ from, until });
  }
  return joined;
}

function slotOfWeek(at: number, zone: string): number {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const slot = Math.floor((local.hour * 60 + local.minute) / SLOT_MINUTES);
  return (local.dayOfWeek - 1) * SLOTS_A_DAY + slot;
}

const nextSlot = (at: number): number => (Math.floor(at / SLOT_MS) + 1) * SLOT_MS;

/** The hours of one day: short breaks closed, short stays left out. */
function listHours(usual: readonly boolean[], day: number): Week {
  const offset = (day - 1) * SLOTS_A_DAY;
  const runs: { from: number; to: number }[] = [];
  for (let slot = 0; slot < SLOTS_A_DAY; slot += 1) {
    if (!usual[offset + slot]) continue;
    const last = runs.at(-1);
    if (last && slot - last.to <= LONGEST_BREAK) last.to = slot + 1;
    else runs.push({ from: slot, to: slot + 1 });
  }
  return runs
    .filter(({ from, to }) => to - from >= SHORTEST_SHIFT)
    .map(({ from, to }) => ({ day, from: from * SLOT_MINUTES, to: to * SLOT_MINUTES }));
}

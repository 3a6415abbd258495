import type { HistoryDay } from '../reading.ts';
import { instant, type Instant } from '../units.ts';
import type { UsageHours } from '../usage-hours.ts';
import { readCaptureRatio } from './capture-ratio.ts';
import { expectUse, fillDays, placeDays } from './day-totals.ts';
import { countHours, coverHours, HOUR_MS, type Span } from './hour-spans.ts';
import { addUp, openSheet, type UsageSheet } from './usage-sheet.ts';
import { MOST_HOURS } from './use-history.ts';

/** What is known of the use between two official figures that follow each other. */
export interface UseStretch {
  /** The official figure before; null when `to` is the first. */
  readonly from: Instant | null;
  readonly to: Instant;
  /** Credits used between the two, by the official figures; null when nobody can say. */
  readonly charged: number | null;
  /** AI messages that this browser saw; those outside the stretch are passed over. */
  readonly countedAt: readonly Instant[];
  /** Spans in which a dashboard tab was watched. */
  readonly watched: readonly Span[];
  /** Spans in which the AI did not answer: no credits left, and it stops at zero. */
  readonly silent: readonly Span[];
  /** Use by day as Message Usage showed it at `to`, in the property's calendar; empty if not shown. */
  readonly history: readonly HistoryDay[];
  /** IANA zone of the property. */
  readonly timeZone: string;
}

/** People come to watch their chats in other ways: what was learned fades by half in two months. */
const CAPTURE_HALF_LIFE_MS = 60 * 24 * HOUR_MS;

/** A quarter of the newest: one look during a holiday does not make a habit. */
const followSpacing = (before: number | undefined, days: number): number =>
  before === undefined ? days : 0.75 * before + 0.25 * days;

/**
 * Counted use, and the drift spread over what this browser cannot have seen. Sums to `charged`. A
 * watched hour hides all but the ratio: a tab that is open shows only the chats that are opened.
 */
const spreadDrift = (
  charged: number,
  counted: Float64Array,
  expected: readonly number[],
  seenOf: (hour: number) => number,
): number[] => {
  const total = addUp(counted);
  if (total > charged) return Array.from(counted, (count) => (count * charged) / total);
  const unseen = expected.map((use, hour) => use * (1 - seenOf(hour)));
  const all = addUp(unseen);
  const [parts, sum] = all > 0 ? [unseen, all] : [expected, addUp(expected)];
  return parts.map(
    (part, hour) => (counted[hour] ?? 0) + (sum > 0 ? ((charged - total) * part) / sum : 0),
  );
};

/** Writes the stretch into the sheet; answers what the capture ratio is learned from now. */
const writeStretch = (
  sheet: UsageSheet,
  stretch: UseStretch,
  span: Span,
  capture: UsageHours['capture'],
): UsageHours['capture'] => {
  const { startHour, counts, mask } = sheet;
  const cover = (spans: readonly Span[]) => coverHours(spans, startHour, counts.length);
  const [inside, silent, watched] = [cover([span]), cover(stretch.silent), cover(stretch.watched)];
  inside.forEach((share, hour) => {
    if (share > 0) mask[hour] = stretch.charged === null || silent[hour] || share < 1 ? 1 : 0;
  });
  if (stretch.charged === null) return capture;
  const charged = Math.max(0, stretch.charged);
  const awake = Array.from(inside, (share, hour) => (silent[hour] ? 0 : share));
  const days = placeDays(stretch.history, stretch.timeZone, startHour, stretch.to);
  const expected = expectUse(sheet, awake, days, charged);
  const counted = countHours(stretch.countedAt, span, startHour, counts.length);
  const fade = 0.5 ** ((span.to - span.from) / CAPTURE_HALF_LIFE_MS);
  const placed = addUp(expected.map((use, hour) => use * (watched[hour] ?? 0)));
  // However little the profile places in watched hours: what was seen there was charged there.
  const learned = {
    counted: capture.counted * fade + addUp(counted),
    charged: capture.charged * fade + Math.max(placed, Math.min(addUp(counted), charged)),
  };
  const { ratio } = readCaptureRatio(learned);
  const seenOf = (hour: number): number => ratio * (watched[hour] ?? 0);
  spreadDrift(charged, counted, expected, seenOf).forEach((use, hour) => {
    counts[hour] = (counts[hour] ?? 0) + use;
  });
  return learned;
};

/**
 * The row with the stretch up to the newest official figure worked in. In order of time, from
 * `noUsageHours` on; a stretch that is already worked in changes nothing, so that a row can be
 * rewritten from its last figure on, or made anew from all of them.
 */
export const rewriteUsageHours = (hours: UsageHours, stretch: UseStretch): UsageHours => {
  const { to, history, timeZone } = stretch;
  const through = hours.through ?? -Infinity;
  if (to <= through) return hours;
  const from = instant(Math.max(through, stretch.from ?? to));
  const endHour = Math.ceil(to / HOUR_MS);
  const oldest = placeDays(history, timeZone, 0, to).map(({ first }) => first);
  const firstHour = Math.max(endHour - MOST_HOURS, Math.min(Math.floor(from / HOUR_MS), ...oldest));
  const sheet = openSheet(hours, firstHour, endHour, timeZone);
  const known = sheet.mask.indexOf(0);
  const capture = writeStretch(sheet, stretch, { from, to }, hours.capture);
  const before = Math.floor(from / HOUR_MS) - sheet.startHour;
  const days = placeDays(history, timeZone, sheet.startHour, to);
  fillDays(sheet, days, known < 0 ? before : known);
  const { startHour, counts, mask } = sheet;
  const row: UsageHours = { startHour, counts, mask, through: to, capture };
  if (stretch.charged === null && hours.spacingDays === undefined) return row;
  return { ...row, spacingDays: followSpacing(hours.spacingDays, (to - from) / (24 * HOUR_MS)) };
};

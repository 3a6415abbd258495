import type { Instant, LocalDay } from '../units.ts';
import type { UsageHours } from '../usage-hours.ts';
import { coverHours, HOUR_MS, type Span } from './hour-spans.ts';
import { makeCellOf } from './local-cells.ts';
import { MOST_HOURS } from './use-history.ts';
import { learnProfile } from './use-profile.ts';

/** What is known of the use between two official figures that follow each other. */
export interface UseStretch {
  /** The official figure before; null when `to` is the first. */
  readonly from: Instant | null;
  readonly to: Instant;
  /** Credits used between the two, by the official figures; null when nobody can say. */
  readonly charged: number | null;
  /** AI messages that this browser saw between the two. */
  readonly countedAt: readonly Instant[];
  /** Spans in which a dashboard tab was watched. */
  readonly watched: readonly Span[];
  /** Spans in which the AI did not answer: no credits left and it stops at zero. */
  readonly silent: readonly Span[];
  /** Use by day as Message Usage showed it, in the property's calendar. */
  readonly history: readonly { readonly day: LocalDay; readonly count: number }[];
  readonly timeZone: string;
}

/** The row with one more stretch worked in. A stretch that is already worked in changes nothing. */
export const rewriteUsageHours = (hours: UsageHours, stretch: UseStretch): UsageHours => {
  if (hours.through !== null && stretch.to <= hours.through) return hours;
  const from = hours.through ?? stretch.from ?? stretch.to;
  const endHour = Math.ceil(stretch.to / HOUR_MS);
  const startHour = Math.max(
    endHour - MOST_HOURS,
    hours.counts.length > 0 ? hours.startHour : Math.floor(from / HOUR_MS),
  );
  const length = endHour - startHour;
  const shift = hours.startHour - startHour;
  const counts = Array.from({ length }, (_, hour) => hours.counts[hour - shift] ?? 0);
  const mask = Array.from({ length }, (_, hour): 0 | 1 => hours.mask[hour - shift] ?? 1);
  const cellOf = makeCellOf(startHour, length, stretch.timeZone);
  const profile = learnProfile({ counts, mask, cellOf });
  const inside = coverHours([{ from, to: stretch.to }], startHour, length);
  const silent = coverHours(stretch.silent, startHour, length);
  const watched = coverHours(stretch.watched, startHour, length);
  const charged = stretch.charged;
  const weights = inside.map((share, hour) =>
    silent[hour] ? 0 : share * (profile[cellOf(hour)] ?? 0),
  );
  const total = weights.reduce((a, b) => a + b, 0);
  weights.forEach((weight, hour) => {
    if (!inside[hour]) return;
    if (charged === null || silent[hour]) mask[hour] = 1;
    else {
      counts[hour] = (counts[hour] ?? 0) + (total > 0 ? (charged * weight) / total : 0);
      mask[hour] = 0;
    }
  });
  void watched;
  return { ...hours, startHour, counts, mask, through: stretch.to };
};

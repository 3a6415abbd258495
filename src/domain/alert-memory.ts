import * as z from 'zod/mini';
import { DAY_MS } from './instants.ts';
import { instantSchema } from './unit-schemas.ts';
import type { Instant } from './units.ts';

/**
 * Alerts whose edge is watched from check to check; the others are edges of the ledger's fold.
 */
export const watchedKinds = [
  'runs_out_days',
  'runs_out_soon',
  'low',
  'probably_empty',
  'ai_silent',
  'top_up_arrived',
  'top_up_missing',
  'spike',
  'reset_seen',
  'reader_broken',
] as const;
export type WatchedKind = (typeof watchedKinds)[number];

const watchSchema = z.object({
  /** Goes up whenever the alert is armed anew: one key is one alert. */
  epoch: z.int(),
  /** The first of the checks in a row that found it; null while the newest did not. */
  holdsSince: z.nullable(instantSchema),
  /** When it was found often enough to be believed; null while it was not. */
  raisedAt: z.nullable(instantSchema),
  /** The first of the checks in a row that did not find it any more. */
  clearSince: z.nullable(instantSchema),
  /** Delivered, or spent without a word. */
  said: z.boolean(),
});
export type AlertWatch = z.infer<typeof watchSchema>;

/** What is kept of a property's alerts from one check to the next. */
export const alertMemorySchema = z.object({
  watches: z.partialRecord(z.enum(watchedKinds), watchSchema),
  /** The cycle and the official figure that the watches stand for. */
  cycleStart: z.nullable(instantSchema),
  originAt: z.nullable(instantSchema),
  originValue: z.nullable(z.int()),
  /** Alerts that are due and not delivered yet; each is in the log. */
  waiting: z.array(z.object({ id: z.string(), since: instantSchema })),
  /** "Not now": until when each kind is held back. Older rows and files have none. */
  snoozes: z._default(z.record(z.string(), instantSchema), {}),
});
export type AlertMemory = z.infer<typeof alertMemorySchema>;

export const noAlertMemory: AlertMemory = {
  watches: {},
  cycleStart: null,
  originAt: null,
  originValue: null,
  waiting: [],
  snoozes: {},
};

const newWatch: AlertWatch = {
  epoch: 0,
  holdsSince: null,
  raisedAt: null,
  clearSince: null,
  said: false,
};

/** How long it must be found, and not be found, before it is believed. */
export type Patience = { raiseMs: number; clearMs: number };

/** Estimates waver: two checks in a row at least half an hour apart raise, a clear day drops. */
const FORECAST: Patience = { raiseMs: 30 * 60_000, clearMs: DAY_MS };
const AT_ONCE: Patience = { raiseMs: 0, clearMs: 0 };

const ESTIMATED: readonly WatchedKind[] = ['runs_out_days', 'runs_out_soon', 'low'];

export const patienceFor = (kind: WatchedKind): Patience =>
  ESTIMATED.includes(kind) ? FORECAST : AT_ONCE;

/** A watch after one more check. Dropped, it is armed anew under the next epoch. */
export function stepWatch(
  watch: AlertWatch | undefined,
  holds: boolean,
  now: Instant,
  { raiseMs, clearMs }: Patience,
): AlertWatch {
  const last = watch ?? newWatch;
  if (holds) {
    const holdsSince = last.holdsSince ?? now;
    const raisedAt = last.raisedAt ?? (now - holdsSince >= raiseMs ? now : null);
    return { ...last, holdsSince, raisedAt, clearSince: null };
  }
  if (last.raisedAt === null) return { ...last, holdsSince: null };
  const clearSince = last.clearSince ?? now;
  if (now - clearSince >= clearMs) return { ...newWatch, epoch: last.epoch + 1 };
  return { ...last, holdsSince: null, clearSince };
}

import * as z from 'zod/mini';
import type { Envelope } from './entries.ts';
import { formatInstant, parseInstant } from './instants.ts';
import { instantSchema } from './unit-schemas.ts';
import { instant, type Instant } from './units.ts';

/** A clock set back by less is drift between devices, not a jump. */
export const JUMP_MS = 5 * 60_000;

/** How far this device's clock of recording has come. */
export const recordedUpToSchema = z.object({
  lastRecordedAt: z.nullable(instantSchema),
  /** Counts the clock's jumps on this device. */
  deviceEpoch: z.int(),
});
export type RecordedUpTo = z.infer<typeof recordedUpToSchema>;
export const nothingRecorded: RecordedUpTo = { lastRecordedAt: null, deviceEpoch: 0 };

export interface RecordedSoFar extends Readonly<RecordedUpTo> {
  /** The latest `at` that is stored; null in an empty ledger. */
  readonly lastAt: Instant | null;
}

/** When to record what comes now, and under which epoch of this device's clock. */
export interface RecordingTime {
  readonly jumped: boolean;
  readonly recordedAt: Instant;
  readonly deviceEpoch: number;
}

/** Did the clock run backwards past what is stored? Else recordedAt only ever rises. */
export const readRecordingClock = (now: Instant, soFar: RecordedSoFar): RecordingTime => {
  const { lastAt, lastRecordedAt, deviceEpoch } = soFar;
  if (lastAt !== null && now < lastAt - JUMP_MS) {
    return { jumped: true, recordedAt: now, deviceEpoch: deviceEpoch + 1 };
  }
  const recordedAt = lastRecordedAt === null ? now : instant(Math.max(lastRecordedAt + 1, now));
  return { jumped: false, recordedAt, deviceEpoch };
};

/** Entries that lie ahead of now + 5 minutes, with their instants, oldest first. */
const listAhead = (stored: readonly Envelope[], now: Instant) =>
  stored
    .flatMap((entry) => {
      const at = parseInstant(entry['at']);
      const ahead = at.ok && at.value > now + JUMP_MS && entry.type !== 'event.voided';
      return ahead ? [{ entry, at: at.value }] : [];
    })
    .toSorted((left, right) => left.at - right.at);

/**
 * After a jump: entries ahead of now + 5 minutes are voided and recorded again at now, a
 * millisecond apart where they were apart, so that their order stays. The new ids carry the device
 * epoch, so that each jump is taken back once. What was voided before is not among `stored`.
 */
export const takeBackFuture = (
  stored: readonly Envelope[],
  now: Instant,
  deviceEpoch: number,
): Envelope[] => {
  const ahead = listAhead(stored, now);
  const moments = new Map([...new Set(ahead.map(({ at }) => at))].map((at, index) => [at, index]));
  const recordedAt = formatInstant(now);
  return ahead.flatMap(({ entry, at }) => {
    const again = formatInstant(instant(now + (moments.get(at) ?? 0)));
    return [
      {
        id: `v:${entry.id}:${deviceEpoch}`,
        type: 'event.voided',
        at: recordedAt,
        recordedAt,
        targetId: entry.id,
      },
      { ...entry, at: again, recordedAt, id: `${entry.id}~${deviceEpoch}` },
    ];
  });
};

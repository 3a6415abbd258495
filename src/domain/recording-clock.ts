import type { Envelope } from './entries.ts';
import { formatInstant, parseInstant } from './instants.ts';
import { instant, type Instant } from './units.ts';

/** A clock set back by less is drift between devices, not a jump. */
const JUMP_MS = 5 * 60_000;

export interface RecordedSoFar {
  /** The latest `at` that is stored; null in an empty ledger. */
  readonly lastAt: Instant | null;
  readonly lastRecordedAt: Instant | null;
  /** Counts the clock's jumps on this device. */
  readonly deviceEpoch: number;
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

/**
 * After a jump: entries ahead of now + 5 minutes are voided and recorded again at now. The new
 * ids carry the device epoch, so that each jump is taken back once.
 */
export const takeBackFuture = (
  stored: readonly Envelope[],
  now: Instant,
  deviceEpoch: number,
): Envelope[] =>
  stored.flatMap((entry) => {
    const at = parseInstant(entry['at']);
    if (!at.ok || at.value <= now + JUMP_MS || entry.type === 'event.voided') return [];
    const stamp = { at: formatInstant(now), recordedAt: formatInstant(now) };
    return [
      { ...stamp, id: `v:${entry.id}:${deviceEpoch}`, type: 'event.voided', targetId: entry.id },
      { ...entry, ...stamp, id: `${entry.id}~${deviceEpoch}` },
    ];
  });

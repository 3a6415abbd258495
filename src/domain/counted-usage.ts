import type { Envelope } from './entries.ts';
import { DAY_MS, formatInstant } from './instants.ts';
import { instant, type Instant, type PropertyId } from './units.ts';

/** One AI message that this browser saw go by: ids and a keyed fingerprint, never its text. */
export interface SeenMessage {
  readonly propertyId: PropertyId;
  /** The message block's own id in the page; null when the page names none. */
  readonly blockId: string | null;
  readonly ordinalInBlock: number;
  /** Keyed hash of conversation, sender, HH:MM and text. */
  readonly fingerprint: string;
  /** Which of several messages with this fingerprint. */
  readonly occurrence: number;
  readonly kind?: string;
}

/** A block id that ends in a clock reading of today names its message for ever. */
const isDatedBlock = (blockId: string, now: Instant): boolean => {
  const stamp = /\d{13}$/.exec(blockId);
  return stamp !== null && Math.abs(Number(stamp[0]) - now) <= DAY_MS;
};

const nameUsage = (seen: SeenMessage, now: Instant): string =>
  seen.blockId !== null && isDatedBlock(seen.blockId, now)
    ? `u:${seen.propertyId}:${seen.blockId}:${seen.ordinalInBlock}`
    : `u:${seen.propertyId}:${seen.fingerprint}:${seen.occurrence}`;

/**
 * The entry of a live observation: one credit, now, but after the newest reading, which counts
 * everything of its own millisecond as included.
 */
export const makeUsageEntry = (
  seen: SeenMessage,
  now: Instant,
  newestReadingAt: Instant | null,
  recordedAt: Instant,
): Envelope => ({
  id: nameUsage(seen, now),
  type: 'usage.recorded',
  at: formatInstant(instant(Math.max(now, newestReadingAt === null ? now : newestReadingAt + 1))),
  recordedAt: formatInstant(recordedAt),
  source: 'counted',
  ...(seen.kind === undefined ? {} : { kind: seen.kind }),
});

import type { Envelope } from './entries.ts';
import { formatInstant } from './instants.ts';
import { instant, type Instant, type PropertyId } from './units.ts';

/** One AI message that this browser saw go by: ids and a keyed fingerprint, never its text. */
export interface CountedMessage {
  readonly propertyId: PropertyId;
  /**
   * `<block id>:<ordinal>` where the block's id is dated, else `<keyed hash>:<occurrence>`: the same
   * in every tab that shows the conversation.
   */
  readonly identity: string;
  readonly seenAt: Instant;
}

export const usageId = (propertyId: PropertyId, identity: string): string =>
  `u:${propertyId}:${identity}`;

/**
 * The entry of a live observation: one credit, when it was seen. A clock that was set back to or
 * behind the newest reading would put it among the facts which that reading includes; then it follows
 * the reading by a millisecond.
 */
export const makeUsageEntry = (
  { propertyId, identity, seenAt }: CountedMessage,
  now: Instant,
  newestReadingAt: Instant | null,
): Envelope => {
  const setBack = newestReadingAt !== null && now <= newestReadingAt;
  return {
    id: usageId(propertyId, identity),
    type: 'usage.recorded',
    at: formatInstant(setBack ? instant(newestReadingAt + 1) : seenAt),
    recordedAt: formatInstant(now),
    source: 'counted',
  };
};

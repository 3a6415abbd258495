import {
  messageIdentity,
  type SeenMessage,
} from '../../src/adapters/tawk/conversation/seen-message.ts';
import { SENT_BY_PERSON } from '../../src/domain/attribution.ts';
import type { Instant } from '../../src/domain/units.ts';
import type { TabNeeds } from '../shared/tab-parts.ts';
import type { CountOrder } from './count-conversations.ts';

const MOST_UNDECIDED = 199;

/** Counts messages of confirmed AI senders, and those that the page marks as made by the AI. */
export function countMessages({ count }: Pick<TabNeeds, 'count'>) {
  let order: CountOrder | null = null;
  /** Seen live from senders that nobody confirmed yet; in memory only, counted if one is the AI. */
  let undecided: SeenMessage[] = [];

  async function take(seen: SeenMessage): Promise<void> {
    const { propertyId, mark } = seen;
    if (seen.sender === null) return;
    const isListed = order?.aiNames.includes(seen.sender);
    if (!order || (!isListed && mark === null)) {
      undecided = [...undecided.slice(-MOST_UNDECIDED), seen];
      return;
    }
    const identity = await messageIdentity(seen, order.key);
    const sender = isListed ? seen.sender : SENT_BY_PERSON;
    count({ identity, sender, propertyId, seenAt: happenedAt(seen) });
  }

  return {
    take,
    async obey(next: CountOrder): Promise<void> {
      order = next;
      const again = undecided;
      undecided = [];
      for (const seen of again) await take(seen);
    },
  };
}

/** Its own stamp says best when a message was sent; it is never of the future. */
const happenedAt = ({ stampedAt, seenAt }: SeenMessage): Instant =>
  Math.min(stampedAt ?? seenAt, seenAt) as Instant;

import type { SendersSeen } from '../../src/adapters/tawk/conversation/senders-seen.ts';
import {
  messageIdentity,
  type SeenMessage,
} from '../../src/adapters/tawk/conversation/seen-message.ts';
import { watchConversations } from '../../src/adapters/tawk/conversation/watch-conversations.ts';
import type { Layout } from '../../src/adapters/tawk/visibility.ts';
import type { Instant } from '../../src/domain/units.ts';
import type { WatchOrder } from '../../src/messaging/tab-messages.ts';
import type { Reporter } from './send-report.ts';

const MOST_UNDECIDED = 199;

type Parts = { reporter: Reporter; layout: Layout; senders: SendersSeen };

/** Counts the AI messages that appear in this tab once the background said whose they are. */
export function countConversations({ reporter, layout, senders }: Parts) {
  let order: (Omit<WatchOrder, 'fingerprintKey'> & { key: CryptoKey }) | null = null;
  /** Seen live from senders that nobody confirmed yet; in memory only, counted if one is the AI. */
  let undecided: SeenMessage[] = [];

  async function count(seen: SeenMessage): Promise<void> {
    const { sender, propertyId } = seen;
    if (sender === null) return;
    if (order === null || !order.aiNames.includes(sender)) {
      undecided = [...undecided.slice(-MOST_UNDECIDED), seen];
      return;
    }
    const identity = await messageIdentity(seen, order.key);
    reporter.count({ identity, sender, propertyId, seenAt: happenedAt(seen) });
  }

  const take = (seen: SeenMessage): void => {
    senders.note(seen);
    void count(seen);
  };

  const stop = watchConversations({
    document,
    view: window,
    url: () => location.href,
    now: () => Date.now() as Instant,
    layout,
    onMessage: take,
    stampedAfter: () => order?.countFrom ?? null,
    whenIdle,
  });

  return {
    stop,
    async watch({ fingerprintKey, ...rest }: WatchOrder): Promise<void> {
      order = { ...rest, key: order?.key ?? (await importKey(fingerprintKey)) };
      const again = undecided;
      undecided = [];
      for (const seen of again) await count(seen);
    },
  };
}

/** Its own stamp says best when a message was sent; it is never of the future. */
const happenedAt = ({ stampedAt, seenAt }: SeenMessage): Instant =>
  Math.min(stampedAt ?? seenAt, seenAt) as Instant;

const IDLE_AT_LATEST_MS = 500;

/**
 * Never in the way of the page. A tab behind others may get no idle moment at all, and its timeout
 * neither: then an ordinary timer runs the work.
 */
function whenIdle(work: () => void): void {
  const idle = requestIdleCallback(() => {
    clearTimeout(timer);
    work();
  });
  const timer = setTimeout(() => {
    cancelIdleCallback(idle);
    work();
  }, IDLE_AT_LATEST_MS);
}

const importKey = (base64: string): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    'raw',
    Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );

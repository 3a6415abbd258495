import { SendersSeen } from '../../src/adapters/tawk/conversation/senders-seen.ts';
import { watchConversations } from '../../src/adapters/tawk/conversation/watch-conversations.ts';
import type { Instant } from '../../src/domain/units.ts';
import type { WatchOrder } from '../../src/messaging/tab-messages.ts';
import type { Counter, TabNeeds } from '../shared/tab-parts.ts';
import { countMessages } from './count-messages.ts';
import { importKey } from './import-key.ts';
import { tellOfChats } from './tell-of-chats.ts';

export type CountOrder = Omit<WatchOrder, 'fingerprintKey'> & { key: CryptoKey };

/** Counts the AI messages that appear in this tab once the background said whose they are. */
export function countConversations(needs: TabNeeds): Counter {
  const senders = new SendersSeen();
  const messages = countMessages(needs);
  const chats = tellOfChats(needs);
  let order: CountOrder | null = null;

  const stop = watchConversations({
    document,
    view: window,
    pulse: needs.pulse,
    url: () => location.href,
    now: () => Date.now() as Instant,
    layout: needs.layout,
    onMessage(seen) {
      senders.note(seen);
      void messages.take(seen);
    },
    onChat(chat) {
      senders.noteTranscript(chat.key, chat.messages);
      if (order) void chats.take(chat, order);
    },
    stampedAfter: () => order?.countFrom,
  });

  async function watch({ fingerprintKey, ...rest }: WatchOrder): Promise<void> {
    order = { ...rest, key: order?.key ?? (await importKey(fingerprintKey)) };
    needs.pulse.lookSoon();
    await messages.obey(order);
  }
  return {
    listSenders: () => senders.list(),
    watch: (next) => void watch(next),
    stop() {
      stop();
      chats.stop();
    },
  };
}

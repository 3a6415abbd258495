import { ChatsSeen } from '../../src/adapters/tawk/conversation/chats-seen.ts';
import { chatIdentity } from '../../src/adapters/tawk/conversation/seen-message.ts';
import type { ChatOnScreen } from '../../src/adapters/tawk/conversation/watch-conversations.ts';
import type { Instant } from '../../src/domain/units.ts';
import type { TabNeeds } from '../shared/tab-parts.ts';
import type { CountOrder } from './count-conversations.ts';

const AGAIN_MS = 30_000;

/** Reports what each opened chat says about whether the AI answers. */
export function tellOfChats({ report, pulse }: Pick<TabNeeds, 'report' | 'pulse'>) {
  const chats = new ChatsSeen();
  const waiting = setInterval(() => {
    if (chats.takeWaiting()) pulse.lookSoon();
  }, AGAIN_MS);
  return {
    async take(chat: ChatOnScreen, { aiNames, key }: CountOrder): Promise<void> {
      const evidence = chats.note(chat, aiNames, Date.now() as Instant);
      if (evidence === null) return;
      const identity = await chatIdentity(chat.key, key);
      const { propertyId } = chat;
      report({ type: 'chatsSeen', chats: [{ identity, propertyId, ...evidence }] });
    },
    stop: () => clearInterval(waiting),
  };
}

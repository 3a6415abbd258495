import { describe, expect, it } from 'vitest';
import { countMessages } from '../../entrypoints/counter/count-messages.ts';
import { importKey } from '../../entrypoints/counter/import-key.ts';
import type { SeenMessage } from '../../src/adapters/tawk/conversation/seen-message.ts';
import { SENT_BY_PERSON } from '../../src/domain/attribution.ts';
import { instant } from '../../src/domain/units.ts';

const seen = (fields: Partial<SeenMessage>): SeenMessage => ({
  blockId: null,
  stampedAt: null,
  ordinal: 0,
  occurrence: 0,
  propertyId: null,
  conversationKey: 'c',
  sender: 'Apollo',
  time: '10:00',
  text: 'With pleasure',
  mark: null,
  seenAt: instant(Date.UTC(2026, 10, 24)),
  ...fields,
});

/** The senders that are told to the background, in a tab that knows "Apollo" for the AI. */
async function told(...messages: readonly Partial<SeenMessage>[]) {
  const senders: string[] = [];
  const counter = countMessages({ count: ({ sender }) => void senders.push(sender) });
  const key = await importKey(btoa('0'.repeat(32)));
  await counter.obey({ aiNames: ['Apollo'], countFrom: null, names: {}, taughtLabels: [], key });
  for (const message of messages) await counter.take(seen(message));
  return senders;
}

describe('a tab counts', () => {
  it('what an AI sends, under its name, and nothing that a person or a visitor sends', async () => {
    expect(await told({}, { sender: 'Grete' }, { sender: null })).toEqual(['Apollo']);
  });

  it.each(['smart_reply', 'ai_command'] as const)(
    'what the page marks as %s, and tells nobody whose it is',
    async (mark) => {
      expect(await told({ sender: 'Grete', mark })).toEqual([SENT_BY_PERSON]);
      expect(await told({ mark })).toEqual(['Apollo']);
      expect(await told({ sender: null, mark })).toEqual([]);
    },
  );
});

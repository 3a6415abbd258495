import { describe, expect, it } from 'vitest';
import { SendersSeen } from './senders-seen.ts';
import type { SeenMessage } from './seen-message.ts';
import type { Instant } from '../../../domain/units.ts';

const say = (sender: string | null, second: number, conversationKey = 'c'): SeenMessage => ({
  blockId: null,
  stampedAt: null,
  ordinal: 0,
  occurrence: 0,
  propertyId: null,
  conversationKey,
  sender,
  time: '10:00',
  text: 'text',
  mark: null,
  seenAt: (second * 1000) as Instant,
});

describe('the senders seen', () => {
  it('put the one first who answers at once and falls silent when a person joins', () => {
    const seen = new SendersSeen();
    for (const message of [
      say(null, 0),
      say('Apollo', 3),
      say(null, 60),
      say('Agent 2', 100),
      say('Agent 2', 200),
    ]) {
      seen.note(message);
    }
    expect(seen.list()).toMatchObject([
      { name: 'Apollo', quickAnswers: 1, fellSilent: 1 },
      { name: 'Agent 2', quickAnswers: 0, fellSilent: 0 },
    ]);
  });

  it('take the silence back when the sender speaks again', () => {
    const seen = new SendersSeen();
    for (const message of [say('Apollo', 1), say('Agent 2', 50), say('Apollo', 90)])
      seen.note(message);
    expect(seen.list().find(({ name }) => name === 'Apollo')).toMatchObject({ fellSilent: 0 });
  });

  it('stay few, whatever a page throws at them', () => {
    const seen = new SendersSeen();
    for (let at = 0; at < 500; at += 1) seen.note(say(`Name ${at}`, at, `c${at}`));
    expect(seen.list()).toHaveLength(30);
  });
});

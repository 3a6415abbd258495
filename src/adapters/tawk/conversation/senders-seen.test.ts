import { describe, expect, it } from 'vitest';
import { SendersSeen } from './senders-seen.ts';
import type { Listed } from './conversation-memory.ts';
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

const hear = (...messages: SeenMessage[]): SendersSeen => {
  const seen = new SendersSeen();
  for (const message of messages) seen.note(message);
  return seen;
};
const likely = (seen: SendersSeen) =>
  seen
    .list()
    .filter((sender) => sender.likely)
    .map(({ name }) => name);

/** A visitor writes every 100 seconds; the name answers after so many seconds each. */
const answering = (name: string, delays: readonly number[]) =>
  delays.flatMap((delay, turn) => [say(null, turn * 100), say(name, turn * 100 + delay)]);

describe('the senders seen', () => {
  it('put the one first who answers at once and falls silent when a person joins', () => {
    const seen = hear(
      say('Agent 2', 0, 'd'),
      say(null, 0),
      say('Apollo', 3),
      say(null, 60),
      say('Agent 2', 100),
      say('Agent 2', 200),
    );
    expect(seen.list()).toEqual([
      { name: 'Apollo', likely: true },
      { name: 'Agent 2', likely: false },
    ]);
  });

  it('take nobody for the AI who answers at once now and then only', () => {
    expect(likely(hear(...answering('Anna', [90, 10, 50])))).toEqual([]);
  });

  it('take the one for the AI who answers at once nearly always', () => {
    expect(likely(hear(...answering('Apollo', [3, 5, 2, 40, 4])))).toEqual(['Apollo']);
  });

  it('take the silence back when the sender speaks again', () => {
    const handedOver = [say('Apollo', 1), say('Agent 2', 50)];
    expect(likely(hear(...handedOver))).toEqual(['Apollo']);
    expect(likely(hear(...handedOver, say('Apollo', 90)))).not.toContain('Apollo');
  });

  it('know the names of a transcript, which without stamps tells only who fell silent', () => {
    const seen = new SendersSeen();
    const transcript = [say(null, 0), say('Apollo', 1), say('Agent 2', 50)] as unknown as Listed[];
    seen.noteTranscript('c', transcript);
    expect(seen.list()).toEqual([
      { name: 'Apollo', likely: true },
      { name: 'Agent 2', likely: false },
    ]);
    seen.noteTranscript('c', transcript.toReversed());
    expect(likely(seen)).toEqual(['Apollo']);
  });

  it('know the names of a transcript of which a stamped message was seen before', () => {
    const seen = hear(say('Apollo', 1));
    seen.noteTranscript('c', [say('Anna', 0), say('Apollo', 1)] as unknown as Listed[]);
    expect(seen.list().map(({ name }) => name)).toEqual(['Apollo', 'Anna']);
  });

  it('time the answers of a transcript by their stamps', () => {
    const stamped = (sender: string | null, second: number) =>
      ({ ...say(sender, 0), stampedAt: second * 1000 }) as unknown as Listed;
    const seen = new SendersSeen();
    seen.noteTranscript('c', [stamped(null, 10), stamped('Iris', 14)]);
    seen.noteTranscript('d', [stamped(null, 10), stamped('Anna', 70)]);
    expect(likely(seen)).toEqual(['Iris']);
  });

  it('stay few, whatever a page throws at them', () => {
    const seen = new SendersSeen();
    for (let at = 0; at < 500; at += 1) seen.note(say(`Name ${at}`, at, `c${at}`));
    expect(seen.list()).toHaveLength(30);
  });
});

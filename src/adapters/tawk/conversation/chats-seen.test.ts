import { describe, expect, it } from 'vitest';
import { ChatsSeen, patienceMs } from './chats-seen.ts';
import type { ChatOnScreen } from './watch-conversations.ts';
import type { Instant } from '../../../domain/units.ts';

const start = Date.parse('2026-11-22T10:00:00Z') as Instant;
const later = (ms: number) => (start + ms) as Instant;
const names = ['Apollo'];

type Line = string | null | { sender: string | null; stampedAt: number };

/** Who spoke, in order; null is a visitor. */
const chatOf = (lines: readonly Line[], change: Partial<ChatOnScreen> = {}): ChatOnScreen => ({
  key: 'c',
  propertyId: null,
  messages: lines.map((line) =>
    line !== null && typeof line === 'object' ? line : { sender: line, stampedAt: null },
  ) as never,
  isWhole: true,
  isLive: true,
  ...change,
});

describe('an opened chat', () => {
  it('with an answer of the AI is told of at once, and once', () => {
    const seen = new ChatsSeen();
    const chat = chatOf([null, 'Apollo']);
    expect(seen.note(chat, names, start)).toEqual({
      at: start,
      visitorFirst: true,
      aiAnswered: true,
    });
    expect(seen.note(chat, names, later(9_000))).toBeNull();
    expect(seen.note(chatOf([null, 'Apollo', null, 'Anna']), names, later(9_000))).toBeNull();
  });

  it('without an answer is told of when the AI had its minute', () => {
    const seen = new ChatsSeen();
    const chat = chatOf([null]);
    expect(seen.note(chat, names, start)).toBeNull();
    expect(seen.takeWaiting()).toBe(true);
    expect(seen.takeWaiting()).toBe(false);
    expect(seen.note(chat, names, later(patienceMs - 1))).toBeNull();
    const silent = { at: start, visitorFirst: true, aiAnswered: false };
    expect(seen.note(chat, names, later(patienceMs))).toEqual(silent);
    expect(seen.takeWaiting()).toBe(true);
    seen.note(chat, names, later(patienceMs + 1));
    expect(seen.takeWaiting()).toBe(false);
  });

  it('is told of again when the AI answered late', () => {
    const seen = new ChatsSeen();
    seen.note(chatOf([null]), names, start);
    seen.note(chatOf([null]), names, later(patienceMs));
    const evidence = seen.note(chatOf([null, 'Apollo']), names, later(patienceMs + 5_000));
    expect(evidence).toEqual({ at: start, visitorFirst: true, aiAnswered: true });
  });

  it('in which a person answered says at once that the AI did not', () => {
    const evidence = new ChatsSeen().note(chatOf([null, 'Anna']), names, start);
    expect(evidence).toEqual({ at: start, visitorFirst: true, aiAnswered: false });
  });

  it('that a person began left the AI no chance, and no later message changes that', () => {
    const seen = new ChatsSeen();
    const evidence = seen.note(chatOf(['Anna', null]), names, start);
    expect(evidence).toMatchObject({ visitorFirst: false });
    expect(seen.note(chatOf(['Anna', null, null]), names, later(99_000))).toBeNull();
  });

  it('that a person joined before the visitor wrote left the AI no chance either', () => {
    const seen = new ChatsSeen();
    const joined = { sender: null, stampedAt: null, logBefore: 'Anna joined the chat' } as never;
    expect(seen.note(chatOf([joined]), names, start)).toBeNull();
    const evidence = seen.note(chatOf([joined, 'Anna']), names, later(9_000));
    expect(evidence).toMatchObject({ visitorFirst: false });
    const other = { sender: null, stampedAt: null, logBefore: 'Apollo joined the chat' } as never;
    const fair = chatOf([other, 'Anna'], { key: 'd' });
    expect(seen.note(fair, names, start)).toMatchObject({ visitorFirst: true });
  });

  it('stays answered when its beginning is scrolled out of the document', () => {
    const seen = new ChatsSeen();
    seen.note(chatOf([null, 'Apollo']), names, start);
    const rest = chatOf(['Anna', null], { isWhole: false });
    expect(seen.note(rest, names, later(99_000))).toBeNull();
  });

  it.each<[string, ChatOnScreen, string[]]>([
    ['of which only the end is in sight', chatOf([null, 'Anna'], { isWhole: false }), names],
    ['in which no visitor wrote', chatOf(['Anna', 'Apollo']), names],
    ['that has ended, nobody knows when', chatOf([null, 'Anna'], { isLive: false }), names],
    ['of an AI that nobody named', chatOf([null, 'Apollo']), []],
    ['that is empty', chatOf([]), names],
  ])('%s is no evidence', (_, chat, aiNames) => {
    expect(new ChatsSeen().note(chat, aiNames, later(patienceMs))).toBeNull();
  });

  it('is dated by the stamp of what the visitor wrote, also when it has ended', () => {
    const stampedAt = start - 3_600_000;
    const chat = chatOf([{ sender: null, stampedAt }, 'Anna'], { isLive: false });
    expect(new ChatsSeen().note(chat, names, start)).toMatchObject({ at: stampedAt });
  });

  it('is one of few that are remembered', () => {
    const seen = new ChatsSeen();
    for (let at = 0; at < 500; at += 1) {
      seen.note(chatOf([null, 'Apollo'], { key: `c${at}` }), names, start);
    }
    expect(seen.note(chatOf([null, 'Apollo'], { key: 'c499' }), names, start)).toBeNull();
    expect(seen.note(chatOf([null, 'Apollo'], { key: 'c0' }), names, start)).not.toBeNull();
  });
});

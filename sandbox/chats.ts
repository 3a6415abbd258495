import { randomUUID } from 'node:crypto';
import type { Block, Chat, Message, Voice } from './protocol.ts';
import { pageOf, placeOf } from './topics.ts';

/** Messages of one sender within this span share a block. */
const groupingSpanMs = 60_000;

const sides: Record<Voice, Block['side']> = {
  visitor: 'visitor',
  agent: 'agent',
  smart_reply: 'agent',
  ai_command: 'agent',
  ai: 'ai',
  log: 'log',
};

let visitorNumber = 11;

export function makeChat(propertyId: string, at: number, visitor?: string): Chat {
  visitorNumber += 1;
  return {
    id: randomUUID(),
    propertyId,
    visitor: visitor ?? `Visitor ${visitorNumber}`,
    place: placeOf(visitorNumber),
    page: pageOf(visitorNumber),
    startedAt: at,
    endedAt: null,
    joinedBy: null,
    unseen: 0,
    blocks: [],
  };
}

/** Two blocks never share a millisecond, so the 13 digits tell them apart. */
function blockStamp(chat: Chat, at: number): number {
  const newest = chat.blocks.at(-1);
  const newestStamp = newest === undefined ? 0 : Number(newest.id.slice(-13));
  return Math.max(at, newestStamp + 1);
}

/** Adds a line: to the newest block of the same voice and sender within a minute, else in a block of its own. */
export function appendLine(
  chat: Chat,
  line: { voice: Voice; sender: string | null; text: string; at: number },
): { block: Block; message: Message } {
  const side = sides[line.voice];
  const message = { id: randomUUID(), at: line.at, text: line.text };
  const newest = chat.blocks.at(-1);
  const grouped =
    newest !== undefined &&
    side !== 'log' &&
    newest.voice === line.voice &&
    newest.sender === line.sender &&
    line.at - newest.at < groupingSpanMs;
  if (grouped) {
    newest.messages.push(message);
    return { block: newest, message };
  }
  const stamp = blockStamp(chat, line.at);
  const block: Block = {
    id: `blockId-${chat.id.slice(0, 8)}-${stamp}`,
    at: line.at,
    side,
    voice: line.voice,
    sender: line.sender,
    messages: [message],
  };
  chat.blocks.push(block);
  return { block, message };
}

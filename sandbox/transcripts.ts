import { appendLine, makeChat } from './chats.ts';
import type { Chat } from './protocol.ts';
import type { Property } from './seed.ts';
import { peopleSay, pick, topics } from './topics.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

function writeTopic(chat: Chat, property: Property, topicIndex: number, startAt: number): number {
  let at = startAt;
  for (const turn of pick(topics, topicIndex).turns) {
    appendLine(chat, { voice: 'visitor', sender: null, text: turn.question, at });
    for (const text of turn.answer) {
      at += 4000;
      appendLine(chat, { voice: 'ai', sender: property.aiName, text, at });
    }
    at += 70_000;
  }
  return at;
}

function oldTranscript(property: Property, index: number, now: number): Chat {
  const startAt = now - (index + 1) * dayMs - index * 47 * minuteMs;
  const chat = makeChat(property.id, startAt);
  let at = writeTopic(chat, property, index + property.name.length, startAt);
  if (index % 2 === 0) {
    chat.joinedBy = 'Front desk';
    appendLine(chat, { voice: 'log', sender: null, text: 'Front desk joined the chat', at });
    at += 20_000;
    appendLine(chat, { voice: 'agent', sender: 'Front desk', text: pick(peopleSay, index), at });
  }
  at += minuteMs;
  appendLine(chat, { voice: 'log', sender: null, text: `${chat.visitor} left the chat`, at });
  chat.endedAt = at;
  return chat;
}

function waitingChat(property: Property, index: number, now: number): Chat {
  const startAt = now - 6 * minuteMs;
  const chat = makeChat(property.id, startAt);
  const turn = pick(pick(topics, index).turns, 0);
  appendLine(chat, { voice: 'log', sender: null, text: 'Chat started', at: startAt });
  appendLine(chat, { voice: 'visitor', sender: null, text: turn.question, at: startAt + 9000 });
  const [text] = turn.answer;
  if (text !== undefined)
    appendLine(chat, { voice: 'ai', sender: property.aiName, text, at: startAt + 13_000 });
  return chat;
}

/** What lies there before the first working day: old transcripts, and a live chat per property. */
export const openTranscripts = (properties: Property[], now: number): Chat[] =>
  properties.flatMap((property, place) => [
    waitingChat(property, place, now),
    ...[0, 1, 2, 3].map((index) => oldTranscript(property, index, now)),
  ]);

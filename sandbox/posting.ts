import { charge } from './account.ts';
import { appendLine } from './chats.ts';
import type { Helpdesk } from './helpdesk.ts';
import type { Chat, Voice } from './protocol.ts';

export interface PostRequest {
  propertyId: string;
  /** Default: the property's newest open conversation, or a new one. */
  chatId?: string;
  from: Voice;
  text?: string;
  /** Default: the property's AI name, or `Front desk` for a person. */
  sender?: string;
}

export type Posted =
  | { posted: true; chatId: string; blockId: string; messageId: string; at: number; cost: 0 | 1 }
  | { posted: false; chatId: string; reason: 'no_credits' };

const personName = 'Front desk';

/** tawk.to help centre, 2026: AI answers, Smart Replies and AI Commands cost one credit each. */
const charged: ReadonlySet<Voice> = new Set<Voice>(['ai', 'smart_reply', 'ai_command']);

const cannedText: Record<Voice, string> = {
  visitor: 'Hello, is anybody there?',
  agent: 'Let me look into that for you.',
  smart_reply: 'Thank you for waiting. Everything is in place.',
  ai_command: 'Thank you very much for your patience. Your order is on its way.',
  ai: 'Happy to help. Orders usually arrive within 3 to 5 working days.',
  log: 'The visitor changed the page',
};

function senderOf(desk: Helpdesk, request: PostRequest): string | null {
  if (request.from === 'visitor' || request.from === 'log') return null;
  if (request.sender !== undefined) return request.sender;
  return request.from === 'ai' ? desk.property(request.propertyId).aiName : personName;
}

function joinOnce(chat: Chat, voice: Voice, name: string | null, at: number): void {
  const byPerson = voice === 'agent' || voice === 'smart_reply' || voice === 'ai_command';
  if (!byPerson || name === null || chat.joinedBy !== null) return;
  chat.joinedBy = name;
  appendLine(chat, { voice: 'log', sender: null, text: `${name} joined the chat`, at });
}

/** Sends one message in a live conversation and charges it; at zero a `stop` property sends nothing. */
export function postMessage(desk: Helpdesk, request: PostRequest): Posted {
  const property = desk.property(request.propertyId);
  const chat =
    request.chatId === undefined ? desk.liveChat(property.id) : desk.chat(request.chatId);
  const at = Date.now();
  const costs = charged.has(request.from);
  if (costs && !charge(property.books, at))
    return { posted: false, chatId: chat.id, reason: 'no_credits' };
  const sender = senderOf(desk, request);
  joinOnce(chat, request.from, sender, at);
  const text = request.text ?? cannedText[request.from];
  const { block, message } = appendLine(chat, { voice: request.from, sender, text, at });
  if (request.from === 'visitor') chat.unseen += 1;
  desk.publish({ kind: 'chat', chat });
  if (costs) desk.publishAccount(property.id);
  const cost = costs ? 1 : 0;
  return { posted: true, chatId: chat.id, blockId: block.id, messageId: message.id, at, cost };
}

/** A message of the preview in the AI settings: it looks the same and costs nothing. */
export function postPreview(
  desk: Helpdesk,
  request: { propertyId: string; from: 'visitor' | 'ai'; text?: string },
): void {
  const chat = desk.previews.get(desk.property(request.propertyId).id);
  if (chat === undefined) return;
  const text = request.text ?? cannedText[request.from];
  const sender = request.from === 'ai' ? desk.property(request.propertyId).aiName : null;
  appendLine(chat, { voice: request.from, sender, text, at: Date.now() });
  desk.publish({ kind: 'preview', chat });
}

export function endChat(desk: Helpdesk, chatId: string): void {
  const chat = desk.chat(chatId);
  if (chat.endedAt !== null) return;
  const at = Date.now();
  appendLine(chat, { voice: 'log', sender: null, text: `${chat.visitor} left the chat`, at });
  chat.endedAt = at;
  desk.publish({ kind: 'chat', chat });
}

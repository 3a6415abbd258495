import { charge, purchase, renew } from './account.ts';
import type { Helpdesk } from './helpdesk.ts';
import { postPreview } from './posting.ts';
import type { AtZero } from './protocol.ts';
import { pick, topics } from './topics.ts';
import { askAndAnswer } from './working-day.ts';

export interface Figures {
  subscription?: number;
  purchased?: number;
  excess?: number;
  allotment?: number;
  resetAt?: number;
  atZero?: AtZero;
}

export function spendUnseen(desk: Helpdesk, propertyId: string, quantity: number): number {
  const { books } = desk.property(propertyId);
  let spent = 0;
  while (spent < quantity && charge(books, Date.now())) spent += 1;
  desk.publishAccount(propertyId);
  return spent;
}

export function topUp(desk: Helpdesk, propertyId: string, quantity: number): void {
  purchase(desk.property(propertyId).books, quantity, Date.now());
  desk.publishAccount(propertyId);
}

export async function visitorAsks(
  desk: Helpdesk,
  propertyId: string,
  signal: AbortSignal,
): Promise<void> {
  const turn = pick(pick(topics, desk.chats.size).turns, 0);
  const open = desk.liveChat(propertyId);
  const chat = open.joinedBy === null ? open : desk.startChat(propertyId);
  await askAndAnswer(desk, { propertyId, chatId: chat.id, ...turn }, 700, signal);
}

export function answerPreview(desk: Helpdesk, propertyId: string, text: string): void {
  postPreview(desk, { propertyId, from: 'visitor', text });
  postPreview(desk, { propertyId, from: 'ai' });
}

export function markSeen(desk: Helpdesk, chatId: string): void {
  const chat = desk.chat(chatId);
  if (chat.unseen === 0) return;
  chat.unseen = 0;
  desk.publish({ kind: 'chat', chat });
}

export function setFigures(desk: Helpdesk, propertyId: string, figures: Figures): void {
  const { books } = desk.property(propertyId);
  Object.assign(books, figures);
  books.usedThisCycle = books.allotment - books.subscription + books.excess;
  desk.publishAccount(propertyId);
}

export function setName(
  desk: Helpdesk,
  propertyId: string,
  names: { property?: string; ai?: string },
): void {
  const property = desk.property(propertyId);
  property.name = names.property ?? property.name;
  property.aiName = names.ai ?? property.aiName;
  desk.publishAccount(propertyId);
}

export function startCycle(desk: Helpdesk, propertyId: string): void {
  renew(desk.property(propertyId).books, Date.now());
  desk.publishAccount(propertyId);
}

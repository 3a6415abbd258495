import { setTimeout as sleep } from 'node:timers/promises';
import type { Helpdesk } from './helpdesk.ts';
import { endChat, postMessage } from './posting.ts';
import { peopleSay, pick, smartReplies, topics } from './topics.ts';

export interface WorkingDay {
  /** How long the day takes. Traffic is compressed; every stamp is the real now. */
  seconds?: number;
  /** Conversations, default 40. */
  chats?: number;
  /** Where they arrive; default: most in the shop, some in B2B, few in the docs. */
  propertyIds?: string[];
}

export interface DayTally {
  chats: number;
  aiAnswers: number;
  /** Answers that were not given because the credits were gone. */
  silent: number;
  byPeople: number;
  /** Smart Replies and AI Commands, charged like an AI answer. */
  assisted: number;
}

const answerDelayMs = 700;

const defaultMix = (desk: Helpdesk): string[] => {
  const [shop, business, docs] = desk.properties.map((property) => property.id);
  return [shop, shop, business, shop, docs, shop, business, shop].filter((id) => id !== undefined);
};

/** A visitor writes; the AI answers a moment later, unless a person has joined. */
export async function askAndAnswer(
  desk: Helpdesk,
  where: { propertyId: string; chatId: string; question: string; answer: string[] },
  waitMs: number,
  signal: AbortSignal,
): Promise<{ answers: number; silent: number }> {
  const { propertyId, chatId } = where;
  postMessage(desk, { propertyId, chatId, from: 'visitor', text: where.question });
  let answers = 0;
  let silent = 0;
  if (desk.chat(chatId).joinedBy !== null) return { answers, silent };
  for (const text of where.answer) {
    await sleep(waitMs, undefined, { signal });
    const outcome = postMessage(desk, { propertyId, chatId, from: 'ai', text });
    if (outcome.posted) answers += 1;
    else silent += 1;
  }
  return { answers, silent };
}

/** Every third conversation ends with a person: own words, a Smart Reply, an AI Command in turn. */
function letPersonAnswer(
  desk: Helpdesk,
  propertyId: string,
  chatId: string,
  index: number,
  tally: DayTally,
): void {
  if (index % 3 !== 0) return;
  const from = pick(['agent', 'smart_reply', 'agent', 'ai_command'] as const, index / 3);
  const text = from === 'smart_reply' ? pick(smartReplies, index) : pick(peopleSay, index);
  const outcome = postMessage(desk, { propertyId, chatId, from, text });
  if (!outcome.posted) tally.silent += 1;
  else if (from === 'agent') tally.byPeople += 1;
  else tally.assisted += 1;
}

export async function playWorkingDay(
  desk: Helpdesk,
  day: WorkingDay,
  signal: AbortSignal,
): Promise<DayTally> {
  const lengthMs = (day.seconds ?? 60) * 1000;
  const count = day.chats ?? 40;
  const mix = day.propertyIds ?? defaultMix(desk);
  const tally: DayTally = { chats: count, aiAnswers: 0, silent: 0, byPeople: 0, assisted: 0 };
  const chatSpanMs = Math.min(lengthMs / 3, 15_000);
  const gapMs = (lengthMs - chatSpanMs) / Math.max(1, count - 1);
  const playChat = async (index: number): Promise<void> => {
    await sleep(gapMs * index, undefined, { signal });
    const propertyId = pick(mix, index);
    const { id: chatId } = desk.startChat(propertyId);
    const { turns } = pick(topics, index * 5 + Math.floor(index / 6));
    const turnMs = chatSpanMs / (turns.length + 1);
    const waitMs = Math.min(answerDelayMs, turnMs / 4);
    for (const turn of turns) {
      const heard = await askAndAnswer(desk, { propertyId, chatId, ...turn }, waitMs, signal);
      tally.aiAnswers += heard.answers;
      tally.silent += heard.silent;
      await sleep(Math.max(0, turnMs - waitMs * turn.answer.length), undefined, { signal });
    }
    letPersonAnswer(desk, propertyId, chatId, index, tally);
    await sleep(turnMs / 2, undefined, { signal });
    if (index < count - 3) endChat(desk, chatId);
  };
  await Promise.all(Array.from({ length: count }, (_, index) => playChat(index)));
  return tally;
}

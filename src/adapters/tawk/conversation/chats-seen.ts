import { dropOldest } from './drop-oldest.ts';
import type { ChatOnScreen } from './watch-conversations.ts';
import type { Instant } from '../../../domain/units.ts';

/** What one opened chat says about whether the AI answers: the evidence for an AI that fell silent. */
export type ChatEvidence = {
  /** When the visitor wrote: by the message's own stamp, else when it was first on screen. */
  at: Instant;
  /** The visitor wrote before a person joined: the AI had its chance. */
  visitorFirst: boolean;
  aiAnswered: boolean;
};

type Known = {
  firstSeenAt: Instant;
  /** It was on screen from its beginning, so nothing of it can have been missed. */
  isWhole: boolean;
  evidence: ChatEvidence | null;
  told: string;
};

const mostChats = 200;
/** An AI that has not answered by then does not answer; it is looked at again before it is said. */
export const patienceMs = 60_000;

/** Tells of each chat once, and again when the evidence in it changed. */
export class ChatsSeen {
  private readonly chats = new Map<string, Known>();
  private waits = false;

  /** Was it too early to say something since this was last asked? Then another look is due. */
  takeWaiting(): boolean {
    const { waits } = this;
    this.waits = false;
    return waits;
  }

  /** New evidence, or null where there is none, where it was told, or where it is too early. */
  note(chat: ChatOnScreen, aiNames: readonly string[], now: Instant): ChatEvidence | null {
    // Without a confirmed name every sender looks like a person.
    if (aiNames.length === 0) return null;
    const known = this.meet(chat, now);
    known.evidence = known.isWhole ? weigh(chat, known, aiNames) : null;
    if (known.evidence === null) return null;
    if (this.mayStillAnswer(chat, known.evidence, aiNames, now)) return null;
    const text = JSON.stringify(known.evidence);
    if (known.told === text) return null;
    known.told = text;
    return known.evidence;
  }

  private meet(chat: ChatOnScreen, now: Instant): Known {
    const known = this.chats.get(chat.key) ?? {
      firstSeenAt: now,
      isWhole: chat.isWhole,
      evidence: null,
      told: '',
    };
    this.chats.delete(chat.key);
    this.chats.set(chat.key, known);
    dropOldest(this.chats, mostChats);
    return known;
  }

  private mayStillAnswer(
    chat: ChatOnScreen,
    { at, aiAnswered }: ChatEvidence,
    aiNames: readonly string[],
    now: Instant,
  ): boolean {
    const hasPerson = chat.messages.some(({ sender }) => isPerson(sender, aiNames));
    if (aiAnswered || hasPerson || !chat.isLive || now - at >= patienceMs) return false;
    this.waits = true;
    return true;
  }
}

const isPerson = (sender: string | null, aiNames: readonly string[]): sender is string =>
  sender !== null && !aiNames.includes(sender);

/** Null while no visitor wrote, and for an ended chat that does not say when it was. */
function weigh(
  { messages, isLive }: ChatOnScreen,
  { firstSeenAt, evidence }: Known,
  aiNames: readonly string[],
): ChatEvidence | null {
  const visitorAt = messages.findIndex(({ sender }) => sender === null);
  const personAt = messages.findIndex(({ sender }) => isPerson(sender, aiNames));
  const stampedAt = messages[visitorAt]?.stampedAt ?? null;
  if (visitorAt < 0 || (stampedAt === null && !isLive)) return evidence;
  // The log tells of a person who joined; the page calls them the same once they wrote.
  const log = messages[visitorAt]?.logBefore ?? '';
  const joinedFirst = messages.some(
    ({ sender }) => isPerson(sender, aiNames) && log.includes(sender),
  );
  const isAnswered = messages.some(({ sender }) => sender !== null && aiNames.includes(sender));
  return {
    at: evidence?.at ?? stampedAt ?? firstSeenAt,
    visitorFirst:
      (evidence?.visitorFirst ?? (personAt < 0 || visitorAt < personAt)) && !joinedFirst,
    aiAnswered: evidence?.aiAnswered === true || isAnswered,
  };
}

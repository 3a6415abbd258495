import { dropOldest } from './drop-oldest.ts';
import type { Listed } from './conversation-memory.ts';
import type { SeenMessage } from './seen-message.ts';
import type { Instant } from '../../../domain/units.ts';

/** What speaks for a sender being the AI. Held in memory only, never stored. */
type SenderEvidence = {
  /** Answers within seconds of a visitor's message: no person types that fast every time. */
  quickAnswers: number;
  slowAnswers: number;
  /** Conversations in which the sender stopped once another named sender joined. */
  fellSilent: number;
};

export type SenderSeen = { name: string; likely: boolean };

type Talk = { visitorAt: Instant | null; spoke: Map<string, boolean> };

const mostSenders = 30;
const mostTalks = 60;
const quickMs = 15_000;

const weigh = ({ quickAnswers, slowAnswers, fellSilent }: SenderEvidence): number =>
  quickAnswers + fellSilent - slowAnswers;

/** Gathers recent senders so that a person can be offered the AI's name instead of typing it. */
export class SendersSeen {
  private readonly senders = new Map<string, SenderEvidence>();
  private readonly talks = new Map<string, Talk>();

  /** A message that appeared just now. */
  note({ sender, conversationKey, stampedAt, seenAt }: SeenMessage): void {
    this.hear(this.talkOf(conversationKey), sender, stampedAt ?? seenAt);
  }

  /** What stood in a conversation when it was opened; without stamps only the order speaks. */
  noteTranscript(conversationKey: string, messages: readonly Listed[]): void {
    const isKnown = this.talks.has(conversationKey);
    const talk = this.talkOf(conversationKey);
    for (const { sender, stampedAt } of messages) {
      if (!isKnown) this.hear(talk, sender, stampedAt);
      // Heard already, in part: the others have a name, and nothing speaks for them.
      else if (sender !== null && !this.senders.has(sender)) this.evidenceOf(sender);
    }
  }

  /** Most likely first. */
  list(): readonly SenderSeen[] {
    return [...this.senders]
      .sort(([, one], [, other]) => weigh(other) - weigh(one))
      .map(([name, evidence]) => ({ name, likely: weigh(evidence) > 0 }));
  }

  private talkOf(key: string): Talk {
    const talk = this.talks.get(key) ?? { visitorAt: null, spoke: new Map<string, boolean>() };
    this.talks.set(key, talk);
    dropOldest(this.talks, mostTalks);
    return talk;
  }

  private hear(talk: Talk, sender: string | null, at: Instant | null): void {
    if (sender === null) {
      talk.visitorAt = at;
      return;
    }
    const evidence = this.evidenceOf(sender);
    if (talk.visitorAt !== null && at !== null) {
      if (at - talk.visitorAt <= quickMs) evidence.quickAnswers += 1;
      else evidence.slowAnswers += 1;
    }
    talk.visitorAt = null;
    this.noteSilence(sender, talk);
  }

  private evidenceOf(name: string): SenderEvidence {
    const evidence = this.senders.get(name) ?? { quickAnswers: 0, slowAnswers: 0, fellSilent: 0 };
    this.senders.delete(name);
    this.senders.set(name, evidence);
    dropOldest(this.senders, mostSenders);
    return evidence;
  }

  /** Everybody who spoke before counts as silenced until they speak again. */
  private noteSilence(name: string, talk: Talk): void {
    for (const [other, isSilent] of talk.spoke) {
      const evidence = this.senders.get(other);
      if (evidence === undefined || (other === name) !== isSilent) continue;
      evidence.fellSilent += isSilent ? -1 : 1;
      talk.spoke.set(other, !isSilent);
    }
    if (!talk.spoke.has(name)) talk.spoke.set(name, false);
  }
}

import type { SeenMessage } from './seen-message.ts';
import type { Instant } from '../../../domain/units.ts';

/** What speaks for a sender being the AI. Held in memory only, never stored. */
export type SenderEvidence = {
  name: string;
  /** Messages within seconds of a visitor's: no person types that fast. */
  quickAnswers: number;
  /** Conversations in which the sender stopped once another named sender joined. */
  fellSilent: number;
};

type Talk = { visitorAt: Instant | null; spoke: Map<string, boolean> };

const mostSenders = 30;
const mostTalks = 60;
const quickMs = 15_000;

function dropOldest(map: Map<string, unknown>, most: number): void {
  const [oldest] = map.keys();
  if (map.size > most && oldest !== undefined) map.delete(oldest);
}

/** Gathers recent senders so that a person can be offered the AI's name instead of typing it. */
export class SendersSeen {
  private readonly senders = new Map<string, SenderEvidence>();
  private readonly talks = new Map<string, Talk>();

  note({ sender, conversationKey, seenAt }: SeenMessage): void {
    const talk = this.talks.get(conversationKey) ?? { visitorAt: null, spoke: new Map() };
    this.talks.set(conversationKey, talk);
    dropOldest(this.talks, mostTalks);
    if (sender === null) talk.visitorAt = seenAt;
    else this.noteNamed(sender, talk, seenAt);
  }

  private noteNamed(name: string, talk: Talk, seenAt: Instant): void {
    const evidence = this.senders.get(name) ?? freshEvidence(name);
    this.senders.delete(name);
    this.senders.set(name, evidence);
    dropOldest(this.senders, mostSenders);
    if (talk.visitorAt !== null && seenAt - talk.visitorAt <= quickMs) evidence.quickAnswers += 1;
    talk.visitorAt = null;
    this.noteSilence(name, talk);
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

  /** Most likely first. */
  list(): readonly SenderEvidence[] {
    const weigh = (sender: SenderEvidence): number => sender.quickAnswers + 2 * sender.fellSilent;
    return [...this.senders.values()].sort((one, other) => weigh(other) - weigh(one));
  }
}

const freshEvidence = (name: string): SenderEvidence => ({
  name,
  quickAnswers: 0,
  fellSilent: 0,
});

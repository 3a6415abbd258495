import type { Words } from './language.ts';

/** What a surface must say besides the figure, gravest first; one at a time. */
export type NoticeFacts = {
  hasAccess: boolean;
  /** What is seen waits in the tabs until it can be saved again. */
  savingPaused: boolean;
  watching: boolean;
  /** AI messages seen in the Chats panel whose property is not known. */
  unassigned: number;
  /** A sender that may be an AI agent. */
  offeredSender: string | null;
  offerWarnings: boolean;
};

export type NoticeText = {
  kind: 'access' | 'saving_paused' | 'not_watching' | 'unassigned' | 'sender' | 'warnings';
  text: string;
  /** Null where nothing can be done but read it. */
  action: string | null;
};

/** The one notice that matters most now, or none. */
export function noticeText(facts: NoticeFacts, words: Words): NoticeText | null {
  const say = words.say;
  if (!facts.hasAccess) {
    return { kind: 'access', text: say('notice.access'), action: say('notice.access_action') };
  }
  if (facts.savingPaused) {
    return { kind: 'saving_paused', text: say('notice.saving_paused'), action: null };
  }
  if (!facts.watching) {
    return { kind: 'not_watching', text: say('notice.not_watching'), action: null };
  }
  if (facts.unassigned > 0) {
    const text = say('notice.unassigned', { count: facts.unassigned });
    return { kind: 'unassigned', text, action: say('notice.unassigned_action') };
  }
  if (facts.offeredSender !== null) {
    const text = say('notice.sender', { sender: facts.offeredSender });
    return { kind: 'sender', text, action: say('button.yes') };
  }
  if (facts.offerWarnings) {
    return {
      kind: 'warnings',
      text: say('notice.warnings'),
      action: say('notice.warnings_action'),
    };
  }
  return null;
}

import { PLAN_FACTS } from '../domain/plan.ts';
import type { PropertyView } from '../domain/property-view.ts';
import type { RestoredNote } from '../domain/restored-note.ts';
import type { SavingState } from '../domain/surface-state.ts';
import { countText } from './amounts.ts';
import type { MessageKey, Slots, Words } from './language.ts';
import { whenText } from './times.ts';

/** What a surface must say besides the figure, gravest first; one at a time. */
export type NoticeFacts = {
  hasAccess: boolean;
  saving: SavingState;
  watching: boolean;
  /** Does the background answer at all? */
  answers: boolean;
  restored: RestoredNote | null;
  /** AI messages seen in the Chats panel whose property is not known. */
  unassigned: number;
  /** A sender that may be an AI agent. */
  offeredSender: string | null;
  offerWarnings: boolean;
  /** The question for the plan was put off. */
  planPutOff: boolean;
};

/** What can be answered to a notice. A plan is answered by its name. */
export type NoticeAction =
  | 'grant_access'
  | 'assign'
  | 'sender_yes'
  | 'sender_no'
  | 'warnings'
  | 'no_warnings'
  | 'no_plan'
  | 'names'
  | 'open_message_usage'
  | 'diagnose'
  | 'restored_seen'
  | 'no_top_up'
  | 'reload'
  | `plan:${string}`;

export type NoticeText = {
  text: string;
  /** None where nothing can be done but read it. */
  actions: { action: NoticeAction; label: string }[];
};

type About = Pick<PropertyView, 'topUpWatch' | 'nameDoubt' | 'planAssumed' | 'verdict'>;

/** The one notice that matters most now, or none. */
export function noticeText(facts: NoticeFacts, view: About, words: Words): NoticeText | null {
  return (
    faultNotice(facts, words) ??
    restoredNotice(facts, words) ??
    topUpNotice(view, words) ??
    doubtNotice(view, words) ??
    questionNotice(facts, view, words)
  );
}

/** What keeps the figures from being right. */
function faultNotice({ hasAccess, saving, watching, answers }: NoticeFacts, words: Words) {
  if (!hasAccess) {
    return ask('notice.access', {}, [['grant_access', 'notice.access_action']], words);
  }
  if (!answers) return ask('notice.no_answer', {}, [['reload', 'notice.no_answer_action']], words);
  if (saving !== 'ok') return ask(`notice.saving_${saving}`, {}, [], words);
  return watching ? null : ask('notice.not_watching', {}, [], words);
}

/** What was lost is said until it was read. */
function restoredNotice({ restored }: NoticeFacts, words: Words): NoticeText | null {
  if (restored === null) return null;
  const slots = { when: whenText(restored.through, words), missing: restored.missing };
  return ask('notice.restored', slots, [['restored_seen', 'notice.restored_action']], words);
}

function topUpNotice({ topUpWatch }: About, words: Words): NoticeText | null {
  if (topUpWatch === null) return null;
  if (topUpWatch.kind === 'arrived') {
    const { added, paidOff } = topUpWatch;
    const paid = paidOff === 0 ? 'none' : countText(paidOff, words);
    return ask('notice.top_up_arrived', { added: countText(added, words), paid }, [], words);
  }
  const slots = { when: whenText(topUpWatch.since, words) };
  const check: Answer[] = [['open_message_usage', 'button.check_now']];
  // A payment may have been given up.
  if (topUpWatch.kind === 'missing') check.push(['no_top_up', 'notice.restored_action']);
  return ask(`notice.top_up_${topUpWatch.kind}`, slots, check, words);
}

function doubtNotice({ nameDoubt }: About, words: Words): NoticeText | null {
  if (nameDoubt === null) return null;
  const slots =
    nameDoubt.kind === 'too_many'
      ? {}
      : {
          name: nameDoubt.name,
          when: whenText(nameDoubt.since, words),
          charged: nameDoubt.charged,
        };
  return ask(`notice.name_${nameDoubt.kind}`, slots, [['names', 'notice.name_action']], words);
}

function questionNotice(facts: NoticeFacts, view: About, words: Words): NoticeText | null {
  if (facts.unassigned > 0) {
    const slots = { count: facts.unassigned };
    return ask('notice.unassigned', slots, [['assign', 'notice.unassigned_action']], words);
  }
  if (view.verdict.kind === 'not_readable') {
    return ask('notice.diagnose', {}, [['diagnose', 'diagnosis.look']], words);
  }
  if (facts.offeredSender !== null) {
    const yesNo: Answer[] = [
      ['sender_yes', 'button.yes'],
      ['sender_no', 'button.no'],
    ];
    return ask('notice.sender', { sender: facts.offeredSender }, yesNo, words);
  }
  // Not everybody knows the plan: it keeps nobody from an answer that she has.
  if (view.planAssumed && !facts.planPutOff) return planNotice(words);
  if (!facts.offerWarnings) return null;
  const answers: Answer[] = [
    ['warnings', 'notice.warnings_action'],
    ['no_warnings', 'pill.not_now'],
  ];
  return ask('notice.warnings', {}, answers, words);
}

const planNotice = (words: Words): NoticeText => ({
  text: words.say('notice.plan'),
  actions: [
    ...PLAN_FACTS.map(({ plan }) => ({ action: `plan:${plan}` as const, label: planName(plan) })),
    { action: 'no_plan', label: words.say('pill.not_now') },
  ],
});

/** A plan's name as tawk.to writes it in every language. */
export const planName = (plan: string): string => plan.charAt(0).toUpperCase() + plan.slice(1);

type Answer = [NoticeAction, MessageKey];

const ask = (key: MessageKey, slots: Slots, answers: Answer[], words: Words): NoticeText => ({
  text: words.say(key, slots),
  actions: answers.map(([action, label]) => ({ action, label: words.say(label) })),
});

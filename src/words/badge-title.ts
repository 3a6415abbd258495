import type { PropertyView } from '../domain/property-view.ts';
import { amountInWords, leftText, nameText } from './amounts.ts';
import type { MessageKey, Slots, Words } from './language.ts';
import { trustLine } from './lines.ts';
import { runOutTitle } from './run-out-words.ts';
import { dateText, sinceText, whenText } from './times.ts';
import { mayHaveStopped, purchaseSlots, stillAnswers } from './verdict-words.ts';

/** The sentence behind the badge: whose figure, how much, what it means, who says so. */
export function badgeTitle(view: PropertyView | null, words: Words): string {
  if (!view) return words.say('title.nothing');
  const { verdict } = view;
  if (verdict.kind === 'likely_runs_out' || verdict.kind === 'runs_out') {
    return runOutTitle(verdict, view, words);
  }
  return words.say(titleKey(view), {
    name: nameText(view, words),
    left: leftText(view, words, true),
    trust: trustLine(view, words),
    ...(view.resetAt !== null && { date: dateText(view.resetAt, view.timeZone, words) }),
    ...verdictSlots(view, words),
  });
}

/** Verdicts with a sentence of their own; the others say how much and who says so. */
const NAMED = [
  'no_figure',
  'low',
  'ai_silent',
  'probably_empty',
  'should_be_full_again',
  'not_readable',
] as const;
/** Sentences that name the reset date. */
const LASTING = ['lasts', 'likely_lasts', 'may_just_last'] as const;

function titleKey(view: PropertyView): MessageKey {
  const { verdict } = view;
  switch (verdict.kind) {
    case 'in_debt':
      if (!view.canBuy) return 'title.in_debt_hobby';
      return stillAnswers(view) ? 'title.in_debt_growing' : 'title.in_debt';
    case 'none_left':
      if (verdict.silentSince !== null) return 'title.none_left_silent';
      if (stillAnswers(view)) return 'title.none_left_growing';
      return mayHaveStopped(view) ? 'title.none_left' : 'title.plain';
    case 'no_reset_date':
      return verdict.days === null ? 'title.no_reset_date_no_pace' : 'title.no_reset_date';
    default: {
      const named = [...NAMED, ...(view.resetAt === null ? [] : LASTING)];
      return `title.${named.find((kind) => kind === verdict.kind) ?? 'plain'}`;
    }
  }
}

/** What the sentence of this verdict needs besides name, amount and origin. */
function verdictSlots(view: PropertyView, words: Words): Slots {
  const { verdict, timeZone } = view;
  switch (verdict.kind) {
    case 'in_debt':
      return purchaseSlots(verdict, view, words);
    case 'none_left':
      return verdict.silentSince === null ? {} : { since: sinceText(verdict.silentSince, words) };
    case 'no_reset_date':
      return { days: verdict.days ?? 0 };
    case 'ai_silent':
      return { chats: verdict.chats, usual: verdict.usualIn10 };
    case 'probably_empty':
      return { since: sinceText(verdict.since, words) };
    case 'should_be_full_again':
      return { date: dateText(verdict.resetAt, timeZone, words) };
    case 'not_readable':
      return { amount: amountInWords(view, words), when: whenText(verdict.openedAt, words) };
    default:
      return {};
  }
}

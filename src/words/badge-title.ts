import type { PropertyView } from '../domain/property-view.ts';
import { amountInWords, nameText, sizeText } from './amounts.ts';
import type { MessageKey, Words } from './language.ts';
import { trustLine } from './lines.ts';
import { dateText, sinceText, whenText } from './times.ts';
import { headline, purchaseSlots, secondLine, stillAnswers } from './verdict-words.ts';

/** The sentence behind the badge: whose figure, how much, what it means, who says so. */
export function badgeTitle(view: PropertyView | null, words: Words): string {
  if (!view) return words.say('title.nothing');
  const { verdict, timeZone } = view;
  const slots = {
    name: nameText(view, words),
    amount: sizeText(view, words),
    trust: trustLine(view, words),
  };
  switch (verdict.kind) {
    case 'in_debt':
      return words.say(debtKey(view), { ...slots, ...purchaseSlots(view, words) });
    case 'probably_empty':
      return words.say('title.probably_empty', {
        ...slots,
        since: sinceText(verdict.since, words),
      });
    case 'should_be_full_again':
      return words.say('title.should_be_full_again', {
        ...slots,
        date: dateText(verdict.resetAt, timeZone, words),
      });
    case 'not_readable':
      return words.say('title.not_readable', {
        ...slots,
        amount: amountInWords(view, words),
        when: whenText(verdict.openedAt, words),
      });
    case 'lasts':
    case 'likely_lasts':
    case 'may_just_last':
    case 'likely_runs_out':
    case 'runs_out':
    case 'no_reset_date':
    case 'ai_silent':
      return words.say('title.headline', {
        ...slots,
        left: amountInWords(view, words),
        headline: headline(view, words),
        line: secondLine(view, null, words),
      });
    default:
      return words.say(plainKey(view), slots);
  }
}

function debtKey(view: PropertyView): MessageKey {
  if (!view.canBuy) return 'title.in_debt_hobby';
  return stillAnswers(view) ? 'title.in_debt_growing' : 'title.in_debt';
}

function plainKey(view: PropertyView): MessageKey {
  const bound = view.figure.kind === 'at_most';
  if (view.verdict.kind === 'no_figure') return 'title.no_figure';
  if (view.verdict.kind === 'low') return bound ? 'title.low_at_most' : 'title.low_official';
  if (view.verdict.kind === 'none_left') {
    return stillAnswers(view) ? 'title.none_left_growing' : 'title.none_left';
  }
  if (bound) return 'title.at_most';
  return view.figure.kind === 'official' ? 'title.official' : 'title.about';
}

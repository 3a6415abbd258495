import { TOP_UP_PACK } from '../domain/plan.ts';
import type { PropertyView } from '../domain/property-view.ts';
import type { RunOutVerdict } from '../domain/verdict.ts';
import { amountInWords, countText, sizeText } from './amounts.ts';
import type { MessageKey, Words } from './language.ts';
import { comingText, dateText, isWithinADay, sinceText, whenText } from './times.ts';

/** "Still answers" may only be said after an AI message was seen after zero. */
export const stillAnswers = ({ verdict, countedSince, origin }: PropertyView): boolean =>
  verdict.kind === 'in_debt'
    ? verdict.stillAnswers
    : countedSince > 0 && origin !== null && origin.value <= 0;

/** Will it last: the verdict in one sentence. */
export function headline(view: PropertyView, words: Words): string {
  const { verdict } = view;
  switch (verdict.kind) {
    case 'no_pace':
      return view.figure.kind === 'at_most'
        ? words.say('headline.at_most', { amount: sizeText(view, words) })
        : words.say('headline.no_pace');
    case 'in_debt':
      return words.say(stillAnswers(view) ? 'headline.in_debt_growing' : 'headline.in_debt');
    case 'probably_empty':
      return words.say('headline.probably_empty', { since: sinceText(verdict.since, words) });
    case 'none_left':
      return words.say(
        verdict.silentSince === null ? 'headline.none_left' : 'headline.none_left_silent',
      );
    case 'no_reset_date':
      return verdict.days === null
        ? words.say('headline.no_reset_date_no_pace')
        : words.say('headline.no_reset_date', { days: verdict.days });
    case 'likely_runs_out':
    case 'runs_out':
      return words.say(`headline.${verdict.kind}`, { when: comingText(verdict.runOutAt, words) });
    default:
      return words.say(`headline.${verdict.kind}`);
  }
}

/** What follows from the verdict. `canOpen`: can this person open Message Usage? Null: not asked. */
export function secondLine(view: PropertyView, canOpen: boolean | null, words: Words): string {
  const { verdict } = view;
  switch (verdict.kind) {
    case 'no_figure':
      return words.say(canOpen ? 'second.no_figure_admin' : 'second.no_figure_agent');
    case 'no_pace':
      return words.say('second.no_pace');
    case 'no_reset_date':
      return words.say('second.no_reset_date');
    case 'lasts':
    case 'likely_lasts':
      return words.say('second.lasts', { count: verdict.perDay });
    case 'may_just_last':
      return words.say('second.may_just_last', { count: verdict.perDay, burn: verdict.pace });
    case 'likely_runs_out':
    case 'runs_out':
      return view.canBuy ? runOutLine(verdict, view, words) : words.say('second.hobby');
    case 'ai_silent':
      return words.say('second.ai_silent', { chats: verdict.chats, usual: verdict.usualIn10 });
    case 'low':
    case 'none_left':
    case 'in_debt':
      return view.canBuy ? shortageLine(view, words) : words.say('second.hobby');
    case 'probably_empty':
      return words.say(canOpen ? 'second.probably_empty' : 'second.probably_empty_agent');
    case 'should_be_full_again':
      return words.say('second.should_be_full_again', {
        date: dateText(verdict.resetAt, view.timeZone, words),
      });
    case 'not_readable':
      return words.say('second.not_readable', { when: whenText(verdict.openedAt, words) });
  }
}

/** How early it ends and whether anybody is there then; within a day, what happens at zero. */
function runOutLine(verdict: RunOutVerdict, view: PropertyView, words: Words): string {
  const { runOutAt, daysBeforeReset, nobodyFrom, nobodyUntil } = verdict;
  const slots = {
    days: daysBeforeReset ?? 0,
    mode: view.atZero,
    nobody: nobodyFrom === null || nobodyUntil === null ? 'no' : 'yes',
    from: nobodyFrom === null ? '' : whenText(nobodyFrom, words),
    until: nobodyUntil === null ? '' : whenText(nobodyUntil, words),
  };
  if (isWithinADay(runOutAt, words)) return words.say('second.runs_out_soon', slots);
  if (daysBeforeReset === null) return words.say('second.runs_out_no_reset', slots);
  return words.say('second.runs_out', slots);
}

function shortageLine(view: PropertyView, words: Words): string {
  const { verdict } = view;
  if (verdict.kind === 'in_debt') {
    const key: MessageKey = stillAnswers(view) ? 'second.in_debt_growing' : 'second.in_debt';
    return words.say(key, purchaseSlots(view, words));
  }
  if (verdict.kind === 'none_left') {
    if (verdict.silentSince !== null) {
      return words.say('second.none_left_silent', { since: sinceText(verdict.silentSince, words) });
    }
    return words.say(stillAnswers(view) ? 'second.none_left_growing' : 'second.none_left');
  }
  return words.say('second.low', { allotment: countText(view.pools?.allotment ?? 0, words) });
}

/** The advised purchase of a debt, as slots. A debt that grew since it was seen is a bound. */
export function purchaseSlots(view: PropertyView, words: Words) {
  if (view.verdict.kind !== 'in_debt') return { owed: '', quantity: '', leaves: '' };
  const amount = countText(view.verdict.leaves, words);
  return {
    owed: amountInWords(view, words),
    quantity: countText(view.verdict.packs * TOP_UP_PACK, words),
    leaves: view.figure.kind === 'at_most' ? words.say('amount.at_most_words', { amount }) : amount,
  };
}

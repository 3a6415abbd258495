import { TOP_UP_PACK } from '../domain/plan.ts';
import type { PropertyView } from '../domain/property-view.ts';
import { amountInWords, countText, sizeText } from './amounts.ts';
import type { MessageKey, Words } from './language.ts';
import { dateText, sinceText, whenText } from './times.ts';

/** "Still answers" may only be said after an AI message was seen after zero. */
export const stillAnswers = (view: PropertyView): boolean =>
  view.countedSince > 0 && view.origin !== null && view.origin.value <= 0;

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

function shortageLine(view: PropertyView, words: Words): string {
  const { verdict } = view;
  if (verdict.kind === 'in_debt') {
    const key: MessageKey = stillAnswers(view) ? 'second.in_debt_growing' : 'second.in_debt';
    return words.say(key, purchaseSlots(view, words));
  }
  if (verdict.kind === 'none_left') {
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

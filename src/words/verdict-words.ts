import { TOP_UP_PACK } from '../domain/plan.ts';
import type { PropertyView } from '../domain/property-view.ts';
import type { Verdict } from '../domain/verdict.ts';
import { amountInWords, countText, creditsText, isOver, sizeOf, sizeText } from './amounts.ts';
import { comingText } from './coming-times.ts';
import { roundEstimate } from './estimates.ts';
import type { MessageKey, Words } from './language.ts';
import { packsText, runOutLine } from './run-out-words.ts';
import { clockText, dateText, daysUntil, sinceText, whenText } from './times.ts';

/** "Still answers" may only be said after an AI message was seen after zero. */
export const stillAnswers = ({ verdict, countedSince, origin }: PropertyView): boolean =>
  verdict.kind === 'in_debt'
    ? verdict.stillAnswers
    : countedSince > 0 && origin !== null && origin.value <= 0;

/** At nothing, where it is not known to go on. */
export const mayHaveStopped = ({ verdict, atZero }: PropertyView): boolean =>
  verdict.kind === 'none_left' && atZero !== 'allow';

/** Will it last: the verdict in one sentence. */
export function headline(view: PropertyView, words: Words): string {
  const { verdict } = view;
  switch (verdict.kind) {
    case 'no_pace':
      return view.figure.kind === 'at_most'
        ? words.say('headline.at_most', { amount: sizeText(view, words) })
        : words.say('headline.no_pace');
    case 'no_reset_date':
      return verdict.days === null
        ? words.say('headline.no_reset_date_no_pace')
        : words.say('headline.no_reset_date', { days: verdict.days });
    case 'likely_runs_out':
    case 'runs_out':
      return words.say(`headline.${verdict.kind}`, { when: comingText(verdict.runOutAt, words) });
    case 'none_left':
      return words.say(
        verdict.silentSince === null ? 'headline.none_left' : 'headline.none_left_silent',
      );
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
    case 'no_reset_date':
      return words.say(verdict.days === null ? 'second.no_pace' : 'second.no_reset_date');
    case 'lasts':
    case 'likely_lasts':
      return words.say('second.lasts', { count: verdict.perDay });
    case 'may_just_last':
      return words.say('second.may_just_last', { count: verdict.perDay, burn: verdict.pace });
    case 'likely_runs_out':
    case 'runs_out':
      return runOutLine(verdict, view, words);
    case 'low':
    case 'none_left':
    case 'in_debt':
      return shortageLine(verdict, view, words);
    case 'probably_empty':
      return words.say(canOpen ? 'second.probably_empty' : 'second.probably_empty_agent');
    default:
      return words.say(`second.${verdict.kind}`, unconfirmedSlots(verdict, view, words));
  }
}

type Unconfirmed = Extract<
  Verdict,
  { kind: 'should_be_full_again' | 'ai_silent' | 'not_readable' }
>;

function unconfirmedSlots(verdict: Unconfirmed, { timeZone }: PropertyView, words: Words) {
  switch (verdict.kind) {
    case 'should_be_full_again':
      return { date: dateText(verdict.resetAt, timeZone, words) };
    case 'ai_silent':
      return { chats: verdict.chats, usual: verdict.usualIn10 };
    case 'not_readable': {
      const { openedAt } = verdict;
      const isToday = daysUntil(openedAt, words.timeZone, words) === 0;
      const [time, when] = [clockText(openedAt, words), whenText(openedAt, words)];
      return { day: isToday ? 'today' : 'other', time, when };
    }
  }
}

type Shortage = Extract<Verdict, { kind: 'low' | 'none_left' | 'in_debt' }>;

function shortageLine(verdict: Shortage, view: PropertyView, words: Words): string {
  if ('silentSince' in verdict && verdict.silentSince) {
    return words.say('second.none_left_silent', { since: sinceText(verdict.silentSince, words) });
  }
  if (!view.canBuy) return words.say('second.hobby');
  if (verdict.kind === 'low') {
    if (view.planAssumed) return words.say('second.no_pace');
    return words.say('second.low', { allotment: countText(view.pools?.allotment ?? 0, words) });
  }
  const growing = stillAnswers(view);
  if (verdict.kind === 'none_left' && growing) return words.say('second.none_left_growing');
  if (mayHaveStopped(view)) return words.say('second.none_left');
  const key: MessageKey = growing ? 'second.in_debt_growing' : 'second.in_debt';
  const bare = { owed: 0, packs: 1, leaves: TOP_UP_PACK };
  return words.say(key, purchaseSlots(verdict.kind === 'in_debt' ? verdict : bare, view, words));
}

type Purchase = Pick<Extract<Verdict, { kind: 'in_debt' }>, 'owed' | 'packs' | 'leaves'>;

/** The advised purchase of a debt, as slots. A debt that grew since it was seen is a bound. */
export function purchaseSlots({ owed, packs, leaves }: Purchase, view: PropertyView, words: Words) {
  const isShown = isOver(view);
  const amount = isShown ? amountInWords(view, words) : countText(owed, words);
  return {
    owed: creditsText(isShown ? sizeOf(view) : owed, amount, words),
    quantity: packsText(packs, words),
    leaves: leavesText(leaves, view, words),
  };
}

function leavesText(leaves: number, { figure }: PropertyView, words: Words): string {
  const isEstimate = figure.kind === 'about';
  const amount = countText(isEstimate ? roundEstimate(leaves) : leaves, words);
  if (isEstimate) return words.say('amount.about_words', { amount });
  return figure.kind === 'at_most' ? words.say('amount.at_most_words', { amount }) : amount;
}

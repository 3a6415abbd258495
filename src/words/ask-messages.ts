import type { PropertyView } from '../domain/property-view.ts';
import type { RunOutVerdict } from '../domain/verdict.ts';
import { amountInWords, countText, isOver, nameText } from './amounts.ts';
import { comingWritten } from './coming-times.ts';
import type { MessageKey, Slots, Words } from './language.ts';
import { moneyText } from './money.ts';
import { packsText } from './run-out-words.ts';
import { dateText, whenWrittenText } from './times.ts';
import { purchaseSlots } from './verdict-words.ts';

/**
 * A message to copy: asks somebody who can open Message Usage for the figure. Nobody else knows the end
 * of an id: a property without a name is told by its `link`.
 */
export const askForFigure = (view: PropertyView, link: string, words: Words): string =>
  words.say('ask.figure', {
    named: view.name === null ? 'no' : 'yes',
    name: nameText(view, words),
    link,
  });

/**
 * A message to copy: asks an admin to top up (or, on Hobby, to look at the plan). `link` is the
 * dashboard's address of this property. It is read later, so every instant carries its date.
 */
export function askAdmin(view: PropertyView, link: string, words: Words): string {
  const { origin, resetAt } = view;
  return words.say(adminKey(view), {
    link,
    name: nameText(view, words),
    amount: amountInWords(view, words),
    origin: countText(origin?.value ?? 0, words),
    when: whenWrittenText(origin?.at ?? view.computedAt, words),
    date: resetAt === null ? '' : dateText(resetAt, view.timeZone, words),
    ...verdictSlots(view, words),
  });
}

function adminKey(view: PropertyView): MessageKey {
  if (isOver(view)) return view.canBuy ? 'ask.admin_debt' : 'ask.admin_debt_hobby';
  if (view.figure.kind === 'about_none') return 'ask.admin_empty';
  if (!view.canBuy) return 'ask.admin_hobby';
  if (view.verdict.kind === 'none_left') return 'ask.admin_none';
  if (isRunOut(view.verdict)) return 'ask.admin_runs_out';
  return view.resetAt === null ? 'ask.admin_left' : 'ask.admin_left_reset';
}

const isRunOut = (verdict: PropertyView['verdict']): verdict is RunOutVerdict =>
  verdict.kind === 'likely_runs_out' || verdict.kind === 'runs_out';

function verdictSlots(view: PropertyView, words: Words): Slots {
  const { verdict } = view;
  if (verdict.kind === 'in_debt') return purchaseSlots(verdict, view, words);
  if (!isRunOut(verdict)) return {};
  const { runOutAt, daysBeforeReset, packs } = verdict;
  const known = view.resetAt !== null && daysBeforeReset !== null;
  return {
    sure: verdict.kind === 'runs_out' ? 'yes' : 'no',
    runOut: comingWritten(runOutAt, words),
    known: known ? 'yes' : 'no',
    days: daysBeforeReset ?? 0,
    more: packs === null || packs <= 0 ? 'none' : packsText(packs, words),
    price: packs === null ? 'none' : priceText(view, packs, words),
  };
}

function priceText({ advice }: PropertyView, packs: number, words: Words): string {
  const price = advice?.pricePerPack;
  return price ? moneyText(price.cents * packs, price.currency, words) : 'none';
}

import type { PropertyView } from '../domain/property-view.ts';
import type { RunOutVerdict } from '../domain/verdict.ts';
import { amountInWords, creditsText, isOver, nameText, officialText, sizeOf } from './amounts.ts';
import { priceText } from './buy-words.ts';
import { comingWritten } from './coming-times.ts';
import type { MessageKey, Slots, Words } from './language.ts';
import { isBeforeReset } from './lines.ts';
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
  const { origin, resetAt, verdict } = view;
  const isSilent = verdict.kind === 'ai_silent';
  if (origin === null && !isSilent) return askForFigure(view, link, words);
  return words.say(adminKey(view), {
    link,
    name: nameText(view, words),
    amount: creditsText(sizeOf(view), amountInWords(view, words), words, 'yes'),
    origin: origin === null ? 'none' : officialText(origin.value, words),
    when: whenWrittenText(origin?.at ?? view.computedAt, words),
    date: resetAt === null ? 'none' : dateText(resetAt, view.timeZone, words),
    renewed: isBeforeReset(view) ? 'yes' : 'no',
    silent: isSilent ? 'yes' : 'no',
    buys: view.canBuy ? 'yes' : 'no',
    ...verdictSlots(view, words),
  });
}

function adminKey(view: PropertyView): MessageKey {
  if (view.verdict.kind === 'ai_silent' || view.figure.kind === 'about_none')
    return 'ask.admin_empty';
  if (isOver(view)) return view.canBuy ? 'ask.admin_debt' : 'ask.admin_debt_hobby';
  if (!view.canBuy) return 'ask.admin_hobby';
  if (view.verdict.kind === 'none_left') return 'ask.admin_none';
  if (isRunOut(view.verdict)) return 'ask.admin_runs_out';
  return 'ask.admin_left';
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
    price: packs === null ? 'none' : priceText(packs, view.advice, words),
    guessed: view.advice?.pricePerPack.guessed ? 'yes' : 'no',
  };
}

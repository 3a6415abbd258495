import type { PropertyView } from '../domain/property-view.ts';
import { amountInWords, countText, isOver, nameText } from './amounts.ts';
import type { MessageKey, Words } from './language.ts';
import { dateText, whenWrittenText } from './times.ts';
import { purchaseSlots } from './verdict-words.ts';

/** A message to copy: asks somebody who can open Message Usage for the figure. */
export const askForFigure = (view: PropertyView, words: Words): string =>
  words.say('ask.figure', { name: nameText(view, words) });

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
    ...(resetAt !== null && { date: dateText(resetAt, view.timeZone, words) }),
    ...purchaseSlots(view, words),
  });
}

function adminKey(view: PropertyView): MessageKey {
  if (isOver(view)) return view.canBuy ? 'ask.admin_debt' : 'ask.admin_debt_hobby';
  if (view.figure.kind === 'about_none') return 'ask.admin_empty';
  if (!view.canBuy) return 'ask.admin_hobby';
  if (view.verdict.kind === 'none_left') return 'ask.admin_none';
  return view.resetAt === null ? 'ask.admin_left' : 'ask.admin_left_reset';
}

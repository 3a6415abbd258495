import type { PropertyView } from '../domain/property-view.ts';
import { countText, nameText, sizeText } from './amounts.ts';
import type { Words } from './language.ts';
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
  const { verdict, origin, resetAt } = view;
  const slots = {
    link,
    name: nameText(view, words),
    amount: askedAmount(view, words),
    origin: countText(origin?.value ?? 0, words),
    when: whenWrittenText(origin?.at ?? view.computedAt, words),
  };
  if (!view.canBuy) return words.say('ask.admin_hobby', slots);
  if (verdict.kind === 'in_debt') {
    return words.say('ask.admin_debt', { ...slots, ...purchaseSlots(verdict, words) });
  }
  if (verdict.kind === 'none_left') return words.say('ask.admin_none', slots);
  if (resetAt === null) return words.say('ask.admin_left', slots);
  const date = dateText(resetAt, view.timeZone, words);
  return words.say('ask.admin_left_reset', { ...slots, date });
}

function askedAmount(view: PropertyView, words: Words): string {
  const amount = sizeText(view, words);
  if (amount === countText(0, words)) return words.say('ask.amount_none');
  return view.figure.kind === 'at_most' ? words.say('ask.amount_at_most', { amount }) : amount;
}

import type { Alert } from '../domain/alert.ts';
import type { PropertyView } from '../domain/property-view.ts';
import { amountInWords, countText, nameText } from './amounts.ts';
import type { Words } from './language.ts';
import { daysUntil, whenText } from './times.ts';
import { headline, purchaseSlots, stillAnswers } from './verdict-words.ts';

export type AlertText = { title: string; body: string };

/** A warning about one property, for the browser's notification and for the alert log. */
export function alertText(alert: Alert, view: PropertyView, words: Words): AlertText {
  switch (alert.kind) {
    case 'low':
      return { title: words.say('alert.low.title'), body: resetBody('low', view, words) };
    case 'none_left':
      return {
        title: words.say('alert.none_left.title'),
        body: resetBody('none_left', view, words),
      };
    case 'in_debt':
      return debtText(view, words);
    case 'probably_empty':
      return {
        title: words.say('alert.probably_empty.title'),
        body: words.say('alert.probably_empty.body', {
          name: nameText(view, words),
          amount: countText(view.origin?.value ?? 0, words),
          when: whenText(view.origin?.at ?? view.computedAt, words),
          count: view.countedSince,
        }),
      };
    default:
      return { title: headline(view, words), body: nameText(view, words) };
  }
}

/** Several properties' alerts in one notification: one line for each. */
export function digestText(
  alerts: readonly { alert: Alert; view: PropertyView }[],
  words: Words,
): AlertText {
  const lines = alerts.map(({ alert, view }) =>
    words.say('alert.digest.line', {
      name: nameText(view, words),
      title: alertText(alert, view, words).title,
    }),
  );
  return {
    title: words.say('alert.digest.title', { count: alerts.length }),
    body: lines.join('\n'),
  };
}

function resetBody(kind: 'low' | 'none_left', view: PropertyView, words: Words): string {
  const slots = {
    name: nameText(view, words),
    amount: amountInWords(view, words),
    when: whenText(view.origin?.at ?? view.computedAt, words),
  };
  if (view.resetAt === null) return words.say(`alert.${kind}.body_no_reset`, slots);
  const days = daysUntil(view.resetAt, view.timeZone, words);
  return words.say(`alert.${kind}.body`, { ...slots, days });
}

function debtText(view: PropertyView, words: Words): AlertText {
  const growing = stillAnswers(view);
  const title = words.say(growing ? 'alert.in_debt.title_growing' : 'alert.in_debt.title');
  const slots = { name: nameText(view, words), ...purchaseSlots(view, words) };
  const key = view.canBuy ? 'alert.in_debt.body' : 'alert.in_debt.body_hobby';
  return { title, body: words.say(key, slots) };
}

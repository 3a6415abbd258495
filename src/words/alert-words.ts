import { answerTo } from '../domain/alert-choice.ts';
import type { Alert, AlertKind } from '../domain/alert.ts';
import type { PropertyView } from '../domain/property-view.ts';
import { firstSettings, type Settings } from '../domain/surface-state.ts';
import { countText, leftText, nameText } from './amounts.ts';
import { comingText, gapText, shiftText } from './coming-times.ts';
import { roundEstimate } from './estimates.ts';
import type { MessageKey, Slots, Words } from './language.ts';
import { isBeforeReset } from './lines.ts';
import { packsText } from './run-out-words.ts';
import { dateText, daysUntil, seenText, sinceText, whenText } from './times.ts';
import { purchaseSlots } from './verdict-words.ts';

export type AlertText = { title: string; body: string };

/** For whom a warning is worded. */
export type Warned = Pick<Settings, 'alertChoice' | 'canOpenMessageUsage'>;

/** A warning about one property, for the browser's notification and for the alert log. */
export function alertText(
  alert: Alert,
  view: PropertyView,
  words: Words,
  warned: Warned = firstSettings,
): AlertText {
  const slots = {
    name: nameText(view, words),
    left: leftText(view, words, false),
    open: warned.canOpenMessageUsage === false ? 'no' : 'yes',
    ...resetSlots(view, words),
    ...slotsOf(alert, view, words),
  };
  const body = words.say(bodyKey(alert, view), slots);
  const asks = answerTo(alert.kind, warned) === 'ask_admin';
  return {
    title: words.say(titleKey(alert), slots),
    body: asks ? words.say('alert.ask', { body }) : body,
  };
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

function titleKey(alert: Alert): MessageKey {
  if (isRunOut(alert.kind)) return 'alert.runs_out.title';
  if (alert.kind === 'in_debt' && alert.stillAnswers) return 'alert.in_debt.title_growing';
  return `alert.${alert.kind}.title`;
}

function bodyKey(alert: Alert, { canBuy, atZero }: PropertyView): MessageKey {
  // Known to go on, it has not stopped: the reset is what is left to say.
  const goesOn = alert.kind === 'none_left' && alert.silentSince === null && atZero === 'allow';
  if (goesOn) return 'alert.low.body';
  if (alert.kind === 'in_debt' && !canBuy) return 'alert.in_debt.body_hobby';
  return `alert.${alert.kind}.body`;
}

type RunOutKind = 'runs_out_days' | 'runs_out_soon';
const isRunOut = (kind: AlertKind): kind is RunOutKind =>
  kind === 'runs_out_days' || kind === 'runs_out_soon';

const resetSlots = ({ resetAt, timeZone }: PropertyView, words: Words) => ({
  reset: resetAt === null ? 'none' : dateText(resetAt, timeZone, words),
  days: resetAt === null ? 0 : Math.max(0, daysUntil(resetAt, timeZone, words)),
});

/** What the sentences of this kind need besides name, amount and reset. */
function slotsOf(alert: Alert, view: PropertyView, words: Words): Slots {
  switch (alert.kind) {
    case 'runs_out_days':
    case 'runs_out_soon':
      return runOutSlots(alert, view, words);
    case 'nobody_on_shift':
      return {
        when: comingText(alert.runOutAt, words),
        nobody: gapText(alert.from, alert.until, view.timeZone, words),
      };
    case 'in_debt':
      return purchaseSlots(alert, view, words);
    case 'ai_silent':
      return { chats: alert.chats, usual: alert.usualIn10 };
    case 'top_up_arrived':
      return {
        added: countText(alert.added, words),
        paid: alert.paidOff === 0 ? 'none' : countText(alert.paidOff, words),
      };
    default:
      return seenSlots(alert, view, words);
  }
}

type SeenAlert = Exclude<
  Alert,
  { kind: RunOutKind | 'nobody_on_shift' | 'in_debt' | 'ai_silent' | 'top_up_arrived' }
>;

/** Kinds that name an instant of the past. */
function seenSlots(alert: SeenAlert, view: PropertyView, words: Words): Slots {
  const { origin, computedAt } = view;
  const figureAt = origin?.at ?? computedAt;
  switch (alert.kind) {
    case 'low':
      return {};
    case 'none_left': {
      const silent = alert.silentSince === null ? 'none' : sinceText(alert.silentSince, words);
      return { when: seenText(figureAt, words), silent };
    }
    case 'probably_empty':
      return {
        amount: countText(origin?.value ?? 0, words),
        renewed: isBeforeReset(view) ? 'yes' : 'no',
        when: seenText(figureAt, words),
        burn: alert.pace === null ? 'none' : countText(roundEstimate(alert.pace), words),
      };
    case 'top_up_missing':
      return { when: whenText(alert.since, words) };
    case 'spike':
      return { when: whenText(alert.hourAt, words), count: alert.count, usual: alert.usual };
    case 'reset_seen':
      return { when: whenText(alert.at, words) };
    case 'reader_broken':
      return { when: whenText(alert.openedAt, words) };
  }
}

function runOutSlots(
  alert: Extract<Alert, { kind: RunOutKind }>,
  { timeZone, atZero }: PropertyView,
  words: Words,
): Slots {
  const { runOutAt, likelihood, packs, nobodyUntil, oldFigureAt } = alert;
  return {
    likelihood,
    mode: atZero,
    when: comingText(runOutAt, words),
    until: nobodyUntil === null ? 'none' : shiftText(nobodyUntil, timeZone, words),
    more: packs === null || packs <= 0 ? 'none' : packsText(packs, words),
    old: oldFigureAt === null ? 'none' : whenText(oldFigureAt, words),
  };
}

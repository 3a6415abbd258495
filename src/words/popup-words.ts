import type { PropertyView } from '../domain/property-view.ts';
import { isWorthRenewing } from '../domain/renewal.ts';
import type { VerdictLook } from '../domain/verdict.ts';
import { isOver, numberText, propertyName, rangeText, sizeOf, spokenNumber } from './amounts.ts';
import { advisedPacks } from './buy-words.ts';
import type { Words } from './language.ts';
import { askedLine, earlyLine, failureLine, poolsLine, resetLine, trustLine } from './lines.ts';
import { packsText } from './run-out-words.ts';
import { headline, secondLine } from './verdict-words.ts';

export type ButtonKind =
  | 'top_up'
  | 'see_plans'
  | 'ask_admin'
  | 'ask_figure'
  | 'open_message_usage'
  | 'type_it'
  | 'show_number'
  | 'add_reset';

/** Everything the popup says about one property; the first button is the primary one. */
export type PopupText = {
  direction: 'ltr' | 'rtl';
  language: string;
  property: string;
  look: VerdictLook;
  /** No figure has no verdict to draw. */
  hasVerdict: boolean;
  number: string;
  unit: string | null;
  /** The ends of an estimate, beside the number. */
  range: string | null;
  spokenNumber: string;
  headline: string;
  secondLine: string;
  poolsLine: string | null;
  evenUse: string;
  resetLine: string | null;
  buttons: { kind: ButtonKind; label: string }[];
  trust: string;
  notes: string[];
  /** That a new figure is worth asking for, and the way to it; else null. */
  renewal: { text: string; kind: ButtonKind; label: string } | null;
};

/** `canOpen`: can this person open Message Usage? It decides words and buttons; null: not asked. */
export function popupText(view: PropertyView, canOpen: boolean | null, words: Words): PopupText {
  const renewal = isWorthRenewing(view) ? renewalText(view, canOpen === true, words) : null;
  // Of two words on the same doubt the one that says what to do.
  const early = renewal === null ? earlyLine(view, words) : null;
  const notes = [failureLine(view, words), early, askedLine(view, words)];
  return {
    direction: words.direction,
    language: words.tag,
    property: propertyName(view, words),
    look: view.look,
    hasVerdict: view.verdict.kind !== 'no_figure',
    number: numberText(view, words),
    unit: unitText(view, words),
    range: isOver(view) ? null : rangeText(view, words),
    spokenNumber: spokenNumber(view, words),
    headline: headline(view, words),
    secondLine: secondLine(view, canOpen, words),
    poolsLine: poolsLine(view, words),
    evenUse: words.say('pools.even_use'),
    resetLine: resetLine(view, words),
    buttons: buttonsFor(view, canOpen === true).map((kind) => ({
      kind,
      label: buttonLabel(kind, view, words),
    })),
    trust: trustLine(view, words),
    notes: notes.filter((note) => note !== null),
    renewal,
  };
}

function renewalText(view: PropertyView, canOpen: boolean, words: Words): PopupText['renewal'] {
  const kind = canOpen ? 'open_message_usage' : 'ask_figure';
  // Its range stands beside the number.
  return {
    text: words.say('trust.renew', { range: 'none' }),
    kind,
    label: buttonLabel(kind, view, words),
  };
}

function unitText(view: PropertyView, words: Words): string | null {
  if (view.figure.kind === 'none') return null;
  return words.say(isOver(view) ? 'unit.over' : 'unit.left', { count: sizeOf(view) });
}

/** None while calm: calm is quiet. */
function buttonsFor(view: PropertyView, canOpen: boolean): ButtonKind[] {
  switch (view.verdict.kind) {
    case 'no_figure':
      return [canOpen ? 'open_message_usage' : 'ask_figure', 'type_it'];
    case 'no_pace':
    case 'lasts':
    case 'likely_lasts':
    case 'may_just_last':
      return [];
    case 'no_reset_date':
      return ['add_reset'];
    case 'ai_silent':
      return [canOpen ? 'open_message_usage' : 'ask_figure', 'ask_admin'];
    case 'likely_runs_out':
    case 'runs_out':
    case 'low':
    case 'none_left':
    case 'in_debt':
      if (!canOpen) return ['ask_admin'];
      return [view.canBuy ? 'top_up' : 'see_plans', 'ask_admin'];
    case 'probably_empty':
    case 'should_be_full_again':
      return canOpen ? ['open_message_usage', 'ask_figure'] : ['ask_figure', 'type_it'];
    case 'not_readable':
      return ['show_number', 'type_it'];
  }
}

function buttonLabel(kind: ButtonKind, view: PropertyView, words: Words): string {
  switch (kind) {
    case 'top_up':
      return words.say('button.top_up', { quantity: packsText(advisedPacks(view), words) });
    case 'open_message_usage':
      return words.say(
        view.verdict.kind === 'no_figure' ? 'button.open_message_usage' : 'button.check_now',
      );
    default:
      return words.say(`button.${kind}`);
  }
}

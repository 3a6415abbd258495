import type { PropertyView } from '../domain/property-view.ts';
import type { VerdictLook } from '../domain/verdict.ts';
import { countText, isOver, nameText, figureText } from './amounts.ts';
import { badgeText } from './badge-text.ts';
import { comingShort } from './coming-times.ts';
import type { Words } from './language.ts';
import { trustLine } from './lines.ts';
import { headline } from './verdict-words.ts';

/** Everything the in-page pill says; it carries no message files of its own. */
export type PillText = {
  direction: 'ltr' | 'rtl';
  look: VerdictLook;
  /** Closed: the badge's text. */
  figure: string;
  /** Closed, beside the figure: when it runs out, as short as it goes; null where it lasts. */
  when: string | null;
  label: string;
  title: string;
  headline: string;
  trust: string;
  /** Null where there is nothing to buy or the figure gives no reason to. */
  way: string | null;
  notNow: string;
  hide: string;
  move: string;
  close: string;
  /** After a reading: "612 read". */
  offer: string | null;
  dismiss: string;
};

/** `readNow` is the figure of a reading taken a moment ago, offered for a while; else null. */
export function pillText(view: PropertyView, readNow: number | null, words: Words): PillText {
  const hasFigure = view.figure.kind !== 'none';
  const slots = {
    name: nameText(view, words),
    figure: hasFigure ? figureText(view, words) : words.say('short.no_figure'),
  };
  const title = words.say(
    hasFigure && !isOver(view) ? 'pill.headline' : 'pill.headline_bare',
    slots,
  );
  const { verdict } = view;
  const short = ['low', 'none_left', 'in_debt', 'likely_runs_out', 'runs_out'].includes(
    verdict.kind,
  );
  return {
    direction: words.direction,
    look: view.look,
    figure: badgeText(view) || words.say('number.none'),
    when: 'runOutAt' in verdict ? comingShort(verdict.runOutAt, words) : null,
    label: words.say('pill.label', { title }),
    title,
    headline: headline(view, words),
    trust: trustLine(view, words),
    way: short && view.canBuy ? words.say('pill.way') : null,
    notNow: words.say('pill.not_now'),
    hide: words.say('pill.hide'),
    move: words.say('pill.move'),
    close: words.say('button.close'),
    offer: readNow === null ? null : words.say('pill.read', { amount: countText(readNow, words) }),
    dismiss: words.say('pill.dismiss'),
  };
}

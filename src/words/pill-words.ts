import { isLastStaffedHour } from '../domain/nobody-on-shift.ts';
import { saysSpike } from '../domain/pill-rule.ts';
import type { PropertyView } from '../domain/property-view.ts';
import type { TeamQuestion } from '../domain/team-question.ts';
import type { VerdictLook } from '../domain/verdict.ts';
import { countText, isOver, nameText, figureText, rangeText } from './amounts.ts';
import { badgeText } from './badge-text.ts';
import type { CheckText } from './check-words.ts';
import { comingShort } from './coming-times.ts';
import type { Words } from './language.ts';
import { trustLine } from './lines.ts';
import { teamOfferText, teamQuestionText } from './team-words.ts';
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
  /** What can be done about the offer; null for nothing. */
  offerAction: { kind: 'copy_team' | 'open_meter' | 'cancel_check'; label: string } | null;
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
    headline: pillHeadline(view, words),
    trust: trustLine(view, words),
    way: short && view.canBuy ? words.say('pill.way') : null,
    notNow: words.say('pill.not_now'),
    hide: words.say('pill.hide'),
    move: words.say('pill.move'),
    close: words.say('button.close'),
    offer: readNow === null ? null : words.say('pill.read', { amount: countText(readNow, words) }),
    offerAction: readNow === null ? null : { kind: 'copy_team', label: words.say('team.copy') },
    dismiss: words.say('pill.dismiss'),
  };
}

function pillHeadline(view: PropertyView, words: Words): string {
  if (isLastStaffedHour(view, words.now)) return words.say('alert.nobody_on_shift.title');
  return saysSpike(view) ? words.say('alert.spike.title') : headline(view, words);
}

/** The pill when it asks for a new figure: the meter has the way to it. */
export const renewalPillText = (view: PropertyView, words: Words): PillText => ({
  ...pillText(view, null, words),
  offer: words.say('trust.renew', { range: rangeText(view, words) ?? 'none' }),
  offerAction: openAction(words),
});

const openAction = (words: Words): PillText['offerAction'] => ({
  kind: 'open_meter',
  label: words.say('team.open_meter'),
});

/** The pill of a tab that was opened with a team link: what is offered, and the way to decide. */
export function linkPillText(question: TeamQuestion, words: Words): PillText {
  const { text } = teamQuestionText(question, words);
  return sayInPill(teamOfferText(question, words) ?? text, text, true, words);
}

/** The pill after its button to copy was pressed; where the page forbids it the popup can do it. */
export function copiedPillText(isCopied: boolean, words: Words): PillText {
  const text = words.say(isCopied ? 'team.copied' : 'team.not_copied');
  return sayInPill(text, text, !isCopied, words);
}

/** The pill of the tab that is led through Message Usage, where the walk can be ended. */
export const checkPillText = ({ isRunning, line }: CheckText, words: Words): PillText => ({
  ...sayInPill(line, line, false, words),
  offerAction: isRunning ? { kind: 'cancel_check', label: words.say('check.cancel') } : null,
});

/** A pill that speaks of no property. */
function sayInPill(offer: string, headline: string, opensMeter: boolean, words: Words): PillText {
  return {
    direction: words.direction,
    look: 'learning',
    figure: words.say('number.none'),
    when: null,
    label: words.say('pill.label', { title: offer }),
    title: offer,
    headline,
    trust: '',
    way: null,
    notNow: words.say('pill.not_now'),
    hide: words.say('pill.hide'),
    move: words.say('pill.move'),
    close: words.say('button.close'),
    offer,
    offerAction: opensMeter ? openAction(words) : null,
    dismiss: words.say('pill.dismiss'),
  };
}

/** What a tab says whose extension was updated or taken away. */
export const leftText = (words: Words) => ({
  direction: words.direction,
  sentence: words.say('pill.left'),
  reload: words.say('pill.reload'),
});

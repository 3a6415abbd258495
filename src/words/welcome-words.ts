import type { PropertyView } from '../domain/property-view.ts';
import { isOver, nameText, figureText } from './amounts.ts';
import type { MessageKey, Words } from './language.ts';

const TEXTS = {
  title: 'welcome.title',
  lead: 'welcome.lead',
  unofficial: 'welcome.unofficial',
  pinTitle: 'welcome.pin_title',
  pinText: 'welcome.pin_text',
  roleTitle: 'welcome.role_title',
  roleText: 'welcome.role_text',
  roleYes: 'welcome.role_yes',
  roleNo: 'welcome.role_no',
  figureTitle: 'welcome.figure_title',
  figureUnanswered: 'welcome.figure_unanswered',
  figureAdmin: 'welcome.figure_admin',
  figureAgent: 'welcome.figure_agent',
  noProperty: 'welcome.no_property',
  openDashboard: 'welcome.open_dashboard',
  property: 'welcome.property',
  openMessageUsage: 'button.open_message_usage',
  askFigure: 'button.ask_figure',
  copied: 'ask.copied',
  warningsTitle: 'welcome.warnings_title',
  warningsText: 'welcome.warnings_text',
} as const satisfies Record<string, MessageKey>;

export type WelcomeText = Record<keyof typeof TEXTS, string> & {
  direction: 'ltr' | 'rtl';
  language: string;
  /** Null until the property has a figure. */
  figureDone: string | null;
};

/** `view`: the property that the page is about; null while none is known. */
export function welcomeText(view: PropertyView | null, words: Words): WelcomeText {
  const texts = Object.fromEntries(
    Object.entries(TEXTS).map(([name, key]) => [name, words.say(key)]),
  ) as Record<keyof typeof TEXTS, string>;
  return {
    ...texts,
    direction: words.direction,
    language: words.tag,
    figureDone: view && view.figure.kind !== 'none' ? doneText(view, words) : null,
  };
}

const doneText = (view: PropertyView, words: Words): string =>
  words.say(isOver(view) ? 'welcome.figure_done_over' : 'welcome.figure_done', {
    name: nameText(view, words),
    amount: figureText(view, words),
  });

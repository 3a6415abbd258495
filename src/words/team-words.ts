import type { SharedRow, TeamQuestion } from '../domain/team-question.ts';
import type { PropertyView } from '../domain/property-view.ts';
import { nameText, officialText } from './amounts.ts';
import type { MessageKey, Words } from './language.ts';
import { whenText, whenWrittenText } from './times.ts';

/** A person reads a few figures; the link has them all. */
const MOST_NAMED = 5;

/**
 * The line to copy: figures for people, a link for their meters. It is read later and by others, so
 * every figure has its date. `views` are those in the link.
 */
export function teamLine(views: readonly PropertyView[], link: string, words: Words): string {
  const named = views.slice(0, MOST_NAMED).flatMap((view) => {
    if (view.origin === null) return [];
    const amount = officialText(view.origin.value, words);
    const when = whenWrittenText(view.origin.at, words);
    return [words.say('team.line_figure', { name: nameText(view, words), amount, when })];
  });
  const unnamed = views.length - named.length;
  const more = unnamed > 0 ? [words.say('team.line_more', { count: unnamed })] : [];
  const figures = new Intl.ListFormat(words.tag).format([...named, ...more]);
  return words.say('team.line', { figures, link });
}

/** What is said after a press on "Copy for the team". */
export const copyAnswer = (isCopied: boolean, words: Words): string =>
  words.say(isCopied ? 'team.copied' : 'team.nothing_to_copy');

/** One question about a colleague's link, and its answers; without a yes it is only told. */
export type TeamQuestionText = { text: string; yes: string | null; no: string };

export function teamQuestionText(question: TeamQuestion, words: Words): TeamQuestionText {
  const told = (key: MessageKey, slots = {}) => ({
    text: words.say(key, slots),
    yes: null,
    no: words.say('button.close'),
  });
  if (question.kind === 'refused') return told(`team.${question.refusal.kind}`);
  const slots = slotsOf(question.rows, words);
  if (question.kind === 'nothing_new') return told(`team.${question.why}`, slots);
  const asked = (key: MessageKey, yes: MessageKey, more = {}) => ({
    text: words.say(key, { ...slots, ...more }),
    yes: words.say(yes),
    no: words.say('button.no'),
  });
  switch (question.kind) {
    case 'use':
      return asked('team.use', 'team.use_action');
    case 'set_up':
      return asked('team.set_up', 'team.use_action');
    case 'add':
      return asked('team.add', 'button.add');
    case 'contradiction':
      return asked('team.contradiction', 'team.use_action', {
        read: officialText(question.read.value, words),
        readWhen: whenText(question.read.at, words),
      });
  }
}

/** The offer in a few words; null where there is no figure to name. */
export function teamOfferText(question: TeamQuestion, words: Words): string | null {
  if (question.kind === 'refused' || question.kind === 'nothing_new') return null;
  return question.rows[0]?.figure ? words.say('team.offer', slotsOf(question.rows, words)) : null;
}

/** Of the first row; `more` counts the others. */
function slotsOf(rows: readonly SharedRow[], words: Words) {
  const [first] = rows;
  return {
    more: rows.length - 1,
    name: first ? nameText(first, words) : '',
    amount: first?.figure ? officialText(first.figure.value, words) : words.say('number.none'),
    when: first?.figure ? whenText(first.figure.at, words) : words.say('number.none'),
  };
}

import { figureMeanings, type FigureMeaning } from '../domain/figure-meaning.ts';
import type { TaughtLabel } from '../domain/taught-label.ts';
import type { Words } from './language.ts';

const REFUSALS = [
  'no_label',
  'coarse',
  'contradicts',
  'more_needed',
  'no_property',
  'which_day',
  'doubtful',
] as const;

const sayEach = <Name extends string>(names: readonly Name[], say: (name: Name) => string) =>
  Object.fromEntries(names.map((name) => [name, say(name)])) as Record<Name, string>;

const meaning = (means: FigureMeaning, words: Words): string => words.say(`pick.means_${means}`);

/** All that the picker says, made at once: the page script carries no message files. */
export function pickText(what: 'figure' | 'sender', words: Words) {
  return {
    direction: words.direction,
    tag: words.tag,
    title: words.say(`pick.title_${what}`),
    close: words.say('button.close'),
    choose: words.say(`pick.choose_${what}`),
    nothing: words.say(`pick.nothing_${what}`),
    what: words.say('pick.what'),
    meanings: sayEach(figureMeanings, (means) => meaning(means, words)),
    total: words.say('pick.total'),
    reads: words.say('pick.reads'),
    already: words.say('pick.already'),
    refused: sayEach(REFUSALS, (refusal) => words.say(`pick.refused_${refusal}`)),
    isSender: words.say('notice.sender', { sender: '{sender}' }),
    yes: words.say('button.yes'),
    no: words.say('button.no'),
    save: words.say('button.save'),
    another: words.say('pick.another'),
    cancel: words.say('button.cancel'),
    saved: words.say('pick.saved'),
    failed: words.say('error.not_saved'),
  };
}

/** The labels that a person taught, each with what forgets it. */
export const taughtText = (taught: readonly TaughtLabel[], words: Words) => ({
  title: words.say('taught.title'),
  hint: words.say('taught.hint'),
  rows: taught.map((label) => ({
    label,
    text: words.say('taught.row', { text: label.text, means: meaning(label.means, words) }),
    forget: words.say('button.remove', { name: label.text }),
  })),
});

/** A file for a report of a fault. */
export const diagnosisText = (words: Words) => ({
  title: words.say('diagnosis.title'),
  hint: words.say('diagnosis.hint'),
  look: words.say('diagnosis.look'),
  save: words.say('diagnosis.save'),
});

import type { PropertyView } from '../domain/property-view.ts';
import type { VerdictLook } from '../domain/verdict.ts';
import { propertyName, spokenNumber } from './amounts.ts';
import { listAmount } from './badge-text.ts';
import { comingShort } from './coming-times.ts';
import type { Words } from './language.ts';

/** One line of the list of properties. */
export type PropertyRow = {
  propertyId: string;
  look: VerdictLook;
  name: string;
  amount: string;
  /** The amount as a phrase: a sign before a number is often not read out. */
  spoken: string;
  word: string;
  watched: boolean;
  starred: boolean;
};

/** Rows in the order handed in. */
export const propertyRows = (views: readonly PropertyView[], words: Words): PropertyRow[] =>
  views.map((view) => ({
    propertyId: view.propertyId,
    look: view.look,
    name: propertyName(view, words),
    amount: listAmount(view) || words.say('number.none'),
    spoken: spokenNumber(view, words),
    word: view.watched ? shortWord(view, words) : words.say('property.not_watched'),
    watched: view.watched,
    starred: view.starred,
  }));

/** The verdict in a word or two; a run-out with its day. */
const shortWord = ({ verdict }: PropertyView, words: Words): string =>
  'runOutAt' in verdict
    ? words.say(`short.${verdict.kind}`, { when: comingShort(verdict.runOutAt, words) })
    : words.say(`short.${verdict.kind}`);

/** "4 other properties, 1 needs attention"; null when there are none. */
export function othersSummary(others: readonly PropertyView[], words: Words): string | null {
  if (others.length === 0) return null;
  const attention = others.filter((view) => view.watched && needsAttention(view)).length;
  return words.say('others.summary', { count: others.length, attention });
}

const needsAttention = ({ look, verdict }: PropertyView): boolean =>
  ['tight', 'runout', 'out'].includes(look) || verdict.kind === 'probably_empty';

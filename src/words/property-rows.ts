import type { PropertyView } from '../domain/property-view.ts';
import type { VerdictLook } from '../domain/verdict.ts';
import { propertyName } from './amounts.ts';
import { badgeText } from './badge-text.ts';
import type { Words } from './language.ts';

/** One line of the list of properties. */
export type PropertyRow = {
  propertyId: string;
  look: VerdictLook;
  name: string;
  amount: string;
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
    amount: badgeText(view) || words.say('number.none'),
    word: words.say(view.watched ? `short.${view.verdict.kind}` : 'property.not_watched'),
    watched: view.watched,
    starred: view.starred,
  }));

/** "4 other properties, 1 needs attention"; null when there are none. */
export function othersSummary(others: readonly PropertyView[], words: Words): string | null {
  if (others.length === 0) return null;
  const attention = others.filter((view) => view.watched && needsAttention(view)).length;
  return words.say(attention > 0 ? 'others.summary_attention' : 'others.summary', {
    count: others.length,
    attention,
  });
}

const needsAttention = ({ verdict }: PropertyView): boolean =>
  ['low', 'none_left', 'in_debt', 'probably_empty'].includes(verdict.kind);

import { foldText } from './fold-text.ts';
import type { Concept, CustomLabel, LabelTable } from './label-table.ts';

export type FoundWord = { concept: Concept; start: number; end: number };
export type WordFinder = (folded: string) => readonly FoundWord[];

const isArabic = /\p{Script=Arabic}/u;
/** Written without spaces between words. */
const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function compileWord(word: string): string {
  const stem = word.endsWith('*') ? `${escape(word.slice(0, -1))}[\\p{L}\\p{M}]*` : escape(word);
  return isArabic.test(word) ? `(?:[وفب]?(?:ال)?|لل)${stem}` : stem;
}

/** A phrase as a pattern; between its words any space, between letters without spaces none. */
export function compilePhrase(wording: string): string {
  const phrase = foldText(wording);
  const pattern = phrase.split(' ').map(compileWord).join('[\\s\\u00a0]+');
  return isUnspaced.test(phrase) ? pattern : `(?<![\\p{L}\\p{M}])${pattern}(?![\\p{L}\\p{M}])`;
}

function listPhrases(table: LabelTable, custom: readonly CustomLabel[]): [string, Concept][] {
  const { months: _, inDays: __, inHours: ___, ...concepts } = table;
  const phrases: [string, Concept][] = custom.map(({ concept, text }) => [text, concept]);
  for (const [concept, wordings] of Object.entries(concepts) as [Concept, string][]) {
    for (const wording of wordings.split('|')) phrases.push([wording, concept]);
  }
  return phrases;
}

/**
 * Finds the words of a table in a folded text, from the left and the longest first, so that "Message
 * Usage" is one thing and "not used" never means "used". What a person taught wins a tie.
 */
export function makeWordFinder(table: LabelTable, custom: readonly CustomLabel[]): WordFinder {
  const phrases = listPhrases(table, custom).toSorted(
    ([one], [other]) => other.length - one.length,
  );
  const pattern = new RegExp(
    phrases.map(([phrase]) => `(${compilePhrase(phrase)})`).join('|'),
    'gu',
  );
  return (folded) => {
    const found: FoundWord[] = [];
    for (const match of folded.matchAll(pattern)) {
      const group = match.findIndex((text, index) => index > 0 && text !== undefined);
      const concept = phrases[group - 1]?.[1];
      if (concept !== undefined) {
        found.push({ concept, start: match.index, end: match.index + match[0].length });
      }
    }
    return found;
  };
}

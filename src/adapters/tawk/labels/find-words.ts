import { compilePhrase, listStarts, matchPhrase } from './compile-phrase.ts';
import type { Phrase } from './compile-phrase.ts';
import type { Concept, CustomLabel, LabelTable } from './label-table.ts';

export type FoundWord = { concept: Concept; start: number; end: number };
export type WordFinder = (folded: string) => readonly FoundWord[];

function listPhrases(table: LabelTable, custom: readonly CustomLabel[]): [string, Concept][] {
  const { months: _, inDays: __, inHours: ___, ...concepts } = table;
  const phrases: [string, Concept][] = custom.map(({ concept, text }) => [text, concept]);
  for (const [concept, wordings] of Object.entries(concepts) as [Concept, string][]) {
    for (const wording of wordings.split('|')) phrases.push([wording, concept]);
  }
  return phrases;
}

type Entry = { phrase: Phrase; concept: Concept };
type Index = ReadonlyMap<string, readonly Entry[]>;

/** Phrases by how they begin, the longest first. */
function indexPhrases(phrases: readonly [string, Concept][]): Index {
  const index = new Map<string, Entry[]>();
  for (const [wording, concept] of phrases) {
    const phrase = compilePhrase(wording);
    for (const start of listStarts(phrase)) {
      const list = index.get(start);
      if (list === undefined) index.set(start, [{ phrase, concept }]);
      else list.push({ phrase, concept });
    }
  }
  for (const list of index.values())
    list.sort((one, other) => other.phrase.length - one.phrase.length);
  return index;
}

function matchAt(folded: string, start: number, index: Index): FoundWord | null {
  for (const length of [2, 1]) {
    for (const { phrase, concept } of index.get(folded.slice(start, start + length)) ?? []) {
      const end = matchPhrase(folded, start, phrase);
      if (end > start) return { concept, start, end };
    }
  }
  return null;
}

const mostRemembered = 1000;

/**
 * Finds the words of a table in a folded text, from the left and the longest first, so that "Message
 * Usage" is one thing and "not used" never means "used". What a person taught wins a tie.
 */
export function makeWordFinder(table: LabelTable, custom: readonly CustomLabel[]): WordFinder {
  const index = indexPhrases(listPhrases(table, custom));
  const remembered = new Map<string, readonly FoundWord[]>();
  return (folded) => {
    const known = remembered.get(folded);
    if (known !== undefined) return known;
    const found: FoundWord[] = [];
    for (let start = 0; start < folded.length;) {
      const word = matchAt(folded, start, index);
      if (word !== null) found.push(word);
      start = word === null ? start + 1 : word.end;
    }
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(folded, found);
    return found;
  };
}

import { compilePhrase, listStarts, matchPhrase } from './compile-phrase.ts';
import type { Phrase } from './compile-phrase.ts';
import type { Concept, CustomLabel, LabelTable } from './label-table.ts';

export type FoundWord = {
  concept: Concept;
  start: number;
  end: number;
  /** Credits told as messages. */
  isMessages?: true;
};
export type WordFinder = (folded: string) => readonly FoundWord[];

/** What phrases mean that have no concept of their own. */
const meanings: Partial<Record<Concept, readonly Concept[]>> = {
  allotment: ['subscription', 'total'],
  messages: ['credits'],
};

/**
 * Their phrases keep what they mean elsewhere: "day" is the head of a column and, behind a number, a
 * span of time; "you had" dates and doubts.
 */
const alsoMeans = new Set<string>(['days', 'doubt', 'yesterday']);

type Wording = [text: string, concepts: readonly Concept[], isTaught?: boolean];

function listPhrases(table: LabelTable, custom: readonly CustomLabel[]): Wording[] {
  const { months: _, inDays: __, inHours: ___, ...concepts } = table;
  const known = new Map<string, readonly Concept[]>();
  for (const [concept, wordings] of Object.entries(concepts) as [Concept, string][]) {
    const meant = meanings[concept] ?? [concept];
    for (const wording of wordings.split('|')) {
      const before = known.get(wording);
      if (before === undefined || alsoMeans.has(concept))
        known.set(wording, [...(before ?? []), ...meant]);
    }
  }
  return [...custom.map(({ concepts: taught, text }): Wording => [text, taught, true]), ...known];
}

type Entry = {
  phrase: Phrase;
  concepts: readonly Concept[];
  isTaught: boolean;
  isMessages: boolean;
};
type Index = ReadonlyMap<string, readonly Entry[]>;

/** Phrases by how they begin, the longest first. */
function indexPhrases(phrases: readonly Wording[], messages: ReadonlySet<string>): Index {
  const index = new Map<string, Entry[]>();
  for (const [wording, concepts, isTaught = false] of phrases) {
    const isMessages = !isTaught && messages.has(wording);
    const entry = { phrase: compilePhrase(wording), concepts, isTaught, isMessages };
    for (const start of listStarts(entry.phrase)) {
      const list = index.get(start);
      if (list === undefined) index.set(start, [entry]);
      else list.push(entry);
    }
  }
  for (const list of index.values())
    list.sort((one, other) => other.phrase.length - one.phrase.length);
  return index;
}

/**
 * Is that all that is said up to the next figure? "Kvar" was taught, "Dagar kvar" and "Kvar i går" were
 * not, and of their language nothing else is known.
 */
const isAllThatIsSaid = (folded: string, start: number, end: number): boolean =>
  !/\p{L}/u.test(
    (folded.slice(0, start).split(/\d/).at(-1) ?? '') + (folded.slice(end).split(/\d/)[0] ?? ''),
  );

function matchAt(folded: string, start: number, index: Index): readonly FoundWord[] {
  for (const length of [2, 1]) {
    for (const { phrase, concepts, isTaught, isMessages } of index.get(
      folded.slice(start, start + length),
    ) ?? []) {
      const end = matchPhrase(folded, start, phrase);
      if (isTaught && !isAllThatIsSaid(folded, start, end)) continue;
      if (end > start)
        return concepts.map((concept) => ({
          concept,
          start,
          end,
          ...(isMessages && { isMessages }),
        }));
    }
  }
  return [];
}

const mostRemembered = 1000;

/**
 * Finds the words of a table in a folded text, from the left and the longest first, so that "Message
 * Usage" is one thing and "not used" never means "used". What a person taught wins a tie.
 */
export function makeWordFinder(table: LabelTable, custom: readonly CustomLabel[]): WordFinder {
  const messages = new Set(table.messages?.split('|'));
  const index = indexPhrases(listPhrases(table, custom), messages);
  const remembered = new Map<string, readonly FoundWord[]>();
  return (folded) => {
    const known = remembered.get(folded);
    if (known !== undefined) return known;
    const found: FoundWord[] = [];
    for (let start = 0; start < folded.length;) {
      const words = matchAt(folded, start, index);
      found.push(...words);
      start = words[0]?.end ?? start + 1;
    }
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(folded, found);
    return found;
  };
}

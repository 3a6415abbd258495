import { dayNumber } from './calendar-day.ts';
import { foldLabel } from './labels/fold-text.ts';
import { makeWordFinder } from './labels/find-words.ts';
import { allTables, findTable, joinedTable, withEnglish } from './labels/label-tables.ts';
import { findDayTexts } from './panel/find-day-texts.ts';
import { listLeads } from './panel/owner.ts';
import { buildPageTree } from './panel/page-tree.ts';
import { seam } from './numbers.ts';
import { propertyAt } from './routes.ts';
import { attributeOf, rootElementOf } from './safe-dom.ts';
import type { DateContext } from './dates.ts';
import type { WordFinder } from './labels/find-words.ts';
import type { CustomLabel, LabelTable } from './labels/label-table.ts';
import type { LookOptions } from './panel/look-types.ts';
import type { Owners } from './panel/owner.ts';
import type { Branch, PageNode } from './panel/page-tree.ts';
import type { TextReader } from './panel/read-text.ts';

export type OpenedPage = {
  tree: Branch;
  owners: Owners;
  language: string;
  /** How many letters of the page its table knows. */
  knownLetters: number;
  reader: TextReader;
};

/** What is on screen, with each label table that may be its language. */
export function openPage(document: Document, options: LookOptions): readonly OpenedPage[] {
  const own = propertyAt(options);
  const owners: Owners = {
    own,
    isOwnNamed: false,
    others: new Set(),
    leads: listLeads(document),
    led: new Set(),
  };
  const tree = buildPageTree(document, owners, options.layout, options.flow);
  const texts = listTexts(tree);
  return chooseTables(document, options.language, texts).map(({ language, table }) => {
    const findWords = finderOf(table, options.customLabels ?? []);
    const dayTexts = findDayTexts(tree, findWords);
    return {
      tree,
      owners,
      language,
      knownLetters: countKnown(texts, findWords),
      reader: { findWords, dayTexts, dateContext: contextOf(options, table) },
    };
  });
}

/** As a language: the words of all tables at once. */
export const everyLanguage = '*';

type Chosen = { language: string; table: LabelTable };

function chooseTables(
  document: Document,
  wanted: string | undefined,
  texts: readonly string[],
): readonly Chosen[] {
  if (wanted === everyLanguage) return [{ language: wanted, table: joinedTable() }];
  const root = rootElementOf(document);
  const tag = wanted ?? (root === null ? '' : (attributeOf(root, 'lang') ?? ''));
  const found = tag === '' ? null : findTable(tag);
  if (found === null) return allTables();
  const shown = wanted === undefined ? listShown(texts, found) : [found];
  return shown.map(({ language, table }) => ({ language, table: englishToo(table) }));
}

/** An app may be translated while its page still says `lang="en"`: the heading of the panel may tell. */
function listShown(texts: readonly string[], said: Chosen): readonly Chosen[] {
  const labels = new Set(texts.map(foldLabel));
  const hasHeading = ({ table }: Chosen): boolean =>
    (table.panel ?? '').split('|').some((wording) => labels.has(wording));
  const isSaid = hasHeading({ ...said, table: englishToo(said.table) });
  const other = isSaid ? undefined : allTables().find(hasHeading);
  return other === undefined ? [said] : [said, other];
}

const listTexts = (node: PageNode): readonly string[] =>
  node.type === 'text' ? [node.text] : node.kids.flatMap(listTexts);

const countKnown = (texts: readonly string[], findWords: WordFinder): number =>
  texts.reduce(
    (sum, text) =>
      findWords(text.replaceAll(seam, ' ')).reduce((all, { start, end }) => all + end - start, sum),
    0,
  );

const merged = new WeakMap<LabelTable, LabelTable>();
function englishToo(table: LabelTable): LabelTable {
  const known = merged.get(table) ?? withEnglish(table);
  merged.set(table, known);
  return known;
}

const finders = new WeakMap<LabelTable, { custom: string; find: WordFinder }>();
/** Made once for a table, and anew when the person teaches or forgets a label. */
function finderOf(table: LabelTable, labels: readonly CustomLabel[]): WordFinder {
  const custom = JSON.stringify(labels);
  const known = finders.get(table);
  if (known?.custom === custom) return known.find;
  const find = makeWordFinder(table, labels);
  finders.set(table, { custom, find });
  return find;
}

function contextOf({ at, offsetMinutes }: LookOptions, table: LabelTable): DateContext {
  const local = new Date(at + offsetMinutes * 60_000);
  const day = {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
  };
  return {
    table,
    today: dayNumber(day),
    offsetMinutes,
    minuteOfDay: local.getUTCHours() * 60 + local.getUTCMinutes(),
  };
}

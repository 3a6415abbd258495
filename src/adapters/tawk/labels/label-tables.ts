import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { ptBr } from './pt-br.ts';
import { pageSignposts } from './page-signposts.ts';
import { pathSignposts } from './path-signposts.ts';
import { tr } from './tr.ts';
import { zhCn } from './zh-cn.ts';
import type { LabelTable } from './label-table.ts';
import type { LabelLanguage } from './page-signposts.ts';

/** A table with the signposts of its language. */
const complete = (table: LabelTable, language: LabelLanguage): LabelTable => {
  const panel = pageSignposts.panel[language];
  const purchasePage = pageSignposts.purchasePage[language];
  const topUp = pathSignposts.topUp[language];
  return {
    ...table,
    panel,
    purchasePage,
    receipts: `${table.receipts}|${pageSignposts.receipts[language]}`,
    topUp: table.topUp === undefined ? topUp : `${table.topUp}|${topUp}`,
    // The add-on's name, in every language.
    neutral: `${table.neutral}|ai assist`,
  };
};

const tables: ReadonlyMap<string, LabelTable> = new Map(
  Object.entries({
    en,
    nl,
    de,
    fr,
    it,
    es,
    'pt-BR': ptBr,
    pl,
    tr,
    ar,
    hi,
    ja,
    'zh-CN': zhCn,
  } satisfies Record<LabelLanguage, LabelTable>).map(([language, table]) => [
    language,
    complete(table, language as LabelLanguage),
  ]),
);

/** The table of a language tag (`pt` and `pt-PT` find Portuguese); null for a language without one. */
export function findTable(tag: string): { language: string; table: LabelTable } | null {
  const wanted = tag.trim().toLowerCase();
  for (const [language, table] of tables) {
    const [base = ''] = language.toLowerCase().split('-');
    if (wanted === language.toLowerCase() || wanted.split(/[-_]/)[0] === base)
      return { language, table };
  }
  return null;
}

export const allTables = (): readonly { language: string; table: LabelTable }[] =>
  [...tables].map(([language, table]) => ({ language, table }));

/** Dashboards are translated in part: a table also knows the English words. */
export function withEnglish(table: LabelTable): LabelTable {
  const english = tables.get('en');
  return english === undefined || english === table ? table : joinTables(table, english);
}

let joined: LabelTable | undefined;
/** Every table in one, for a list whose rows may be in another language than its page. */
export const joinedTable = (): LabelTable => (joined ??= [...tables.values()].reduce(joinTables));

function joinTables(table: LabelTable, more: LabelTable): LabelTable {
  const both: Record<string, unknown> = { ...more, ...table };
  for (const [key, words] of Object.entries(more)) {
    const own = (table as Record<string, unknown>)[key];
    if (typeof words === 'string' && typeof own === 'string') both[key] = `${own}|${words}`;
  }
  both['months'] = [...table.months, ...more.months];
  return both as LabelTable;
}

import { dayNumber } from './calendar-day.ts';
import { makeWordFinder } from './labels/find-words.ts';
import { allTables, findTable, withEnglish } from './labels/label-tables.ts';
import { findDayTexts } from './panel/find-day-texts.ts';
import { buildPageTree } from './panel/page-tree.ts';
import { readPanel } from './panel/read-panel.ts';
import { parseRoute, showsVisitorText } from './routes.ts';
import { attributeOf, findFirst, rootElementOf } from './safe-dom.ts';
import { isShown } from './visibility.ts';
import type { DateContext } from './dates.ts';
import type { WordFinder } from './labels/find-words.ts';
import type { CustomLabel, LabelTable } from './labels/label-table.ts';
import type { Look, LookOptions } from './panel/look-types.ts';
import type { ReadFailure } from '../../domain/reading.ts';

/** Reads Message Usage as it stands now: every figure that the page shows, or one named failure. */
export function lookAtPanel(document: Document, options: LookOptions): Look {
  const route = parseRoute(options.url);
  if (route.kind === 'sign_in' || hasSignIn(document, options))
    return failed({ kind: 'signed_out' });
  if (showsVisitorText(route.kind)) return failed({ kind: 'no_panel' });
  const tree = buildPageTree(document, options.layout, options.flow);
  const propertyId = route.propertyId ?? null;
  const looks = chooseTables(document, options.language).map(({ language, table }) => {
    const findWords = finderOf(table, options.customLabels ?? []);
    const dayTexts = findDayTexts(tree, findWords);
    const reader = { findWords, dayTexts, dateContext: contextOf(options, table) };
    return readPanel(tree, { document, options, propertyId, language, reader });
  });
  return agree(looks);
}

const failed = (failure: ReadFailure): Look => ({ ok: false, failure });

function hasSignIn(document: Document, { layout }: LookOptions): boolean {
  const field = findFirst(document, 'input[type="password"]');
  return field !== null && isShown(field, layout);
}

type Chosen = { language: string; table: LabelTable };

function chooseTables(document: Document, wanted: string | undefined): readonly Chosen[] {
  const root = rootElementOf(document);
  const tag = wanted ?? (root === null ? '' : (attributeOf(root, 'lang') ?? ''));
  const found = tag === '' ? null : findTable(tag);
  return found === null
    ? allTables()
    : [{ language: found.language, table: englishToo(found.table) }];
}

const merged = new WeakMap<LabelTable, LabelTable>();
function englishToo(table: LabelTable): LabelTable {
  const known = merged.get(table) ?? withEnglish(table);
  merged.set(table, known);
  return known;
}

const finders = new WeakMap<LabelTable, WordFinder>();
function finderOf(table: LabelTable, custom: readonly CustomLabel[]): WordFinder {
  if (custom.length > 0) return makeWordFinder(table, custom);
  const known = finders.get(table) ?? makeWordFinder(table, []);
  finders.set(table, known);
  return known;
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

const graveness = [
  'unconfirmed',
  'wrong_property',
  'property_unknown',
  'loading',
  'no_access',
  'signed_out',
  'no_panel',
] as const;

/** Without a language every table answers; two answers that differ are no answer. */
function agree(looks: readonly Look[]): Look {
  const read = looks.flatMap((look) => (look.ok ? [look] : []));
  const fullest = read.toSorted((one, other) => countFields(other) - countFields(one))[0];
  if (fullest !== undefined) {
    const differing = read.filter((look) => !isPartOf(look, fullest));
    if (differing.length === 0) return fullest;
    const seen = [fullest, ...differing].map((look) => JSON.stringify(look.reading)).slice(0, 4);
    return failed({ kind: 'unconfirmed', reason: 'languages_differ', seen });
  }
  const failures = looks.flatMap((look) => (look.ok ? [] : [look.failure]));
  const gravest = graveness.flatMap((kind) =>
    failures.filter((failure) => failure.kind === kind),
  )[0];
  return failed(gravest ?? { kind: 'no_panel' });
}

type Read = Extract<Look, { ok: true }>;
const countFields = ({ reading }: Read): number => Object.keys(reading).length;
const isPartOf = ({ reading }: Read, { reading: whole }: Read): boolean =>
  Object.entries(reading).every(
    ([field, value]) =>
      JSON.stringify(value) === JSON.stringify((whole as Record<string, unknown>)[field]),
  );

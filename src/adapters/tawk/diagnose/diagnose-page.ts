import { lookAtPanel } from '../look-at-panel.ts';
import { openPage } from '../open-page.ts';
import { parseRoute, templateOf } from '../routes.ts';
import { languageOf } from '../teach/use-taught.ts';
import { describeText } from './shape-text.ts';
import type { WordFinder } from '../labels/find-words.ts';
import type { FigureField, Look, LookOptions } from '../panel/look-types.ts';
import type { PageNode } from '../panel/page-tree.ts';

/** What the reader made of a page: structure and known labels, and of any other text its shape alone. */
export type Diagnosis = {
  place: string;
  language: string;
  labelTables: readonly string[];
  failure: string | null;
  found: Readonly<Partial<Record<FigureField, unknown>>>;
  missing: readonly FigureField[];
  structure: readonly string[];
};

const fields: readonly FigureField[] = [
  'subscriptionRemaining',
  'subscriptionTotal',
  'purchasedRemaining',
  'excess',
  'resetOn',
  'plan',
  'history',
];
const mostLines = 600;

/** The words of an address, without what names a property, a chat or a person. */
const shapePlace = (url: string): string =>
  templateOf(parseRoute(url))
    .split('/')
    .map((part) => (/^(?:#|:property|[a-z-]{1,24})$/.test(part) ? part : ':other'))
    .join('/');

function* listLines(
  node: PageNode,
  finders: readonly WordFinder[],
  depth: number,
): Generator<string> {
  const indent = ' '.repeat(Math.min(depth, 40));
  if (node.type === 'text') {
    const mark = node.isAttribute ? '@' : '';
    yield `${indent}${mark}"${describeText(node.shown, finders)}"`;
    return;
  }
  const { tag, role, heading } = node;
  const said = [
    tag,
    /^[a-z]{1,20}$/.test(role) ? `role=${role}` : '',
    heading > 0 ? 'heading' : '',
  ];
  yield indent + said.filter((part) => part !== '').join(' ');
  for (const kid of node.kids) yield* listLines(kid, finders, depth + 1);
}

/** The figures that the panel shows; of a history how long it is. */
function describeFound(look: Look): Diagnosis['found'] {
  if (!look.ok) return {};
  const { propertyId: _, at: __, history, ...figures } = look.reading;
  return { ...figures, ...(history && { history: history.length }) };
}

export function diagnosePage(document: Document, options: LookOptions): Diagnosis {
  const pages = openPage(document, options);
  const finders = pages.map(({ reader }) => reader.findWords);
  const look = lookAtPanel(document, options);
  const found = describeFound(look);
  const [first] = pages;
  const lines = first === undefined ? [] : [...listLines(first.tree, finders, 0)];
  return {
    place: shapePlace(options.url),
    language: languageOf(document),
    labelTables: pages.map(({ language }) => language),
    failure: look.ok ? null : [look.failure.kind, look.failure.reason ?? ''].join(' ').trim(),
    found,
    missing: fields.filter((field) => found[field] === undefined),
    structure: lines.slice(0, mostLines),
  };
}

import { attributeOf, findFirst, textBelow } from '../safe-dom.ts';
import { makeText } from './page-text.ts';
import type { TextNode } from './page-text.ts';

const longestText = 300;
const labelAttributes = [
  'aria-label',
  'title',
  'alt',
  'aria-valuetext',
  'data-title',
  'data-tooltip',
  'data-label',
];

export const isBar = (element: Element, tag: string): boolean =>
  tag === 'progress' ||
  tag === 'meter' ||
  ['progressbar', 'meter'].includes(attributeOf(element, 'role') ?? '');

/** Its attributes say something of what it holds. */
export const hasLabel = (element: Element, tag: string): boolean =>
  isBar(element, tag) ||
  labelAttributes.some((name) => (attributeOf(element, name) ?? '') !== '') ||
  (attributeOf(element, 'aria-labelledby') ?? '') !== '';

/** The texts of an element's attributes, and the values of a bar. */
export function* readAttributes(
  element: Element,
  { tag, isControl, document }: { tag: string; isControl: boolean; document: Document },
): Generator<TextNode> {
  const texts = new Set(labelAttributes.map((name) => attributeOf(element, name) ?? ''));
  for (const id of (attributeOf(element, 'aria-labelledby') ?? '').split(/\s+/).slice(0, 4)) {
    texts.add(readReferenced(id, document));
  }
  for (const text of texts) {
    const node = makeText(text.slice(0, longestText), { isControl, isAttribute: true });
    if (node !== null) yield node;
  }
  if (isBar(element, tag)) {
    const bar = makeText(readBar(element), { isControl, isAttribute: true });
    if (bar !== null) yield { ...bar, isBar: true };
  }
}

function readReferenced(id: string, document: Document): string {
  if (!/^[\w:-]+$/.test(id)) return '';
  const element = findFirst(document, `[id="${id}"]`);
  const text = element === null ? '' : textBelow(element, longestText);
  return /\p{Nd}/u.test(text) ? '' : text;
}

/** "now / max" in whole values, else ''. */
function readBar(element: Element): string {
  const read = (...names: readonly string[]): string =>
    names.map((name) => attributeOf(element, name)).find((found) => found !== null) ?? '';
  const [now, max] = [read('aria-valuenow', 'value'), read('aria-valuemax', 'max')];
  return /^\d{1,9}$/.test(now) && /^\d{1,9}$/.test(max) ? `${now} / ${max}` : '';
}

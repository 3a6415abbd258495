import { openTab } from '../page-state.ts';
import {
  attributeOf,
  childrenOf,
  closestTo,
  findFirst,
  isText,
  matches,
  textBelow,
  textOf,
} from '../safe-dom.ts';
import { isShown } from '../visibility.ts';
import { makeText } from './page-text.ts';
import type { Layout } from '../visibility.ts';
import type { TextNode } from './page-text.ts';

const longestText = 300;
const labelAttributes = [
  'aria-label',
  'title',
  'alt',
  'aria-valuetext',
  'aria-description',
  'data-title',
  'data-tooltip',
  'data-tip',
  'data-tippy-content',
  'data-original-title',
  'data-bs-original-title',
  'data-label',
];
/** Where an element names others that speak of it. */
const references = ['aria-labelledby', 'aria-describedby'];

export const isBar = (element: Element, tag: string): boolean =>
  tag === 'progress' ||
  tag === 'meter' ||
  ['progressbar', 'meter'].includes(attributeOf(element, 'role') ?? '');

/** Its attributes say something of what it holds. */
export const hasLabel = (element: Element, tag: string): boolean =>
  isBar(element, tag) ||
  [...labelAttributes, ...references].some((name) => (attributeOf(element, name) ?? '') !== '');

/** The level of a heading, 7 for one of a list, a table or a group; else 0. */
export function headingOf(element: Element, tag: string): number {
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  if (attributeOf(element, 'role') === 'heading')
    return Number(attributeOf(element, 'aria-level') ?? 2) || 2;
  return ['legend', 'caption', 'figcaption', 'dt', 'summary'].includes(tag) ? 7 : 0;
}

const controlTags = new Set(['a', 'button']);
const controlRoles = new Set(['button', 'link', 'tab', 'menuitem']);
/** What opens a list of choices shows the one that is chosen, "Last cycle", and so does one of several that is pressed. */
const chosen = `${openTab}, [aria-haspopup="listbox"], [aria-pressed="true"], [aria-current="true"], [aria-current="page"]`;
/** What is typed or can be chosen, not what is shown. */
const fields = 'input:not([type="radio"]:checked), textarea';
export const isControlElement = (element: Element, tag: string): boolean =>
  (tag === 'label' && findFirst(element, fields) !== null) ||
  ((controlTags.has(tag) || controlRoles.has(attributeOf(element, 'role') ?? '')) &&
    !matches(element, chosen));

type Around = { tag: string; isControl: boolean; document: Document; layout: Layout };

/** The texts of an element's attributes, and the values of a bar. */
export function* readAttributes(
  element: Element,
  { tag, isControl, document, layout }: Around,
): Generator<TextNode> {
  const texts = new Set(labelAttributes.map((name) => attributeOf(element, name) ?? ''));
  const ids = references.flatMap((name) => (attributeOf(element, name) ?? '').split(/\s+/));
  for (const id of ids.slice(0, 6)) texts.add(readReferenced(id, document, layout));
  for (const text of texts) {
    // A title that repeats the share which the element shows is no second statement.
    if (/%\s*$/.test(text) && text.trim() === textBelow(element, longestText)) continue;
    const node = makeText(text.slice(0, longestText), { isControl, isAttribute: true });
    if (node !== null) yield node;
  }
  if (isBar(element, tag)) {
    const bar = makeText(readBar(element), { isControl, isAttribute: true });
    if (bar !== null) yield { ...bar, isBar: true, isCut: contradicts(element, bar.text) };
  }
}

/**
 * What a list of choices shows: "Last cycle". In a form it is what a person fills in, and with digits but
 * those of a year an amount: neither is read.
 */
export function readChoice(list: Element): TextNode | null {
  if (closestTo(list, 'form, dialog, [role="dialog"]') !== null) return null;
  const chosen = findFirst(list, 'option:checked') ?? findFirst(list, 'option[selected]');
  const text = chosen === null ? '' : childrenOf(chosen).filter(isText).map(textOf).join('');
  const isAmount = /\p{Nd}/u.test(text.replace(/(?<!\d)20\d\d(?!\d)/g, ''));
  return isAmount
    ? null
    : makeText(text.slice(0, longestText), { isControl: false, isChoice: true });
}

/** Its own text says another share than its values do. */
function contradicts(element: Element, values: string): boolean {
  const [, said] = /^(\d{1,3})\s?%$/.exec(textBelow(element, 8)) ?? [];
  const [now = 0, max = 0] = values.split('/').map(Number);
  const share = (100 * now) / max;
  return said !== undefined && [share, 100 - share].every((each) => Math.abs(each - +said) > 1);
}

/** A figure that stands on the page is read where it stands; one in a tooltip not yet shown only here. */
function readReferenced(id: string, document: Document, layout: Layout): string {
  if (!/^[\w:.-]+$/.test(id)) return '';
  const element = findFirst(document, `[id="${id}"]`);
  const text = element === null ? '' : textBelow(element, longestText);
  const isFigure = element !== null && /\p{Nd}/u.test(text);
  return isFigure && isShown(element, layout) ? '' : text;
}

/** "now / max" in whole values, else ''. */
function readBar(element: Element): string {
  const read = (...names: readonly string[]): string =>
    names.map((name) => attributeOf(element, name)).find((found) => found !== null) ?? '';
  const [now, max] = [read('aria-valuenow', 'value'), read('aria-valuemax', 'max')];
  // Of 1 it is a share.
  return /^\d{1,9}$/.test(now) && /^\d{1,9}$/.test(max) && max !== '1' ? `${now} / ${max}` : '';
}

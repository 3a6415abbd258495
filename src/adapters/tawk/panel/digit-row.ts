import {
  childrenOf,
  findAll,
  firstChildOf,
  isElement,
  isText,
  nextSiblingOf,
  tagOf,
  textOf,
} from '../safe-dom.ts';

/**
 * Whether an element is drawn in the same line right behind its sibling; null where only the tag can tell.
 */
export type Flow = (before: Element, element: Element) => boolean | null;

const digit = /^\p{Nd}$/u;
const mark = /^[.,'\u2019\u00a0\u202f\u2009\u066b\u066c/\u2044\u2212-]$/;
const inlineTags = 'span b strong em i small font data tspan var bdi bdo label'.split(' ');

const isBlank = (text: string): boolean => text !== '\u00a0' && text.trim() === '';

/** The only sign that an element shows, through any number of wrappers; null for more than one. */
function signOf(element: Element): string | null {
  let only: Node | null = null;
  for (let child = firstChildOf(element); child !== null; child = nextSiblingOf(child)) {
    const isFilled = isText(child) ? !isBlank(textOf(child)) : isElement(child);
    if (isFilled && only !== null) return null;
    if (isFilled) only = child;
  }
  if (only === null) return null;
  if (isElement(only)) return signOf(only);
  const text = isText(only) ? textOf(only) : '';
  const sign =
    text === '\u00a0' ? text : text.replace(/^[\s\u200b-\u200f]+|[\s\u200b-\u200f]+$/g, '');
  return digit.test(sign) || mark.test(sign) ? sign : null;
}

export type DigitRow = { text: string; last: Node };
type Around = { flow: Flow | undefined; isReadable: (element: Element) => boolean };

/**
 * A figure whose signs stand in elements of their own, as counters that roll and boxes per digit are built:
 * equal elements one after the other, each with one digit or mark, drawn in one line without a gap.
 */
export function findDigitRow(
  siblings: readonly Node[],
  start: number,
  { flow, isReadable }: Around,
): DigitRow | null {
  const row: Element[] = [];
  let text = '';
  for (let at = start; at < siblings.length; at += 1) {
    const node = siblings[at];
    if (node === undefined) break;
    if (!isElement(node)) {
      if (isText(node) && textOf(node) !== '') break;
      continue;
    }
    const before = row.at(-1);
    const sign = signOf(node);
    if (
      sign === null ||
      !isReadable(node) ||
      (before !== undefined && !isBehind(before, node, flow))
    )
      break;
    row.push(node);
    text += sign;
  }
  const last = row.at(-1);
  const isFigure = row.length > 1 && /\p{Nd}.?\p{Nd}|^[-\u2212]\p{Nd}/u.test(text);
  return isFigure && last !== undefined ? { text, last } : null;
}

const isBehind = (before: Element, element: Element, flow: Flow | undefined): boolean =>
  tagOf(before) === tagOf(element) &&
  (flow?.(before, element) ?? inlineTags.includes(tagOf(element)));

const isRepeated = (text: string): boolean => new Set(text).size === 1;

/**
 * The same digit twice may also be one figure and its copy. It is a row where it is all that its parent
 * holds, three times at least, or where the page is seen to split another figure.
 */
export function isCertain(
  { text }: DigitRow,
  siblings: readonly Node[],
  isSplitElsewhere: () => boolean,
): boolean {
  if (!isRepeated(text)) return true;
  const others = siblings.filter((node) =>
    isText(node) ? textOf(node).trim() !== '' : isElement(node),
  );
  return (text.length > 2 && others.length === text.length) || isSplitElsewhere();
}

/** Some figure of the page stands in elements of one sign each, and they are not all the same. */
export function hasDigitRow(document: Document, around: Around): boolean {
  const parents = findAll(document, 'div, p, td, dd, li, text, ' + inlineTags.join(', '));
  return parents.some((parent) => {
    const row = findDigitRow(childrenOf(parent).filter(isElement), 0, around);
    return row !== null && row.text.length > 2 && !isRepeated(row.text);
  });
}

/**
 * The page is hostile input: `<form><input name="firstChild">` shadows the form's own properties, in an
 * extension's isolated world too. So every read goes through getters taken from the prototype chain,
 * which page markup cannot reach.
 */
type Getter<Value> = (target: Node) => Value;

function findDescriptor(start: object, name: string): PropertyDescriptor | null {
  for (
    let prototype = Object.getPrototypeOf(start) as object | null;
    prototype !== null;
    prototype = Object.getPrototypeOf(prototype) as object | null
  ) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor !== undefined) return descriptor;
  }
  return null;
}

const getters = new WeakMap<object, Map<string, Getter<unknown>>>();

function findGetter<Value>(node: Node, name: string): Getter<Value | null> {
  const prototype = Object.getPrototypeOf(node) as object;
  const known = getters.get(prototype) ?? new Map<string, Getter<unknown>>();
  getters.set(prototype, known);
  let getter = known.get(name);
  if (getter === undefined) {
    const descriptor = findDescriptor(node, name);
    const call = descriptor?.get;
    const method: unknown = descriptor?.value;
    getter = (target) => (call === undefined ? (method ?? null) : (call.call(target) as unknown));
    known.set(name, getter);
  }
  return getter as Getter<Value | null>;
}

const read = <Value>(node: Node, name: string): Value | null => findGetter<Value>(node, name)(node);

export const firstChildOf = (node: Node): Node | null => read<Node>(node, 'firstChild');
export const nextSiblingOf = (node: Node): Node | null => read<Node>(node, 'nextSibling');
export const parentOf = (node: Node): Node | null => read<Node>(node, 'parentNode');
export const isElement = (node: Node): node is Element => read<number>(node, 'nodeType') === 1;
export const isText = (node: Node): node is Text => read<number>(node, 'nodeType') === 3;
export const textOf = (node: Text): string => read<string>(node, 'nodeValue') ?? '';
/** Lower case also for SVG. */
export const tagOf = (element: Element): string =>
  (read<string>(element, 'localName') ?? '').toLowerCase();

type Method = (this: Node, ...given: unknown[]) => unknown;
const call = (node: Node, name: string, ...given: readonly unknown[]): unknown =>
  (read<Method>(node, name) as Method).apply(node, [...given]);

export const attributeOf = (element: Element, name: string): string | null =>
  call(element, 'getAttribute', name) as string | null;
export const attributeNamesOf = (element: Element): readonly string[] =>
  call(element, 'getAttributeNames') as string[];
export const matches = (element: Element, selector: string): boolean =>
  call(element, 'matches', selector) as boolean;
export const closestTo = (element: Element, selector: string): Element | null =>
  call(element, 'closest', selector) as Element | null;
export const contains = (outer: Node, inner: Node): boolean =>
  call(outer, 'contains', inner) as boolean;
export const findFirst = (root: Element | Document, selector: string): Element | null =>
  call(root, 'querySelector', selector) as Element | null;
export const findAll = (root: Element | Document, selector: string): Element[] =>
  Array.from(call(root, 'querySelectorAll', selector) as ArrayLike<Element>);

export const rootElementOf = (document: Document): Element | null => findFirst(document, ':root');

const showText = 4;
/** Walks every text node in order. */
export const walkTexts = (document: Document): TreeWalker =>
  call(document, 'createTreeWalker', document, showText) as TreeWalker;

export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = firstChildOf(node); child !== null; child = nextSiblingOf(child))
    children.push(child);
  return children;
}

export const elementChildrenOf = (node: Node): Element[] => childrenOf(node).filter(isElement);

export function parentElementOf(node: Node): Element | null {
  const parent = parentOf(node);
  return parent !== null && isElement(parent) ? parent : null;
}

/** Everything between the tags, what nobody sees too: one call of the engine, for asking what is not there. */
export const wholeTextOf = (document: Document): string => {
  const root = rootElementOf(document);
  return root === null ? '' : (read<string>(root, 'textContent') ?? '');
};

/** All text below, in order, white space collapsed, cut at `limit` characters. Never a field's content. */
export function textBelow(root: Node, limit = 400): string {
  let text = '';
  const visit = (node: Node): void => {
    if (text.length >= limit) return;
    if (isText(node)) text += textOf(node).slice(0, limit);
    else if (isElement(node) && silentTags.has(tagOf(node))) return;
    for (let child = firstChildOf(node); child !== null; child = nextSiblingOf(child)) visit(child);
  };
  visit(root);
  return text.replace(/\s+/g, ' ').trim().slice(0, limit);
}

const slackPx = 40;
type Size = 'scrollHeight' | 'scrollTop' | 'clientHeight';
const sizeOf = (element: Element, name: Size): number => read<number>(element, name) ?? 0;

/** How much of its content an element has above and below what is in sight. */
export const hasMoreThanShown = (element: Element): boolean =>
  sizeOf(element, 'scrollHeight') - sizeOf(element, 'clientHeight') >= slackPx;

export const isScrolledDown = (element: Element): boolean =>
  sizeOf(element, 'scrollHeight') - sizeOf(element, 'scrollTop') - sizeOf(element, 'clientHeight') <
  slackPx;

/** Elements whose text no reader of the page sees, or that hold what a person typed. */
export const silentTags: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'input',
  'textarea',
  'select',
  'option',
  'datalist',
  'iframe',
  'object',
  'head',
]);

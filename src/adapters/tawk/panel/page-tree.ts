import { foldText } from '../labels/fold-text.ts';
import { seam } from '../numbers.ts';
import {
  attributeOf,
  childrenOf,
  findFirst,
  isElement,
  isText,
  matches,
  silentTags,
  tagOf,
  textBelow,
  textOf,
} from '../safe-dom.ts';
import { isVisible } from '../visibility.ts';
import type { Layout } from '../visibility.ts';

/** A run of text as a person sees it, or the text of an attribute, or the values of a bar. */
export type TextNode = {
  type: 'text';
  /** Folded; a seam stands where two elements touch. */
  text: string;
  shown: string;
  isControl: boolean;
  isAttribute: boolean;
  /** The values of a progress bar or meter. */
  isBar: boolean;
  /** A hidden element touches it: what is seen is perhaps half a figure. */
  isCut: boolean;
};
export type Branch = {
  type: 'branch';
  tag: string;
  role: string;
  heading: number;
  kids: readonly PageNode[];
};
export type PageNode = TextNode | Branch;

/** What visitors and agents typed, and navigation: nothing there is ever a figure. */
const elsewhere =
  '#active-chats, .split-view-conversation, .tawk-smooth-scroll, .tawk-chat-item, .tawk-contact-details-card, ' +
  '.tawk-message, [id^="blockId-"], [contenteditable="true"], [contenteditable=""], [role="log"], ' +
  'nav, [role="navigation"], .top-navigation__item';
const inlineTags = new Set(
  'span b strong em i a small u s sub sup mark abbr bdi bdo time label font code data q cite kbd samp var ins del wbr tspan output button'.split(
    ' ',
  ),
);
const controlTags = new Set(['a', 'button']);
const controlRoles = new Set(['button', 'link', 'tab', 'menuitem']);
const labelAttributes = [
  'aria-label',
  'title',
  'alt',
  'aria-valuetext',
  'data-title',
  'data-tooltip',
  'data-label',
];
const mostNodes = 6000;
const longestText = 300;
const deepest = 120;

type Walk = { layout: Layout; document: Document; count: number };
type Run = { kids: PageNode[]; text: string; isControl: boolean };

export function buildPageTree(document: Document, layout: Layout): Branch {
  const walk: Walk = { layout, document, count: 0 };
  const kids: PageNode[] = [];
  for (const child of childrenOf(document)) {
    if (isElement(child) && isReadable(child, walk)) kids.push(buildBranch(child, walk, false, 0));
  }
  return { type: 'branch', tag: '#page', role: '', heading: 0, kids };
}

function isReadable(element: Element, walk: Walk): boolean {
  const tag = tagOf(element);
  return !silentTags.has(tag) && !matches(element, elsewhere) && isVisible(element, walk.layout);
}

function headingOf(element: Element, tag: string): number {
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  if (attributeOf(element, 'role') === 'heading')
    return Number(attributeOf(element, 'aria-level') ?? 2) || 2;
  return ['legend', 'caption', 'figcaption', 'dt', 'summary'].includes(tag) ? 7 : 0;
}

const isControlElement = (element: Element, tag: string): boolean =>
  controlTags.has(tag) || controlRoles.has(attributeOf(element, 'role') ?? '');

function buildBranch(element: Element, walk: Walk, inControl: boolean, depth: number): Branch {
  const tag = tagOf(element);
  const isControl = inControl || isControlElement(element, tag);
  const run: Run = {
    kids: [...readAttributes(element, tag, isControl, walk)],
    text: '',
    isControl,
  };
  if (!isBar(element, tag) || tag === 'div') addChildren(element, run, walk, depth);
  endRun(run);
  return {
    type: 'branch',
    tag,
    role: attributeOf(element, 'role') ?? '',
    heading: headingOf(element, tag),
    kids: run.kids,
  };
}

function addChildren(element: Element, run: Run, walk: Walk, depth: number): void {
  for (const child of childrenOf(element)) {
    if ((walk.count += 1) > mostNodes || depth > deepest) return;
    if (isText(child)) run.text += textOf(child).slice(0, longestText);
    else if (isElement(child) && isReadable(child, walk)) addElement(child, run, walk, depth);
    else if (isElement(child) && inlineTags.has(tagOf(child)) && textBelow(child, 9) !== '')
      run.text += cut;
  }
}

function addElement(element: Element, run: Run, walk: Walk, depth: number): void {
  const tag = tagOf(element);
  const isPlainInline =
    inlineTags.has(tag) && !isControlElement(element, tag) && !hasLabel(element, tag);
  if (isPlainInline) {
    run.text += seam;
    addChildren(element, run, walk, depth + 1);
    run.text += seam;
    return;
  }
  endRun(run);
  if (tag !== 'br') run.kids.push(buildBranch(element, walk, run.isControl, depth + 1));
}

/** Where a hidden inline element was left out. */
const cut = '\ue002';
const cutFigure = new RegExp(
  `[\\p{L}\\p{N}.,][${cut}${seam}]*${cut}|${cut}[${cut}${seam}]*[\\p{L}\\p{N}.,]`,
  'u',
);

const seams = new RegExp(`${seam}+`, 'g');

function endRun(run: Run): void {
  const text = run.text.replace(/[^\S\u00a0\u202f\u2007-\u200a]+/g, ' ').replace(seams, seam);
  run.text = '';
  const node = makeText(text.replaceAll(cut, ''), { isControl: run.isControl });
  if (node !== null) run.kids.push({ ...node, isCut: cutFigure.test(text) });
}

function makeText(
  text: string,
  of: { isControl: boolean; isAttribute?: boolean },
): TextNode | null {
  const folded = foldText(text).replace(new RegExp(`^[\\s${seam}]+|[\\s${seam}]+$`, 'g'), '');
  if (folded === '' || folded.length > longestText) return null;
  const shown = text.replaceAll(seam, ' ').replace(/\s+/g, ' ').trim();
  return {
    type: 'text',
    text: folded,
    shown,
    isControl: of.isControl,
    isAttribute: of.isAttribute === true,
    isBar: false,
    isCut: false,
  };
}

const isBar = (element: Element, tag: string): boolean =>
  tag === 'progress' ||
  tag === 'meter' ||
  ['progressbar', 'meter'].includes(attributeOf(element, 'role') ?? '');

const hasLabel = (element: Element, tag: string): boolean =>
  isBar(element, tag) ||
  labelAttributes.some((name) => (attributeOf(element, name) ?? '') !== '') ||
  (attributeOf(element, 'aria-labelledby') ?? '') !== '';

function* readAttributes(
  element: Element,
  tag: string,
  isControl: boolean,
  walk: Walk,
): Generator<TextNode> {
  const texts = new Set(labelAttributes.map((name) => attributeOf(element, name) ?? ''));
  for (const id of (attributeOf(element, 'aria-labelledby') ?? '').split(/\s+/).slice(0, 4)) {
    texts.add(readReferenced(id, walk));
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

function readReferenced(id: string, walk: Walk): string {
  if (!/^[\w:-]+$/.test(id)) return '';
  const element = findFirst(walk.document, `[id="${id}"]`);
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

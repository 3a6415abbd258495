import { seam } from '../numbers.ts';
import {
  attributeOf,
  childrenOf,
  isElement,
  isText,
  matches,
  silentTags,
  tagOf,
  textBelow,
  textOf,
} from '../safe-dom.ts';
import { isVisible } from '../visibility.ts';
import { findDigitRow, hasDigitRow, isCertain } from './digit-row.ts';
import { hasLabel, isBar, readAttributes } from './element-labels.ts';
import { closeText, cut, stampClose, stampOpen, stampText } from './page-text.ts';
import type { DigitRow, Flow } from './digit-row.ts';
import type { TextNode } from './page-text.ts';
import type { Layout } from '../visibility.ts';

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
  '.tawk-message, [id^="blockId-"], [contenteditable]:not([contenteditable="false"]), [role="log"], ' +
  '[role="textbox"], [role="feed"], blockquote, ' +
  'nav, [role="navigation"], .top-navigation__item';
const inlineTags = new Set(
  'span b strong em i a small u s sub sup mark abbr bdi bdo time label font code data q cite kbd samp var ins del wbr tspan output button'.split(
    ' ',
  ),
);
const controlTags = new Set(['a', 'button']);
const controlRoles = new Set(['button', 'link', 'tab', 'menuitem']);
const mostNodes = 6000;
const longestText = 300;
const deepest = 120;
const longestStamp = 40;

type Walk = {
  layout: Layout;
  flow: Flow | undefined;
  document: Document;
  count: number;
  /** The page splits figures into elements of one sign each; null until somebody asks. */
  isSplit: boolean | null;
};
type Above = { isControl: boolean; isHeading: boolean };
type Run = {
  kids: PageNode[];
  text: string;
  isControl: boolean;
  isHeading: boolean;
  element: Element;
};

export function buildPageTree(document: Document, layout: Layout, flow?: Flow): Branch {
  const walk: Walk = { layout, flow, document, count: 0, isSplit: null };
  const kids: PageNode[] = [];
  for (const child of childrenOf(document)) {
    if (isElement(child) && isReadable(child, walk))
      kids.push(buildBranch(child, walk, { isControl: false, isHeading: false }, 0));
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

function buildBranch(element: Element, walk: Walk, above: Above, depth: number): Branch {
  const tag = tagOf(element);
  const heading = headingOf(element, tag);
  const isControl = above.isControl || isControlElement(element, tag);
  const isHeading = above.isHeading || heading > 0 || tag === 'th';
  const run: Run = {
    kids: [...readAttributes(element, { ...walk, tag, isControl })],
    text: '',
    isControl,
    isHeading,
    element,
  };
  if (!isBar(element, tag) || tag === 'div') addChildren(element, run, walk, depth);
  endRun(run);
  return {
    type: 'branch',
    tag,
    role: attributeOf(element, 'role') ?? '',
    heading,
    kids: run.kids,
  };
}

function addChildren(element: Element, run: Run, walk: Walk, depth: number): void {
  const children = childrenOf(element);
  for (let at = 0; at < children.length; at += 1) {
    const child = children[at];
    if (child === undefined || (walk.count += 1) > mostNodes || depth > deepest) return;
    const row = isElement(child) ? readDigitRow(children, at, walk) : null;
    if (row !== null) {
      run.text += seam + row.text + seam;
      at = children.indexOf(row.last);
    } else if (isText(child)) run.text += textOf(child).slice(0, longestText);
    else if (isElement(child) && isReadable(child, walk)) addElement(child, run, walk, depth);
    else if (isElement(child) && inlineTags.has(tagOf(child)) && isPartOfFigure(child))
      run.text += cut;
  }
}

function readDigitRow(siblings: readonly Node[], start: number, walk: Walk): DigitRow | null {
  const isPlain = (each: Element): boolean =>
    isReadable(each, walk) && !hasLabel(each, tagOf(each));
  const around = { flow: walk.flow, isReadable: isPlain };
  const row = findDigitRow(siblings, start, around);
  if (row === null) return null;
  const isSplitElsewhere = (): boolean => (walk.isSplit ??= hasDigitRow(walk.document, around));
  return isCertain(row, siblings, isSplitElsewhere) ? row : null;
}

/** An icon or a hidden word beside a figure is none; digits are. */
const isPartOfFigure = (element: Element): boolean =>
  /^[.,]*\p{N}[\p{N}.,\s]*$/u.test(textBelow(element, 12));

function addElement(element: Element, run: Run, walk: Walk, depth: number): void {
  const tag = tagOf(element);
  const isPlainInline =
    inlineTags.has(tag) && !isControlElement(element, tag) && !hasLabel(element, tag);
  if (isPlainInline) {
    const stamp = tag === 'time' ? (attributeOf(element, 'datetime') ?? '') : '';
    run.text += stamp === '' ? seam : seam + stampOpen;
    addChildren(element, run, walk, depth + 1);
    run.text += stamp === '' ? seam : stampText + stamp.slice(0, longestStamp) + stampClose + seam;
    return;
  }
  const isTouching = endingDigit.test(run.text);
  endRun(run);
  if (tag === 'br') return;
  const branch = buildBranch(element, walk, run, depth + 1);
  const before = run.kids.at(-1);
  if (isTouching && startingDigit.test(textBelow(element, 9))) {
    markCut(branch);
    if (before?.type === 'text') before.isCut = true;
  }
  run.kids.push(branch);
}

const endingDigit = new RegExp(`\\p{N}[.,']?${seam}*$`, 'u');
const startingDigit = new RegExp(`^${seam}*[.,']?\\p{N}`, 'u');

/** Digits that go on in the next element: perhaps half a figure. */
function markCut(branch: Branch): void {
  for (const kid of branch.kids) {
    if (kid.type === 'text') kid.isCut = true;
    else markCut(kid);
  }
}

function endRun(run: Run): void {
  const node = closeText(run.text, run);
  const before = run.kids.at(-1);
  const startsInDigit = startingDigit.test(run.text);
  run.text = '';
  if (node === null) return;
  if (startsInDigit && before !== undefined && endsInDigit(before)) {
    if (before.type === 'text') before.isCut = true;
    else markCut(before);
    node.isCut = true;
  }
  run.kids.push(node);
}

/** Before a line break, or at the end of an inline element. */
function endsInDigit(node: PageNode): boolean {
  if (node.type === 'text') return !node.isAttribute && endingDigit.test(node.text);
  const last = node.kids.at(-1);
  return last !== undefined && inlineTags.has(node.tag) && endsInDigit(last);
}

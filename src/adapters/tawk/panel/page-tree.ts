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
import { isHalf, isMark, isRemark, isShare } from './side-marks.ts';
import {
  hasLabel,
  headingOf,
  isBar,
  isControlElement,
  readAttributes,
  readChoice,
} from './element-labels.ts';
import { otherOf } from './owner.ts';
import { inlineTags, isTorn, lastTextOf, markCut } from './touching-digits.ts';
import { closeText, cut, stampClose, stampOpen, stampText } from './page-text.ts';
import type { DigitRow, Flow } from './digit-row.ts';
import type { Owners } from './owner.ts';
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

/** What visitors and agents typed, navigation and choices: nothing there is ever a figure. */
const elsewhere =
  '#active-chats, .split-view-conversation, .tawk-smooth-scroll, .tawk-chat-item, .tawk-contact-details-card, ' +
  '.tawk-message, [id^="blockId-"], [contenteditable]:not([contenteditable="false"]), [role="log"], ' +
  '[role="textbox"], [role="feed"], [role="listbox"], blockquote, ' +
  'nav, [role="navigation"], .top-navigation__item';
const unreadTags = new Set(['s', 'del', 'strike']);
/** Elements of one line by their tag, by their role cells of a table or a word about the text. */
const apartRoles = new Set(['row', 'cell', 'gridcell', 'columnheader', 'rowheader', 'tooltip']);
const mostNodes = 6000;
const longestText = 300;
const deepest = 120;
const longestStamp = 40;

type Walk = {
  layout: Layout;
  flow: Flow | undefined;
  document: Document;
  owners: Owners;
  count: number;
  /** The page splits figures into elements of one sign each; null until somebody asks. */
  isSplit: boolean | null;
};
type Above = {
  isControl: boolean;
  isHeading: boolean;
  /** The other property that the part around belongs to. */
  other: string | null;
};
type Run = Above & {
  kids: PageNode[];
  text: string;
  /** A line break stands before the text. */
  isBroken: boolean;
  element: Element;
};

/** What is on screen, but for the parts that the page's markup gives to another property. */
export function buildPageTree(
  document: Document,
  owners: Owners,
  layout: Layout,
  flow?: Flow,
): Branch {
  const walk: Walk = { layout, flow, document, owners, count: 0, isSplit: null };
  const kids: PageNode[] = [];
  for (const child of childrenOf(document)) {
    if (isElement(child) && isReadable(child, walk))
      kids.push(buildBranch(child, walk, { isControl: false, isHeading: false, other: null }, 0));
  }
  return { type: 'branch', tag: '#page', role: '', heading: 0, kids };
}

function isReadable(element: Element, walk: Walk): boolean {
  const tag = tagOf(element);
  const isUnread = silentTags.has(tag) || unreadTags.has(tag);
  return !isUnread && !matches(element, elsewhere) && isVisible(element, walk.layout);
}

function buildBranch(element: Element, walk: Walk, above: Above, depth: number): Branch {
  const tag = tagOf(element);
  const heading = headingOf(element, tag);
  const isControl = above.isControl || isControlElement(element, tag);
  const isHeading = above.isHeading || heading > 0 || tag === 'th';
  const other = otherOf(element, walk.owners, above.other);
  const run: Run = { kids: [], text: '', isBroken: false, isControl, isHeading, other, element };
  for (const node of readAttributes(element, { ...walk, tag, isControl })) addText(node, run, walk);
  const isRead = !isBar(element, tag) || (tag === 'div' && !isShare(element));
  if (isRead) addChildren(element, run, walk, depth);
  endRun(run, walk);
  const role = attributeOf(element, 'role') ?? '';
  return { type: 'branch', tag, role, heading, kids: run.kids };
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
    else if (isElement(child) && tagOf(child) === 'select') addChoice(child, run, walk);
    else if (isElement(child) && isHalf(child, children[at + 1], run.text)) run.text += cut;
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

function addElement(element: Element, run: Run, walk: Walk, depth: number): void {
  const tag = tagOf(element);
  if (tag === 'sup' && isMark(element, run.text)) return;
  const role = attributeOf(element, 'role') ?? '';
  if (role === 'tooltip' && isRemark(element, run.text)) return;
  const isPlainInline =
    inlineTags.has(tag) &&
    !apartRoles.has(role) &&
    !isControlElement(element, tag) &&
    !hasLabel(element, tag) &&
    otherOf(element, walk.owners, run.other) === run.other;
  if (isPlainInline) {
    const stamp = tag === 'time' ? (attributeOf(element, 'datetime') ?? '') : '';
    run.text += stamp === '' ? seam : seam + stampOpen;
    addChildren(element, run, walk, depth + 1);
    run.text += stamp === '' ? seam : stampText + stamp.slice(0, longestStamp) + stampClose + seam;
    return;
  }
  const { text } = run;
  endRun(run, walk);
  run.isBroken = tag === 'br';
  if (run.isBroken) return;
  const branch = buildBranch(element, walk, run, depth + 1);
  const before = run.kids.at(-1);
  if (isTorn(text, textBelow(element, 9))) {
    markCut(branch);
    if (before?.type === 'text') before.isCut = true;
  }
  run.kids.push(branch);
}

function addText(node: TextNode, { kids, other }: Run, { owners }: Walk): void {
  if (other === null) kids.push(node);
  else if (/\d/.test(node.text)) owners.others.add(other);
}

function addChoice(list: Element, run: Run, walk: Walk): void {
  const choice = isVisible(list, walk.layout) ? readChoice(list) : null;
  endRun(run, walk);
  if (choice !== null) addText(choice, run, walk);
}

function endRun(run: Run, walk: Walk): void {
  const node = closeText(run.text, run);
  const before = run.kids.at(-1);
  // In a line of its own it goes on with the figure above only where it says nothing else.
  const isApart = run.isBroken && /\p{L}/u.test(run.text);
  const isPart = !isApart && before !== undefined && isTorn(lastTextOf(before), run.text);
  run.text = '';
  run.isBroken = false;
  if (node === null) return;
  if (isPart) {
    if (before.type === 'text') before.isCut = true;
    else markCut(before);
    node.isCut = true;
  }
  addText(node, run, walk);
}

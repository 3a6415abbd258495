import { listNodes, node } from './page-node.ts';
import type { PageNode } from './page-node.ts';
import type { Random } from './random.ts';
import type { Words } from './words.ts';

/** Changes a page in place. None of them changes what a true figure is; some leave too little to read. */
export type Mutation = (page: PageNode, random: Random, words: readonly [Words, Words]) => void;

const pickNode = (page: PageNode, random: Random): { node: PageNode; parent: PageNode } | null => {
  const all = listNodes(page);
  return all.length === 0 ? null : random.pick(all);
};

/** Marks half a text: a page without it would truly say something else, so it is never dropped. */
const part = { 'data-part': '' };

const isPart = (each: PageNode): boolean => 'data-part' in each.attributes;

const renameClasses: Mutation = (page, random) => {
  for (const { node: each } of listNodes(page)) each.attributes['class'] = `c${random.below(99)}`;
};

/** Moves one part of the page among its siblings; a row keeps its cells in order, or it would say another thing. */
const reorder: Mutation = (page) => {
  const [heading, ...parts] = page.kids;
  if (heading !== undefined) page.kids = [heading, ...parts.toReversed()];
};

const wrap: Mutation = (page, random) => {
  const found = pickNode(page, random);
  if (
    found === null ||
    isPart(found.node) ||
    ['tr', 'td', 'th', 'tbody', 'li', 'dt', 'dd'].includes(found.node.tag)
  )
    return;
  found.parent.kids[found.parent.kids.indexOf(found.node)] = node('div', [found.node]);
};

const textsOf = (page: PageNode): { owner: PageNode; at: number; text: string }[] =>
  [page, ...listNodes(page).map(({ node: each }) => each)].flatMap((owner) =>
    owner.kids.flatMap((kid, at) =>
      typeof kid === 'string' && kid.length > 1 ? [{ owner, at, text: kid }] : [],
    ),
  );

/** Puts part of a text into an element of its own, also in the middle of a figure. */
const split: Mutation = (page, random) => {
  const texts = textsOf(page);
  if (texts.length === 0) return;
  const { owner, at, text } = random.pick(texts);
  const cut = 1 + random.below(text.length - 1);
  owner.kids.splice(
    at,
    1,
    node('span', [text.slice(0, cut)], { ...part }),
    node('span', [text.slice(cut)], { ...part }),
  );
};

const drop: Mutation = (page, random) => {
  const found = pickNode(page, random);
  if (found === null || isPart(found.node)) return;
  found.parent.kids.splice(found.parent.kids.indexOf(found.node), 1);
};

/** The copy stands beside the original: elsewhere it would stand under another label. */
const duplicate: Mutation = (page, random) => {
  const found = pickNode(page, random);
  if (found === null || ['td', 'th'].includes(found.node.tag) || isPart(found.node)) return;
  const { kids } = found.parent;
  kids.splice(kids.indexOf(found.node), 0, structuredClone(found.node));
};

/** Half a word is left alone like half a text; half a figure is not. */
const hide: Mutation = (page, random) => {
  const found = pickNode(page, random);
  if (found === null || (isPart(found.node) && !/^\d+$/.test(String(found.node.kids[0])))) return;
  found.node.attributes[random.pick(['hidden', 'aria-hidden'])] = 'true';
};

/** Exchanges one word of the panel for another language's. */
const translate: Mutation = (page, random, [from, to]) => {
  const texts = textsOf(page);
  if (texts.length === 0) return;
  const { owner, at, text } = random.pick(texts);
  const word = random.pick([
    'subscription',
    'purchased',
    'excess',
    'used',
    'left',
    'total',
    'heading',
  ] as const);
  owner.kids[at] = text.replace(from[word], to[word]);
};

const blockTags = ['div', 'p', 'section', 'ul', 'li', 'h3'];
const inlineTags = ['span', 'b', 'strong', 'em'];

/** A block stays a block and a word in a line stays in it: else the page would look different. */
const changeTag: Mutation = (page, random) => {
  const found = pickNode(page, random);
  if (found === null || isPart(found.node)) return;
  if (blockTags.includes(found.node.tag)) found.node.tag = random.pick(['div', 'p', 'section']);
  if (inlineTags.includes(found.node.tag)) found.node.tag = random.pick(inlineTags);
};

const addTitle: Mutation = (page, random) => {
  const found = pickNode(page, random);
  if (found !== null)
    found.node.attributes['title'] = random.pick([
      'More about this',
      'Details',
      'AI Assist',
      'Learn more',
    ]);
};

/** May come any number of times. */
export const harmless: readonly Mutation[] = [
  renameClasses,
  reorder,
  wrap,
  split,
  duplicate,
  translate,
  changeTag,
  addTitle,
];

/** Once at most: who drops a label here and a figure there makes a page that truly says something else. */
export const destructive: readonly Mutation[] = [drop, hide];

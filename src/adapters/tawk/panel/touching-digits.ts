import { seam } from '../numbers.ts';
import type { Branch, PageNode } from './page-tree.ts';

export const inlineTags = new Set(
  'span b strong em i a small u s sub sup mark abbr bdi bdo time label font code data q cite kbd samp var ins del wbr tspan output button'.split(
    ' ',
  ),
);

/** What groups digits anywhere, as a page writes it before it is folded. */
const group = "[.,'\\u2018\\u2019\\u02bc\\u066b\\u066c\\u00a0\\u2009\\u202f]?";
const endingDigit = new RegExp(`\\p{N}${group}${seam}*$`, 'u');
const startingDigit = new RegExp(`^${seam}*${group}\\p{N}`, 'u');

const endingSpace = new RegExp(`\\p{N} ${seam}*$`, 'u');
/** Behind a space it is perhaps the rest of "2 000". */
const thousands = new RegExp(`^${seam}*\\p{N}{3}(?!\\p{N})`, 'u');

const endingWord = new RegExp(`\\p{N}[\\s\\u00a0]?\\p{L}{1,3}${seam}*$`, 'u');
const startingWord = new RegExp(`^${seam}*\\p{L}{1,3}[\\s\\u00a0]?\\p{N}`, 'u');

/** "9,8" and "52", or "1 o" and "f 100": what the next element goes on with. */
export const isTorn = (before: string, next: string): boolean =>
  (endingDigit.test(before) && startingDigit.test(next)) ||
  (endingSpace.test(before) && thousands.test(next)) ||
  (endingWord.test(before) && startingWord.test(next));

/** Digits that go on in the next element: perhaps half a figure. */
export function markCut(branch: Branch): void {
  for (const kid of branch.kids) {
    if (kid.type === 'text') kid.isCut = true;
    else markCut(kid);
  }
}

/** What stands directly before the next text: a bare text, or the end of an inline element. */
export function lastTextOf(node: PageNode): string {
  if (node.type === 'text') return node.isAttribute ? '' : node.text;
  const last = node.kids.at(-1);
  return last !== undefined && inlineTags.has(node.tag) ? lastTextOf(last) : '';
}

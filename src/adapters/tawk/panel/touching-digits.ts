import { seam } from '../numbers.ts';
import type { Branch, PageNode } from './page-tree.ts';

export const inlineTags = new Set(
  'span b strong em i a small u s sub sup mark abbr bdi bdo time label font code data q cite kbd samp var ins del wbr tspan output button'.split(
    ' ',
  ),
);

/** What groups digits anywhere, as a page writes it before it is folded. */
const group = "[.,'\\u2018\\u2019\\u02bc\\u066b\\u066c\\u00a0\\u2009\\u202f]?";
export const endingDigit = new RegExp(`\\p{N}${group}${seam}*$`, 'u');
export const startingDigit = new RegExp(`^${seam}*${group}\\p{N}`, 'u');

/** Digits that go on in the next element: perhaps half a figure. */
export function markCut(branch: Branch): void {
  for (const kid of branch.kids) {
    if (kid.type === 'text') kid.isCut = true;
    else markCut(kid);
  }
}

/** Before a line break, or at the end of an inline element. */
export function endsInDigit(node: PageNode): boolean {
  if (node.type === 'text') return !node.isAttribute && endingDigit.test(node.text);
  const last = node.kids.at(-1);
  return last !== undefined && inlineTags.has(node.tag) && endsInDigit(last);
}

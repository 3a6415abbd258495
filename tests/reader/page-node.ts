/** A page as the test writes it; `text` nodes hold plain text. */
export type PageNode = {
  tag: string;
  attributes: Record<string, string>;
  kids: (PageNode | string)[];
};

export const node = (
  tag: string,
  kids: (PageNode | string)[],
  attributes: Record<string, string> = {},
): PageNode => ({ tag, attributes, kids });

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export function render({ tag, attributes, kids }: PageNode): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const inner = kids.map((kid) => (typeof kid === 'string' ? escape(kid) : render(kid))).join('');
  return `<${tag}${written.join('')}>${inner}</${tag}>`;
}

/** Every element below, with its parent. */
export function listNodes(root: PageNode): { node: PageNode; parent: PageNode }[] {
  return root.kids.flatMap((kid) =>
    typeof kid === 'string' ? [] : [{ node: kid, parent: root }, ...listNodes(kid)],
  );
}

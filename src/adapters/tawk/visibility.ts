import { attributeOf, elementChildrenOf, parentElementOf, tagOf } from './safe-dom.ts';

/** Says whether an element is drawn; ancestors are asked one by one by whoever walks the page. */
export type Layout = { hides: (element: Element) => boolean };

/** The content of a closed `details` keeps its size in some engines. */
const isFolded = (element: Element): boolean => {
  const parent = parentElementOf(element);
  if (parent === null || tagOf(parent) !== 'details') return false;
  return tagOf(element) !== 'summary' && attributeOf(parent, 'open') === null;
};

const hiddenByMarkup = (element: Element): boolean =>
  attributeOf(element, 'hidden') !== null ||
  attributeOf(element, 'aria-hidden') === 'true' ||
  (tagOf(element) === 'dialog' && attributeOf(element, 'open') === null) ||
  isFolded(element);

/** The element by itself; `isShown` asks its ancestors too. */
export const isVisible = (element: Element, layout: Layout): boolean =>
  !hiddenByMarkup(element) && !layout.hides(element);

export function isShown(element: Element, layout: Layout): boolean {
  for (let at: Element | null = element; at !== null; at = parentElementOf(at)) {
    if (!isVisible(at, layout)) return false;
  }
  return true;
}

type Style = {
  display: string;
  visibility: string;
  opacity: string;
  overflow: string;
  textDecorationLine: string;
};
type Measures = {
  getComputedStyle: (element: Element) => Style;
  measure: (element: Element) => { width: number; height: number };
};

/** What is struck out is no longer said. */
const styledAway = (style: Style): boolean =>
  style.display === 'none' ||
  style.textDecorationLine === 'line-through' ||
  style.visibility === 'hidden' ||
  style.visibility === 'collapse' ||
  style.opacity === '0';

/**
 * A browser's answer. Earlier conversations stay in the document at 0 by 0, so size counts; a box
 * without a size whose children may stick out of it is judged by its children.
 */
export function measuredLayout({ getComputedStyle, measure }: Measures): Layout {
  return {
    hides: (element) => {
      const style = getComputedStyle(element);
      if (styledAway(style)) return true;
      const { width, height } = measure(element);
      if (width > 0 || height > 0) return false;
      return style.overflow !== 'visible' || elementChildrenOf(element).length === 0;
    },
  };
}

/** The layout of the window that runs this script. */
export function layoutOf(view: Window & typeof globalThis): Layout {
  const measure = view.Element.prototype.getBoundingClientRect;
  return measuredLayout({
    getComputedStyle: (element) => view.getComputedStyle(element),
    measure: (element) => measure.call(element),
  });
}

import { findAll, textBelow } from './safe-dom.ts';
import { isShown, type Layout } from './visibility.ts';

const composers = 'div.tawk-message-input[contenteditable="true"]';

/** The composer on screen; earlier conversations keep theirs in the document without a size. */
export const findComposer = (within: Document | Element, layout: Layout): Element | null =>
  findAll(within, composers).find((composer) => isShown(composer, layout)) ?? null;

/** Does a reply stand unsent in the composer on screen? Only whether: the text is not kept. */
export const hasDraft = (document: Document, layout: Layout): boolean => {
  const composer = findComposer(document, layout);
  return composer !== null && textBelow(composer, 40).trim() !== '';
};

import { findTable } from '../labels/label-tables.ts';
import { learnAddress } from '../learned-address.ts';
import { attributeOf, rootElementOf } from '../safe-dom.ts';
import type { Concept, CustomLabel } from '../labels/label-table.ts';
import type { FigureMeaning } from '../../../domain/figure-meaning.ts';
import type { TaughtLabel } from '../../../domain/taught-label.ts';

/** What the reader makes of a label that a person explained. */
export const conceptsOf: Record<FigureMeaning, readonly Concept[]> = {
  subscription_left: ['subscription', 'remaining'],
  subscription_used: ['subscription', 'used'],
  bought_left: ['purchased', 'remaining'],
  debt: ['excess'],
  reset: ['reset'],
};

const longestTag = 35;

/** The language that the page names, as a table has it where there is one; '' where it names none. */
export function languageOf(document: Document): string {
  const root = rootElementOf(document);
  const tag = root === null ? '' : (attributeOf(root, 'lang') ?? '').trim().slice(0, longestTag);
  return tag === '' ? '' : (findTable(tag)?.language ?? tag.toLowerCase());
}

/** Where the page stands, its property templated; null where nothing can be remembered of it. */
export const placeOf = (url: string): string | null => learnAddress(url)?.template ?? null;

/** A taught label holds for pages in its language. */
export const labelsFor = (document: Document, taught: readonly TaughtLabel[]): CustomLabel[] => {
  const language = languageOf(document);
  return taught
    .filter((label) => label.language === language)
    .map(({ means, text }) => ({ concepts: conceptsOf[means], text }));
};

import { findTable } from '../labels/label-tables.ts';
import { learnAddress } from '../learned-address.ts';
import { attributeOf, rootElementOf } from '../safe-dom.ts';
import type { Concept } from '../labels/label-table.ts';
import type { LookOptions } from '../panel/look-types.ts';
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

/** What was taught holds for pages in its language. */
export function useTaught(
  document: Document,
  taught: readonly TaughtLabel[],
  { url, lastPropertyId }: Pick<LookOptions, 'url' | 'lastPropertyId'>,
): Pick<LookOptions, 'customLabels' | 'dayOrder' | 'isTold'> {
  const language = languageOf(document);
  const own = taught.filter((label) => label.language === language);
  const dayOrder = own.findLast(({ order }) => order !== undefined)?.order;
  return {
    customLabels: own.map(({ means, text }) => ({ concepts: conceptsOf[means], text })),
    ...(dayOrder && { dayOrder }),
    isTold: own.some(
      ({ propertyId, place }) =>
        propertyId && propertyId === lastPropertyId && place === placeOf(url),
    ),
  };
}

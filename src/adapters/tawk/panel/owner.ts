import { attributeNamesOf, attributeOf, findFirst } from '../safe-dom.ts';
import type { PropertyId } from '../../../domain/units.ts';

const ids = /(?<![0-9a-f])[0-9a-f]{24}(?![0-9a-f])/g;
export const listIds = (text: string): readonly string[] => text.match(ids) ?? [];

/** Rows have ids of their own; what holds a heading is a part of the page. */
const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const isOfPart = (element: Element, name: string): boolean =>
  /^(?:data-)?id$/.test(name) && findFirst(element, headings) !== null;

/** The properties that the attributes of an element name: `data-property-id`, `id="property-..."` and their like. */
const ownersOf = (element: Element): readonly string[] =>
  attributeNamesOf(element).flatMap((name) => {
    const value = attributeOf(element, name) ?? '';
    const found = value.length < 24 ? [] : listIds(value);
    const isNamed = found.length > 0 && /prop|pid|site/i.test(name + value);
    return isNamed || (found.length > 0 && isOfPart(element, name)) ? found : [];
  });

/** The parts of a page that its markup gives to one property or another. */
export type Owners = {
  own: PropertyId | null;
  isOwnNamed: boolean;
  /** Other properties whose parts hold figures. */
  others: Set<string>;
};

/** The property that a part belongs to if it is not the page's own; the innermost name counts. */
export function otherOf(element: Element, owners: Owners, around: string | null): string | null {
  const ids = owners.own === null ? [] : ownersOf(element);
  const [first] = ids;
  if (first === undefined) return around;
  const isOwn = ids.some((id) => id === owners.own);
  owners.isOwnNamed ||= isOwn;
  return isOwn ? null : first;
}

import { attributeNamesOf, attributeOf, contains, findAll, findFirst, tagOf } from '../safe-dom.ts';
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
  /** What leads to a property, and the others that a part was given to by that alone. */
  leads: readonly Lead[];
  led: Set<string>;
};

type Lead = { element: Element; ids: readonly string[] };

/** The links and forms of a page that name a property; navigation leads everywhere. */
export const listLeads = (document: Document): readonly Lead[] =>
  findAll(document, 'a[href]:not(nav *), form[action]').flatMap((element) => {
    const to = attributeOf(element, 'href') ?? attributeOf(element, 'action') ?? '';
    const ids = listIds(to);
    return ids.length > 0 ? [{ element, ids }] : [];
  });

const parts = new Set(['section', 'article', 'aside', 'li', 'tr', 'fieldset']);

/** A card or row whose links lead to one property alone is of that one. */
function ledTo(element: Element, leads: readonly Lead[]): readonly string[] {
  if (leads.length === 0 || !parts.has(tagOf(element))) return [];
  const inside = leads.filter((lead) => contains(element, lead.element));
  const ids = new Set(inside.flatMap((lead) => lead.ids));
  return ids.size === 1 ? [...ids] : [];
}

/** The property that a part belongs to if it is not the page's own; the innermost name counts. */
export function otherOf(element: Element, owners: Owners, around: string | null): string | null {
  const named = owners.own === null ? [] : ownersOf(element);
  const isLed = named.length === 0 && owners.own !== null;
  const ids = isLed ? ledTo(element, owners.leads) : named;
  const [first] = ids;
  if (first === undefined) return around;
  const isOwn = ids.some((id) => id === owners.own);
  owners.isOwnNamed ||= isOwn;
  if (isLed && !isOwn) owners.led.add(first);
  return isOwn ? null : first;
}

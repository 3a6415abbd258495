import type { PropertyId } from './units.ts';

/** In place of a sender: a Smart Reply or AI Command, sent under a person's name, which goes nowhere. */
export const SENT_BY_PERSON = '*';

/** What decides whose an AI message is. */
export type AttributionCandidate = {
  propertyId: PropertyId;
  aiNames: readonly string[];
  /** Does this browser hold a plan or an official figure of it? */
  hasFigure: boolean;
};

export type Attribution =
  | { kind: 'property'; propertyId: PropertyId }
  /** The sender is on no AI list that could be meant: not an AI message at all. */
  | { kind: 'not_ai' }
  /** An AI message whose property is open: it waits, and is in no balance. */
  | { kind: 'waiting' };

/**
 * Whose is an AI message by `sender`, seen on a route that names `routePropertyId` or, in the mixed
 * Chats panel, none? In this order: the route; the only property with a figure; the only property
 * whose AI list has the sender; else it waits. A sender on no list is never AI; what a person sent with
 * the AI's help may be any property's.
 */
export function attributeMessage(
  sender: string,
  routePropertyId: PropertyId | null,
  candidates: readonly AttributionCandidate[],
): Attribution {
  const listing = candidates.filter(
    ({ aiNames }) => sender === SENT_BY_PERSON || aiNames.includes(sender),
  );
  if (routePropertyId !== null) {
    return listing.some((candidate) => candidate.propertyId === routePropertyId)
      ? { kind: 'property', propertyId: routePropertyId }
      : { kind: 'not_ai' };
  }
  const onlyFigure = onlyOne(candidates.filter((candidate) => candidate.hasFigure));
  const only = onlyFigure && listing.includes(onlyFigure) ? onlyFigure : onlyOne(listing);
  if (only) return { kind: 'property', propertyId: only.propertyId };
  return listing.length > 0 ? { kind: 'waiting' } : { kind: 'not_ai' };
}

const onlyOne = <Item>(items: readonly Item[]): Item | undefined =>
  items.length === 1 ? items[0] : undefined;

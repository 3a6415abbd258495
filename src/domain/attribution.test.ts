import { describe, expect, it } from 'vitest';
import { attributeMessage, SENT_BY_PERSON, type AttributionCandidate } from './attribution.ts';
import type { PropertyId } from './units.ts';

const SHOP = 'a'.repeat(24) as PropertyId;
const DOCS = 'b'.repeat(24) as PropertyId;

const candidate = (
  propertyId: PropertyId,
  aiNames: string[],
  hasFigure = true,
): AttributionCandidate => ({ propertyId, aiNames, hasFigure });

describe('whose is an AI message', () => {
  const both = [candidate(SHOP, ['Apollo', 'Iris']), candidate(DOCS, ['Apollo'])];

  it('the route decides first', () => {
    expect(attributeMessage('Apollo', DOCS, both)).toEqual({ kind: 'property', propertyId: DOCS });
  });

  it('a sender that the routed property does not list is not AI there', () => {
    expect(attributeMessage('Iris', DOCS, both)).toEqual({ kind: 'not_ai' });
  });

  it('in the mixed Chats panel the only property with a figure has it', () => {
    const one = [candidate(SHOP, ['Apollo']), candidate(DOCS, ['Apollo'], false)];
    expect(attributeMessage('Apollo', null, one)).toEqual({ kind: 'property', propertyId: SHOP });
  });

  it('else the only property that lists the sender', () => {
    expect(attributeMessage('Iris', null, both)).toEqual({ kind: 'property', propertyId: SHOP });
  });

  it('else it waits, in no balance', () => {
    expect(attributeMessage('Apollo', null, both)).toEqual({ kind: 'waiting' });
  });

  it('a property with the only figure does not take a sender that only another one lists', () => {
    const one = [candidate(SHOP, []), candidate(DOCS, ['Apollo'], false)];
    expect(attributeMessage('Apollo', null, one)).toEqual({ kind: 'property', propertyId: DOCS });
  });

  it('what a person sent with the help of the AI is of no list: the route, the only figure, or it waits', () => {
    const own = (propertyId: PropertyId | null, all = both) =>
      attributeMessage(SENT_BY_PERSON, propertyId, all);
    expect(own(DOCS)).toEqual({ kind: 'property', propertyId: DOCS });
    const one = [candidate(SHOP, []), candidate(DOCS, ['Apollo'], false)];
    expect(own(null, one)).toEqual({ kind: 'property', propertyId: SHOP });
    expect(own(null)).toEqual({ kind: 'waiting' });
    expect(own(SHOP, [])).toEqual({ kind: 'not_ai' });
  });

  it('an unknown sender is never AI', () => {
    expect(attributeMessage('Visitor', null, both)).toEqual({ kind: 'not_ai' });
    expect(attributeMessage('Apollo', null, [])).toEqual({ kind: 'not_ai' });
  });
});

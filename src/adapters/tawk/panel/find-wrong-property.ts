import { foldLabel } from '../labels/fold-text.ts';
import { listIds } from './owner.ts';
import type { Owners } from './owner.ts';
import type { PanelOptions } from './read-panel.ts';
import type { ReadText } from './read-text.ts';
import type { LookOptions } from './look-types.ts';
import type { ReadFailure } from '../../../domain/reading.ts';
import type { PropertyId } from '../../../domain/units.ts';

/** The figures stand in a part of another property, and no part is named for this one, or none has figures. */
export function findOtherOwner(
  { others, isOwnNamed, led }: Owners,
  hasFigures: boolean,
): ReadFailure | null {
  const isNamed = [...others].some((id) => !led.has(id));
  return others.size === 0 || (hasFigures && (isOwnNamed || !isNamed))
    ? null
    : { kind: 'wrong_property', seen: [...others].slice(0, 4) };
}

/**
 * A page counts only against the address: it shows another property's id and not this one's, or a name
 * learned for another id and not this one's.
 */
export function findWrongProperty(
  { propertyId, options }: PanelOptions,
  texts: readonly ReadText[],
): ReadFailure | null {
  if (propertyId === null) return null;
  const shown = texts.map((read) => read.node.shown);
  const ids = new Set(shown.flatMap(listIds));
  if (ids.size > 0 && !ids.has(propertyId))
    return { kind: 'wrong_property', seen: [...ids].slice(0, 4) };
  const seen = findOtherName(options.knownNames, propertyId, texts);
  return seen.length === 0 ? null : { kind: 'wrong_property', seen };
}

/** Names learned for other properties, where this one's does not stand. */
export function findOtherName(
  names: LookOptions['knownNames'],
  propertyId: PropertyId | null,
  texts: readonly ReadText[],
): readonly string[] {
  const labels = new Set(texts.map(({ node }) => foldLabel(node.shown)));
  const shown = [...(names ?? [])].filter(([, name]) => labels.has(foldLabel(name)));
  return shown.some(([id]) => id === propertyId) ? [] : shown.map(([, name]) => name);
}

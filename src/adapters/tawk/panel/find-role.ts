import { namesIn, poolConcepts, roleConcepts, speaksOf } from './bound.ts';
import { hasWord } from './read-text.ts';
import { isRowOfTopUps } from './top-up-label.ts';
import { isPerSpan } from './unknown-label.ts';
import type { Bound } from './bound.ts';

export type Pool = 'subscription' | 'purchased' | 'excess';
export type Role = 'used' | 'remaining' | 'balance' | 'total';

export type Found<Name> = { found: Name | null; isTorn: boolean };

/** Which pool the nearest text names. */
export function findPool(bound: Bound): Found<Pool> {
  for (const layer of bound.layers) {
    const pools = namesIn(layer, poolConcepts);
    const isTopUp = pools.length === 0 && isRowOfTopUps(bound, layer);
    const [found] = isTopUp ? (['purchased'] as const) : pools;
    const isButtonPerhaps = isTopUp && speaksOf(layer.trailing, 'topUp');
    if (found !== undefined) return { found, isTorn: pools.length > 1 || isButtonPerhaps };
  }
  return { found: null, isTorn: false };
}

/** What of it the nearest words say: used, left, or in all. */
export function findRole(bound: Bound): Found<Role> {
  const { isWhole } = bound.read;
  if (isWhole !== null && bound.value?.kind === 'number')
    return { found: 'total', isTorn: isWhole === 'perhaps' };
  for (const layer of bound.layers) {
    const roles = namesIn(layer, roleConcepts);
    const spoken = roles.filter((role) => role !== 'total' && role !== 'balance');
    const told = roles.filter((role) => role !== 'total' || bound.value?.kind !== 'ratio');
    const [found] = spoken.length > 0 ? spoken : told;
    if (found !== undefined) return { found, isTorn: spoken.length > 1 };
  }
  const isOfUse = bound.layers.some(
    ({ kind, reads }) => kind === 'label' && speaksOf(reads, 'use'),
  );
  if (isOfUse && bound.value?.kind === 'number') return { found: 'used', isTorn: false };
  // "You still have 777 of 1,000"; with another word, it may be of what was done with them.
  const isHeld = bound.value?.kind === 'ratio' && hasWord(bound.read, 'have');
  if (isHeld && !bound.read.hasOtherWords) return { found: 'remaining', isTorn: false };
  const isGiven = bound.layers.some(({ reads }) => reads.some(isPerSpan));
  return { found: isGiven ? 'total' : null, isTorn: isUnderUse(bound) };
}

/** "Consumption" over it, below the heading of the panel. */
const isUnderUse = ({ layers }: Bound): boolean => {
  const above = layers.flatMap(({ reads }) => reads.toReversed());
  const panel = above.findIndex((read) => hasWord(read, 'panel', 'breakdown'));
  return speaksOf(above.slice(0, panel < 0 ? undefined : panel), 'use');
};

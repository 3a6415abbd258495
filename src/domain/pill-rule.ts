import { isLastStaffedHour } from './nobody-on-shift.ts';
import type { PropertyView } from './property-view.ts';
import type { Settings } from './surface-state.ts';
import type { Instant } from './units.ts';

/** Verdicts that a person should meet without looking for them. */
const isWorse = ({ look, verdict }: PropertyView): boolean =>
  ['tight', 'runout', 'out'].includes(look) ||
  verdict.kind === 'probably_empty' ||
  verdict.kind === 'should_be_full_again';

/** "Not now" holds for one verdict of one property. */
export const putOffKey = ({ propertyId, verdict }: PropertyView): string =>
  `${propertyId}:${verdict.kind}`;

/**
 * Does the in-page pill show this property? It is off while calm once the icon is in sight, off
 * where the person switched, hid or put it off. Without a figure it is there for silence alone.
 */
export function showsPill(
  view: PropertyView,
  settings: Settings,
  { iconInSight, now }: { iconInSight: boolean; now: Instant },
): boolean {
  if (!settings.pill) return false;
  if (view.figure.kind === 'none' && view.verdict.kind !== 'ai_silent') return false;
  if (now < (settings.hidePillUntil ?? 0)) return false;
  // The last hour before nobody is there comes once more.
  if (settings.putOff === putOffKey(view) && !isLastStaffedHour(view, now)) return false;
  return !iconInSight || isWorse(view);
}

import { isLastStaffedHour } from './nobody-on-shift.ts';
import type { PropertyView } from './property-view.ts';
import { isWorthRenewing } from './renewal.ts';
import type { Settings } from './surface-state.ts';
import { localDayAt } from './time-zones.ts';
import type { Instant } from './units.ts';

/** Verdicts that a person should meet without looking for them. */
const isWorse = ({ look, verdict }: PropertyView): boolean =>
  ['tight', 'runout', 'out'].includes(look) ||
  verdict.kind === 'probably_empty' ||
  verdict.kind === 'should_be_full_again';

/** A spike is said where nothing graver is. */
export const saysSpike = (view: PropertyView): boolean => view.spike !== null && !isWorse(view);

/** "Not now" holds for one verdict of one property. */
export const putOffKey = ({ propertyId, verdict }: PropertyView): string =>
  `${propertyId}:${verdict.kind}`;

const isAway = ({ pill, hidePillUntil }: Settings, now: Instant): boolean =>
  !pill || now < (hidePillUntil ?? 0);

/** Does the pill ask for a new figure: where it is worth it, once a property and day? */
export function asksInPill(
  view: PropertyView,
  settings: Settings,
  { now, timeZone }: { now: Instant; timeZone: string },
): boolean {
  const askedAt = settings.renewAskedAt[view.propertyId];
  const isAsked =
    askedAt !== undefined && localDayAt(askedAt, timeZone) === localDayAt(now, timeZone);
  return !isAsked && !isAway(settings, now) && isWorthRenewing(view);
}

/**
 * Does the in-page pill show this property? It is off while calm once the icon is in sight, off
 * where the person switched, hid or put it off. Without a figure it is there for silence alone.
 */
export function showsPill(
  view: PropertyView,
  settings: Settings,
  { iconInSight, now }: { iconInSight: boolean; now: Instant },
): boolean {
  if (isAway(settings, now)) return false;
  if (view.figure.kind === 'none' && view.verdict.kind !== 'ai_silent') return false;
  // The last hour before nobody is there comes once more.
  if (settings.putOff === putOffKey(view) && !isLastStaffedHour(view, now)) return false;
  return !iconInSight || isWorse(view) || view.spike !== null;
}

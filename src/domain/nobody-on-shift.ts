import type { Alert } from './alert.ts';
import type { StandingAlerts } from './alert-conditions.ts';
import type { AlertMemory } from './alert-memory.ts';
import { formatInstant, HOUR_MS } from './instants.ts';
import type { PropertyView } from './property-view.ts';
import { lastShiftStartedBy } from './staffed-hours.ts';
import { instant, type Instant } from './units.ts';

type NobodyAlert = Extract<Alert, { kind: 'nobody_on_shift' }>;

/**
 * From the start of the last shift before a run-out that falls into hours without anybody: an alert,
 * once a gap, under the gap's own key. Only of a run-out that was believed.
 */
export function findNobodyAlert(
  { staffed, timeZone, computedAt: now }: PropertyView,
  { runs_out_days: told }: StandingAlerts,
  { watches }: AlertMemory,
): { alert: NobodyAlert; key: string } | null {
  // Whatever raised `runs_out_soon` raised `runs_out_days` with it.
  if (!told || !watches.runs_out_days?.raisedAt) return null;
  const { nobodyFrom: from, nobodyUntil: until, runOutAt } = told;
  if (!staffed || from === null || until === null || now >= from) return null;
  const shift = lastShiftStartedBy(instant(from - 1), staffed, timeZone);
  if (shift === null || now < shift.from) return null;
  const alert: NobodyAlert = { kind: 'nobody_on_shift', runOutAt, from, until };
  return { alert, key: `nobody_on_shift@${formatInstant(from)}#0` };
}

/** Is this the last hour in which somebody is there before the run-out? The pill then says so. */
export const isLastStaffedHour = ({ verdict }: PropertyView, now: Instant): boolean =>
  'nobodyFrom' in verdict &&
  verdict.nobodyFrom !== null &&
  now < verdict.nobodyFrom &&
  now >= verdict.nobodyFrom - HOUR_MS;

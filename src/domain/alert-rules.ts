import type { Alert } from './alert.ts';
import type { AlertRule } from './ledger-config.ts';
import type { PropertyView } from './property-view.ts';
import { alertOfVerdict } from './verdict-alert.ts';

/** Share of the allotment at or below which a figure is low; the vendor names no level of its own. */
export const LOW_SHARE = 0.1;

/** The edges at which the fold fires, for a property of any plan. */
export const alertRules: readonly AlertRule[] = [
  { id: 'low', metric: 'available_pct', value: 100 * LOW_SHARE },
  { id: 'none_left', metric: 'available', value: 0 },
  { id: 'in_debt', metric: 'excess', value: 1 },
];

/**
 * What stands to be warned of: one alert for all edges that were not delivered yet, worded by the
 * view of now. Null without a new edge. `alert` is null where the property has recovered since:
 * the edges are then spent without a word. A debt that was only counted waits until it is official:
 * "probably empty" was said at zero and is not said again.
 */
export function chooseAlert(
  dueKeys: readonly string[],
  firedKeys: readonly string[],
  view: PropertyView,
): { alert: Alert | null; keys: string[] } | null {
  const fired = new Set(firedKeys);
  const due = dueKeys.filter((key) => !fired.has(key));
  const keys =
    view.verdict.kind === 'probably_empty' ? due.filter((key) => !key.startsWith('in_debt@')) : due;
  return keys.length === 0 ? null : { alert: alertOfVerdict(view), keys };
}

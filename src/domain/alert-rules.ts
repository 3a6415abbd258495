import type { AlertRule } from './ledger-config.ts';
import { LOW_SHARE } from './make-property-view.ts';
import type { VerdictKind } from './verdict.ts';

/** What a person is warned of. */
export const alertKinds = ['low', 'none_left', 'in_debt', 'probably_empty'] as const;
export type AlertKind = (typeof alertKinds)[number];

/** The edges at which the fold fires, for a property with this many credits a month. */
export const alertRulesFor = (allotment: number): AlertRule[] => [
  { id: 'low', metric: 'available', value: Math.floor(allotment * LOW_SHARE) },
  { id: 'none_left', metric: 'available', value: 0 },
  { id: 'in_debt', metric: 'excess', value: 1 },
];

/**
 * What stands to be warned of: one alert for all edges that were not delivered yet, worded by the
 * verdict of now. Null without a new edge. `kind` is null where the property has recovered since:
 * the edges are then spent without a word. A debt that was only counted waits until it is official:
 * "probably empty" was said at zero and is not said again.
 */
export function chooseAlert(
  dueKeys: readonly string[],
  firedKeys: readonly string[],
  verdict: VerdictKind,
): { kind: AlertKind | null; keys: string[] } | null {
  const fired = new Set(firedKeys);
  const due = dueKeys.filter((key) => !fired.has(key));
  const keys =
    verdict === 'probably_empty' ? due.filter((key) => !key.startsWith('in_debt@')) : due;
  if (keys.length === 0) return null;
  return { kind: alertKinds.find((kind) => kind === verdict) ?? null, keys };
}

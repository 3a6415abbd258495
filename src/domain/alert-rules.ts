import { LOW_SHARE } from './make-property-view.ts';

/** Gravest last. An alert's kind is the id of its rule in the fold. */
export const alertKinds = ['low', 'none_left', 'in_debt'] as const;
export type AlertKind = (typeof alertKinds)[number];

/** A rule of the fold: fires on a worsening edge, once per cycle and epoch. */
export type AlertRule = { id: AlertKind; metric: 'available' | 'excess'; value: number };

/** The rules for a property with this many credits a month. */
export const alertRulesFor = (allotment: number): AlertRule[] => [
  { id: 'low', metric: 'available', value: Math.floor(allotment * LOW_SHARE) },
  { id: 'none_left', metric: 'available', value: 0 },
  { id: 'in_debt', metric: 'excess', value: 1 },
];

/** Of the due keys those not yet delivered; several crossed at once are one alert, the gravest. */
export function chooseAlert(
  dueKeys: readonly string[],
  firedKeys: ReadonlySet<string>,
): { kind: AlertKind; keys: string[] } | null {
  const fresh = dueKeys.filter((key) => !firedKeys.has(key));
  const gravest = alertKinds.findLast((kind) => fresh.some((key) => key.startsWith(`${kind}@`)));
  return gravest ? { kind: gravest, keys: fresh } : null;
}

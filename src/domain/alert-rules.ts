import type { AlertRule } from './ledger-config.ts';

/** Share of the allotment at or below which a figure is low; the vendor names no level of its own. */
export const LOW_SHARE = 0.1;

/** And the rest of it must be used up in fewer staffed days, where a pace is known. */
export const LOW_STAFFED_DAYS = 3;

/** The edges at which the fold fires, for a property of any plan. What is low depends on the pace, too. */
export const alertRules: readonly AlertRule[] = [
  { id: 'none_left', metric: 'available', value: 0 },
  { id: 'in_debt', metric: 'excess', value: 1 },
];

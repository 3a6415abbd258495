import type { AlertKind } from './alert.ts';
import type { Settings } from './surface-state.ts';

/** Which warnings a person wants: whoever pays, whoever asks, or only when the AI goes silent. */
export const alertChoices = ['i_pay', 'i_ask', 'only_silent'] as const;

/** The quiet hours that a person has with one press, in minutes of the day: 22:00 to 07:00. */
export const NIGHT = { from: 22 * 60, to: 7 * 60 };

/** Kinds that a purchase answers. */
const SHORTAGES = [
  'runs_out_days',
  'runs_out_soon',
  'low',
  'nobody_on_shift',
  'none_left',
  'in_debt',
] as const satisfies AlertKind[];

/**
 * What a warning of this kind leads to: to the purchase for whoever pays, to the message for an admin
 * for whoever asks, or cannot open the page to pay on; null for nothing of its own.
 */
export function answerTo(
  kind: string,
  { alertChoice, canOpenMessageUsage }: Pick<Settings, 'alertChoice' | 'canOpenMessageUsage'>,
): 'top_up' | 'ask_admin' | null {
  if (alertChoice === 'only_silent' || !SHORTAGES.some((one) => one === kind)) return null;
  return alertChoice === 'i_ask' || canOpenMessageUsage === false ? 'ask_admin' : 'top_up';
}

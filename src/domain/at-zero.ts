import { HOBBY } from './plan.ts';

/** What AI Assist does when nothing is left; tawk.to's own help says both. */
export const atZeroModes = ['unknown', 'stop', 'allow'] as const;
export type AtZero = (typeof atZeroModes)[number];

/** What was seen while officially nothing was left. */
export type SeenAtZero = {
  /** AI messages counted after an official figure of zero or less. */
  answeredAfterZero: boolean;
  /** The debt of one official figure is larger than that of the one before. */
  debtRose: boolean;
  /** The silence test fired. */
  silent: boolean;
};

/**
 * What AI Assist did at zero, as far as this was seen; null where nothing was. An answer is proof; a
 * debt that rose is, too. Silence is a sign only while neither was seen.
 */
export function learnAtZero({ answeredAfterZero, debtRose, silent }: SeenAtZero): AtZero | null {
  if (answeredAfterZero || debtRose) return 'allow';
  return silent ? 'stop' : null;
}

/**
 * The at-zero mode of a property: the person's word, else what was seen, else what its plan lets
 * expect. Hobby cannot buy, so it probably stops; tawk.to's help centre says both of the others.
 */
export function atZeroOf(set: AtZero, learned: AtZero, plan: string | null): AtZero {
  if (set !== 'unknown') return set;
  if (learned !== 'unknown') return learned;
  return plan === HOBBY.plan ? 'stop' : 'unknown';
}

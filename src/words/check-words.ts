import type { CheckProgress } from '../domain/check-progress.ts';
import type { PropertyView } from '../domain/property-view.ts';
import { nameText } from './amounts.ts';
import type { Words } from './language.ts';
import { whenText } from './times.ts';

export type CheckText = {
  isRunning: boolean;
  /** Where it is, or what came of it. */
  line: string;
  /** One sentence for each property that was not read. */
  failures: string[];
};

/** Failures with a sentence of their own. */
const FAILED = ['timeout', 'no_access', 'unconfirmed', 'wrong_property'] as const;

/** How far a walk through Message Usage has come, for every place that shows it. */
export function checkText(
  { startedAt, total, current, outcomes, stopped }: CheckProgress,
  views: readonly PropertyView[],
  words: Words,
): CheckText {
  const nameOf = (propertyId: PropertyView['propertyId']) =>
    nameText(
      views.find((view) => view.propertyId === propertyId) ?? { propertyId, name: null },
      words,
    );
  const read = outcomes.filter(({ outcome }) => outcome === 'read').length;
  const slots = { index: outcomes.length + 1, total, read, when: whenText(startedAt, words) };
  return {
    isRunning: current !== null,
    line:
      current === null
        ? words.say(`check.${stopped ?? 'done'}`, slots)
        : words.say('check.running', { ...slots, name: nameOf(current) }),
    failures: outcomes
      .filter(({ outcome }) => outcome !== 'read')
      .map(({ propertyId, outcome }) => {
        const named = FAILED.find((one) => one === outcome);
        return words.say(named ? `check.failed_${named}` : 'check.failed', {
          name: nameOf(propertyId),
        });
      }),
  };
}

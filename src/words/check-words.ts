import type { CheckOutcome, CheckProgress, StopReason } from '../domain/check-progress.ts';
import type { PropertyView } from '../domain/property-view.ts';
import { nameText } from './amounts.ts';
import type { MessageKey, Words } from './language.ts';
import { whenText } from './times.ts';

export type CheckText = {
  isRunning: boolean;
  /** Where it is, or what came of it. */
  line: string;
  /** One sentence for each property that was not read. */
  failures: string[];
};

const STOPPED: Record<StopReason, MessageKey> = {
  cancelled: 'check.cancelled',
  draft: 'check.draft',
  moved: 'check.moved',
  closed: 'check.closed',
  signed_out: 'check.signed_out',
  interrupted: 'check.interrupted',
};

const FAILED: Partial<Record<CheckOutcome['outcome'], MessageKey>> = {
  timeout: 'check.failed_timeout',
  no_access: 'check.failed_no_access',
  unconfirmed: 'check.failed_unconfirmed',
  wrong_property: 'check.failed_wrong_property',
};

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
  const key = stopped === null ? 'check.done' : STOPPED[stopped];
  return {
    isRunning: current !== null,
    line:
      current === null
        ? words.say(key, slots)
        : words.say('check.running', { ...slots, name: nameOf(current) }),
    failures: outcomes
      .filter(({ outcome }) => outcome !== 'read')
      .map(({ propertyId, outcome }) =>
        words.say(FAILED[outcome] ?? 'check.failed', { name: nameOf(propertyId) }),
      ),
  };
}

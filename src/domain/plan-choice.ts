import type { Envelope } from './entries.ts';
import type { FoldState } from './fold-state.ts';
import { formatInstant } from './instants.ts';
import { CUSTOM_PLAN, findPlan, findPlanByAllotment } from './plan.ts';
import type { Instant, PropertyId } from './units.ts';

/** A plan as a person names it: by its name, or by the credits that it grants a month. */
export type ChosenPlan = 'hobby' | 'growth' | 'business' | 'enterprise' | number;

type Terms = { plan: string; allotment: number };

const termsOf = (chosen: ChosenPlan): Terms => {
  if (typeof chosen === 'string')
    return { plan: chosen, allotment: findPlan(chosen)?.allotment ?? 0 };
  return { plan: findPlanByAllotment(chosen)?.plan ?? CUSTOM_PLAN, allotment: chosen };
};

/** What the change itself does to the subscription credits. */
const shiftBy = ({ subscription, allotment }: FoldState, terms: Terms): number =>
  Math.max(terms.allotment - allotment, -subscription);

/**
 * The entries of a plan that a person names for the books as they stand at `now`; the one number
 * stays what it was. While the plan is only assumed from the first figure, it is named for that
 * figure's instant, which then sets the credits as before; else for now. More subscription credits
 * than the plan grants are bought ones. Nothing where no subscription is open or nothing changes.
 */
export const entriesFromChoice = (
  chosen: ChosenPlan,
  state: FoldState,
  propertyId: PropertyId,
  now: Instant,
): Envelope[] => {
  const terms = termsOf(chosen);
  const assumedAt = state.planAssumedAt;
  const same = terms.plan === state.plan && terms.allotment === state.allotment;
  if (!state.open || (same && assumedAt === null)) return [];
  const id = `plan:${propertyId}:${now}`;
  const source = 'typed';
  const change = { type: 'subscription.plan_changed', source, ...terms, policy: 'delta' };
  const adjust = (bucket: 'subscription' | 'purchased', delta: number): Envelope[] => {
    const fields = { source, bucket, delta, reason: 'plan_chosen' };
    const at = formatInstant(now);
    return delta === 0
      ? []
      : [{ id: `${id}:${bucket}`, type: 'adjustment.recorded', at, ...fields }];
  };
  const shifted = assumedAt === null ? shiftBy(state, terms) : 0;
  const surplus = countSurplus(state, terms);
  return [
    { id, at: formatInstant(assumedAt ?? now), ...change },
    ...adjust('subscription', -shifted - surplus),
    ...adjust('purchased', surplus),
  ];
};

/** Subscription credits beyond the plan, unless a debt stands beside them or a reset will set them. */
const countSurplus = (state: FoldState, { allotment }: Terms): number => {
  const { subscription, net, figure, cycleStart, planAssumedAt, resetKnown } = state;
  const isLate = planAssumedAt !== null;
  const resetSince = isLate && resetKnown && (figure.reading?.at ?? 0) < cycleStart;
  return resetSince || net < 0 ? 0 : Math.max(0, subscription - allotment);
};

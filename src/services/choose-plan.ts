import { stateOfHead } from '../domain/ledger-head.ts';
import { entriesFromChoice, type ChosenPlan } from '../domain/plan-choice.ts';
import { rulesOfProperty } from '../domain/property-summary.ts';
import type { PropertyId } from '../domain/units.ts';
import { appendFacts } from './append-facts.ts';
import type { Clock, Store } from './ports.ts';

/** Takes the plan that a person names; the figure that is shown stays what it was. */
export async function choosePlan(
  desk: { store: Store; clock: Clock },
  propertyId: PropertyId,
  chosen: ChosenPlan,
): Promise<void> {
  const now = desk.clock();
  await appendFacts(desk, propertyId, (head, { timeZone }) => {
    const state = stateOfHead(head, now, rulesOfProperty(timeZone));
    return entriesFromChoice(chosen, state, propertyId, now);
  });
}

import {
  carriesProperty,
  isDashboardAddress,
  learnAddress,
  showTemplate,
} from '../../src/adapters/tawk/learned-address.ts';
import type { Command } from '../../src/messaging/commands.ts';
import type { Goal, Store } from '../../src/services/ports.ts';

/** Where the pages of the dashboard stand, as a person may see them. */
export async function listAddresses(store: Store): Promise<object> {
  const show = async (goal: Goal) => {
    const template = await store.readAddress(goal);
    if (template === null) return null;
    return { address: showTemplate(template), carriesProperty: carriesProperty(template) };
  };
  return { message_usage: await show('message_usage'), top_up: await show('top_up') };
}

/** Forgets an address, or takes a typed one, if it is a page of the dashboard. */
export async function changeAddress(
  store: Store,
  { goal, address }: Extract<Command, { type: 'changeAddress' }>,
): Promise<object> {
  const typed = address?.trim();
  if (typed === undefined) {
    await store.forgetAddress(goal);
    return { ok: true };
  }
  if (!isDashboardAddress(typed)) return { ok: false, reason: 'elsewhere' };
  const learned = learnAddress(typed);
  if (learned === null) return { ok: false, reason: 'no_page' };
  await store.learnAddress(goal, learned.template);
  return { ok: true };
}

import { describe, expect, it } from 'vitest';
import { ACME, openDesk } from '../../tests/builders/ledger-store.ts';
import type { Goal } from './ports.ts';
import { showTheWay } from './show-the-way.ts';

/** Tabs by id, last used first: what each answers when asked for a draft; undefined: no watcher. */
function openWay(drafts: Map<number, boolean | undefined>, opened: number | null = 99) {
  const steps: unknown[] = [];
  const pending = new Map<number, string>();
  const { store } = openDesk();
  const tabs = {
    list: async () => [...drafts.keys()],
    ask: async (tabId: number, message: unknown) => {
      const { type } = message as { type: string };
      if (type === 'hasDraft') return drafts.get(tabId);
      steps.push(['ask', tabId, message]);
      return undefined;
    },
    show: async (tabId: number, url?: string) => void steps.push(['show', tabId, url]),
    open: async (url: string) => {
      steps.push(['open', url]);
      return opened ?? undefined;
    },
  };
  const lead = (goal: Goal) =>
    showTheWay(
      {
        store,
        tabs,
        pending,
        addressOf: (propertyId, template) => `${propertyId.slice(0, 1)} ${template ?? 'home'}`,
        guideFor: async (propertyId, to) => `guide ${propertyId.slice(0, 1)} ${to}`,
      },
      ACME,
      goal,
    );
  return { store, steps, pending, lead };
}

const shown = (tabId: number) => [
  ['show', tabId, 'a home'],
  ['ask', tabId, { type: 'guide', guide: 'guide a top_up' }],
];

describe('the way to a page of the dashboard', () => {
  it('leads in a free tab, the last used one, and guides there', async () => {
    const { lead, steps, pending } = openWay(
      new Map([
        [7, false],
        [8, false],
      ]),
    );
    await lead('top_up');
    expect(steps).toEqual(shown(7));
    expect(pending.size).toBe(0);
  });

  it('leaves a tab alone in which a reply stands unsent, or that does not answer', async () => {
    const { lead, steps } = openWay(
      new Map([
        [7, true],
        [8, undefined],
        [9, false],
      ]),
    );
    await lead('top_up');
    expect(steps).toEqual(shown(9));
  });

  it.each([
    ['no tab is open', new Map()],
    ['every tab has a draft', new Map([[7, true]])],
    ['no tab answers', new Map([[7, undefined]])],
  ])('opens a new tab where %s, and its guide waits until it has loaded', async (_, drafts) => {
    const { lead, steps, pending } = openWay(drafts);
    await lead('top_up');
    expect(steps).toEqual([['open', 'a home']]);
    expect([...pending]).toEqual([[99, 'guide a top_up']]);
  });

  it('keeps no guide for a tab that did not open', async () => {
    const { lead, pending } = openWay(new Map(), null);
    await lead('message_usage');
    expect(pending.size).toBe(0);
  });

  it('takes the address that was learned for this goal', async () => {
    const { lead, steps, store } = openWay(new Map());
    await store.learnAddress('top_up', '#/top-up');
    await lead('message_usage');
    await lead('top_up');
    await store.learnAddress('message_usage', '#/usage');
    await lead('message_usage');
    await lead('top_up');
    const addresses = ['home', '#/top-up', '#/usage', '#/top-up'];
    expect(steps).toEqual(addresses.map((address) => ['open', `a ${address}`]));
  });

  it('begins at Message Usage while only that address was learned: Top Up stands there', async () => {
    const { lead, steps, store } = openWay(new Map());
    await store.learnAddress('message_usage', '#/usage');
    await lead('top_up');
    expect(steps).toEqual([['open', 'a #/usage']]);
  });
});

import { expect, it, vi } from 'vitest';
import { ACME, openDesk } from '../builders/ledger-store.ts';

const kept = vi.hoisted((): Record<string, unknown> => ({}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: { get: async () => kept, set: async (more: object) => Object.assign(kept, more) },
    },
  },
}));
vi.mock('../../entrypoints/shared/words.ts', () => ({
  loadWords: async () => ({ say: () => '' }),
}));
const { readCheck } = await import('../../src/adapters/browser/check-shelf.ts');
const { makeChecks } = await import('../../entrypoints/background/check-all.ts');

it('a walk whose tab goes away under it is over, and says so', async () => {
  const { store, clock } = openDesk();
  await store.learnAddress('message_usage', '#/usage/:property');
  const view = { propertyId: ACME, watched: true, name: null };
  const checks = makeChecks({
    store,
    clock,
    refreshSoon: async () => ({ views: [view] }) as never,
    leadTo: async () => undefined,
    offers: { make: async () => undefined } as never,
    tabs: {
      list: async () => [7],
      ask: async () => false,
      front: async () => 7,
      addressIn: async () => 'https://dashboard.tawk.to/#/chat',
      show: async () => undefined,
      open: async () => 7,
      close: async () => undefined,
      go: () => Promise.reject(new Error('No tab with that id.')),
    },
  });
  expect(await checks.start()).toEqual({ ok: true });
  await vi.waitFor(async () =>
    expect(await readCheck()).toMatchObject({ current: null, stopped: 'interrupted' }),
  );
});

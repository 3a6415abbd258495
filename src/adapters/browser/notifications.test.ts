import { beforeEach, expect, it, vi } from 'vitest';

const created = vi.hoisted(() => vi.fn(async (_id: string, _fields: object) => 'id'));
const runtime = vi.hoisted((): Record<string, unknown> => ({}));
vi.mock('wxt/browser', () => ({ browser: { notifications: { create: created }, runtime } }));
vi.stubGlobal('location', { origin: 'https://x' });

const { notifier } = await import('./notifications.ts');
const warning = { id: 'a', title: 'Low', body: '86 left', buttons: ['Not now', 'None at night'] };

beforeEach(() => {
  created.mockClear();
  delete runtime['getBrowserInfo'];
});

const fieldsOf = () => created.mock.calls[0]?.[1] ?? {};

it('a warning has its answers as buttons where the browser has buttons', async () => {
  expect(await notifier.deliver(warning)).toBe(true);
  expect(fieldsOf()).toHaveProperty('buttons', [{ title: 'Not now' }, { title: 'None at night' }]);
});

it('in Firefox a warning has the four fields that it takes, and no other', async () => {
  runtime['getBrowserInfo'] = () => undefined;
  expect(await notifier.deliver(warning)).toBe(true);
  expect(Object.keys(fieldsOf()).toSorted()).toEqual(['iconUrl', 'message', 'title', 'type']);
});

import { expect, it } from 'vitest';
import { parseEntry, type Envelope } from './entries.ts';

const used = (fields: object): Envelope => ({
  id: 'u',
  type: 'usage.recorded',
  at: '2026-11-05T09:00:00.000Z',
  quantity: 1,
  preview: false,
  ...fields,
});

it.each<[string, object]>([
  ['a quantity beyond every amount', { quantity: 100_000_001 }],
  ['a part of a credit', { quantity: 1.5 }],
  ['no use at all', { quantity: 0 }],
  ['a quantity in letters', { quantity: '1' }],
  ['a preview in letters', { preview: 'no' }],
  ['an instant that is none', { at: 'yesterday' }],
  ['a time of learning that is none', { recordedAt: 'yesterday' }],
])('a use is set aside as any entry is: %s', (_, fields) => {
  expect(parseEntry(used(fields)).ok).toBe(false);
});

it.each<[string, object]>([
  ['the largest amount', { quantity: 100_000_000 }],
  [
    'a source and a time of learning',
    { source: 'counted', recordedAt: '2026-11-05T09:00:01.000Z' },
  ],
  ['a preview', { preview: true }],
])('a use is a fact: %s', (_, fields) => {
  const { at: happened, recordedAt, ...rest } = used(fields);
  const times = {
    at: Date.parse(String(happened)),
    ...(recordedAt ? { recordedAt: Date.parse(String(recordedAt)) } : {}),
  };
  expect(parseEntry(used(fields))).toMatchObject({ ok: true, value: { ...rest, ...times } });
});

it('a source that is no text is no source', () => {
  expect(parseEntry(used({ source: 5 }))).toMatchObject({ ok: true });
  const { source } = Object(parseEntry(used({ source: 5 }))).value;
  expect(source).toBeUndefined();
});

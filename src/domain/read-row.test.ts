import * as z from 'zod/mini';
import { expect, it } from 'vitest';
import { readRow } from './read-row.ts';

const schema = z.object({ name: z.string(), places: z.array(z.int()), on: z.boolean() });
const defaults = { name: '', places: [1], on: true };

it('reads a row as it is, without what it does not know', () => {
  const row = { name: 'a', places: [], on: false, later: 1 };
  expect(readRow(schema, defaults, row)).toEqual({
    value: { name: 'a', places: [], on: false },
    unread: [],
  });
});

it('gives a field that is lacking its default', () => {
  expect(readRow(schema, defaults, { on: false })).toEqual({
    value: { ...defaults, on: false },
    unread: [],
  });
});

it('names each field that cannot be read once, and gives it its default', () => {
  const row = { name: 'a', places: ['x', 'y'], on: null };
  expect(readRow(schema, defaults, row)).toEqual({
    value: { ...defaults, name: 'a' },
    unread: ['places', 'on'],
  });
});

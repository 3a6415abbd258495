import { describe, expect, it } from 'vitest';
import { choice, count, list, optional, record, signed, text, type Field } from './fields.ts';

function write<Value>(field: Field<Value>, value: Value): number[] {
  const into: number[] = [];
  field.write(value, into);
  return into;
}

function read<Value>(field: Field<Value>, bytes: number[]) {
  const from = { bytes, position: 0, sound: true };
  const value = field.read(from);
  return { value, sound: from.sound, position: from.position };
}

describe('a count', () => {
  it.each([
    [0, [0]],
    [127, [127]],
    [128, [128, 1]],
    [300, [172, 2]],
    [16_384, [128, 128, 1]],
    [Number.MAX_SAFE_INTEGER, [255, 255, 255, 255, 255, 255, 255, 15]],
  ])('takes seven bits a byte: %i', (value, bytes) => {
    expect(write(count, value)).toEqual(bytes);
    expect(read(count, [...bytes, 9])).toEqual({ value, sound: true, position: bytes.length });
  });

  it('is refused where its end is missing, and where it is too large to be exact', () => {
    expect(read(count, [])).toMatchObject({ value: 0, sound: false });
    expect(read(count, [130])).toMatchObject({ value: 0, sound: false });
    expect(read(count, [255, 255, 255, 255, 255, 255, 255, 16])).toMatchObject({ sound: false });
  });

  it('is zero once anything before it was refused', () => {
    expect(count.read({ bytes: [7], position: 0, sound: false })).toBe(0);
  });
});

it('takes as few bytes for a small number below zero as for one above', () => {
  expect([0, -1, 1, -2, 2].map((value) => write(signed, value))).toEqual([[0], [1], [2], [3], [4]]);
  expect([0, 1, 2, 3, 4].map((byte) => read(signed, [byte]).value)).toEqual([0, -1, 1, -2, 2]);
});

it('counts the values of a list, and refuses one that is shorter than its count', () => {
  expect(write(list(count), [5, 6])).toEqual([2, 5, 6]);
  expect(read(list(count), [2, 5, 6, 7])).toEqual({ value: [5, 6], sound: true, position: 3 });
  expect(read(list(count), [3, 5])).toMatchObject({ value: [5, 0], sound: false });
});

it('spends one byte on a value that is missing', () => {
  expect(write(optional(count), null)).toEqual([0]);
  expect(write(optional(count), 0)).toEqual([1, 0]);
  expect(read(optional(count), [0, 4])).toEqual({ value: null, sound: true, position: 1 });
  expect(read(optional(count), [1, 4])).toEqual({ value: 4, sound: true, position: 2 });
});

it('refuses a word that is none of the choices', () => {
  const word = choice(['read', 'typed'], 'read');
  expect(write(word, 'typed')).toEqual([1]);
  expect(read(word, [1])).toMatchObject({ value: 'typed', sound: true });
  expect(read(word, [2])).toMatchObject({ value: 'read', sound: false });
});

it('refuses bytes that are no text, and keeps a mark of byte order', () => {
  expect(write(text, 'ü')).toEqual([2, 0xc3, 0xbc]);
  expect(read(text, [2, 0xc3, 0xbc])).toMatchObject({ value: 'ü', sound: true });
  expect(read(text, [1, 0xc3]).sound).toBe(false);
  // The mark of doubt takes three bytes, as these do.
  expect(read(text, [3, 0xf0, 0x9f, 0x98]).sound).toBe(false);
  expect(read(text, [4, 0xef, 0xbb, 0xbf, 65])).toMatchObject({ value: '\u{feff}A', sound: true });
});

it('writes the fields of a record one after the other', () => {
  const both = record<{ one: number; other: string }>({ one: count, other: text });
  expect(write(both, { one: 3, other: 'a' })).toEqual([3, 1, 97]);
  expect(read(both, [3, 1, 97]).value).toEqual({ one: 3, other: 'a' });
});

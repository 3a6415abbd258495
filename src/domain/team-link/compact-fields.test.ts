import { describe, expect, it } from 'vitest';
import { instant, type PropertyId } from '../units.ts';
import { addressesField } from './addresses-field.ts';
import type { Field } from './fields.ts';
import { linkField } from './link-field.ts';
import type { SharedProperty } from './link-shape.ts';
import { propertyField } from './property-field.ts';
import { countOrNone, idField, moment, momentOrNone, textOrNone } from './value-fields.ts';
import { weekField } from './week-field.ts';

const MADE_AT = instant(Date.UTC(2026, 10, 24, 9, 12));
const ID = '5f2b8c1d9e7a4b3c2d1e0f90' as PropertyId;

function write<Value>(field: Field<Value>, value: Value): number[] {
  const into: number[] = [];
  field.write(value, into);
  return into;
}

/** What is read of what was written, as long as it is sound to its end. */
function pass<Value>(field: Field<Value>, value: Value) {
  const from = { bytes: write(field, value), position: 0, sound: true };
  const read = field.read(from);
  return from.sound && from.position === from.bytes.length ? read : 'not sound';
}

describe('what a link says in few bytes', () => {
  it('is a number that may be missing: none is 0', () => {
    expect([null, 0, 126].map((value) => write(countOrNone, value))).toEqual([[0], [1], [127]]);
    expect([null, 0, 126].map((value) => pass(countOrNone, value))).toEqual([null, 0, 126]);
    expect([null, 'a'].map((value) => pass(textOrNone, value))).toEqual([null, 'a']);
  });

  it('is an instant on a full minute: four bytes in place of six', () => {
    const odd = instant(MADE_AT + 1);
    expect([MADE_AT, odd].map((at) => write(moment, at).length)).toEqual([4, 6]);
    expect([MADE_AT, odd].map((at) => pass(moment, at))).toEqual([MADE_AT, odd]);
    expect([null, odd].map((at) => pass(momentOrNone, at))).toEqual([null, odd]);
  });

  it('is an id of twelve bytes, and none that is cut', () => {
    expect(write(idField, ID)).toHaveLength(12);
    expect(pass(idField, ID)).toBe(ID);
    const cut = { bytes: write(idField, ID).slice(1), position: 0, sound: true };
    idField.read(cut);
    expect(cut.sound).toBe(false);
  });

  it('is a week in which days of the same hours stand together', () => {
    const from = 540;
    const days = (to: number, ...which: number[]) => which.map((day) => ({ day, from, to }));
    const week = [...days(1_020, 1, 2), ...days(720, 3), ...days(1_020, 3, 7)];
    expect(write(weekField, week)).toEqual([2, 71, 156, 4, 252, 7, 4, 156, 4, 208, 5]);
    expect(pass(weekField, week)).toEqual(week);
    expect(pass(weekField, [...days(720, 2), { day: 1, from: 600, to: 720 }])).toEqual([
      { day: 1, from: 600, to: 720 },
      ...days(720, 2),
    ]);
    expect(pass(weekField, [{ day: 1, from: 600, to: 720 }, ...days(720, 1)])).toEqual([
      ...days(720, 1),
      { day: 1, from: 600, to: 720 },
    ]);
  });

  it('is a second address as what it does not share with the first', () => {
    const both = { message_usage: '#/abc/usage', top_up: '#/abc/top' };
    expect(write(addressesField, both)).toHaveLength(1 + 11 + 1 + 1 + 3);
    expect(pass(addressesField, both)).toEqual(both);
    expect(pass(addressesField, { message_usage: null, top_up: null })).toEqual({
      message_usage: null,
      top_up: null,
    });
  });
});

const property = (changes: Partial<SharedProperty>): SharedProperty => ({
  propertyId: ID,
  name: null,
  timeZone: 'Europe/Berlin',
  plan: null,
  figure: null,
  resetAt: null,
  aiNames: [],
  staffedHours: null,
  ...changes,
});

describe('a property in a link', () => {
  const sizeOf = (changes: Partial<SharedProperty>) =>
    write(propertyField(MADE_AT), property(changes)).length;

  it('needs no name for a plan that its allotment names', () => {
    const known = sizeOf({ plan: { name: 'growth', allotment: 1_000 } });
    expect(sizeOf({ plan: { name: 'custom', allotment: 1_000 } })).toBe(known + 6);
  });

  it('needs few bytes for a figure from shortly before the link', () => {
    const figure = (at: number) =>
      ({ at: instant(at), source: 'read', purchased: null, excess: null, cycleEnd: null }) as const;
    const size = (at: number) => sizeOf({ figure: { ...figure(at), subscription: 612 } });
    expect(size(MADE_AT - 63)).toBe(size(MADE_AT));
    expect(size(MADE_AT + 63)).toBe(size(MADE_AT));
    expect(size(MADE_AT - 64)).toBe(size(MADE_AT) + 1);
  });

  it('says its zone only where the zone before it was another', () => {
    const link = (...zones: string[]) => ({
      madeAt: MADE_AT,
      properties: zones.map((timeZone) => property({ timeZone })),
      addresses: { message_usage: null, top_up: null },
    });
    const size = (...zones: string[]) => write(linkField(ID), link(...zones)).length;
    expect(size('UTC', 'UTC')).toBe(size('UTC', 'Asia/Kolkata') - 'Asia/Kolkata'.length);
    const mixed = link('UTC', 'UTC', 'Asia/Kolkata', 'UTC');
    expect(pass(linkField(ID), mixed)).toEqual(mixed);
  });
});

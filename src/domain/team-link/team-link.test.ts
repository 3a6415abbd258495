import { describe, expect, it } from 'vitest';
import { instant, type PropertyId } from '../units.ts';
import { toBase32 } from './base32.ts';
import { checkSum } from './check-sum.ts';
import { linkField } from './link-field.ts';
import type { SharedFigure, SharedProperty, TeamLink } from './link-shape.ts';
import { LONGEST_PAYLOAD, readLink, writeLink, type WrittenLink } from './team-link.ts';
import { idField } from './value-fields.ts';

const MADE_AT = instant(Date.UTC(2026, 10, 24, 9, 12));
const ID = '5f2b8c1d9e7a4b3c2d1e0f90' as PropertyId;
const FIGURE: SharedFigure = {
  at: MADE_AT,
  source: 'read',
  subscription: 612,
  purchased: null,
  excess: null,
  cycleEnd: null,
};
const PROPERTY: SharedProperty = {
  propertyId: ID,
  name: 'Acme',
  timeZone: 'UTC',
  plan: { name: 'growth', allotment: 1_000 },
  figure: FIGURE,
  resetAt: null,
  aiNames: [],
  staffedHours: null,
};
const linkOf = (...changes: Partial<SharedProperty>[]): TeamLink => ({
  madeAt: MADE_AT,
  properties: changes.map((change) => ({ ...PROPERTY, ...change })),
  addresses: { message_usage: null, top_up: null },
});

function write(link: TeamLink): WrittenLink {
  const written = writeLink(link);
  if (written === null) throw new Error('every link here has a property');
  return written;
}
const refusalOf = (link: WrittenLink) => {
  const read = readLink(link);
  return read.ok ? null : read.failure;
};

/** A body with the sum that belongs to it, whoever made it. */
function seal(body: number[]): WrittenLink {
  const summed = [1];
  idField.write(ID, summed);
  const sum = checkSum([...summed, ...body]);
  const sumBytes = [24, 16, 8, 0].map((bits) => (sum >>> bits) & 255);
  return { firstId: ID, version: 1, payload: toBase32([body.length, ...body, ...sumBytes]) };
}
function bodyOf(link: TeamLink): number[] {
  const body: number[] = [];
  linkField(ID).write(link, body);
  return body;
}

it('writes today what was written yesterday: links lie in chats for weeks', () => {
  expect(write(linkOf({}))).toEqual(seal(bodyOf(linkOf({}))));
  expect(write(linkOf({})).payload).toBe(
    'ECIP3RA4AECECY3NMUBVKVCDAHUAOAABAAAOKBAAAAAAAAAAAAAABAPIJ6AA',
  );
  expect(readLink(write(linkOf({})))).toEqual({ ok: true, value: linkOf({}) });
});

it('has room for twenty properties with long names of any letters', () => {
  const names = Array.from({ length: 5 }, (_, index) => `مساعد المبيعات ${index}`);
  const many = Array.from({ length: 20 }, (_, index) => ({
    propertyId: `${10 + index}${'a'.repeat(22)}` as PropertyId,
    name: `\u200fمتجر الإلكترونيات في الرياض رقم ${index}`,
    aiNames: names,
    staffedHours: [1, 2, 3, 4, 5].map((day) => ({ day, from: 540 + index, to: 1_080 })),
  }));
  const link = linkOf({}, ...many.slice(1));
  expect(readLink(write(link))).toEqual({ ok: true, value: link });
});

it('is nothing without a property', () => {
  expect(writeLink(linkOf())).toBeNull();
});

describe('a refused link says why', () => {
  const whole = write(linkOf({}));
  const withPayload = (payload: string) => refusalOf({ ...whole, payload });

  it('another version of the meter made it', () => {
    expect(refusalOf({ ...whole, version: 2 })).toEqual({ kind: 'other_version', version: 2 });
  });

  it('it is longer than any', () => {
    expect(withPayload('A'.repeat(LONGEST_PAYLOAD + 1))).toEqual({ kind: 'too_long' });
    expect(withPayload('A'.repeat(LONGEST_PAYLOAD))).toEqual({ kind: 'changed' });
  });

  it('letters are missing at its end', () => {
    expect(withPayload(whole.payload.slice(0, -4))).toEqual({ kind: 'cut' });
    expect(withPayload('')).toEqual({ kind: 'cut' });
  });

  it('a letter was changed, is of no alphabet, or stands behind its end', () => {
    const changed = { kind: 'changed' };
    expect(withPayload(whole.payload.replace(/.$/, '='))).toEqual(changed);
    expect(withPayload(whole.payload.replace(/^(...)./, '$1A'))).toEqual(changed);
    expect(withPayload(`${whole.payload}AAAAAAAA`)).toEqual(changed);
  });

  it.each<[string, Partial<SharedProperty>]>([
    ['a name that ends in a space', { name: 'Acme ' }],
    ['a name that turns its letters around', { name: 'Ac\u202eme' }],
    ['a plan of no name', { plan: { name: '', allotment: 777 } }],
    ['a figure that shows nothing', { figure: { ...FIGURE, subscription: null } }],
    ['credits beside a debt', { figure: { ...FIGURE, purchased: 5, excess: 5 } }],
  ])('no meter wrote it: %s', (_, change) => {
    expect(refusalOf(write(linkOf(change)))).toEqual({ kind: 'not_ours' });
  });

  it('no meter wrote it: a property twice, bytes behind the end, or none where some belong', () => {
    const notOurs = { kind: 'not_ours' };
    const body = bodyOf(linkOf({}));
    expect(refusalOf(write(linkOf({}, {})))).toEqual(notOurs);
    expect(refusalOf(seal([...body, 0]))).toEqual(notOurs);
    expect(refusalOf(seal(body.slice(0, -1)))).toEqual(notOurs);
  });
});

import { describe, expect, it } from 'vitest';
import { headOf } from '../../tests/builders/heads.ts';
import { propertyId } from '../../tests/gallery/sample-views.ts';
import type { Envelope } from './entries.ts';
import { formatInstant } from './instants.ts';
import {
  booksOf,
  entriesFromMirror,
  findDamage,
  isForeign,
  makeMirror,
  mirrorSchema,
  type MirroredBooks,
  type MirroredProperty,
  type Standing,
  type StandingProperty,
} from './mirror.ts';
import { meetProperty } from './property-record.ts';
import { summariseHead } from './property-summary.ts';
import { firstSettings } from './surface-state.ts';
import { instant } from './units.ts';

const day = (date: number, hour = 0) => instant(Date.UTC(2026, 10, date, hour));
const AT = day(20, 9);
const NOW = day(24, 12);

const BOOKS: MirroredBooks = {
  at: AT,
  subscription: 118,
  purchased: 40,
  excess: 0,
  plan: 'growth',
  allotment: 1_000,
  resetAt: instant(Date.UTC(2026, 11, 3)),
};
const kept = (digit: string, changes: Partial<MirroredProperty> = {}): MirroredProperty => ({
  record: { ...meetProperty(propertyId(digit), 'UTC'), name: `Shop ${digit}` },
  seq: 12,
  books: BOOKS,
  ...changes,
});
const stands = (digit: string, changes: Partial<StandingProperty> = {}): StandingProperty => ({
  ...kept(digit),
  recorded: true,
  rows: 12,
  ...changes,
});
const IDENTITY = { epoch: 'one', deviceId: 'laptop', restoredFrom: null };
const standing = (
  properties: StandingProperty[],
  identity: Standing['identity'] = IDENTITY,
): Standing => ({ identity, settings: firstSettings, properties });
const mirrorOf = (...digits: string[]) =>
  makeMirror(IDENTITY, standing(digits.map((digit) => stands(digit))));

describe('a mirror', () => {
  it('keeps whose database it is, the settings, and of each property what a balance needs', () => {
    const made = makeMirror(IDENTITY, standing([stands('a'), stands('b', { recorded: false })]));
    expect(made).toEqual({
      version: 1,
      epoch: 'one',
      deviceId: 'laptop',
      settings: firstSettings,
      properties: [kept('a')],
    });
    expect(mirrorSchema.parse(structuredClone(made))).toEqual(made);
  });
});

describe('what was lost', () => {
  const lost = (now: Standing, ...digits: string[]) =>
    findDamage(mirrorOf(...(digits.length > 0 ? digits : ['a'])), now).map(
      ({ kept: { record }, missing }) => [record.propertyId[0], missing],
    );

  it('is nothing where all rows are there, or more than were mirrored', () => {
    expect(lost(standing([stands('a')]))).toEqual([]);
    expect(lost(standing([stands('a', { seq: 20, rows: 20 })]))).toEqual([]);
    expect(lost(standing([stands('a', { seq: 20, rows: null })]))).toEqual([]);
  });

  it('is what is missing of what was written, here or when it was mirrored', () => {
    expect(lost(standing([stands('a', { rows: 3 })]))).toEqual([['a', 9]]);
    expect(lost(standing([stands('a', { seq: 20, rows: 15 })]))).toEqual([['a', 5]]);
    expect(lost(standing([stands('a', { seq: 4, rows: null })]))).toEqual([['a', 8]]);
    expect(lost(standing([stands('b')]), 'a', 'b')).toEqual([['a', 12]]);
  });

  it('is the record as well, though its ledger stands', () => {
    expect(lost(standing([stands('a', { recorded: false })]))).toEqual([['a', 0]]);
  });

  it('is the record of a property that had no entry yet', () => {
    const mirror = { ...mirrorOf('a'), properties: [kept('a', { seq: 0, books: null })] };
    expect(findDamage(mirror, standing([]))).toMatchObject([{ missing: 0 }]);
  });

  it('is everything in another database, whatever was written to it meanwhile', () => {
    const other = { ...IDENTITY, epoch: 'two' };
    expect(lost(standing([stands('a')], other))).toEqual([['a', 0]]);
    expect(lost(standing([], null))).toEqual([['a', 12]]);
    expect(isForeign(mirrorOf('a'), standing([], other))).toBe(true);
    expect(isForeign(mirrorOf('a'), standing([], null))).toBe(true);
    expect(isForeign(mirrorOf('a'), standing([]))).toBe(false);
  });

  it('is not brought back twice', () => {
    const restored = { ...IDENTITY, epoch: 'two', restoredFrom: 'one' };
    expect(lost(standing([], restored))).toEqual([]);
    expect(isForeign(mirrorOf('a'), standing([], restored))).toBe(false);
    const others = { ...restored, restoredFrom: 'zero' };
    expect(lost(standing([], others))).toEqual([['a', 12]]);
  });
});

describe('the books of a ledger', () => {
  const entry = (id: string, type: string, date: number, fields: object): Envelope => ({
    id,
    type,
    at: formatInstant(day(date)),
    ...fields,
  });
  const plan = { plan: 'growth', anchorAt: formatInstant(day(3)) };
  const started = entry('s', 'subscription.started', 4, plan);
  const read = (fields: object) => entry('r', 'reading.observed', 5, fields);
  const booksAfter = (...entries: Envelope[]) => {
    const head = headOf(entries);
    return head.last && booksOf(head, head.last);
  };

  it('are none without an official figure', () => {
    expect(booksAfter(started)).toBeNull();
  });

  it('are the pools, the plan and the reset after the newest entry', () => {
    const figure = read({ subscriptionRemaining: 130, purchasedRemaining: 40 });
    const used = entry('u', 'usage.recorded', 7, { quantity: 12 });
    expect(booksAfter(started, figure, used)).toEqual({ ...BOOKS, at: day(7) });
    expect(booksAfter(started, read({ subscriptionRemaining: 0, excess: 223 }))).toMatchObject({
      subscription: 0,
      purchased: 0,
      excess: 223,
    });
  });

  it('name no reset that is only assumed', () => {
    const { anchorAt: _, ...unanchored } = plan;
    const assumed = entry('s', 'subscription.started', 4, { ...unanchored, source: 'assumed' });
    expect(booksAfter(assumed, read({ subscriptionRemaining: 130 }))?.resetAt).toBeNull();
  });

  it('have no plan and no plan credits where no subscription is open', () => {
    const ended = entry('e', 'subscription.ended', 6, { mode: 'immediate' });
    const figure = read({ subscriptionRemaining: 130, purchasedRemaining: 40 });
    expect(booksAfter(started, figure, ended)).toEqual({
      at: day(6),
      subscription: 0,
      purchased: 40,
      excess: 0,
      plan: null,
      allotment: 0,
      resetAt: null,
    });
  });
});

describe('what brings a balance back', () => {
  const restore = (changes: Partial<MirroredBooks> = {}) =>
    entriesFromMirror(kept('a', { books: { ...BOOKS, ...changes } }), NOW);

  it('are a start and a reading at the newest entry that was mirrored, learned now', () => {
    const entries = restore();
    expect(entries.map(({ id, type, source }) => [id, type, source])).toEqual([
      ['s:r:restored:12', 'subscription.started', 'imported'],
      ['r:restored:12', 'reading.observed', 'imported'],
    ]);
    for (const { at, recordedAt } of entries) {
      expect([at, recordedAt]).toEqual([formatInstant(AT), formatInstant(NOW)]);
    }
    const { subscription, pools, figure } = summariseHead(headOf(entries), 'UTC', NOW);
    expect(pools).toEqual({ subscription: 118, purchased: 40, excess: 0 });
    expect(subscription).toMatchObject({
      plan: 'growth',
      allotment: 1_000,
      resetKnown: true,
      cycleEnd: BOOKS.resetAt,
    });
    expect(figure).toMatchObject({ source: 'restored', value: 158, at: AT });
  });

  it('leave a reset open that nobody knew, and one that was over', () => {
    const unknown = restore({ resetAt: null });
    expect(unknown.map(({ source }) => source)).toEqual(['assumed', 'imported']);
    const open = summariseHead(headOf(unknown), 'UTC', NOW).subscription;
    expect(open).toMatchObject({ resetKnown: false, plan: 'growth' });
    for (const resetAt of [AT, day(19)]) {
      expect(restore({ resetAt }).map(({ cycleEnd }) => cycleEnd)).toEqual([undefined, undefined]);
    }
    expect(restore({ resetAt: instant(AT + 1) }).at(-1)).toHaveProperty('cycleEnd');
  });

  it('start no plan where there was none: what was bought stays bought', () => {
    const entries = restore({ plan: null, subscription: 0, allotment: 0, resetAt: null });
    expect(entries.map(({ id }) => id)).toEqual(['r:restored:12']);
    const { subscription, pools } = summariseHead(headOf(entries), 'UTC', NOW);
    expect([subscription, pools]).toEqual([null, { subscription: 0, purchased: 40, excess: 0 }]);
  });

  it.each([BOOKS.resetAt, null])(
    'change the plan of a ledger in which another is open, the reset being %s',
    (resetAt) => {
      const hobby = { plan: 'hobby', anchorAt: formatInstant(day(3)) };
      const left = { id: 's', type: 'subscription.started', at: formatInstant(day(4)), ...hobby };
      const head = headOf([left, ...restore({ resetAt })]);
      const { subscription, pools } = summariseHead(head, 'UTC', NOW);
      expect(subscription).toMatchObject({ plan: 'growth', allotment: 1_000, resetKnown: true });
      expect(pools.subscription).toBe(118);
    },
  );

  it('are none without books, and none of books that cannot be', () => {
    expect(entriesFromMirror(kept('a', { books: null }), NOW)).toEqual([]);
    expect(restore({ purchased: 5, excess: 5 })).toEqual([]);
  });
});

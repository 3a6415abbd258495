import { describe, expect, it } from 'vitest';
import { canonicalJson, fingerprintText } from './canonical-json.ts';
import type { EntryType } from './entries.ts';
import { comparePositions } from './entry-order.ts';
import { resolveEntries } from './identity.ts';
import { DEFAULT_CONFIG, readLedgerConfig } from './ledger-config.ts';
import { instant } from './units.ts';

const at = '2025-01-12T00:00:00.000Z';
const use = (id: string, fields: object = {}) => ({ id, type: 'usage.recorded', at, ...fields });
const voids = (id: string, targetId?: string, fields: object = {}) => ({
  id,
  type: 'event.voided',
  at,
  ...(targetId === undefined ? {} : { targetId }),
  ...fields,
});
const resolve = (given: readonly unknown[]) => resolveEntries(given, DEFAULT_CONFIG);
const nameOf = (given: unknown) => `malformed_entry:${fingerprintText(canonicalJson(given))}`;

describe('what is no entry', () => {
  it.each([null, 7, 'text', [], {}, { id: 'a' }, { type: 'usage.recorded' }, { id: 1, type: 'x' }])(
    'is set aside as it came and named by its content: %o',
    (given) => {
      expect(resolve([given])).toMatchObject({
        entries: [],
        quarantined: [{ code: 'malformed_entry', given }],
        anomalies: [nameOf(given)],
      });
      expect(resolve([given]).quarantined[0]?.given).toBe(given);
    },
  );

  it('is a function, whatever it carries', () => {
    const odd = Object.assign(() => null, use('u'));
    expect(resolve([odd])).toMatchObject({
      entries: [],
      quarantined: [{ code: 'malformed_entry' }],
    });
  });

  it('is named by its content too when a word of it is none of its choices', () => {
    const odd = { id: 'e', type: 'subscription.ended', at, mode: 'soon' };
    expect(resolve([odd])).toMatchObject({
      quarantined: [{ code: 'malformed_entry', given: odd }],
      anomalies: [nameOf(odd)],
    });
  });

  it('is named by its id under every other code', () => {
    const odd = use('u', { quantity: 0 });
    expect(resolve([odd])).toMatchObject({
      quarantined: [{ code: 'invalid_quantity', given: odd }],
      anomalies: ['invalid_quantity:u'],
    });
  });

  it.each([null, undefined, 'abc', { length: 3 }, 7])('is no list: %o', (given) => {
    const nothing = { entries: [], quarantined: [], anomalies: [], voidedIds: [] };
    expect(resolve(given as unknown as unknown[])).toMatchObject(nothing);
  });

  it('is a list that cannot be read', () => {
    const barred = new Proxy([use('u')], {
      get: () => {
        throw new Error('barred');
      },
    });
    expect(resolve(barred)).toMatchObject({ entries: [], quarantined: [], anomalies: [] });
  });
});

describe('voids', () => {
  it('strike their target and are named while it is unknown', () => {
    expect(resolve([use('u'), voids('v', 'u')])).toMatchObject({
      entries: [],
      voidedIds: ['u'],
      anomalies: [],
    });
    expect(resolve([voids('v', 'u')])).toMatchObject({
      voidedIds: ['u'],
      anomalies: ['dangling_void:v'],
    });
  });

  it('without a target are dangling and strike nothing', () => {
    expect(resolve([use('undefined'), voids('v')])).toMatchObject({
      entries: [{ id: 'undefined' }],
      voidedIds: [],
      anomalies: ['dangling_void:v'],
    });
  });

  it.each(['once', '9999-01-01T00:00:00Z', undefined])(
    'strike whatever their own instant is: %s',
    (at) => {
      expect(resolve([use('u'), voids('v', 'u', { at })])).toMatchObject({
        entries: [],
        voidedIds: ['u'],
        quarantined: [],
        anomalies: [],
      });
    },
  );
});

describe('one id', () => {
  it('keeps the copy that was learned first', () => {
    const [late, early] = ['2025-01-14T00:00:00Z', '2025-01-13T00:00:00Z'];
    const copies = [use('u', { recordedAt: late }), use('u', { recordedAt: early })];
    for (const given of [copies, copies.toReversed()]) {
      expect(resolve(given).findEnvelope('u')).toEqual(copies[1]);
      expect(resolve(given).anomalies).toEqual([]);
    }
  });

  it('falls to the smaller text among contents of one instant', () => {
    const copies = [use('u', { quantity: 2 }), use('u', { quantity: 10 })];
    for (const given of [copies, copies.toReversed()]) {
      expect(resolve(given).entries).toMatchObject([{ quantity: 10 }]);
      expect(resolve(given).anomalies).toEqual(['id_conflict:u']);
    }
  });

  it('does not fall to a copy that cannot be dated', () => {
    const copies = [use('u', { recordedAt: 'once' }), use('u', { quantity: 9 })];
    for (const given of [copies, copies.toReversed()]) {
      expect(resolve(given).entries).toMatchObject([{ quantity: 9 }]);
    }
  });
});

describe('what was known', () => {
  const given = [
    use('a'),
    use('b', { recordedAt: '2025-01-13T00:00:00.000Z' }),
    use('c', { at: 'x' }),
  ];
  const known = (ms: number) =>
    resolveEntries(given, DEFAULT_CONFIG, instant(ms)).entries.map(({ id }) => id);

  it('is what was recorded by then', () => {
    expect(known(Date.UTC(2025, 0, 11))).toEqual([]);
    expect(known(Date.UTC(2025, 0, 12))).toEqual(['a']);
    expect(known(Date.UTC(2025, 0, 13) - 1)).toEqual(['a']);
    expect(known(Date.UTC(2025, 0, 13))).toEqual(['a', 'b']);
  });

  it('leaves out what cannot be dated', () => {
    const { anomalies } = resolveEntries(given, DEFAULT_CONFIG, instant(Date.UTC(2099, 0, 1)));
    expect(anomalies).toEqual([]);
    expect(resolve(given).anomalies).toEqual(['invalid_instant:c']);
  });
});

describe('under the ingestion rule', () => {
  it('use alone stands where it was learned', () => {
    const recordedAt = '2025-01-20T00:00:00.000Z';
    const given = [
      use('u', { recordedAt }),
      use('w'),
      { id: 'p', type: 'credits.purchased', at, recordedAt, quantity: 1 },
    ];
    const { entries } = resolveEntries(given, readLedgerConfig({ lateUsage: 'ingestion' }));
    expect(entries.map(({ id, at: effect }) => [id, effect])).toEqual([
      ['p', Date.parse(at)],
      ['w', Date.parse(at)],
      ['u', Date.parse(recordedAt)],
    ]);
    expect(resolve(given).entries.map(({ id }) => id)).toEqual(['p', 'u', 'w']);
  });
});

describe('the order', () => {
  const position = (ms: number, type: EntryType, id: string) => ({ at: instant(ms), type, id });
  const ordered = [
    position(1, 'reading.observed', 'a'),
    position(2, 'account.timezone_changed', 'z'),
    position(2, 'subscription.ended', 'y'),
    position(2, 'subscription.started', 'x'),
    position(2, 'subscription.plan_changed', 'w'),
    position(2, 'credits.purchased', 'v'),
    position(2, 'credits.refunded', 'u'),
    position(2, 'adjustment.recorded', 't'),
    position(2, 'usage.recorded', 'B'),
    position(2, 'usage.recorded', 'a'),
    position(2, 'usage.recorded', 'b'),
    position(2, 'reading.observed', 'a'),
    position(3, 'account.timezone_changed', 'a'),
  ];

  it('is by instant, then rank, then id by code unit', () => {
    ordered.forEach((left, index) => {
      expect(comparePositions(left, { ...left })).toBe(0);
      for (const right of ordered.slice(index + 1)) {
        expect(comparePositions(left, right)).toBeLessThan(0);
        expect(comparePositions(right, left)).toBeGreaterThan(0);
      }
    });
  });
});

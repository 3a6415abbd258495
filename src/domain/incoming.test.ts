import { describe, expect, it } from 'vitest';
import { propertyId } from '../../tests/gallery/sample-views.ts';
import type { Backup } from './export-format.ts';
import { changeOf, readIncoming } from './incoming.ts';
import { makeBackup, type KeptRows } from './make-backup.ts';
import { meetProperty } from './property-record.ts';
import { rulesOfProperty } from './property-summary.ts';
import { firstSettings } from './surface-state.ts';
import { instant } from './units.ts';
import { noUsageHours } from './usage-hours.ts';

const ID = propertyId('a');
const NOW = instant(Date.UTC(2026, 10, 24, 15));
const MINUTE_MS = 60_000;
const ARRIVAL = { deviceId: 'laptop', now: NOW, timeZone: 'Europe/Berlin' };
const stamp = (minutes: number) => new Date(NOW + minutes * MINUTE_MS).toISOString();
const entry = (id: string, type: string, minutes = -60, fields: object = {}) => ({
  id,
  type,
  at: stamp(minutes),
  ...fields,
});
const RECORD = { ...meetProperty(ID, 'Asia/Tokyo'), name: 'Acme' };
const CHAT = { property: ID, chat: 'c', at: NOW, visitorFirst: true, aiAnswered: true };
const ALERT = { property: ID, id: 'x', at: NOW, kind: 'low', delivered: true, params: {} };
const WAITING = { identity: 'i', sender: 'Apollo', seenAt: NOW };

type Property = Backup['properties'][number];
const backup = (property: Partial<Property> = {}, more: Partial<Backup> = {}): Backup => ({
  format: 'credit-meter',
  version: 1,
  exportedAt: stamp(0),
  deviceId: 'laptop',
  checksum: '',
  properties: [{ id: ID, name: 'Acme', config: {}, entries: [], ...property }],
  settings: {},
  ...more,
});
const read = (given: Backup) => {
  const result = readIncoming(given, ARRIVAL);
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
};
const one = (property: Partial<Property>, deviceId = 'laptop') => {
  const [incoming] = read(backup(property, { deviceId })).properties;
  if (!incoming) throw new Error('no property');
  return incoming;
};
const ids = ({ entries }: { entries: readonly { id: string }[] }) => entries.map(({ id }) => id);

describe('the entries of a file', () => {
  const entries = [
    entry('r', 'reading.observed', -60, { subscriptionRemaining: 5 }),
    entry('u', 'usage.recorded'),
    entry('v', 'event.voided', -60, { targetId: 'r' }),
  ];

  it('all come in from this device, of another the official ones', () => {
    expect(ids(one({ entries }))).toEqual(['r', 'u', 'v']);
    const other = one({ entries }, 'phone');
    expect([ids(other), other.leftOut, other.unusable]).toEqual([['r', 'v'], 1, 0]);
    expect(read(backup({ entries }, { deviceId: '' })).isOwn).toBe(false);
    const nameless = readIncoming(backup({}, { deviceId: '' }), { ...ARRIVAL, deviceId: '' });
    expect(nameless.ok && nameless.value.isOwn).toBe(false);
  });

  it('are unusable without a name and a type, and where they hide something large', () => {
    const wrong = [
      7,
      null,
      { type: 'x' },
      { id: '', type: 'x' },
      { id: 'a' },
      { id: 4, type: 'x' },
    ];
    const large = (length: number) =>
      entry('l', 'reading.observed', -60, { note: 'x'.repeat(length) });
    const taken = one({ entries: [...wrong, large(8_000), large(7_000)] });
    expect([ids(taken), taken.unusable, taken.leftOut]).toEqual([['l'], 7, 0]);
    const frame = JSON.stringify(large(0)).length;
    expect(ids(one({ entries: [large(8_000 - frame)] }))).toEqual(['l']);
    expect(ids(one({ entries: [large(8_001 - frame)] }))).toEqual([]);
  });

  it('that lie ahead by another’s clock stay out; by the own clock they do not', () => {
    const ahead = [
      entry('near', 'reading.observed', 5),
      entry('far', 'reading.observed', 5.01),
      entry('voided', 'event.voided', 90, { targetId: 'near' }),
    ];
    const other = one({ entries: ahead }, 'phone');
    expect([ids(other), other.unusable]).toEqual([['near', 'voided'], 1]);
    expect(ids(one({ entries: ahead }))).toEqual(['near', 'far', 'voided']);
    expect(ids(one({ entries: [{ id: 'n', type: 'reading.observed' }] }, 'phone'))).toEqual(['n']);
  });

  it('are counted by what becomes of them', () => {
    const coming = one({ entries }, 'phone');
    const fresh = [entries[0], { id: 'bad', type: 'reading.observed' }];
    expect(changeOf(coming, fresh, true)).toEqual({
      propertyId: ID,
      name: 'Acme',
      isNew: true,
      fresh: 1,
      known: 0,
      leftOut: 1,
      unusable: 1,
    });
    expect(changeOf(coming, [], false)).toMatchObject({ fresh: 0, known: 2, isNew: false });
    const more = [...fresh, entries[2]];
    expect(changeOf(coming, more, false)).toMatchObject({ fresh: 2, unusable: 1 });
  });
});

describe('what a file holds beside entries', () => {
  const full = { hours: noUsageHours, alerts: [ALERT, 7], chats: [CHAT, {}], record: RECORD };

  it('comes in from this device, as far as it can be read', () => {
    expect(one(full)).toMatchObject({
      record: RECORD,
      hours: noUsageHours,
      alerts: [ALERT],
      chats: [CHAT],
    });
    const moved = one({ alerts: [{ ...ALERT, property: propertyId('b') }] });
    expect(moved.alerts).toEqual([ALERT]);
    expect(one({ hours: { counts: 'x' } }).hours).toBeNull();
  });

  it('is of another device only what was decided', () => {
    expect(one(full, 'phone')).toMatchObject({
      record: RECORD,
      hours: null,
      alerts: [],
      chats: [],
    });
  });

  it('has a record also where the file has none: its name, and the zone of its rules', () => {
    const config = { timeZone: 'Asia/Tokyo' };
    expect(one({ config }).record).toEqual(RECORD);
    const bare = { ...meetProperty(ID, 'Europe/Berlin'), name: null };
    expect(one({ name: undefined }).record).toEqual(bare);
    expect(one({ record: { ...RECORD, propertyId: propertyId('b') } }).record.propertyId).toBe(ID);
  });

  it('is nothing at all where a property is none', () => {
    const given = backup();
    const wrong = {
      ...given,
      properties: [...given.properties, { ...given.properties[0], id: 'x' }],
    };
    expect(readIncoming(wrong as Backup, ARRIVAL)).toEqual({
      ok: false,
      failure: { kind: 'malformed', field: 'properties.1.id' },
    });
    const only = readIncoming(backup({ id: '' }), ARRIVAL);
    expect(only).toMatchObject({ ok: false, failure: { field: 'properties.0.id' } });
  });
});

describe('what belongs to no property', () => {
  const kept = {
    meta: {
      'fingerprint-key': 'k',
      'recorded-up-to': { at: NOW, epoch: 2 },
      'address:top_up': '#/:property/top-up',
      'address:message_usage': 'https://elsewhere.example/',
      'damaged:heads:a': 1,
      settings: {},
    },
    watched: [{ from: NOW, until: NOW }, 7],
    waiting: [WAITING, {}],
  };

  it('comes back to this device alone; an address to any, if it is one of the dashboard', () => {
    const own = read(backup({}, { kept }));
    expect(own).toMatchObject({
      isOwn: true,
      addresses: { 'address:top_up': '#/:property/top-up' },
      fingerprintKey: 'k',
      watched: [{ from: NOW, until: NOW }],
      waiting: [WAITING],
      damaged: { 'damaged:heads:a': 1 },
    });
    expect(Object.keys(own.damaged)).toHaveLength(1);
    expect(Object.keys(own.addresses)).toHaveLength(1);
    expect(read(backup({}, { kept, deviceId: 'phone' }))).toMatchObject({
      isOwn: false,
      addresses: { 'address:top_up': '#/:property/top-up' },
      fingerprintKey: null,
      recorded: null,
      watched: [],
      waiting: [],
      damaged: {},
    });
    expect(read(backup())).toMatchObject({ addresses: {}, fingerprintKey: null, watched: [] });
    const usage = { 'address:message_usage': '#/:property/usage', 'address:top_up': ['#/x'] };
    expect(read(backup({}, { kept: { ...kept, meta: usage } })).addresses).toEqual({
      'address:message_usage': '#/:property/usage',
    });
    const numbered = { ...kept, meta: { 'fingerprint-key': 5 } };
    expect(read(backup({}, { kept: numbered })).fingerprintKey).toBeNull();
  });

  it('are settings: all of this device, of another not its permissions and places', () => {
    const settings = { ...firstSettings, warnings: true, digest: false, alertChoice: 'none of it' };
    const { alertChoice: _, ...good } = settings;
    expect(read(backup({}, { settings })).settings).toEqual(good);
    expect(read(backup({}, { settings, deviceId: 'phone' })).settings).toEqual({
      quietHours: null,
      digest: false,
      pill: true,
    });
    expect(read(backup({}, { settings: { digest: false, other: 1 } })).settings).toEqual({
      digest: false,
    });
    expect(read(backup({}, { settings: 7 })).settings).toEqual({});
  });
});

describe('a backup that is made', () => {
  const rows: KeptRows = {
    deviceId: 'laptop',
    entries: [
      { property: ID, entry: { id: 'one' } },
      { property: propertyId('b'), entry: { id: 'two' } },
      { property: ID, entry: { id: 'three' } },
    ],
    properties: [RECORD],
    hours: [{ property: propertyId('c'), hours: noUsageHours }],
    alerts: [ALERT],
    chats: [CHAT],
    settings: firstSettings,
    meta: { a: 1 },
    watched: [1],
    waiting: [2],
  };

  it('holds each property with all that lay under its id, also one that lost its record', () => {
    const made = makeBackup(rows, NOW, 'Europe/Berlin');
    expect(made).toMatchObject({
      format: 'credit-meter',
      version: 1,
      exportedAt: stamp(0),
      deviceId: 'laptop',
      settings: firstSettings,
      kept: { meta: { a: 1 }, watched: [1], waiting: [2] },
    });
    expect(made.properties).toEqual([
      {
        id: ID,
        name: 'Acme',
        config: rulesOfProperty('Asia/Tokyo'),
        entries: [{ id: 'one' }, { id: 'three' }],
        record: RECORD,
        alerts: [ALERT],
        chats: [CHAT],
      },
      {
        id: propertyId('b'),
        name: null,
        config: rulesOfProperty('Europe/Berlin'),
        entries: [{ id: 'two' }],
        alerts: [],
        chats: [],
      },
      {
        id: propertyId('c'),
        name: null,
        config: rulesOfProperty('Europe/Berlin'),
        entries: [],
        hours: noUsageHours,
        alerts: [],
        chats: [],
      },
    ]);
  });
});

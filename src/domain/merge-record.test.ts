import { describe, expect, it } from 'vitest';
import { at, propertyId } from '../../tests/gallery/sample-views.ts';
import { mergeRecord } from './merge-record.ts';
import { meetProperty, type PropertyRecord } from './property-record.ts';

const ID = propertyId('a');
const FRESH = meetProperty(ID, 'UTC');
const KNOWN: PropertyRecord = {
  ...FRESH,
  name: 'Here',
  timeZone: 'Europe/Berlin',
  aiNames: ['Iris'],
  watched: false,
  staffedHours: [],
  packCents: 100,
  starred: true,
  askedAt: at('2026-11-20T09:00'),
  firedAlerts: ['low@a#0'],
};
const COMING: PropertyRecord = {
  ...FRESH,
  name: 'There',
  timeZone: 'Asia/Tokyo',
  aiNames: ['Apollo'],
  staffedHours: [{ day: 1, from: 540, to: 1_080 }],
  atZero: 'stop',
  packCents: 200,
  starred: false,
  askedAt: at('2026-11-21T09:00'),
  firedAlerts: ['low@a#0', 'none_left@a#0'],
};
const merge = (
  known: PropertyRecord | null,
  { isOwn = false, isEmpty = false, takeSettings = false, coming = COMING } = {},
) => mergeRecord(known, FRESH, coming, { isOwn, isEmpty, takeSettings });

describe('a property of a file', () => {
  it('leaves what was decided here, unless the person takes the file’s', () => {
    expect(merge(KNOWN)).toEqual(KNOWN);
    const { name, timeZone, aiNames, watched, staffedHours, holidays, atZero, packCents } = COMING;
    const decided = { name, timeZone, aiNames, watched, staffedHours, holidays, atZero, packCents };
    expect(merge(KNOWN, { takeSettings: true })).toEqual({ ...KNOWN, ...decided });
  });

  it('that was never met has the file’s decisions and nothing that another device noted', () => {
    expect(merge(null)).toEqual({ ...COMING, askedAt: null, firedAlerts: null });
    expect(merge(null, { coming: { ...COMING, starred: true } }).starred).toBe(false);
  });

  it('brings back what this device noted itself, where its ledger is empty', () => {
    expect(merge(null, { isOwn: true, isEmpty: true })).toEqual(COMING);
    const restored = merge(KNOWN, { isOwn: true, isEmpty: true });
    expect(restored.askedAt).toBe(COMING.askedAt);
    expect(restored.name).toBe('Here');
    expect(merge(KNOWN, { isOwn: true }).askedAt).toBe(KNOWN.askedAt);
    expect(merge(KNOWN, { isEmpty: true }).askedAt).toBe(KNOWN.askedAt);
    const starred = { ...COMING, starred: true };
    expect(merge(null, { isOwn: true, coming: starred }).starred).toBe(true);
    expect(merge({ ...KNOWN, starred: false }, { isOwn: true, coming: starred }).starred).toBe(
      false,
    );
  });

  it('never has a warning given again', () => {
    expect(merge(KNOWN, { isOwn: true }).firedAlerts).toEqual(['low@a#0', 'none_left@a#0']);
    expect(merge(KNOWN).firedAlerts).toEqual(['low@a#0']);
    expect(merge({ ...KNOWN, firedAlerts: null }).firedAlerts).toBeNull();
    const silent = { ...KNOWN, firedAlerts: [] };
    expect(merge(silent).firedAlerts).toEqual([]);
  });

  it('has a name where either has one', () => {
    expect(merge({ ...KNOWN, name: null }).name).toBe('There');
    const unnamed = { ...COMING, name: null };
    expect(merge(KNOWN, { takeSettings: true, coming: unnamed }).name).toBe('Here');
    expect(merge(null, { coming: unnamed }).name).toBeNull();
  });
});

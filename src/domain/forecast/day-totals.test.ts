import { describe, expect, it } from 'vitest';
import type { HistoryDay } from '../reading.ts';
import { instant } from '../units.ts';
import { expectUse, fillDays, placeDays, type PlacedDay } from './day-totals.ts';
import { HOUR_MS } from './hour-spans.ts';
import type { UsageSheet } from './usage-sheet.ts';

const hourOf = (iso: string) => Date.parse(iso) / HOUR_MS;
const shown = (day: string, count: number) => ({ day, count }) as HistoryDay;
const sheet = (shares: number[], mask = shares.map(() => 1 as 0 | 1)): UsageSheet => ({
  startHour: 0,
  counts: shares.map(() => 0),
  mask,
  shares,
});
const day = (count: number, first: number, last: number): PlacedDay => ({ count, first, last });

describe('a shown day', () => {
  const start = hourOf('2026-11-20T00:00Z');
  const place = (name: string, shownAt = '2026-11-30T00:00Z', zone = 'Europe/Berlin') =>
    placeDays([shown(name, 7)], zone, start, instant(Date.parse(shownAt)));

  it('lies on the hours of that day in its zone', () => {
    expect(place('2026-11-21')).toEqual([day(7, 23, 47)]);
    expect(place('2026-11-21', undefined, 'Asia/Kolkata')).toEqual([day(7, 19, 43)]);
    expect(place('2026-11-19')).toEqual([day(7, -25, -1)]);
  });

  it('of a clock change is as long as that day', () => {
    const [short] = place('2026-03-29', '2026-12-01T00:00Z');
    const [long] = place('2026-10-25', '2026-12-01T00:00Z');
    expect([
      (short?.last ?? 0) - (short?.first ?? 0),
      (long?.last ?? 0) - (long?.first ?? 0),
    ]).toEqual([23, 25]);
  });

  it('ends where it was shown, and is none from there on', () => {
    expect(place('2026-11-21', '2026-11-21T10:30:00Z')).toEqual([day(7, 23, 35)]);
    expect(place('2026-11-21', '2026-11-20T23:00:00Z')).toEqual([]);
    expect(place('2026-11-21', '2026-11-20T23:00:00.001Z')).toHaveLength(1);
  });

  it('that no calendar has is none', () => {
    expect(place('2026-02-30')).toEqual([]);
  });
});

describe('the expected use of a stretch', () => {
  const shares = [1, 3, 2, 2];
  const all = [1, 1, 1, 1];

  it('is by the profile, all of it', () => {
    expect(expectUse(sheet(shares), all, [], 80)).toEqual([10, 30, 20, 20]);
    expect(expectUse(sheet(shares), [0, 1, 0.5, 0], [], 80)).toEqual([0, 60, 20, 0]);
  });

  it('follows the days that are shown, and the profile for the rest', () => {
    const days = [day(60, 0, 2)];
    expect(expectUse(sheet(shares), all, days, 100)).toEqual([15, 45, 20, 20]);
  });

  it('is in all what was charged, though the days say more or less', () => {
    expect(expectUse(sheet(shares), all, [day(200, 0, 2)], 100)).toEqual([25, 75, 0, 0]);
    expect(expectUse(sheet(shares), all, [day(40, 0, 4)], 80)).toEqual([10, 30, 20, 20]);
  });

  it('takes of a day that lies half inside its part', () => {
    const [first = 0, second = 0] = expectUse(sheet(shares), [0, 1, 1, 1], [day(40, 0, 2)], 70);
    expect([first, second]).toEqual([0, 30]);
    const before = expectUse(sheet(shares), all, [day(12, -3, 1)], 82);
    expect(before[0]).toBe(12);
    const after = expectUse(sheet(shares), all, [day(12, 3, 9)], 72);
    expect(after[3]).toBe(12);
    expect(after).toHaveLength(4);
  });

  it('follows them beside a day in which nothing is usual, and where nothing else is inside', () => {
    const days = [day(5, 0, 2), day(60, 2, 3)];
    expect(expectUse(sheet([0, 0, 1, 3]), all, days, 100)).toEqual([0, 0, 60, 40]);
    const told = [day(60, 0, 1), day(20, 1, 2)];
    expect(expectUse(sheet(shares), [1, 1, 0, 0], told, 40)).toEqual([30, 10, 0, 0]);
  });

  it('falls back to the profile where the days say nothing was used', () => {
    expect(expectUse(sheet(shares), all, [day(0, 0, 4)], 80)).toEqual([10, 30, 20, 20]);
  });

  it('is nothing where no hour is inside, or none is usual', () => {
    expect(expectUse(sheet(shares), [0, 0, 0, 0], [], 80)).toEqual([0, 0, 0, 0]);
    expect(expectUse(sheet([0, 0]), [1, 1], [day(5, 0, 2)], 80)).toEqual([0, 0]);
  });
});

describe('a shown history', () => {
  const fill = (days: PlacedDay[], until = 8, mask?: (0 | 1)[]) => {
    const filled = sheet([1, 3, 1, 1, 1, 1, 1, 1], mask);
    fillDays(filled, days, until);
    return { counts: filled.counts, mask: filled.mask };
  };

  it('is written by the profile into hours of which nothing is known', () => {
    expect(fill([day(40, 0, 2)])).toEqual({
      counts: [10, 30, 0, 0, 0, 0, 0, 0],
      mask: [0, 0, 1, 1, 1, 1, 1, 1],
    });
  });

  it('never over what is known, nor from the known on', () => {
    expect(fill([day(40, 0, 2)], 8, [0, 1, 1, 1, 1, 1, 1, 1])).toMatchObject({
      counts: [0, 30, 0, 0, 0, 0, 0, 0],
    });
    expect(fill([day(40, 0, 2)], 1)).toMatchObject({ mask: [0, 1, 1, 1, 1, 1, 1, 1] });
    expect(fill([day(9, -2, 1)])).toMatchObject({ counts: [9, 0, 0, 0, 0, 0, 0, 0] });
  });

  it('takes three days without use in a row for silence, two for a weekend', () => {
    const days = (...counts: number[]) => counts.map((count, at) => day(count, at, at + 1));
    expect(fill(days(4, 0, 0, 4)).mask).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
    expect(fill(days(4, 0, 0, 0, 4)).mask).toEqual([0, 1, 1, 1, 0, 1, 1, 1]);
    expect(fill(days(4, 0, 0, 0, 4).reverse()).mask).toEqual([0, 1, 1, 1, 0, 1, 1, 1]);
    const [a, b, c, d, e] = days(4, 0, 0, 0, 4) as [
      PlacedDay,
      PlacedDay,
      PlacedDay,
      PlacedDay,
      PlacedDay,
    ];
    expect(fill([a, b, e, c, d]).mask).toEqual([0, 1, 1, 1, 0, 1, 1, 1]);
    expect(fill(days(0, 0, 4)).mask).toEqual([0, 0, 0, 1, 1, 1, 1, 1]);
    expect(fill(days(0, 0, 0)).mask).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('leaves out a day in which nothing is usual', () => {
    const quiet = sheet([0, 0, 1]);
    fillDays(quiet, [day(5, 0, 2)], 3);
    expect(quiet.mask).toEqual([1, 1, 1]);
  });
});

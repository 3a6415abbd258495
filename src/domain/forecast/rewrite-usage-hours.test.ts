import { describe, expect, it } from 'vitest';
import { instant, type Instant } from '../units.ts';
import { noUsageHours, type UsageHours } from '../usage-hours.ts';
import { readCaptureRatio } from './capture-ratio.ts';
import { HOUR_MS } from './hour-spans.ts';
import { rewriteUsageHours, type UseStretch } from './rewrite-usage-hours.ts';
import { openSheet } from './usage-sheet.ts';
import { MOST_HOURS } from './use-history.ts';

/** A Monday, 00:00 UTC. */
const MONDAY = Date.UTC(2026, 10, 2) / HOUR_MS;
const at = (hours: number): Instant => instant(Math.round((MONDAY + hours) * HOUR_MS));
const span = (from: number, to: number) => ({ from: at(from), to: at(to) });
const stretch = (from: number | null, to: number, more: Partial<UseStretch> = {}): UseStretch => ({
  from: from === null ? null : at(from),
  to: at(to),
  charged: 100,
  countedAt: [],
  watched: [],
  silent: [],
  history: [],
  timeZone: 'UTC',
  ...more,
});
const FIRST = rewriteUsageHours(noUsageHours, stretch(null, 0, { charged: null }));
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe('the first figure', () => {
  it('begins a row without evidence', () => {
    expect(FIRST).toEqual({
      startHour: MONDAY,
      counts: [],
      mask: [],
      through: at(0),
      capture: { counted: 0, charged: 0 },
    });
  });
});

describe('a stretch between two figures', () => {
  it('is in the row to the last hour; one that a figure divides is no evidence', () => {
    const row = rewriteUsageHours(FIRST, stretch(0, 10.5));
    expect([row.counts.length, row.startHour, row.through]).toEqual([11, MONDAY, at(10.5)]);
    const divided = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
    expect(row.mask).toEqual(divided);
    const next = rewriteUsageHours(row, stretch(10.5, 20));
    expect(next.counts).toHaveLength(20);
    expect(sum(next.counts)).toBeCloseTo(200, 9);
    expect(next.counts.slice(0, 10)).toEqual(row.counts.slice(0, 10));
    expect(next.counts[10]).toBeGreaterThan(row.counts[10] ?? 0);
    expect(next.mask).toEqual([...divided, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('is not evidence of an hour that it shares with one of which nothing is known', () => {
    const open = rewriteUsageHours(FIRST, stretch(0, 10.5, { charged: null }));
    expect(open.mask).not.toContain(0);
    const next = rewriteUsageHours(open, stretch(10.5, 20));
    expect(next.mask.slice(0, 11)).toEqual(Array.from({ length: 11 }, () => 1));
    expect(next.mask.slice(11)).toEqual(Array.from({ length: 9 }, () => 0));
  });

  it('begins where the row ends, though it was given from before', () => {
    const row = rewriteUsageHours(FIRST, stretch(0, 10));
    expect(rewriteUsageHours(row, stretch(0, 20))).toEqual(rewriteUsageHours(row, stretch(10, 20)));
    const late = rewriteUsageHours(row, stretch(15, 20));
    expect(late.mask.slice(10)).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
  });

  it('never uses less than nothing', () => {
    expect(sum(rewriteUsageHours(FIRST, stretch(0, 10, { charged: -5 })).counts)).toBe(0);
  });

  it('leaves silent hours out, without a credit in them', () => {
    const row = rewriteUsageHours(FIRST, stretch(0, 10, { silent: [span(4, 6)] }));
    expect(row.mask).toEqual([0, 0, 0, 0, 1, 1, 0, 0, 0, 0]);
    expect(row.counts.slice(4, 6)).toEqual([0, 0]);
    expect(sum(row.counts)).toBeCloseTo(100, 9);
  });
});

describe('what was counted', () => {
  const seen = (count: number) => Array.from({ length: count }, (_, index) => at(2 + index / 100));

  it('stands in its hour, and the rest where it was not seen', () => {
    const blind = rewriteUsageHours(FIRST, stretch(0, 10, { countedAt: seen(30) }));
    const watched = [span(0, 5)];
    const seeing = rewriteUsageHours(FIRST, stretch(0, 10, { countedAt: seen(30), watched }));
    expect(seeing.counts[2]).toBeGreaterThan(30);
    expect(sum(seeing.counts.slice(5))).toBeGreaterThan(sum(blind.counts.slice(5)));
    expect(sum(seeing.counts)).toBeCloseTo(100, 9);
    // Nobody saw: the profile alone places the other seventy.
    const plain = rewriteUsageHours(FIRST, stretch(0, 10, { charged: 70 }));
    blind.counts.forEach((count, hour) => {
      expect(count - (plain.counts[hour] ?? 0)).toBeCloseTo(hour === 2 ? 30 : 0, 9);
    });
  });

  it('leaves all to the profile where everything is seen and was not counted', () => {
    const sure: UsageHours = { ...FIRST, capture: { counted: 900, charged: 100 } };
    const row = rewriteUsageHours(sure, stretch(0, 10, { watched: [span(0, 10)] }));
    expect(row.counts).toEqual(rewriteUsageHours(FIRST, stretch(0, 10)).counts);
  });

  it('is cut down where it is more than was charged', () => {
    const row = rewriteUsageHours(FIRST, stretch(0, 10, { countedAt: seen(80), charged: 40 }));
    expect(row.counts[2]).toBeCloseTo(40, 9);
    expect(sum(row.counts)).toBeCloseTo(40, 9);
  });

  it('teaches how much this browser sees: of the credits in watched hours', () => {
    const watched = [span(0, 10)];
    const whole = rewriteUsageHours(FIRST, stretch(0, 10, { countedAt: seen(30), watched }));
    expect(whole.capture.counted).toBeCloseTo(30, 9);
    expect(whole.capture.charged).toBeCloseTo(100, 9);
    const half = rewriteUsageHours(FIRST, stretch(0, 10, { watched: [span(0, 5)] }));
    expect(half.capture.counted).toBe(0);
    expect(half.capture.charged).toBeLessThan(50);
    expect(half.capture.charged).toBeGreaterThan(5);
    const open = stretch(0, 10, { countedAt: seen(30), watched, charged: null });
    expect(rewriteUsageHours(FIRST, open).capture).toEqual(FIRST.capture);
  });

  it('was charged where it was seen, however little the profile places there', () => {
    let row = FIRST;
    for (let day = 0; day < 14; day += 1) {
      const from = day * 24;
      const countedAt = Array.from({ length: 30 }, (_, index) => at(from + 10 + index / 10));
      const watched = [span(from + 10, from + 13)];
      row = rewriteUsageHours(row, stretch(from, from + 24, { countedAt, watched }));
      expect(readCaptureRatio(row.capture).trust).toBe('usable');
    }
    const many = rewriteUsageHours(FIRST, stretch(0, 10, { countedAt: seen(80), charged: 40 }));
    expect(readCaptureRatio(many.capture).trust).toBe('too_many');
  });

  it('is believed half as much after two months', () => {
    const learned: UsageHours = { ...FIRST, capture: { counted: 80, charged: 400 } };
    const { capture } = rewriteUsageHours(learned, stretch(0, 60 * 24));
    expect(capture.counted).toBeCloseTo(40, 9);
    expect(capture.charged).toBeCloseTo(200, 9);
  });
});

describe('how far official figures lie apart', () => {
  const spacing = (row: UsageHours) => row.spacingDays;

  it('is learned from the second on, the newest by a quarter', () => {
    const second = rewriteUsageHours(FIRST, stretch(0, 48));
    expect([spacing(FIRST), spacing(second)]).toEqual([undefined, 2]);
    expect(spacing(rewriteUsageHours(second, stretch(48, 48 + 144)))).toBeCloseTo(3, 9);
  });

  it('is learned from what nobody can say as well, but does not begin with it', () => {
    const open = rewriteUsageHours(FIRST, stretch(0, 48, { charged: null }));
    expect(spacing(open)).toBeUndefined();
    const second = rewriteUsageHours(FIRST, stretch(0, 48));
    const third = rewriteUsageHours(second, stretch(48, 192, { charged: null }));
    expect(spacing(third)).toBeCloseTo(3, 9);
  });
});

describe('the sheet', () => {
  const row: UsageHours = { ...noUsageHours, startHour: 100, counts: [5, 6], mask: [0, 1] };

  it('is stretched to both sides; what is new is masked', () => {
    const { startHour, counts, mask, shares } = openSheet(row, 99, 104, 'UTC');
    expect({ startHour, counts, mask }).toEqual({
      startHour: 99,
      counts: [0, 5, 6, 0, 0],
      mask: [1, 0, 1, 1, 1],
    });
    expect(shares).toHaveLength(5);
    expect(openSheet(row, 101, 104, 'UTC').startHour).toBe(100);
    expect(openSheet(noUsageHours, 101, 104, 'UTC').startHour).toBe(101);
  });

  it('holds half a year, the newest', () => {
    const long = openSheet(row, 0, MOST_HOURS + 101, 'UTC');
    expect([long.startHour, long.counts.length, long.counts[0]]).toEqual([101, MOST_HOURS, 6]);
    expect(openSheet(noUsageHours, 200, 150, 'UTC')).toMatchObject({ startHour: 150, counts: [] });
  });

  it('expects of an hour what its hour of the week does', () => {
    // 1 January 1970 was a Thursday: hour 104 is Monday 08:00, hour 103 an hour before.
    const { shares } = openSheet(noUsageHours, 103, 105, 'UTC');
    expect((shares[0] ?? 0) / (shares[1] ?? 1)).toBeCloseTo(0.5, 9);
  });
});

it('a shown history fills no hours between figures, silent ones and those nobody can say', () => {
  const history = [{ day: '2026-11-02', count: 48 }] as unknown as UseStretch['history'];
  const open = rewriteUsageHours(FIRST, stretch(0, 10, { charged: null, history }));
  expect(open.mask).not.toContain(0);
  const silent = rewriteUsageHours(FIRST, stretch(0, 10, { silent: [span(4, 6)] }));
  const next = rewriteUsageHours(silent, stretch(10, 20, { history }));
  expect(next.mask.slice(0, 10)).toEqual(silent.mask);
  expect(next.counts.slice(0, 10)).toEqual(silent.counts);
});

it('a shown history fills the time before the first figure, never the time since', () => {
  const history = [
    { day: '2026-11-01', count: 24 },
    { day: '2026-11-02', count: 48 },
  ] as unknown as UseStretch['history'];
  const row = rewriteUsageHours(noUsageHours, stretch(null, 12, { charged: null, history }));
  expect(row.startHour).toBe(MONDAY - 24);
  expect(sum(row.counts.slice(0, 24))).toBeCloseTo(24, 9);
  expect(sum(row.counts)).toBeCloseTo(72, 9);
  const next = rewriteUsageHours(row, stretch(12, 20, { charged: 8, history }));
  expect(sum(next.counts.slice(36))).toBeCloseTo(8, 9);
  expect(sum(next.counts.slice(0, 36))).toBeCloseTo(72, 9);
});

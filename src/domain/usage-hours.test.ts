import { expect, it } from 'vitest';
import { readCaptureRatio } from './forecast/capture-ratio.ts';
import { makeCellOf } from './forecast/local-cells.ts';
import { rewriteUsageHours, type UseStretch } from './forecast/rewrite-usage-hours.ts';
import { instant, type Instant } from './units.ts';
import { noUsageHours, usageHoursSchema, type UsageHours } from './usage-hours.ts';

const HOUR_MS = 3_600_000;
const at = (iso: string): Instant => instant(Date.parse(iso));
const sum = ({ counts }: UsageHours): number => counts.reduce((all, count) => all + count, 0);

const monday = at('2026-03-02T10:40:00Z');
const thursday = at('2026-03-05T16:20:00Z');
const stretch = (more: Partial<UseStretch> = {}): UseStretch => ({
  from: monday,
  to: thursday,
  charged: 90,
  countedAt: [],
  watched: [],
  silent: [],
  history: [],
  timeZone: 'Europe/Berlin',
  ...more,
});
const first = rewriteUsageHours(noUsageHours, stretch({ from: null, to: monday, charged: null }));

it('spreads official use over the hours between two figures, to the last credit', () => {
  const row = rewriteUsageHours(first, stretch());
  expect(usageHoursSchema.parse(row)).toEqual(row);
  expect(sum(row)).toBeCloseTo(90, 9);
  expect(row.through).toBe(thursday);
  const hourOf = (iso: string): number => row.counts[at(iso) / HOUR_MS - row.startHour] ?? -1;
  expect(hourOf('2026-03-03T11:00Z')).toBeGreaterThan(3 * hourOf('2026-03-03T02:00Z'));
});

it('works a stretch in once, and the same whether in one go or after the other', () => {
  const row = rewriteUsageHours(first, stretch());
  expect(rewriteUsageHours(row, stretch())).toBe(row);
  const next = stretch({ from: thursday, to: at('2026-03-06T16:20:00Z'), charged: 30 });
  expect(sum(rewriteUsageHours(row, next))).toBeCloseTo(120, 9);
});

it('puts counted messages where they were counted and the rest where nobody could see', () => {
  const seen = Array.from({ length: 20 }, (_, minute) => instant(monday + (60 + minute) * 60_000));
  const watched = [{ from: monday, to: instant(monday + 4 * HOUR_MS) }];
  const row = rewriteUsageHours(first, stretch({ countedAt: seen, watched }));
  expect(sum(row)).toBeCloseTo(90, 9);
  expect(row.counts[1]).toBeGreaterThanOrEqual(20);
  expect(row.capture.counted).toBeCloseTo(20, 9);
});

it('takes no more than was charged, however much was counted', () => {
  const seen = Array.from({ length: 200 }, (_, minute) => instant(monday + (5 + minute) * 60_000));
  expect(sum(rewriteUsageHours(first, stretch({ countedAt: seen })))).toBeCloseTo(90, 9);
});

it('masks the hours in which the AI was silent, and hours of which nobody can say', () => {
  const silent = [{ from: at('2026-03-04T00:00:00Z'), to: thursday }];
  const row = rewriteUsageHours(first, stretch({ silent }));
  expect(row.mask.slice(at('2026-03-04T00:00Z') / HOUR_MS - row.startHour)).not.toContain(0);
  expect(sum(row)).toBeCloseTo(90, 9);
  expect(rewriteUsageHours(first, stretch({ charged: null })).mask).not.toContain(0);
});

it('takes a shown history as evidence of the days before, but a run of empty days as silence', () => {
  const days = Array.from({ length: 20 }, (_, day) => ({
    day: `2026-02-${String(day + 1).padStart(2, '0')}` as UseStretch['history'][number]['day'],
    count: day < 15 ? 24 : 0,
  }));
  const row = rewriteUsageHours(
    noUsageHours,
    stretch({ from: null, to: monday, charged: null, history: days }),
  );
  expect(sum(row)).toBeCloseTo(15 * 24, 6);
  expect(row.mask.filter((masked) => masked === 0)).toHaveLength(15 * 24);
});

it('lets the history say on which days the charged credits fell', () => {
  const day = (count: number, name: string) => ({ day: name as never, count });
  const history = [day(60, '2026-03-03'), day(5, '2026-03-04')];
  const row = rewriteUsageHours(first, stretch({ history }));
  const hour = (iso: string): number => at(iso) / HOUR_MS - row.startHour;
  const tuesday = row.counts.slice(hour('2026-03-02T23:00Z'), hour('2026-03-03T23:00Z'));
  expect(tuesday.reduce((all, count) => all + count, 0)).toBeCloseTo(60, 6);
});

it('reads cells on the clock of the property through both changes of its time', () => {
  const start = at('2026-03-29T00:00:00Z') / HOUR_MS;
  const cellOf = makeCellOf(start, 24 * 250, 'Europe/Berlin');
  const cellAt = (iso: string): number => cellOf(at(iso) / HOUR_MS - start);
  // Sunday 29 March, 02:00 local is skipped; 25 October, 02:00 comes twice.
  expect([0, 1].map(cellOf)).toEqual([6 * 24 + 1, 6 * 24 + 3]);
  expect(cellAt('2026-10-25T00:00:00Z')).toBe(6 * 24 + 2);
  expect(cellAt('2026-10-25T01:00:00Z')).toBe(6 * 24 + 2);
  expect(makeCellOf(start, 2, 'Asia/Kolkata')(0)).toBe(6 * 24 + 5);
});

it('doubts the name when hardly anything of 40 credits was seen, and the list when too much was', () => {
  expect(readCaptureRatio({ counted: 0, charged: 39 }).trust).toBe('usable');
  expect(readCaptureRatio({ counted: 0, charged: 40 }).trust).toBe('nothing_seen');
  expect(readCaptureRatio({ counted: 50, charged: 40 })).toEqual({ ratio: 0.9, trust: 'too_many' });
  expect(readCaptureRatio({ counted: 0, charged: 0 }).ratio).toBeCloseTo(0.2, 9);
});

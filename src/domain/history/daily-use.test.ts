import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../instants.ts';
import { instant } from '../units.ts';
import type { UsageHours } from '../usage-hours.ts';
import { listDailyUse } from './daily-use.ts';

const TODAY = Date.UTC(2026, 10, 24);
const NOW = instant(TODAY + 15 * HOUR_MS);

/** One credit in every hour from two days before today. */
const row = (through: number, changes: Partial<UsageHours> = {}): UsageHours => {
  const startHour = TODAY / HOUR_MS - 48;
  const length = through / HOUR_MS - startHour;
  return {
    startHour,
    counts: Array.from({ length }, () => 1),
    mask: Array.from({ length }, () => 0 as const),
    through: instant(through),
    capture: { counted: 0, charged: 0 },
    ...changes,
  };
};

const newest = (hours: UsageHours | null, countedAt: number[] = []) =>
  listDailyUse(hours, countedAt.map(instant), 'UTC', NOW).slice(-2);

describe('a day of use', () => {
  it('is whole where the newest figure came at its end, or later', () => {
    expect(newest(row(TODAY))[0]).toEqual({ at: TODAY - DAY_MS, used: 24, whole: true });
    expect(newest(row(TODAY + HOUR_MS))[0]?.whole).toBe(true);
    expect(newest(row(TODAY - HOUR_MS))[0]).toMatchObject({ used: 23, whole: false });
  });

  it('is not whole where an hour of it is unknown', () => {
    const hours = row(TODAY);
    const mask = hours.mask.map((_, hour) => (hour === 30 ? 1 : 0));
    expect(newest({ ...hours, mask })[0]).toMatchObject({ used: 23, whole: false });
  });

  it('takes what was counted since the newest figure, and nothing from before it', () => {
    const hours = (count: number) => TODAY + count * HOUR_MS;
    const counted = [hours(5), hours(6), hours(7)];
    expect(newest(row(hours(6)), counted)[1]).toEqual({ at: TODAY, used: 6 + 2, whole: false });
  });

  it('ends before the message of the next midnight', () => {
    expect(newest(row(TODAY - DAY_MS), [TODAY])).toEqual([
      { at: TODAY - DAY_MS, used: null, whole: false },
      { at: TODAY, used: 1, whole: false },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { doubtNames } from './name-doubt.ts';
import { HOUR_MS } from './instants.ts';
import { instant } from './units.ts';
import { noUsageHours, type UsageHours } from './usage-hours.ts';

const SEEN = instant(Date.UTC(2026, 10, 20, 9));
const learned = (counted: number, charged: number): UsageHours => ({
  ...noUsageHours,
  startHour: SEEN / HOUR_MS - 2,
  counts: [30, 20, 50, 10.6],
  capture: { counted, charged },
});

describe('a doubt about the names of the AI', () => {
  it('stands where tawk.to charged since the last message that was seen, and says how much', () => {
    const nothing = { kind: 'nothing_seen', name: 'Apollo' };
    const doubt = (since: number) => doubtNames(learned(0, 200), ['Apollo'], instant(since));
    expect(doubt(SEEN)).toEqual({ ...nothing, since: SEEN, charged: 61 });
    expect(doubt(SEEN - HOUR_MS)).toMatchObject({ charged: 81 });
    expect(doubt(SEEN - 9 * HOUR_MS)).toMatchObject({ charged: 111 });
    expect(doubt(SEEN + 1)).toBeNull();
  });

  it('stands where more was seen than tawk.to charged: a person may be on the list', () => {
    expect(doubtNames(learned(61, 60), ['Apollo'], SEEN)).toEqual({ kind: 'too_many' });
  });

  it('does not stand while what was seen fits, or little was charged', () => {
    expect(doubtNames(learned(12, 60), ['Apollo'], SEEN)).toBeNull();
    expect(doubtNames(learned(0, 39), ['Apollo'], SEEN)).toBeNull();
  });

  it('needs a name, figures, and a time to name', () => {
    expect(doubtNames(learned(0, 60), [], SEEN)).toBeNull();
    expect(doubtNames(learned(61, 60), [], SEEN)).toBeNull();
    expect(doubtNames(null, ['Apollo'], SEEN)).toBeNull();
    expect(doubtNames(learned(0, 60), ['Apollo'], null)).toBeNull();
  });
});

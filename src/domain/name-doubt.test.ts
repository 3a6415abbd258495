import { describe, expect, it } from 'vitest';
import { doubtNames } from './name-doubt.ts';
import { instant } from './units.ts';
import { noUsageHours, type UsageHours } from './usage-hours.ts';

const THROUGH = instant(Date.UTC(2026, 10, 24, 9));
const SEEN = instant(Date.UTC(2026, 10, 20, 9));
const learned = (counted: number, charged: number): UsageHours => ({
  ...noUsageHours,
  through: THROUGH,
  capture: { counted, charged },
});

describe('a doubt about the names of the AI', () => {
  it('stands where tawk.to charged and nothing was seen, since the last message or figure', () => {
    const nothing = { kind: 'nothing_seen', name: 'Apollo', charged: 61 };
    expect(doubtNames(learned(0, 60.6), ['Apollo', 'Iris'], SEEN)).toEqual({
      ...nothing,
      since: SEEN,
    });
    expect(doubtNames(learned(0, 60.6), ['Apollo'], null)).toEqual({ ...nothing, since: THROUGH });
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
    const without = { ...learned(0, 60), through: null };
    expect(doubtNames(without, ['Apollo'], null)).toBeNull();
  });
});

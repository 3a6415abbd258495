import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../tests/domain/law-runs.ts';
import { DAY_MS, HOUR_MS } from './instants.ts';
import {
  countStaffedDays,
  findUnstaffedGap,
  lastShiftStartedBy,
  OFFICE_WEEK,
  type Shifts,
} from './staffed-hours.ts';
import { instant, type Instant, type LocalDay } from './units.ts';

const BERLIN = 'Europe/Berlin';
const at = (wallClock: string, zone = BERLIN): Instant =>
  instant(Temporal.PlainDateTime.from(wallClock).toZonedDateTime(zone).epochMilliseconds);
const written = (given: Instant | undefined, zone = BERLIN): string | undefined =>
  given === undefined
    ? undefined
    : Temporal.Instant.fromEpochMilliseconds(given)
        .toZonedDateTimeISO(zone)
        .toPlainDateTime()
        .toString();
const gapAt = (wallClock: string, shifts: Shifts = OFFICE_WEEK) => {
  const gap = findUnstaffedGap(at(wallClock), shifts, BERLIN);
  return gap && `${written(gap.from)} ${written(gap.until)}`;
};

describe('hours without anybody on shift', () => {
  it('hold a run-out at night, at the weekend and on a holiday', () => {
    expect(gapAt('2026-11-24T20:00')).toBe('2026-11-24T18:00:00 2026-11-25T09:00:00');
    expect(gapAt('2026-11-28T12:00')).toBe('2026-11-27T18:00:00 2026-11-30T09:00:00');
    const holidays = ['2026-11-30' as LocalDay];
    expect(gapAt('2026-11-28T12:00', { ...OFFICE_WEEK, holidays })).toBe(
      '2026-11-27T18:00:00 2026-12-01T09:00:00',
    );
  });

  it('hold none while somebody is on shift, from its first to its last millisecond', () => {
    expect(gapAt('2026-11-24T09:00')).toBeNull();
    expect(gapAt('2026-11-24T17:59:59.999')).toBeNull();
    expect(gapAt('2026-11-24T18:00')).not.toBeNull();
    expect(gapAt('2026-11-24T08:59:59.999')).not.toBeNull();
  });

  it('are not there in a night shift that goes over midnight', () => {
    const night: Shifts = {
      week: [
        { day: 2, from: 22 * 60, to: 1_440 },
        { day: 3, from: 0, to: 6 * 60 },
      ],
      holidays: [],
    };
    expect(gapAt('2026-11-25T00:00', night)).toBeNull();
    expect(gapAt('2026-11-25T06:00', night)).toBe('2026-11-25T06:00:00 2026-12-01T22:00:00');
    const shift = lastShiftStartedBy(at('2026-11-25T05:00'), night, BERLIN);
    expect([written(shift?.from), written(shift?.until)]).toEqual([
      '2026-11-24T22:00:00',
      '2026-11-25T06:00:00',
    ]);
  });

  it('do not lie between shifts of one day that overlap or touch, in whatever order', () => {
    const tuesday = (...hours: [from: number, to: number][]): Shifts => ({
      week: hours.map(([from, to]) => ({ day: 2, from: from * 60, to: to * 60 })),
      holidays: [],
    });
    const gap = '2026-11-24T18:00:00 2026-12-01T09:00:00';
    for (const shifts of [
      tuesday([12, 18], [9, 13]),
      tuesday([9, 18], [10, 11]),
      tuesday([9, 12], [12, 18]),
      tuesday([9, 10], [10, 15], [15, 18]),
    ]) {
      expect(gapAt('2026-11-24T12:30', shifts)).toBeNull();
      expect(gapAt('2026-11-24T10:30', shifts)).toBeNull();
      expect(gapAt('2026-11-24T18:00', shifts)).toBe(gap);
      const shift = lastShiftStartedBy(at('2026-11-24T17:00'), shifts, BERLIN);
      expect(written(shift?.from)).toBe('2026-11-24T09:00:00');
      expect(gapAt('2026-11-25T08:00', shifts)).toBe(gap);
    }
    expect(gapAt('2026-11-24T12:30', tuesday([13, 18], [9, 12]))).toBe(
      '2026-11-24T12:00:00 2026-11-24T13:00:00',
    );
  });

  it('are not there in a shift that goes over two midnights', () => {
    const week = [
      { day: 2, from: 22 * 60, to: 1_440 },
      { day: 3, from: 0, to: 1_440 },
      { day: 4, from: 0, to: 6 * 60 },
    ];
    for (const wallClock of ['2026-11-24T23:00', '2026-11-25T12:00', '2026-11-26T05:00']) {
      const shift = lastShiftStartedBy(at(wallClock), { week, holidays: [] }, BERLIN);
      expect([written(shift?.from), written(shift?.until)]).toEqual([
        '2026-11-24T22:00:00',
        '2026-11-26T06:00:00',
      ]);
    }
  });

  it('are not ended by a shift without length', () => {
    const week = [
      { day: 2, from: 540, to: 1_080 },
      { day: 4, from: 600, to: 600 },
    ];
    expect(gapAt('2026-11-25T12:00', { week, holidays: [] })).toBe(
      '2026-11-24T18:00:00 2026-12-01T09:00:00',
    );
  });

  it('are unknown where there is no shift at all, and none where there always is one', () => {
    expect(gapAt('2026-11-24T20:00', { week: [], holidays: [] })).toBeNull();
    const always = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: 0, to: 1_440 }));
    expect(gapAt('2026-11-24T20:00', { week: always, holidays: [] })).toBeNull();
  });

  it('are sixty days long at most, and so is a shift on either side', () => {
    const monday = { day: 1, from: 540, to: 1_080 };
    const mondaysOff = (count: number) => ({
      week: [monday],
      holidays: Array.from(
        { length: count },
        (_, week) =>
          Temporal.PlainDate.from('2026-11-30').add({ weeks: week }).toString() as LocalDay,
      ),
    });
    // A Thursday: the ninth Monday from then is sixty days away.
    expect(gapAt('2026-11-26T12:00', mondaysOff(8))).toBe(
      '2026-11-23T18:00:00 2027-01-25T09:00:00',
    );
    expect(gapAt('2026-11-25T12:00', mondaysOff(8))).toBeNull();
    const always = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: 0, to: 1_440 }));
    const shift = lastShiftStartedBy(
      at('2026-11-24T12:00'),
      { week: always, holidays: [] },
      BERLIN,
    );
    expect([written(shift?.from), written(shift?.until)]).toEqual([
      '2026-09-25T00:00:00',
      '2027-01-24T00:00:00',
    ]);
  });

  it('follow the wall clock through the end of summer time', () => {
    expect(gapAt('2026-10-25T12:00')).toBe('2026-10-23T18:00:00 2026-10-26T09:00:00');
  });

  /** Up to eight shifts; one that is longer than its day goes on after midnight. */
  const weekArbitrary = fc
    .array(
      fc.record({
        day: fc.integer({ min: 1, max: 7 }),
        from: fc.integer({ min: 0, max: 1_439 }),
        length: fc.integer({ min: 1, max: 900 }),
      }),
      { maxLength: 8 },
    )
    .map((shifts) =>
      shifts.flatMap(({ day, from, length }) => {
        const to = from + length;
        const next = { day: (day % 7) + 1, from: 0, to: to - 1_440 };
        return [{ day, from, to: Math.min(1_440, to) }, ...(to > 1_440 ? [next] : [])];
      }),
    );
  const instantArbitrary = fc
    .integer({ min: Date.UTC(2026, 0, 5), max: Date.UTC(2026, 11, 20) })
    .map(instant);

  it('law: every instant is in a shift or in the one gap whose ends touch shifts', () => {
    fc.assert(
      fc.property(weekArbitrary, instantArbitrary, (week, now) => {
        const shifts = { week, holidays: [] };
        const gap = findUnstaffedGap(now, shifts, BERLIN);
        const running = lastShiftStartedBy(now, shifts, BERLIN);
        if (week.length === 0 || (running !== null && now < running.until)) {
          expect(gap).toBeNull();
          return;
        }
        expect(gap!.from).toBeLessThanOrEqual(now);
        expect(gap!.until).toBeGreaterThan(now);
        expect(findUnstaffedGap(gap!.from, shifts, BERLIN)).toEqual(gap);
        expect(findUnstaffedGap(instant(gap!.until - 1), shifts, BERLIN)).toEqual(gap);
        expect(findUnstaffedGap(gap!.until, shifts, BERLIN)).toBeNull();
        expect(findUnstaffedGap(instant(gap!.from - 1), shifts, BERLIN)).toBeNull();
      }),
      runs(200),
    );
  });

  it('law: a shift is whole: nobody is there at its end, nor just before its start', () => {
    fc.assert(
      fc.property(weekArbitrary, instantArbitrary, (week, now) => {
        const shiftAt = (at: Instant) => lastShiftStartedBy(at, { week, holidays: [] }, BERLIN);
        const shift = shiftAt(now);
        if (shift === null) return;
        expect(shiftAt(shift.from)).toEqual(shift);
        expect(shiftAt(shift.until)).toEqual(shift);
        expect(shiftAt(instant(shift.from - 1))?.until).toBeLessThan(shift.from);
      }),
      runs(200),
    );
  });

  it('law: staffed days add up', () => {
    fc.assert(
      fc.property(weekArbitrary, instantArbitrary, fc.nat(9), fc.nat(9), (week, from, a, b) => {
        const shifts = { week, holidays: [] };
        const middle = instant(from + a * DAY_MS);
        const until = instant(middle + b * HOUR_MS * 7);
        const days = (one: Instant, other: Instant) =>
          countStaffedDays({ from: one, until: other }, shifts, BERLIN);
        expect(days(from, middle) + days(middle, until)).toBeCloseTo(days(from, until), 9);
      }),
      runs(100),
    );
  });
});

describe('staffed days', () => {
  const between = (from: string, until: string, shifts: Shifts = OFFICE_WEEK) =>
    countStaffedDays({ from: at(from), until: at(until) }, shifts, BERLIN);

  it('leave out nights, weekends and holidays', () => {
    expect(between('2026-11-27T09:00', '2026-11-30T09:00')).toBe(1);
    expect(between('2026-11-27T13:30', '2026-12-01T13:30')).toBe(2);
    expect(between('2026-11-28T00:00', '2026-11-30T00:00')).toBe(0);
    const holidays = ['2026-11-30' as LocalDay];
    expect(between('2026-11-27T09:00', '2026-12-02T09:00', { ...OFFICE_WEEK, holidays })).toBe(2);
  });

  it('are calendar days where no hours are known', () => {
    expect(between('2026-11-24T00:00', '2026-11-27T00:00', { week: [], holidays: [] })).toBe(3);
    const empty = { week: [{ day: 2, from: 600, to: 600 }], holidays: [] };
    expect(between('2026-11-24T00:00', '2026-11-27T00:00', empty)).toBe(3);
  });

  it('are parts of the longest day: a short one is less than one', () => {
    const week = [
      { day: 2, from: 9 * 60, to: 12 * 60 },
      { day: 2, from: 13 * 60, to: 18 * 60 },
      { day: 3, from: 9 * 60, to: 11 * 60 },
    ];
    const days = between('2026-11-24T00:00', '2026-11-26T00:00', { week, holidays: [] });
    expect(days).toBeCloseTo(1.25, 9);
  });
});

import { describe, expect, it } from 'vitest';
import { learnStaffedWeek } from './learn-staffed-hours.ts';
import type { Span } from './staffed-hours.ts';
import { instant } from './units.ts';

const ZONE = 'Europe/Berlin';
const START = Temporal.PlainDate.from('2026-10-12');
const at = (day: number, time: string) =>
  instant(
    START.add({ days: day }).toPlainDateTime(Temporal.PlainTime.from(time)).toZonedDateTime(ZONE)
      .epochMilliseconds,
  );
const span = (day: number, from: string, until: string): Span => ({
  from: at(day, from),
  until: at(day, until),
});
const weekdays = (weeks: number) =>
  Array.from({ length: weeks * 7 }, (_, day) => day).filter((day) => day % 7 < 5);

describe('staffed hours', () => {
  it('are learned from a month of work days, through a lunch and the end of summer time', () => {
    const activity = weekdays(4).flatMap((day) => [
      span(day, day % 2 ? '08:55' : '09:10', '12:20'),
      span(day, '13:10', '18:00'),
    ]);
    expect(learnStaffedWeek(activity, at(28, '08:00'), ZONE)).toEqual(
      [1, 2, 3, 4, 5].map((day) => ({ day, from: 540, to: 1_080 })),
    );
  });

  it('are the same in any order, and spans that overlap count once', () => {
    const activity = weekdays(3).map((day) => span(day, '09:00', '17:00'));
    const twice = [...activity, ...activity].reverse();
    const now = at(21, '08:00');
    expect(learnStaffedWeek(twice, now, ZONE)).toEqual(learnStaffedWeek(activity, now, ZONE));
  });

  it('leave out an evening that did not repeat, and a look that was short', () => {
    const activity = [
      ...weekdays(4).map((day) => span(day, '09:00', '17:00')),
      span(2, '19:30', '23:00'),
      ...weekdays(4).map((day) => span(day, '21:00', '21:20')),
    ];
    expect(learnStaffedWeek(activity, at(28, '08:00'), ZONE)).toEqual(
      [1, 2, 3, 4, 5].map((day) => ({ day, from: 540, to: 1_020 })),
    );
  });

  it('survive two weeks of holidays', () => {
    const activity = weekdays(6)
      .filter((day) => day < 14 || day >= 28)
      .map((day) => span(day, '10:00', '14:00'));
    expect(learnStaffedWeek(activity, at(42, '09:00'), ZONE)).toEqual(
      [1, 2, 3, 4, 5].map((day) => ({ day, from: 600, to: 840 })),
    );
  });

  it('are not learned from one week, nor from nothing', () => {
    const activity = weekdays(1).map((day) => span(day, '09:00', '17:00'));
    expect(learnStaffedWeek(activity, at(7, '08:00'), ZONE)).toBeNull();
    expect(learnStaffedWeek([], at(7, '08:00'), ZONE)).toBeNull();
  });

  it('forget what is older than six weeks', () => {
    const activity = weekdays(4).map((day) => span(day, '09:00', '17:00'));
    expect(learnStaffedWeek(activity, at(28 + 43, '09:00'), ZONE)).toBeNull();
  });
});

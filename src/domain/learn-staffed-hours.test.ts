import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from './instants.ts';
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

  it('begin with the first half hour of the week', () => {
    const activity = [0, 7, 14, 21].map((day) => span(day, '00:00', '02:00'));
    expect(learnStaffedWeek(activity, at(21, '08:00'), ZONE)).toEqual([
      { day: 1, from: 0, to: 120 },
    ]);
  });

  it('are not fewer for what ended six weeks ago', () => {
    const now = at(42, '09:00');
    const activity = [28, 35].map((day) => span(day, '09:00', '17:00'));
    const edge = now - 42 * DAY_MS;
    const old = { from: instant(edge - HOUR_MS), until: instant(edge) };
    const week = learnStaffedWeek(activity, now, ZONE);
    expect(week).toEqual([{ day: 1, from: 540, to: 1_020 }]);
    expect(learnStaffedWeek([old, ...activity], now, ZONE)).toEqual(week);
  });

  it('are not learned from one week, nor from nothing', () => {
    const activity = weekdays(1).map((day) => span(day, '09:00', '17:00'));
    expect(learnStaffedWeek(activity, at(7, '08:00'), ZONE)).toBeNull();
    expect(learnStaffedWeek([], at(7, '08:00'), ZONE)).toBeNull();
  });

  const daily = (days: number[], ...times: [from: string, until: string][]) =>
    days.flatMap((day) => times.map(([from, until]) => span(day, from, until)));
  const hoursOf = (activity: Span[], now = at(28, '08:00')) =>
    learnStaffedWeek(activity, now, ZONE)?.map(({ day, from, to }) => [day, from / 60, to / 60]);
  const mondays = [0, 7, 14, 21];

  it('are begun anew after a pause that is longer than what is remembered', () => {
    const old = daily([0, 1, 2, 3, 4], ['09:00', '17:00']);
    const fresh = daily([70, 77], ['10:00', '12:00']);
    expect(hoursOf([...old, ...fresh], at(84, '08:00'))).toEqual([[1, 10, 12]]);
  });

  it('count a span that ends before it begins, or at once, for nothing', () => {
    const fresh = daily([28, 35], ['10:00', '12:00']);
    for (const until of ['09:00', '10:00']) {
      const wrong = span(7, '10:00', until);
      expect(hoursOf([...fresh, wrong], at(42, '08:00'))).toEqual([[1, 10, 12]]);
    }
  });

  it('need a week and a half', () => {
    const activity = daily([0, 7], ['08:00', '12:00']);
    expect(hoursOf(activity, at(10, '20:00'))).toEqual([[1, 8, 12]]);
    expect(hoursOf(activity, at(10, '19:59'))).toBeUndefined();
  });

  it('are those of half of the weeks, and none where nothing repeats', () => {
    expect(hoursOf(daily([0, 7], ['09:00', '12:00']))).toEqual([[1, 9, 12]]);
    expect(hoursOf(daily([0], ['09:00', '12:00']))).toBeUndefined();
  });

  it('count a half hour from ten minutes on, once for any number of tabs', () => {
    expect(hoursOf(daily(mondays, ['09:00', '10:10']))).toEqual([[1, 9, 10.5]]);
    expect(hoursOf(daily(mondays, ['09:00', '10:09']))).toEqual([[1, 9, 10]]);
    const twoTabs: [string, string][] = [
      ['09:00', '10:06'],
      ['10:00', '10:06'],
    ];
    expect(hoursOf(daily(mondays, ...twoTabs))).toEqual([[1, 9, 10]]);
    const within: [string, string][] = [
      ['09:00', '11:00'],
      ['09:01', '09:02'],
      ['09:03', '09:04'],
    ];
    expect(hoursOf(daily(mondays, ...within))).toEqual([[1, 9, 11]]);
    const touching: [string, string][] = [
      ['09:00', '09:30'],
      ['09:30', '10:00'],
    ];
    expect(hoursOf(daily(mondays, ...touching))).toEqual([[1, 9, 10]]);
  });

  it('go on through a break of two hours, not through a longer one', () => {
    const from = (time: string) => hoursOf(daily(mondays, ['09:00', '09:30'], [time, '17:00']));
    expect(from('11:30')).toEqual([[1, 9, 17]]);
    expect(from('12:00')).toEqual([[1, 12, 17]]);
  });

  it('last an hour at least', () => {
    expect(hoursOf(daily(mondays, ['09:00', '10:00']))).toEqual([[1, 9, 10]]);
    expect(hoursOf(daily(mondays, ['09:00', '09:30']))).toBeUndefined();
  });

  it('are two shifts where a night lies between two days', () => {
    const nights = mondays.map((day) => ({ from: at(day, '22:00'), until: at(day + 1, '02:00') }));
    expect(hoursOf(nights)).toEqual([
      [1, 22, 24],
      [2, 0, 2],
    ]);
  });

  it('forget what is older than six weeks', () => {
    const activity = weekdays(4).map((day) => span(day, '09:00', '17:00'));
    expect(learnStaffedWeek(activity, at(28 + 43, '09:00'), ZONE)).toBeNull();
  });
});

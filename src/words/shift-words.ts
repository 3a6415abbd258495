import type { PropertyView, Staffed } from '../domain/property-view.ts';
import { fail, succeed, type Result } from '../domain/result.ts';
import type { Words } from './language.ts';

/** One day of the week as a person edits it: HH:MM, an end up to the start is on the next day. */
export type DayFields = { day: number; works: boolean; from: string; to: string };

export type ShiftsText = {
  title: string;
  /** "You are usually here Mon–Fri 09:00–18:00." */
  sentence: string;
  change: string;
  learn: string;
  /** The names of the days, Monday first, and of their two fields. */
  days: { name: string; from: string; to: string }[];
  /** What the person said can be learned again. */
  isSet: boolean;
  fields: DayFields[];
};

const OFFICE = { from: '09:00', to: '18:00' };
const DAY_MINUTES = 1_440;
const WEEK = [1, 2, 3, 4, 5, 6, 7];

export function shiftsText({ staffed }: PropertyView, words: Words): ShiftsText {
  return {
    title: words.say('shifts.title'),
    sentence: shiftsSentence(staffed, words),
    change: words.say('shifts.change'),
    learn: words.say('shifts.learn'),
    isSet: staffed !== null && !staffed.learned,
    days: WEEK.map((day) => {
      const name = weekdayName(day, 'long', words);
      const slots = { day: name };
      return { name, from: words.say('shifts.from', slots), to: words.say('shifts.to', slots) };
    }),
    fields: fieldsOf(staffed),
  };
}

/** Who is here when, in one sentence: days that follow each other with the same hours are one. */
export function shiftsSentence(staffed: Staffed | null, words: Words): string {
  if (staffed === null) return words.say('shifts.unknown');
  if (staffed.week.length === 0) return words.say('shifts.never');
  const week = new Intl.ListFormat(words.tag, { type: 'unit', style: 'short' }).format(
    groupDays(staffed.week).map(({ first, last, from, to }) =>
      words.say('shifts.days', {
        days: daysText(first, last, words),
        from: clockOf(from),
        to: to === DAY_MINUTES ? '24:00' : clockOf(to),
      }),
    ),
  );
  return words.say(staffed.learned ? 'shifts.learned' : 'shifts.set', { week });
}

type Group = { first: number; last: number; from: number; to: number };

function groupDays(week: Staffed['week']): Group[] {
  const groups: Group[] = [];
  for (const { day, from, to } of joinNights(week).sort(
    (a, b) => a.day - b.day || a.from - b.from,
  )) {
    const open = groups.find((one) => one.last === day - 1 && one.from === from && one.to === to);
    if (open) open.last = day;
    else groups.push({ first: day, last: day, from, to });
  }
  return groups;
}

function daysText(first: number, last: number, words: Words): string {
  const names = {
    first: weekdayName(first, 'short', words),
    last: weekdayName(last, 'short', words),
  };
  return first === last ? names.first : words.say('shifts.day_span', names);
}

/** 5 January 1970 was a Monday. */
const weekdayName = (day: number, weekday: 'long' | 'short', words: Words): string =>
  new Intl.DateTimeFormat(words.tag, { weekday, timeZone: 'UTC' })
    .format(new Date(Date.UTC(1970, 0, 4 + day)))
    .replace(/\.$/u, '');

const clockOf = (minutes: number): string =>
  Temporal.PlainTime.from('00:00').add({ minutes }).toString({ smallestUnit: 'minute' });

type Week = Staffed['week'];

const dayAfter = (day: number): number => (day % 7) + 1;

/** Does a shift go on over midnight, up to its own start at most? */
const goesOn = ({ day, from, to }: Week[number], next: Week[number]): boolean =>
  to === DAY_MINUTES && next.from === 0 && next.day === dayAfter(day) && next.to <= from;

/** A shift over midnight as one, on the day on which it starts: it ends past 1,440. */
const joinNights = (week: Week): Week =>
  week.flatMap((shift) => {
    if (week.some((before) => goesOn(before, shift))) return [];
    const next = week.find((one) => goesOn(shift, one));
    return [{ ...shift, to: shift.to + (next?.to ?? 0) }];
  });

/** As shifts are kept: none reaches into the next day. */
const splitNights = (week: Week): Week =>
  week
    .flatMap(({ day, from, to }) => [
      { day, from, to: Math.min(to, DAY_MINUTES) },
      { day: dayAfter(day), from: 0, to: to - DAY_MINUTES },
    ])
    .filter(({ to }) => to > 0);

/** From the first start to the last end of each day; an office day where nobody is here. */
function fieldsOf(staffed: Staffed | null): DayFields[] {
  const week = joinNights(staffed?.week ?? []);
  return WEEK.map((day) => {
    const shifts = week.filter((one) => one.day === day);
    if (shifts.length === 0) return { day, works: false, ...OFFICE };
    const from = Math.min(...shifts.map((shift) => shift.from));
    const to = Math.max(...shifts.map((shift) => shift.to));
    return { day, works: true, from: clockOf(from), to: clockOf(to) };
  });
}

/**
 * The week as it was edited, or one sentence that says what is wrong with it. A day that was left
 * alone keeps its shifts, however it is divided.
 */
export function readWeek(
  fields: readonly DayFields[],
  staffed: Staffed | null,
  words: Words,
): Result<Week, string> {
  const before = fieldsOf(staffed).map((one) => JSON.stringify(one));
  const known = joinNights(staffed?.week ?? []);
  const week: Week = [];
  for (const one of fields) {
    const { day } = one;
    const [from, end] = [minutesOf(one.from), minutesOf(one.to)];
    if (before.includes(JSON.stringify(one))) {
      week.push(...known.filter((shift) => shift.day === day));
    } else if (one.works) {
      if (Number.isNaN(from + end)) {
        return fail(words.say('error.hours_empty', { day: weekdayName(day, 'long', words) }));
      }
      week.push({ day, from, to: end > from ? end : end + DAY_MINUTES });
    }
  }
  return succeed(splitNights(week));
}

/** HH:MM in minutes; NaN for anything else. */
function minutesOf(clock: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/u.exec(clock) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

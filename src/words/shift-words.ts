import type { PropertyView, Staffed } from '../domain/property-view.ts';
import { fail, succeed, type Result } from '../domain/result.ts';
import type { Words } from './language.ts';

/** One day of the week as a person edits it; times as HH:MM, 00:00 at the end is midnight. */
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
    fields: WEEK.map((day) => fieldsOf(day, staffed)),
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
  for (const { day, from, to } of [...week].sort((a, b) => a.day - b.day || a.from - b.from)) {
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

/** From the first start to the last end of the day; an office day where nobody is here. */
function fieldsOf(day: number, staffed: Staffed | null): DayFields {
  const shifts = (staffed?.week ?? []).filter((one) => one.day === day);
  if (shifts.length === 0) return { day, works: false, ...OFFICE };
  const from = Math.min(...shifts.map((shift) => shift.from));
  const to = Math.max(...shifts.map((shift) => shift.to));
  return { day, works: true, from: clockOf(from), to: clockOf(to) };
}

/** The week as it was edited, or one sentence that says what is wrong with it. */
export function readWeek(
  fields: readonly DayFields[],
  words: Words,
): Result<Staffed['week'], string> {
  const week: Staffed['week'] = [];
  for (const { day, works, from: start, to: end } of fields) {
    if (!works) continue;
    const [from, to] = [minutesOf(start), minutesOf(end) || DAY_MINUTES];
    const slots = { day: weekdayName(day, 'long', words) };
    if (Number.isNaN(from) || Number.isNaN(minutesOf(end))) {
      return fail(words.say('error.hours_empty', slots));
    }
    if (to <= from) return fail(words.say('error.hours', slots));
    week.push({ day, from, to });
  }
  return succeed(week);
}

/** HH:MM in minutes; NaN for anything else. */
function minutesOf(clock: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/u.exec(clock) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

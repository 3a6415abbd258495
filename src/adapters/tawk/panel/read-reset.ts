import { dayNumber, dayOfNumber, toLocalDay } from '../calendar-day.ts';
import { speaksOf } from './bound.ts';
import { shownOf } from './gather-facts.ts';
import type { DateForm } from '../date-patterns.ts';
import type { ReadDate } from '../dates.ts';
import type { Bound } from './bound.ts';
import type { LocalDay } from '../../../domain/units.ts';

export type ResetDay = { day: LocalDay; precision: ReadDate['precision']; shown: string };
export type ResetDoubt = { reason: string; seen: readonly string[] };

/** The furthest a reset can lie ahead: a year, for annual plans. */
const longestAheadDays = 369;
/** Without a year a date far ahead is more likely one that has passed. */
const longestAheadWithoutYearDays = 62;

/** The day of the reset, where one is said; 03/04 is decided by a form seen elsewhere, or by lying ahead. */
export function readReset(
  bounds: readonly Bound[],
  today: number,
  formSeen: DateForm | null,
): ResetDay | ResetDoubt | null {
  const resets = bounds.filter((bound) => bound.read.dates.length > 0 && isReset(bound));
  const days = resets.flatMap((bound) =>
    bound.read.dates.map((date) => ({
      date,
      shown: shownOf(bound),
      choices: choose(date, today, formSeen),
    })),
  );
  const seen = days.map(({ shown }) => shown);
  if (resets.some(({ read }) => read.node.isCut)) return { reason: 'split', seen };
  const exact = days.filter(({ date }) => date.precision === 'day');
  const [first] = exact.length > 0 ? exact : days;
  if (first === undefined) return null;
  const [day] = first.choices;
  if (day === undefined || first.choices.length > 1)
    return { reason: day === undefined ? 'reset_not_ahead' : 'date_ambiguous', seen };
  const agrees = days.every(({ date, choices }) =>
    choices.some((other) => Math.abs(other - day) <= (date.precision === 'day' ? 0 : 1)),
  );
  if (!agrees) return { reason: 'contradiction', seen };
  return { day: toLocalDay(dayOfNumber(day)), precision: first.date.precision, shown: first.shown };
}

/** The nearest text that says anything says it is of a reset, and nothing says it is of another time. */
const isReset = (bound: Bound): boolean =>
  bound.layers.some((layer) => layer.kind !== 'heading' && speaksOf(layer.reads, 'reset')) &&
  !bound.layers.some(
    (layer) =>
      layer.kind !== 'heading' &&
      layer.reads.some((read) => isAnotherTime(read.words.map((word) => word.concept))),
  );

const isAnotherTime = (concepts: readonly string[]): boolean =>
  concepts.includes('apart') && !concepts.includes('reset');

function choose(date: ReadDate, today: number, formSeen: DateForm | null): readonly number[] {
  const formed = date.choices.filter(
    ({ form }) => date.choices.length < 2 || formSeen === null || form === formSeen,
  );
  const days = formed.flatMap(({ day }) => {
    const number = day.year === null ? nextDay(day, today) : dayNumber({ ...day, year: day.year });
    const ahead = number - today;
    return ahead >= 0 &&
      ahead <= (day.year === null ? longestAheadWithoutYearDays : longestAheadDays)
      ? [number]
      : [];
  });
  return [...new Set(days)];
}

function nextDay({ month, day }: { month: number; day: number }, today: number): number {
  const year = new Date(today * 86_400_000).getUTCFullYear();
  const thisYear = dayNumber({ year, month, day });
  return thisYear >= today ? thisYear : dayNumber({ year: year + 1, month, day });
}

import { dayOfNumber } from './calendar-day.ts';
import { phrasePattern } from './labels/compile-phrase.ts';
import type { DateChoice, DatePattern } from './date-patterns.ts';
import type { LabelTable } from './labels/label-table.ts';

/** `today` in days since 1970, in the person's own zone. */
export type Now = { table: LabelTable; today: number; minuteOfDay: number };

/** "in 12 days", "tomorrow": counted from a day and a minute of it. */
export function relativePatterns({ table, today, minuteOfDay }: Now): readonly DatePattern[] {
  const inDays = (days: number): readonly DateChoice[] => [
    { form: 'relative', day: dayOfNumber(today + days) },
  ];
  const word = (phrases: string | undefined, days: number): DatePattern[] =>
    (phrases ?? '')
      .split('|')
      .filter(Boolean)
      .map((phrase) => ({
        pattern: new RegExp(phrasePattern(phrase), 'gu'),
        read: () => inDays(days),
      }));
  const span = (phrases: string, toDays: (count: number) => number): DatePattern[] =>
    phrases.split('|').map((phrase) => ({
      pattern: new RegExp(compileSpan(phrase), 'gu'),
      read: (groups) => inDays(toDays(Number(groups['n']))),
    }));
  return [
    ...span(table.inDays, (days) => days),
    ...span(table.inHours, (hours) => Math.floor((minuteOfDay + hours * 60) / 1440)),
    ...word(table.today, 0),
    ...word(table.tomorrow, 1),
    ...word(table.yesterday, -1),
  ];
}

type Alone = readonly { pattern: RegExp; days: number }[];
const aloneTables = new WeakMap<LabelTable, Alone>();

/** "Today: 12" is a day of a list; "used today" is not. */
export function aloneDays(table: LabelTable): Alone {
  const day = (phrases: string | undefined, days: number): Alone =>
    (phrases ?? '')
      .split('|')
      .filter(Boolean)
      .map((phrase) => ({
        pattern: new RegExp(
          `^${phrasePattern(phrase)}(?=[\\s\\u00a0\\ue001:\u2013-]*(?:\\d[^\\p{L}]*)?$)`,
          'gu',
        ),
        days,
      }));
  const known = aloneTables.get(table) ?? [...day(table.today, 0), ...day(table.yesterday, -1)];
  aloneTables.set(table, known);
  return known;
}

const gap = '[\\s\\u00a0\\ue001]*';
function compileSpan(phrase: string): string {
  const [before = '', after = ''] = phrase.split('{n}');
  const part = (text: string): string => (text.trim() === '' ? '' : phrasePattern(text.trim()));
  return `${part(before)}${gap}(?<![\\d.,/])(?<n>\\d{1,3})(?![\\d.,/])${gap}${part(after)}`;
}

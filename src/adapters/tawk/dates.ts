import { phrasePattern } from './labels/compile-phrase.ts';
import { foldText } from './labels/fold-text.ts';
import type { LabelTable } from './labels/label-table.ts';
import type { LocalDay } from '../../domain/units.ts';

/** `hasYear` false: the year must be told by what the date is of. */
export type CalendarDay = { year: number | null; month: number; day: number };
export type DateForm = 'named' | 'year_first' | 'day_first' | 'month_first' | 'relative';

export type ReadDate = {
  start: number;
  end: number;
  /** One, or two where 03/04 can be either. Empty for a date that does not exist. */
  choices: readonly { form: DateForm; day: CalendarDay }[];
  /** How exact: a day, or so many days or hours from now. */
  precision: 'day' | 'relative';
};

type Months = ReadonlyMap<string, number>;
const monthTables = new Map<string, Months>();

/** Month names as the locales write them, alone and inside a date, long and short. */
function listMonths(locales: readonly string[]): Months {
  const cacheKey = locales.join();
  const known = monthTables.get(cacheKey);
  if (known !== undefined) return known;
  const names = new Map<string, number>();
  for (const locale of locales) {
    for (const month of ['long', 'short'] as const) {
      for (const options of [{ month }, { month, day: 'numeric' }] as const) {
        addMonths(
          names,
          new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
            ...options,
            timeZone: 'UTC',
          }),
        );
      }
    }
  }
  monthTables.set(cacheKey, names);
  return names;
}

function addMonths(names: Map<string, number>, format: Intl.DateTimeFormat): void {
  for (let month = 1; month <= 12; month += 1) {
    const parts = format.formatToParts(Date.UTC(2026, month - 1, 15));
    const name = foldText(parts.find((part) => part.type === 'month')?.value ?? '').replace(
      /\.$/,
      '',
    );
    if (!/^\d*$/.test(name)) names.set(name, month);
  }
}

const ordinal = '(?:st|nd|rd|th|er|\\.|\\u00ba|o|ª)?';
const glue = "[\\s\\u00a0\\ue001]*(?:de[lr]?\\s|of\\s|d'|،|,|\\.|-|/)?[\\s\\u00a0\\ue001]*";
const year = '(?<year>(?:19|20)\\d{2})';

type Pattern = { pattern: RegExp; read: (groups: Record<string, string>) => ReadDate['choices'] };
const patternTables = new WeakMap<LabelTable, readonly Pattern[]>();

const numberOf = (text: string | undefined): number => Number(text ?? Number.NaN);
const yearOf = (groups: Record<string, string>): number | null => {
  const text = groups['year'];
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
};

function namedPatterns(table: LabelTable): readonly Pattern[] {
  const months = listMonths(table.months);
  const names = [...months.keys()].toSorted((one, other) => other.length - one.length);
  const name = `(?<month>${names.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{M}])\\.?`;
  const read: Pattern['read'] = (groups) => [
    {
      form: 'named',
      day: {
        year: yearOf(groups),
        month: months.get(groups['month'] ?? '') ?? 0,
        day: numberOf(groups['day']),
      },
    },
  ];
  const dayFirst = `(?<![\\d.,/])(?<day>\\d{1,2})${ordinal}${glue}(?<![\\p{L}\\p{M}])${name}(?:${glue}${year}(?!\\d))?`;
  const monthFirst = `(?<![\\p{L}\\p{M}])${name}${glue}(?<day>\\d{1,2})${ordinal}(?![\\d\\p{L}])(?:${glue}${year}(?!\\d))?`;
  const yearFirst = `${year}${glue}${name}${glue}(?<day>\\d{1,2})(?!\\d)`;
  return [yearFirst, dayFirst, monthFirst].map((source) => ({
    pattern: new RegExp(source, 'gu'),
    read,
  }));
}

/** 1/12 and 12/1 differ; with dots the day always stands first (no language writes 12.1. for 1 December). */
function readPair(
  first: number,
  second: number,
  of: { year: number | null; isDotted: boolean },
): ReadDate['choices'] {
  const dayFirst = {
    form: 'day_first',
    day: { year: of.year, month: second, day: first },
  } as const;
  if (of.isDotted || first === second) return [dayFirst];
  return [dayFirst, { form: 'month_first', day: { year: of.year, month: first, day: second } }];
}

const digitPatterns: readonly Pattern[] = [
  {
    pattern:
      /(?<!\d)(?<year>(?:19|20)\d{2})\s?[-/.年년]\s?(?<month>\d{1,2})\s?[-/.月월]\s?(?<day>\d{1,2})(?:日|일)?(?!\d)(?:t[\d:.]+z?)?/gu,
    read: (groups) => [
      {
        form: 'year_first',
        day: {
          year: yearOf(groups),
          month: numberOf(groups['month']),
          day: numberOf(groups['day']),
        },
      },
    ],
  },
  {
    pattern: /(?<!\d)(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?[日号]/gu,
    read: (groups) => [
      {
        form: 'named',
        day: { year: null, month: numberOf(groups['month']), day: numberOf(groups['day']) },
      },
    ],
  },
  {
    pattern:
      /(?<![\d/.-])(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2}|\d{2})(?![\d/-])/gu,
    read: (groups) =>
      readPair(numberOf(groups['first']), numberOf(groups['second']), {
        year: yearOf(groups),
        isDotted: groups['mark'] === '.',
      }),
  },
];

/** A leading zero tells 01/11 from one of eleven. */
const paddedDay = /^(?:0\d[/.-]\d{1,2}|\d{1,2}[/.-]0\d)\.?(?![\d/])/;

/** 03/04 without a year is also a ratio, so it is a date only where a date is looked for. */
const yearlessPattern: Pattern = {
  pattern: /(?<![\d/.-])(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\.?(?![\d/])/gu,
  read: (groups) =>
    readPair(numberOf(groups['first']), numberOf(groups['second']), {
      year: null,
      isDotted: groups['mark'] === '.',
    }),
};

export const toLocalDay = ({ year, month, day }: CalendarDay & { year: number }): LocalDay =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as LocalDay;

const exists = ({ year, month, day }: CalendarDay): boolean => {
  const longest =
    month === 2 && year !== null && !isLeap(year) ? 28 : ([29, 30][month === 2 ? 0 : 1] ?? 0);
  const has31 = [1, 3, 5, 7, 8, 10, 12].includes(month);
  return month >= 1 && month <= 12 && day >= 1 && day <= (has31 ? 31 : longest);
};
const isLeap = (of: number): boolean => (of % 4 === 0 && of % 100 !== 0) || of % 400 === 0;

/** Days since 1970 of a calendar day and back; there is no clock in it. */
export const dayNumber = ({ year, month, day }: CalendarDay & { year: number }): number =>
  Date.UTC(year, month - 1, day) / 86_400_000;
export function dayOfNumber(number: number): CalendarDay & { year: number } {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export type DateContext = {
  table: LabelTable;
  today: number;
  minuteOfDay: number;
  expectsDate?: boolean;
};

function relativePatterns({ table, today, minuteOfDay }: DateContext): readonly Pattern[] {
  const inDays = (days: number): ReadDate['choices'] => [
    { form: 'relative', day: dayOfNumber(today + days) },
  ];
  const word = (phrases: string | undefined, days: number): Pattern[] =>
    (phrases ?? '')
      .split('|')
      .filter(Boolean)
      .map((phrase) => ({
        pattern: new RegExp(phrasePattern(phrase), 'gu'),
        read: () => inDays(days),
      }));
  const span = (phrases: string, toDays: (count: number) => number): Pattern[] =>
    phrases.split('|').map((phrase) => ({
      pattern: new RegExp(compileSpan(phrase), 'gu'),
      read: (groups) => inDays(toDays(numberOf(groups['n']))),
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
function aloneDays(table: LabelTable): Alone {
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

/** "Yesterday" in any language is shorter. */
const longestWord = 20;

/** Every date of a folded text, without overlaps; the earliest pattern wins. */
export function readDates(folded: string, context: DateContext): readonly ReadDate[] {
  let named = patternTables.get(context.table);
  if (named === undefined) {
    named = namedPatterns(context.table);
    patternTables.set(context.table, named);
  }
  const found: ReadDate[] = [];
  const hasDigits = /\d/.test(folded);
  if (!hasDigits && folded.length > longestWord && context.expectsDate !== true) return found;
  const isYearless = context.expectsDate === true || paddedDay.test(folded);
  const exact = isYearless ? [...digitPatterns, yearlessPattern] : digitPatterns;
  if (hasDigits) for (const pattern of [...exact, ...named]) collect(folded, pattern, 'day', found);
  for (const { pattern, days } of aloneDays(context.table)) {
    const day = dayOfNumber(context.today + days);
    collect(folded, { pattern, read: () => [{ form: 'relative', day }] }, 'relative', found);
  }
  if (context.expectsDate === true) {
    for (const pattern of relativePatterns(context)) collect(folded, pattern, 'relative', found);
  }
  return found.toSorted((one, other) => one.start - other.start);
}

function collect(
  folded: string,
  { pattern, read }: Pattern,
  precision: ReadDate['precision'],
  found: ReadDate[],
): void {
  for (const match of folded.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    if (found.some((other) => start < other.end && other.start < end)) continue;
    const choices = read((match.groups ?? {}) as Record<string, string>);
    found.push({ start, end, precision, choices: choices.filter(({ day }) => exists(day)) });
  }
}

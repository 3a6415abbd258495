import { listMonths } from './month-names.ts';
import type { CalendarDay } from './calendar-day.ts';
import type { LabelTable } from './labels/label-table.ts';

export type DateForm = 'named' | 'year_first' | 'day_first' | 'month_first' | 'relative';
export type DateChoice = { form: DateForm; day: CalendarDay };

const ordinal = '(?:st|nd|rd|th|er|\\.|\\u00ba|o|ª)?';
const space = '[\\s\\u00a0\\ue001]*';
/** A dash with room around it stands between two dates: "Oct 14 - Nov 13". */
const glue = `(?:${space}(?:de[lr]?\\s|of\\s|d'|،|,|\\.|/)?${space}|-)`;
const year = '(?<year>(?:19|20)\\d{2})';

/** A form of dates and how to read it. */
export type DatePattern = {
  pattern: RegExp;
  read: (groups: Record<string, string>) => readonly DateChoice[];
};

const numberOf = (text: string | undefined): number => Number(text ?? Number.NaN);
const yearOf = (groups: Record<string, string>): number | null => {
  const text = groups['year'];
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
};

/** "1 December 2026" and its like, with a language's month names. */
export function namedPatterns(table: LabelTable): readonly DatePattern[] {
  const months = listMonths(table.months);
  if (months.size === 0) return []; // months that are only numbers
  const names = [...months.keys()].toSorted((one, other) => other.length - one.length);
  const name = `(?<month>${names.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{M}])\\.?`;
  const read: DatePattern['read'] = (groups) => [
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
): readonly DateChoice[] {
  const dayFirst = {
    form: 'day_first',
    day: { year: of.year, month: second, day: first },
  } as const;
  if (of.isDotted) return [dayFirst];
  if (first === second) return [{ ...dayFirst, form: 'named' }]; // tells nothing of the order
  return [dayFirst, { form: 'month_first', day: { year: of.year, month: first, day: second } }];
}

export const digitPatterns: readonly DatePattern[] = [
  {
    pattern:
      /(?<!\d)(?<year>(?:19|20)\d{2})\s?[-/.年년]\s?(?<month>\d{1,2})\s?[-/.月월]\s?(?<day>\d{1,2})(?:日|일)?(?!\d)/gu,
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

/** 03/04 without a year is also a ratio, so it is a date only where a date is looked for. */
export const yearlessPattern: DatePattern = {
  pattern: /(?<![\d/.-])(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\.?(?![\d/])/gu,
  read: (groups) =>
    readPair(numberOf(groups['first']), numberOf(groups['second']), {
      year: null,
      isDotted: groups['mark'] === '.',
    }),
};

/** "November 2026", "11/2026" and a mere "May" name a month, of which a figure may be, and "11 / 2026" is a ratio; a day before it makes it a date. */
export function monthPatterns(table: LabelTable): readonly DatePattern[] {
  const months = listMonths(table.months);
  const names = [...months.keys()].toSorted((one, other) => other.length - one.length);
  const listNames = (all: readonly string[]): string =>
    all.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const name = listNames(names);
  const longName = listNames(names.filter((text) => /^(?!march)\p{L}{4,}$/u.test(text)));
  const read: DatePattern['read'] = (groups) => {
    const month = months.get(groups['month'] ?? '') ?? numberOf(groups['month']);
    return [{ form: 'named', day: { year: yearOf(groups), month, day: 1 } }];
  };
  const sources = [
    ...(name === ''
      ? []
      : [`(?<![\\p{L}\\p{M}])(?<month>${name})(?![\\p{L}\\p{M}])\\.?${glue}${year}(?!\\d)`]),
    ...(longName === '' ? [] : [`(?<![\\p{L}\\p{M}])(?<month>${longName})(?![\\p{L}\\p{M}])`]),
    ...(name === '' ? [] : [`^(?<month>${name})$`]),
    `${year}\\s?年\\s?(?<month>\\d{1,2})\\s?月(?!\\s?\\d)`,
    `(?<![\\d/.-])(?<month>0?[1-9]|1[0-2])/(?<year>20\\d{2})(?![\\d/])`,
  ];
  return sources.map((source) => ({ pattern: new RegExp(source, 'gu'), read }));
}

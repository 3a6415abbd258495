import { words } from './words.ts';
import type { Random } from './random.ts';
import type { Words } from './words.ts';

/** What the panel of a case really says; the oracle compares a reading with nothing else. */
export type Truth = {
  language: string;
  words: Words;
  total: number;
  remaining: number;
  purchased: number;
  excess: number;
  resetOn: string;
  history: readonly { day: string; count: number }[];
  format: (amount: number) => string;
  formatDay: (day: string) => string;
};

const groupings = [',', '.', '\u00a0', '\u202f', '\u2009', "'", '’', ' ', ''];

function makeFormat(random: Random, language: string): Truth['format'] {
  const mark = random.pick(groupings);
  const isEastern = language === 'ar' && random.chance(0.5);
  return (amount) => {
    const grouped = String(amount).replace(/\B(?=(\d{3})+$)/g, mark);
    return isEastern
      ? grouped.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? digit)
      : grouped;
  };
}

export const today = '2026-11-22';
const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(locale: string): Intl.DateTimeFormat {
  const known =
    formats.get(locale) ??
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  formats.set(locale, known);
  return known;
}

export function makeTruth(random: Random): Truth {
  const language = random.pick(Object.keys(words));
  const own = words[language];
  if (own === undefined) throw new Error('unknown language');
  const total = random.pick([100, 1000, 5000, 20_000, 1000 + random.below(9000)]);
  const isInDebt = random.chance(0.2);
  const dayFormat = formatOf(own.monthLocale);
  const isIso = random.chance(0.3);
  return {
    language,
    words: own,
    total,
    remaining: isInDebt
      ? 0
      : random.pick([0, 1, 7, total, random.below(total + 1), random.below(total + 1)]),
    purchased: isInDebt ? 0 : random.pick([0, 1000, 2000, random.below(12_000)]),
    excess: isInDebt ? 1 + random.below(900) : 0,
    resetOn: addDays(today, 1 + random.below(30)),
    history: Array.from({ length: 3 + random.below(4) }, (_, at) => ({
      day: addDays(today, at - 7),
      count: random.below(1500),
    })),
    format: makeFormat(random, language),
    formatDay: (day) => (isIso ? day : dayFormat.format(Date.parse(day))),
  };
}

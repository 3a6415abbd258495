import { dayNumber } from '../calendar-day.ts';
import { foldText } from '../labels/fold-text.ts';
import { hasWord } from './read-text.ts';
import type { Bound, Item } from './bound.ts';
import type { ReadDate } from '../dates.ts';
import type { ReadText } from './read-text.ts';

/** How many days ago it was at least; 0 for a date that may be today or ahead. */
export function liesBack({ choices }: ReadDate, today: number): number {
  const thisYear = new Date(today * 86_400_000).getUTCFullYear();
  const back = choices.map(({ day }) => {
    const years = day.year === null ? [thisYear - 1, thisYear, thisYear + 1] : [day.year];
    const distances = years.map((year) => today - dayNumber({ ...day, year }));
    return distances.toSorted((one, other) => Math.abs(one) - Math.abs(other))[0] ?? 0;
  });
  return back.length === 0 ? 0 : Math.max(0, Math.min(...back));
}

type Now = { today: number; locales: readonly string[] };

/** "As of Oct 31", "Last updated 3 days ago", also in two texts: what stands there is no figure of now. */
export function listOutdated(
  page: Item,
  isDayOfHistory: (bound: Bound) => boolean,
  now: Now,
): readonly ReadText[] {
  const reads = listInOrder(page);
  const isOld = (read: ReadText): boolean => isOfOldDay(read, now.today) || isLongAgo(read, now);
  const dated = page.bounds.filter(
    (bound) =>
      isOfOldDay(bound.read, now.today) &&
      !isDayOfHistory(bound) &&
      bound.layers.some(
        ({ kind, reads: texts }) => kind === 'label' && texts.some((text) => saysWhen(text)),
      ),
  );
  return [
    ...reads.filter(
      (read, at) =>
        (hasWord(read, 'asOf') && isOld(read)) || (saysWhen(reads[at - 1]) && isLongAgo(read, now)),
    ),
    ...dated.map(({ read }) => read),
  ];
}

const listInOrder = ({ cells, labels, bounds }: Item): readonly ReadText[] =>
  cells.length > 0
    ? cells.flatMap(listInOrder)
    : [...new Set([...labels, ...bounds.map(({ read }) => read)])];

const saysWhen = (read: ReadText | undefined): boolean =>
  read !== undefined && hasWord(read, 'asOf') && read.dates.length + read.values.length === 0;

/** A day written out may have been yesterday's where the page was made; "yesterday" is no day of now. */
const isOfOldDay = ({ dates }: ReadText, today: number): boolean =>
  dates.some((date) => liesBack(date, today) > (date.precision === 'relative' ? 0 : 1));

const isLongAgo = (read: ReadText, { locales }: Now): boolean =>
  hasWord(read, 'yesterday') ||
  (hasWord(read, 'ago') && (hasWord(read, 'days') || saysWeeks(read, locales)));

/** Weeks or more, and no minutes: the tables know them as spans alike. */
const saysWeeks = ({ words, text }: ReadText, locales: readonly string[]): boolean =>
  words.some(
    ({ concept, start, end }) =>
      (concept === 'spans' || concept === 'monthly') &&
      !listMoments(locales).some((unit) => unit.startsWith(text.slice(start, end).slice(0, 3))),
  );

/** The locales' words for seconds and minutes. */
const listMoments = (locales: readonly string[]): readonly string[] =>
  locales.flatMap((locale) =>
    ['second', 'minute'].flatMap((unit) =>
      [1, 2, 5, 11].flatMap((count) =>
        new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })
          .formatToParts(count)
          .filter(({ type }) => type === 'unit')
          .map(({ value }) => foldText(value).trim()),
      ),
    ),
  );

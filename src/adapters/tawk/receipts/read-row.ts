import { dayNumber, toLocalDay } from '../calendar-day.ts';
import { hasWord } from '../panel/read-text.ts';
import { countSold, onlyOf } from './sold-credits.ts';
import { isUnpaid } from './payment-words.ts';
import type { CalendarDay } from '../calendar-day.ts';
import type { ReadText } from '../panel/read-text.ts';
import type { LocalDay } from '../../../domain/units.ts';

export type SeenReceipt = { receipt: string; day: LocalDay; quantity: number };

type OfList = { today: number; order: string | null | undefined; isOfCredits: boolean };

export function readRow(
  reads: readonly ReadText[],
  { today, order, isOfCredits }: OfList,
): SeenReceipt | null {
  const told = reads.filter(({ node }) => !node.isControl);
  if (told.some((read) => isUnpaid(read) || isOfOther(read))) return null;
  const said = told.filter(({ text }) => !card.test(text));
  const dates = said.flatMap((read) => read.dates);
  const quantity = countSold(said, isOfCredits);
  const day = onlyOf(new Set(dates.map((date) => pastDay(date, today, order))));
  const days = said.flatMap(({ text, dates }) =>
    dates.map(({ start, end }) => text.slice(start, end)),
  );
  const receipt = reads
    .flatMap(({ node }) => listNumbers(node.shown))
    .find(
      (number) =>
        Number(number) !== quantity && !days.some((text) => text.includes(number.toLowerCase())),
    );
  return quantity !== null && day !== null && receipt !== undefined
    ? { receipt, day, quantity }
    : null;
}

const planName = /hobby|growth|business|enterprise|月額/;
const isNegative = /^[-−–(]|(?:\p{Sc}|\b[a-z]{3}\s)\s?[-−–]/u;

/** A plan and its credits, another product, what was used beyond, money that went back. */
const isOfOther = (read: ReadText): boolean =>
  hasWord(read, 'plan', 'subscription', 'monthly', 'reset', 'spans', 'excess', 'foreign') ||
  planName.test(read.text) ||
  (read.hasPrice && isNegative.test(read.text));

/** "INV-4032", "#20260041", "20260041". */
const number =
  /(?<![\p{L}\p{N}#/_-])(?=[\w#/-]{4,40}(?![\w/-]))(?:[a-z#][\w/-]*\d[\w/-]*|\d{6,}|\d[\w/-]{7,})(?![\p{L}\p{N}]|[.,:]\d)/giu;
/** What a person pays with is not looked at, nor taken for the number of a receipt. */
const card = /visa|master|maestro|amex|discover|paypal|car[dt]|kart|tarjet|x{3}|gmt|utc/i;
const cardBefore = 7;

const listNumbers = (shown: string): readonly string[] =>
  [...shown.matchAll(number)].flatMap(({ 0: text, index }) =>
    card.test(shown.slice(Math.max(0, index - cardBefore), index) + text) ? [] : [text],
  );

/** The day of a purchase, if it is one day and has come. */
function pastDay(
  { choices, precision }: ReadText['dates'][number],
  today: number,
  order: OfList['order'],
): LocalDay | null {
  const [only, ...more] =
    choices.length < 2 ? choices : choices.filter(({ form }) => form === order);
  if (only === undefined || more.length > 0 || precision !== 'day') return null;
  const day = withYear(only.day, today);
  return dayNumber(day) <= today ? toLocalDay(day) : null;
}

/** Without a year it is the last such day. */
function withYear(day: CalendarDay, today: number): CalendarDay & { year: number } {
  const year = new Date(today * 86_400_000).getUTCFullYear();
  if (day.year !== null) return { ...day, year: day.year };
  return dayNumber({ ...day, year }) <= today ? { ...day, year } : { ...day, year: year - 1 };
}

import { findWhole } from './find-whole.ts';
import { readNumbers, seam } from '../numbers.ts';
import { readBlank } from './read-blank.ts';
import { kindOf, readValues } from './read-values.ts';
import { findNegations, isRate, isSentence, isSpokenOf } from './sentences.ts';
import { readTextDates } from './text-dates.ts';
import type { DateContext, ReadDate } from '../dates.ts';
import type { FoundWord, WordFinder } from '../labels/find-words.ts';
import type { Concept } from '../labels/label-table.ts';
import type { ReadNumber } from '../numbers.ts';
import type { Placed } from './read-values.ts';
import type { Whole } from './find-whole.ts';
import type { TextNode } from './page-text.ts';

/** A piece of text with everything found in it. */
export type ReadText = {
  node: TextNode;
  text: string;
  words: readonly FoundWord[];
  /** At most one once the text is divided. */
  values: readonly Placed[];
  dates: readonly ReadDate[];
  /** It holds letters that no word of the table and no date explains. */
  hasOtherWords: boolean;
  /** Its number is what another is of: "of 1,000 remaining". */
  isWhole: Whole;
  /** It tells a price: a statement of its own, not the label of a figure. */
  hasPrice: boolean;
  /** "223 credits ($6.69)": what they cost stands in parentheses beside them. */
  hasPriceAside: boolean;
  /** A sentence that explains, "14 days left", "No purchased credits": it speaks of other things and is no label. */
  isProse: boolean;
  /** Its figure may be of other things, which the text counted before. */
  isOfOthersBefore?: true;
};

export type TextReader = {
  findWords: WordFinder;
  dateContext: DateContext;
  /** Texts in which 11/20 is a day. */
  dayTexts: ReadonlySet<TextNode>;
};

const clock = /\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?/g;
const identifier = /[0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f-]{27}/g;
/** "1–3 of 42" below a table. */
const paging = /^\d+[\s\u00a0]?[-\u2013][\s\u00a0]?\d+ (?:\p{L}{1,4}|\/) \d+$/u;
type Span = { start: number; end: number };
const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export function readText(node: TextNode, whole: string, reader: TextReader): ReadText {
  const text = withoutPriceAsides(whole);
  const plain = text.replaceAll(seam, ' ');
  const found = reader.findWords(plain);
  const expectsDate = found.some((word) => word.concept === 'reset');
  const expectsDay = reader.dayTexts.has(node);
  const context = { ...reader.dateContext, expectsDate, expectsDay };
  const { dates, taken: ofDates, apart } = readTextDates(text, context);
  const words = [...found, ...apart.map((span) => ({ ...span, concept: 'apart' as const }))];
  const phrases = found.filter(({ start, end }) => /\p{L}/u.test(plain.slice(start, end)));
  const taken = [...ofDates, ...phrases, ...spansOf(plain, clock), ...spansOf(plain, identifier)];
  const numbers = paging.test(plain) ? [] : findNumbers(text, taken);
  const blanks = readBlank(plain, found, numbers.length > 0);
  const said = blanks.length > 0 ? blanks : readValues(plain, numbers, words);
  const values = said.filter((value) => !isSpokenOf(plain, words, value));
  const [only] = values;
  const isWhole =
    values.length === 1 && only !== undefined ? findWhole(plain, only, reader.findWords) : null;
  const hasPrice = numbers.some(
    (number) => kindOf(plain, number, words) === 'price' && !number.inParentheses,
  );
  const says = (...concepts: readonly Concept[]): boolean =>
    found.some(({ concept }) => concepts.includes(concept));
  const isSpan =
    (says('remaining') || !says('apart')) &&
    numbers.some((number) => kindOf(plain, number, words) === 'span');
  const isNone =
    says('purchased', 'topUp', 'excess') &&
    findNegations(plain).some((no) => !found.some((word) => overlaps(word, no)));
  return {
    node,
    text,
    words,
    values,
    dates,
    hasOtherWords: hasOther(plain, [...words, ...ofDates]),
    isWhole,
    hasPrice,
    hasPriceAside: text !== whole,
    isProse:
      values.length === 0 &&
      dates.length === 0 &&
      (said.length > 0 ||
        isSpan ||
        isNone ||
        (hasPrice && isRate(plain)) ||
        isSentence(plain) ||
        (says('purchased') && /^(?:incl|inkl)/.test(plain))),
  };
}

/** Numbers that belong to no date, no phrase and no identifier. */
const findNumbers = (text: string, taken: readonly Span[]): readonly ReadNumber[] =>
  readNumbers(text).flatMap((number) => {
    const [span] = taken.filter((other) => overlaps(other, number));
    if (span === undefined) return [number];
    return number.end > span.end && span.end > number.start
      ? [{ ...number, start: span.end, doubt: 'split' as const }]
      : [];
  });

/** Spaces in their place, unless nothing else is said. */
function withoutPriceAsides(text: string): string {
  let rest = text;
  for (const number of readNumbers(text)) {
    const [from, to] = [text.lastIndexOf('(', number.start), text.indexOf(')', number.end - 1) + 1];
    const isAside = from >= 0 && to > 0 && !text.slice(from, number.start).includes(')');
    if (isAside && kindOf(text, number, []) === 'price')
      rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  }
  return rest.trim() === '' ? text : rest;
}

const hasOther = (text: string, spans: readonly Span[]): boolean =>
  spansOf(text, /\p{L}[\p{L}\p{M}]+/gu).some(
    (letters) => !spans.some((span) => overlaps(span, letters)),
  );

export const hasWord = (read: ReadText, ...concepts: readonly Concept[]): boolean =>
  read.words.some((word) => concepts.includes(word.concept));

/** "Days left" and "Weeks left", not "13 days", nor "Day" over a column of them, nor "left this month". */
export const namesSpan = (read: ReadText): boolean =>
  read.words.some(({ concept, start }) => {
    if (concept !== 'days' && concept !== 'spans') return false;
    if (/\d[\s\u00a0]*$/.test(read.text.slice(0, start))) return false;
    const isHead = read.words.some((other) => other.concept === 'day' && other.start === start);
    if (concept === 'days' && !isHead) return true;
    return (
      hasWord(read, 'remaining', 'used') && (isHead || saysOnly(read, 'remaining', 'used', 'spans'))
    );
  });

const saysOnly = (read: ReadText, ...concepts: readonly Concept[]): boolean =>
  !read.hasOtherWords && read.words.every(({ concept }) => concepts.includes(concept));

export const hasLetters = (read: ReadText): boolean => /\p{L}/u.test(read.text);

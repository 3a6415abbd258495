import { readDates } from '../dates.ts';
import { readNumbers, seam } from '../numbers.ts';
import type { DateContext, ReadDate } from '../dates.ts';
import type { FoundWord, WordFinder } from '../labels/find-words.ts';
import type { Concept } from '../labels/label-table.ts';
import type { ReadNumber } from '../numbers.ts';
import type { TextNode } from './page-text.ts';

export type Value =
  | { kind: 'number'; number: ReadNumber }
  | { kind: 'ratio'; part: ReadNumber; whole: ReadNumber }
  | { kind: 'percent'; number: ReadNumber; whole: ReadNumber | null }
  /** A dash or dots where a figure is to come. */
  | { kind: 'blank' };

/** A piece of text with everything found in it. */
export type ReadText = {
  node: TextNode;
  text: string;
  words: readonly FoundWord[];
  /** At most one once the text is divided. */
  values: readonly { value: Value; start: number; end: number }[];
  dates: readonly ReadDate[];
  /** It holds letters that no word of the table and no date explains. */
  hasOtherWords: boolean;
};

export type TextReader = { findWords: WordFinder; dateContext: DateContext };

const blankPattern = /^[-\u2013\u2014\u2026.·•\s\ue001]+$|^n\/a$|^\?+$/;
const clock = /\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?/g;
const identifier = /[0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f-]{27}/g;
const currencyBefore =
  /(?:\p{Sc}|\b(?:usd|eur|gbp|brl|inr|jpy|cny|rmb|pln|try|aed|sar|rs|kr|r|tl))\.?[\s\u00a0\ue001]?$/u;
const currencyAfter =
  /^[\s\u00a0\ue001]?(?:\p{Sc}|(?:usd|eur|gbp|brl|inr|jpy|cny|pln|aed|sar|zł|zl|kr|tl|円|元|euro|euros|dollars?)(?![\p{L}\p{M}]))/u;

type Span = { start: number; end: number };
const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export function readText(node: TextNode, text: string, reader: TextReader): ReadText {
  const plain = text.replaceAll(seam, ' ');
  const words = readWords(plain, reader);
  const expectsDate = words.some((word) => word.concept === 'reset');
  const dates = readDates(plain, { ...reader.dateContext, expectsDate }).map((date) =>
    isCutOff(text, date) ? { ...date, choices: [] } : date,
  );
  const taken = [...dates, ...spansOf(plain, clock), ...spansOf(plain, identifier)];
  const numbers = readNumbers(text).filter(
    (number) => !taken.some((span) => overlaps(span, number)),
  );
  const values = numbers.length > 0 ? readValues(plain, numbers, words) : readBlank(plain);
  return { node, text, words, values, dates, hasOtherWords: hasOther(plain, words, dates) };
}

/** A date that touches letters or digits of the next element, or half a year, may be part of a longer one. */
const isCutOff = (text: string, { start, end, choices }: ReadDate): boolean =>
  cutEnd.test(text.slice(Math.max(0, start - 2), start + 1)) ||
  cutEnd.test(text.slice(end - 1, end + 2)) ||
  yearRest.test(text.slice(0, start)) ||
  (choices.some(({ day }) => day.year === null) && halfYear.test(text.slice(end)));
const yearRest = /\d ?[年./-]? ?$/;
const halfYear = /^ ?\d{2}(?!\d)|(?<!\d)(?:19|20)\d{2}(?!\d)/;
const cutEnd = new RegExp(`\\p{L}${seam}\\p{L}|\\p{N}${seam}\\p{N}`, 'u');

/** "of 1,000" by itself says that this is all there is. */
function readWords(plain: string, { findWords }: TextReader): readonly FoundWord[] {
  const words = findWords(plain);
  const [first] = words;
  if (first?.concept !== 'of' || !/^[\s(:]*$/.test(plain.slice(0, first.start))) return words;
  const rest = plain.slice(first.end);
  return /^[\s\u00a0]*\d/.test(rest) && !/^[\s\u00a0]*20\d\d(?!\d)/.test(rest)
    ? [{ ...first, concept: 'total' }, ...words]
    : words;
}

const readBlank = (text: string): ReadText['values'] =>
  blankPattern.test(text) ? [{ value: { kind: 'blank' }, start: 0, end: text.length }] : [];

const hasOther = (
  text: string,
  words: readonly FoundWord[],
  dates: readonly ReadDate[],
): boolean => {
  const spans: readonly Span[] = [...words, ...dates];
  return spansOf(text, /\p{L}[\p{L}\p{M}]+/gu).some(
    (letters) => !spans.some((span) => overlaps(span, letters)),
  );
};

type Kind = 'plain' | 'percent' | 'price';

function kindOf(text: string, number: ReadNumber): Kind {
  const before = text.slice(0, number.start);
  const after = text.slice(number.end);
  if (currencyBefore.test(before) || currencyAfter.test(after)) return 'price';
  return /^[\s\u00a0]?%/.test(after) || /%[\s\u00a0]?$/.test(before) ? 'percent' : 'plain';
}

type Placed = ReadText['values'][number];

function readValues(
  text: string,
  numbers: readonly ReadNumber[],
  words: readonly FoundWord[],
): ReadText['values'] {
  const values: Placed[] = [];
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at];
    const next = numbers[at + 1];
    if (number === undefined) continue;
    const pair = next === undefined ? null : readPair(text, [number, next], words);
    if (pair !== null) at += 1;
    const single = pair ?? readSingle(text, number);
    if (single !== null) values.push(single);
  }
  return values;
}

function readSingle(text: string, number: ReadNumber): Placed | null {
  const kind = kindOf(text, number);
  const { start, end } = number;
  if (kind === 'price') return null;
  return {
    value: kind === 'percent' ? { kind, number, whole: null } : { kind: 'number', number },
    start,
    end,
  };
}

/** "777 of 1,000" and "78% of 1,000" are one statement of two numbers. */
function readPair(
  text: string,
  [one, other]: readonly [ReadNumber, ReadNumber],
  words: readonly FoundWord[],
): Placed | null {
  const kind = kindOf(text, one);
  const order =
    kind === 'price' || kindOf(text, other) !== 'plain' ? null : readOf(text, one, other, words);
  if (order === null || (kind === 'percent' && order === 'backward')) return null;
  const [part, whole] = order === 'forward' ? [one, other] : [other, one];
  const value: Value =
    kind === 'percent' ? { kind, number: part, whole } : { kind: 'ratio', part, whole };
  return { value, start: one.start, end: other.end };
}

const longestBetween = 60;

/** "777 / 1,000", "777 left of your 1,000", and in some languages "of 1,000, 777". */
function readOf(
  text: string,
  one: ReadNumber,
  other: ReadNumber,
  words: readonly FoundWord[],
): 'forward' | 'backward' | null {
  const between = text.slice(one.end, other.start);
  if (
    between.length > longestBetween ||
    /[.;•·|\n,:，。、：]/.test(between.replace(/\s+/g, ' ').trim().slice(0, -1))
  )
    return null;
  if (/^[^/\d]{0,30}[/∕⁄][^/\d]{0,20}$/.test(between)) return 'forward';
  const inside = words.filter((word) => word.start >= one.end && word.end <= other.start);
  if (inside.some((word) => word.concept === 'ofReversed')) return 'backward';
  const unexplained = between.split(/\s+/).filter((word) => word !== '').length - inside.length;
  return inside.some((word) => word.concept === 'of') && unexplained <= 3 ? 'forward' : null;
}

export const hasWord = (read: ReadText, ...concepts: readonly Concept[]): boolean =>
  read.words.some((word) => concepts.includes(word.concept));

export const hasLetters = (read: ReadText): boolean => /\p{L}/u.test(read.text);

import { goesOn } from './join-ratios.ts';
import { readNumbers, seam } from '../numbers.ts';
import { readTextDates } from './text-dates.ts';
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
  /** Its number is what another is of: "of 1,000 remaining". */
  isWhole: 'surely' | 'perhaps' | null;
  /** It tells a price: a statement of its own, not the label of a figure. */
  hasPrice: boolean;
};

export type TextReader = {
  findWords: WordFinder;
  dateContext: DateContext;
  /** Texts in which 11/20 is a day. */
  dayTexts: ReadonlySet<TextNode>;
};

const blankPattern = /^[-\u2013\u2014\u2026.·•\s\ue001]+$|^n\/a$|^\?{2,}$/;
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
  const found = reader.findWords(plain);
  const expectsDate = found.some((word) => word.concept === 'reset');
  const expectsDay = reader.dayTexts.has(node);
  const context = { ...reader.dateContext, expectsDate, expectsDay };
  const { dates, taken: ofDates, apart } = readTextDates(text, context);
  const words = [...found, ...apart.map((span) => ({ ...span, concept: 'apart' as const }))];
  const phrases = found.filter(({ start, end }) => /\p{L}/u.test(plain.slice(start, end)));
  const taken = [...ofDates, ...phrases, ...spansOf(plain, clock), ...spansOf(plain, identifier)];
  const numbers = readNumbers(text).flatMap((number) => {
    const [span] = taken.filter((other) => overlaps(other, number));
    if (span === undefined) return [number];
    return number.end > span.end && span.end > number.start
      ? [{ ...number, start: span.end, doubt: 'split' as const }]
      : [];
  });
  const values = numbers.length > 0 ? readValues(plain, numbers, words) : readBlank(plain);
  const isWhole = values.length === 1 ? findWhole(plain, reader.findWords) : null;
  const hasPrice = numbers.some(
    (number) => kindOf(plain, number, words) === 'price' && !number.inParentheses,
  );
  return {
    node,
    text,
    words,
    values,
    dates,
    hasOtherWords: hasOther(plain, [...words, ...ofDates]),
    isWhole,
    hasPrice,
  };
}

const readBlank = (text: string): ReadText['values'] =>
  blankPattern.test(text) ? [{ value: { kind: 'blank' }, start: 0, end: text.length }] : [];

const hasOther = (text: string, spans: readonly Span[]): boolean =>
  spansOf(text, /\p{L}[\p{L}\p{M}]+/gu).some(
    (letters) => !spans.some((span) => overlaps(span, letters)),
  );

/** "of 1,000 remaining" gives the whole; "remaining of 1,000" without the number before it is torn. */
function findWhole(plain: string, findWords: WordFinder): ReadText['isWhole'] {
  const text = plain.trim();
  const going = goesOn(text, findWords);
  if (going !== null) return going === 'start' ? 'surely' : 'perhaps';
  const last = findWords(text).at(-1);
  const isReversed = last?.concept === 'ofReversed' && last.end === text.length;
  return isReversed && /\d[\s\u00a0]*$/.test(text.slice(0, last.start)) ? 'surely' : null;
}

type Kind = 'plain' | 'percent' | 'price' | 'span';

function kindOf(text: string, number: ReadNumber, words: readonly FoundWord[]): Kind {
  const before = text.slice(0, number.start);
  const after = text.slice(number.end);
  const unit = words.find(({ start }) => start >= number.end && start <= number.end + 1);
  if (unit?.concept === 'days' || unit?.concept === 'spans') return 'span';
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
    const single = pair ?? readSingle(text, number, words);
    if (single !== null) values.push(single);
  }
  return values;
}

function readSingle(text: string, number: ReadNumber, words: readonly FoundWord[]): Placed | null {
  const kind = kindOf(text, number, words);
  const { start, end } = number;
  if (kind === 'price' || kind === 'span') return null;
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
  const kind = kindOf(text, one, words);
  const order =
    kind === 'price' || kind === 'span' || kindOf(text, other, words) !== 'plain'
      ? null
      : readOf(text, one, other, words);
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

import type { FoundWord } from '../labels/find-words.ts';
import type { ReadNumber } from '../numbers.ts';

export type Value =
  | { kind: 'number'; number: ReadNumber }
  | { kind: 'ratio'; part: ReadNumber; whole: ReadNumber }
  | { kind: 'percent'; number: ReadNumber; whole: ReadNumber | null }
  /** No figure: a dash, "none", dots until it comes, or what the page makes of one that it could not make. */
  | { kind: 'blank'; sign: BlankSign };
export type BlankSign = 'dash' | 'none' | 'dots' | 'broken';

export type Placed = { value: Value; start: number; end: number };

const currencyBefore =
  /(?:\p{Sc}|\b(?:usd|eur|gbp|brl|inr|jpy|cny|rmb|pln|try|aed|sar|rs|kr|r|tl))\.?[\s\u00a0\ue001]?$/u;
const currencyAfter =
  /^[\s\u00a0\ue001]?(?:\p{Sc}(?!\d)|円|元|(?:usd|eur|gbp|brl|inr|jpy|cny|pln|aed|sar|zł|zl|kr|tl|euro|euros|dollars?|cents?|centimes?|centavos?|centesimi|centen|pounds?|pesos?|reais|real|rupees?|lira|liras|zlotych|zlote)(?![\p{L}\p{M}]))/u;

/** Days and minutes: these signs stand in many words, so no table has them by themselves. */
const countsJapaneseTime = /^[\s\u00a0]?(?:日(?!付|本)|分)/;

/** "1,000/month" are credits. */
const perSpan = /^[/\u2044\u2215]/;

type Kind = 'plain' | 'percent' | 'price' | 'span';

export function kindOf(text: string, number: ReadNumber, words: readonly FoundWord[]): Kind {
  const before = text.slice(0, number.start);
  const after = text.slice(number.end);
  const isSpan = words.some(
    ({ concept, start }) =>
      (concept === 'days' || concept === 'spans') &&
      start >= number.end &&
      start <= number.end + 1 &&
      !perSpan.test(after),
  );
  if (isSpan || countsJapaneseTime.test(after)) return 'span';
  if (currencyBefore.test(before) || currencyAfter.test(after)) return 'price';
  return /^[\s\u00a0]?%/.test(after) || /%[\s\u00a0]?$/.test(before) ? 'percent' : 'plain';
}

export function readValues(
  text: string,
  numbers: readonly ReadNumber[],
  words: readonly FoundWord[],
): readonly Placed[] {
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
  if (kind === 'plain' && isAll(text, number, words))
    return { value: { kind: 'ratio', part: number, whole: number }, start, end };
  return {
    value:
      kind === 'percent'
        ? { kind, number: asShare(text, number), whole: null }
        : { kind: 'number', number },
    start,
    end,
  };
}

/** "All of your 1,000 credits are used". */
const isAll = (text: string, { start }: ReadNumber, words: readonly FoundWord[]): boolean =>
  words.some(
    ({ concept, end }) =>
      concept === 'all' &&
      end <= start &&
      /^[\s\u00a0]*(?:\p{L}{1,4}[\s\u00a0]+)?$/u.test(text.slice(end, start)),
  ) && words.some(({ concept }) => concept === 'used' || concept === 'remaining');

/** 22.3% is a share with one decimal, where 22.3 credits are none. */
function asShare(text: string, number: ReadNumber): ReadNumber {
  const [, whole, part] =
    /^\(?(\d{1,3})[.,](\d{1,2})\)?$/.exec(text.slice(number.start, number.end)) ?? [];
  return number.doubt === 'fraction' && part !== undefined
    ? { ...number, amount: Number(`${whole}.${part}`), doubt: null }
    : number;
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

/** "Of your 1,000 credits, 782 remain", and no third figure in the sentence. */
const isOfFirst = (
  text: string,
  one: ReadNumber,
  other: ReadNumber,
  inside: readonly FoundWord[],
  [of]: readonly FoundWord[],
): boolean =>
  of?.concept === 'of' &&
  of.start === 0 &&
  of.end < one.start &&
  text.slice(0, one.start).trim().split(/\s+/).length < 4 &&
  inside.some(({ concept }) => concept === 'credits') &&
  !/^[^.;!?]*\d/.test(text.slice(other.end));

/** "1,000 条消息还剩 777 条", "1,000件の残りは777件": of so many, so many, and no third figure. */
const saysRestOf = (
  text: string,
  one: ReadNumber,
  other: ReadNumber,
  words: readonly FoundWord[],
): boolean => {
  const [role, ...more] = words.filter(({ concept }) => says.has(concept));
  if (role === undefined || more.length > 0 || role.start < one.end) return false;
  const said = words.filter(({ end }) => end <= role.start);
  return (
    said.every(({ concept }) => counted.has(concept)) &&
    /^[\s的のは]*$/u.test(
      leaveOut(text.slice(0, one.start), said, 0) +
        leaveOut(text.slice(one.end, role.start), said, one.end) +
        text.slice(role.end, other.start),
    ) &&
    /\p{Script=Han}/u.test(text.slice(one.end, role.start)) &&
    !/^[^.。;!?]*\d/.test(text.slice(other.end))
  );
};
const says = new Set<string>(['remaining', 'used']);
const counted = new Set<string>(['credits', 'running', 'plan']);

const longestBetween = 60;
const mostUnexplained = 2;
/** "Left from your plan and another 2,000" begins another statement. */
const mostBehindOf = 1;

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
  if (isOfFirst(text, one, other, inside, words) || saysRestOf(text, one, other, words))
    return 'backward';
  const of = inside.findLast((word) => word.concept === 'of');
  const isOne =
    of !== undefined &&
    countUnexplained(text, { start: one.end, end: other.start }, inside) <= mostUnexplained &&
    countUnexplained(text, { start: of.end, end: other.start }, inside) <= mostBehindOf;
  return isOne ? 'forward' : null;
}

type Span = { start: number; end: number };

function countUnexplained(text: string, within: Span, words: readonly FoundWord[]): number {
  const unexplained = leaveOut(text.slice(within.start, within.end), words, within.start);
  return unexplained.split(/\s+/).filter((word) => word !== '').length;
}

/** The part of a text that begins at `from` without these words. */
const leaveOut = (part: string, words: readonly FoundWord[], from: number): string =>
  words
    .filter(({ start }) => start >= from)
    .reduceRight(
      (rest, { start, end }) => rest.slice(0, start - from) + rest.slice(end - from),
      part,
    );

import { oddDigit, tightSpace } from './labels/fold-text.ts';

/** Between two inline elements that touch: one word to the eye, perhaps two figures to the author. */
export const seam = '\ue001';

export type NumberDoubt =
  'malformed' | 'fraction' | 'abbreviated' | 'approximate' | 'split' | 'change' | 'sign' | 'range';
export type ReadNumber = {
  start: number;
  end: number;
  /** Without its sign. */
  amount: number;
  isNegative: boolean;
  /** (223): a debt in a ledger, a count in a legend. */
  inParentheses: boolean;
  /** The character that groups thousands, null without one. */
  grouping: string | null;
  doubt: NumberDoubt | null;
};

const core = `\\d(?:(?:[.,'_\\u00b7${tightSpace}${seam}]|[.,'${tightSpace}]${seam}|${seam}[.,'${tightSpace}]${seam}?|${seam}? ${seam}?(?=\\d{3}(?!\\d)))?\\d)*`;
const numberPattern = new RegExp(
  `(?<before>[~≈<>≤≥±]\\s?)?(?<open>\\()?(?<sign>[-\\u2010-\\u2014\\u2212+]|\\u2212\\s)?(?<core>${core})(?<close>\\))?(?<minus>[-\\u2010\\u2212](?![\\p{L}\\d]))?(?<more>[+?‰])?`,
  'gu',
);
const abbreviation =
  /^[\s\u00a0\ue001]?(?:k|m|mn|mio|b|bn|mil|mila|mille|tsd|tys|mln|bin|lakh|lac|cr|crore|thousand|million|milhoes|millones|الف|مليون|हजार|लाख|हज़ार|千|万|萬|億|亿)(?![\p{L}\p{M}])/u;
const unspacedAbbreviation = /^[\s\u00a0\ue001]?[千万萬億亿]/u;
const largest = 100_000_000;

type Amount = { amount: number; grouping: string | null; doubt: NumberDoubt | null };
const doubtful = (doubt: NumberDoubt): Amount => ({ amount: Number.NaN, grouping: null, doubt });

const joinPattern = new RegExp(`\\d${seam}\\d`);

/** Digits that meet where two elements touch are one number only when each of several elements holds one digit. */
function isUnsafeJoin(text: string, isAlone: boolean): boolean {
  if (text.includes(`${seam} `) || text.includes(` ${seam}`)) return true;
  if (!joinPattern.test(text)) return false;
  const pieces = text.split(seam);
  const isRepeated = new Set(pieces).size === 1; // perhaps one figure and its copies
  if (isRepeated && !isAlone) return true;
  return pieces.length < 3 || !pieces.every((piece) => /^[.,'\u00a0]?\d?[.,'\u00a0]?$/.test(piece));
}

/** Whole numbers only: credits have no fractions, so three digits after a mark are always thousands. */
export function readAmount(text: string, isAlone = true): Amount {
  if (isUnsafeJoin(text, isAlone)) return doubtful('split');
  const joined = text.replaceAll(seam, '');
  const marks = [...joined].filter((sign) => !/\d/.test(sign));
  const groups = joined.split(/\D/);
  const mark = marks[0];
  if (mark === undefined) return readPlain(joined);
  if (marks.some((other) => other !== mark))
    return doubtful(marks.length > 1 ? 'malformed' : 'fraction');
  const [lead = '', ...rest] = groups;
  const isGrouped = /^[1-9]\d{0,2}$/.test(lead) && rest.every((group) => group.length === 3);
  if (isGrouped || isIndian(lead, rest, mark))
    return { ...readPlain(groups.join('')), grouping: mark };
  return doubtful(rest.length === 1 ? 'fraction' : 'malformed');
}

function readPlain(digits: string): Amount {
  const amount = Number(digits);
  const isSound = (digits === '0' || !digits.startsWith('0')) && amount <= largest;
  return isSound ? { amount, grouping: null, doubt: null } : doubtful('malformed');
}

/** 1,00,000: groups of two before the last three. */
const isIndian = (lead: string, rest: readonly string[], mark: string): boolean =>
  mark === ',' &&
  rest.length > 1 &&
  /^[1-9]\d?$/.test(lead) &&
  rest.every((group, at) => group.length === (at === rest.length - 1 ? 3 : 2));

/** All numbers of a folded text. A digit inside a word (GPT4, 3rd, 24h) is none. */
export function readNumbers(folded: string): readonly ReadNumber[] {
  const numbers: ReadNumber[] = [];
  for (const match of folded.matchAll(numberPattern)) {
    const number = readMatch(folded, match);
    const before = numbers.at(-1);
    const from = before?.end ?? 0;
    if (
      before !== undefined &&
      rangeMark.test(folded.slice(from, number?.start ?? match.index + 1))
    )
      numbers.splice(-1, 1, { ...before, doubt: 'range' });
    if (number !== null) numbers.push(number);
  }
  return numbers;
}

/** "700-800", "700 – 800": neither is the figure. */
const rangeMark = /^\s?[-\u2010-\u2014~\u301c]\s?$/;

/** Units and ordinals that are written onto their number. */
const unitPattern =
  /^(?:st|nd|rd|th|er|e|o|a|h|hr|hrs|d|day|days|w|min|mins|s|sec|secs|am|pm|px|kb|mb|gb|tb)(?![\p{L}\p{M}])/u;

function readMatch(folded: string, match: RegExpExecArray | RegExpMatchArray): ReadNumber | null {
  const { before, open, sign, core: digits = '', close, minus, more } = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const previous = folded.slice(Math.max(0, start - 1), start);
  if (/[\p{L}\p{M}#]/u.test(previous) && !isUnspacedLetter(previous)) return null;
  if (sign !== undefined && /[\d)]/.test(previous)) return null;
  const next = folded.slice(end);
  const isShortened = abbreviation.test(next) || unspacedAbbreviation.test(next);
  if (!isShortened && unitPattern.test(next)) return null;
  const read = readAmount(digits, digits.length === folded.length);
  const isBracketed = open !== undefined && close !== undefined;
  const bracket = open !== undefined && !isBracketed ? match[0].indexOf('(') + 1 : 0;
  const isApprox = before !== undefined || more !== undefined;
  return {
    start: start + bracket,
    end: close !== undefined && !isBracketed ? start + match[0].indexOf(')') : end,
    amount: read.amount,
    grouping: read.grouping,
    isNegative: (sign !== undefined && sign !== '+') || minus !== undefined,
    inParentheses: isBracketed,
    doubt:
      read.doubt ??
      findOdd(folded.slice(0, start), next) ??
      findDoubt({ isShortened, isApprox, sign }),
  };
}

const oddBefore = new RegExp(`(?:[.,]|${oddDigit})${seam}?$`, 'u');
const oddAfter = new RegExp(`^(?:${seam}?${oddDigit}|[a-z])`, 'u');
/** A dash set off from its number is a minus or a separator; after a word it is a separator. */
const loneDash = new RegExp(`^(?:.*[:(])?[\\s${seam}]*[-\\u2010-\\u2014]\\s$`, 'u');
const changeMark = /[\u2796\u25b2-\u25c5\u2190-\u21ff\u2b05-\u2b0d\u{1f53a}-\u{1f53d}]\s?$/u;

/** What stands right beside a number and makes another thing of it. */
function findOdd(before: string, after: string): NumberDoubt | null {
  if (oddBefore.test(before)) return 'fraction';
  if (oddAfter.test(after)) return 'malformed';
  if (changeMark.test(before)) return 'change';
  return loneDash.test(before) ? 'sign' : null;
}

const isUnspacedLetter = (letter: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter);

function findDoubt(of: {
  isShortened: boolean;
  isApprox: boolean;
  sign: string | undefined;
}): NumberDoubt | null {
  if (of.isShortened) return 'abbreviated';
  if (of.isApprox) return 'approximate';
  return of.sign === '+' ? 'change' : null;
}

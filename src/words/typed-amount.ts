import { fail, succeed, type Result } from '../domain/result.ts';

export type TypedAmountProblem =
  | 'error.empty'
  | 'error.no_number'
  | 'error.several_numbers'
  | 'error.not_whole'
  | 'error.too_large';

/** Far above any plan with purchases (Enterprise has 20,000 a month; tawk.to help centre, 2026). */
const LARGEST = 100_000_000;
/** Digits with what may stand between them; an abbreviation such as 4.2k is taken along and refused. */
const NUMBER = /[-−–]?\d(?:[\d.,'’\u00a0\u202f\u066b\u066c ]*\d)?\s?[km]?(?![\p{L}\d])/giu;
const GROUPED = /^\d{1,3}([.,'’\u00a0\u202f\u066c ])\d{3}(?:\1\d{3})*$/u;

/**
 * The one whole number in a text that a person typed or pasted ("612", "1,250 credits left", "-223",
 * Arabic or Devanagari digits). A number that could be meant otherwise is refused, never guessed.
 */
export function readTypedAmount(text: string): Result<number, TypedAmountProblem> {
  if (text.trim() === '') return fail('error.empty');
  const numbers = withAsciiDigits(text).match(NUMBER) ?? [];
  const [number] = numbers;
  if (number === undefined) return fail('error.no_number');
  if (numbers.length > 1) return fail('error.several_numbers');
  const negative = /^[-−–]/u.test(number);
  const digits = number.replace(/^[-−–]/u, '').trim();
  const plain = GROUPED.test(digits) && !digits.startsWith('0') ? stripGroups(digits) : digits;
  if (!/^\d+$/u.test(plain))
    return fail(/ \d/.test(plain) ? 'error.several_numbers' : 'error.not_whole');
  const value = Number(plain);
  if (value > LARGEST) return fail('error.too_large');
  return succeed(negative && value > 0 ? -value : value);
}

const stripGroups = (digits: string): string => digits.replace(/\D/gu, '');

/** Decimal digits of every script stand in runs of ten whose first is a multiple of ten away. */
const withAsciiDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)));

function digitValue(codePoint: number): number {
  let zero = codePoint;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && codePoint - zero < 9) zero -= 1;
  return codePoint - zero;
}

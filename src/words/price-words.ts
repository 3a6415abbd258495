import { fail, succeed, type Result } from '../domain/result.ts';
import type { Words } from './language.ts';

const CENTS = 100;
const MOST_CENTS = 1_000_000;

/** A price as a person types it, in dollars; in cents, null for none of their own. */
export function readPrice(text: string, words: Words): Result<number | null, string> {
  const typed = text
    .trim()
    .replace(/^\$\s*/u, '')
    .replace(',', '.');
  if (typed === '') return succeed(null);
  const cents = Math.round(Number(typed) * CENTS);
  const isPrice = /^\d+(\.\d{1,2})?$/u.test(typed) && cents <= MOST_CENTS;
  return isPrice ? succeed(cents) : fail(words.say('error.price'));
}

/** A price as it stands in its field: "30", "29.50". */
export const priceField = (cents: number): string =>
  cents % CENTS === 0 ? String(cents / CENTS) : (cents / CENTS).toFixed(2);

import type { Words } from './language.ts';

const CENTS = 100;

/** Whole cents as a price: "$30", "$12.50". */
export const moneyText = (cents: number, currency: string, words: Words): string =>
  new Intl.NumberFormat(words.tag, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(cents / CENTS);

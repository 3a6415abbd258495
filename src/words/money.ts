import type { Words } from './language.ts';

const CENTS = 100;

/** Whole US cents as a price: "$30", "$12.50". */
export const moneyText = (cents: number, words: Words): string =>
  new Intl.NumberFormat(words.tag, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(cents / CENTS);

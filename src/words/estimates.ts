import type { Figure } from '../domain/property-view.ts';

/** The place of the second significant digit: 10 for 587, 1 for 42, 100 for 4,270. */
const secondPlace = (size: number): number =>
  10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, size))) - 1);

/**
 * An estimate claims no more than two significant digits, and never more credits than there may be:
 * 587 is 580, 238 owed are 240. Rounded to the nearest, 117 would say 120 after an official 118.
 */
export function roundEstimate(value: number): number {
  const place = secondPlace(Math.abs(value));
  return Math.floor(value / place) * place;
}

/**
 * The 80 % range of an estimate as sizes, rounded outwards to half the place of its second digit:
 * 571 to 604 around 587 is 570 to 605. It holds the rounded figure, and rounding takes it no
 * further than the official figure before. Null for every other figure.
 */
export function rangeOf(figure: Figure, official = 0): { low: number; high: number } | null {
  if (figure.kind !== 'about') return null;
  const size = Math.abs(figure.value);
  const shown = Math.abs(roundEstimate(figure.value));
  const step = Math.max(1, secondPlace(size) / 2);
  const side = figure.value < 0 ? -1 : 1;
  const ends = [figure.low, figure.high].map((end) => Math.max(0, end * side));
  const top = Math.max(...ends);
  const rounded = Math.max(shown, Math.ceil(top / step) * step);
  return {
    low: Math.min(shown, Math.floor(Math.min(...ends) / step) * step),
    // Credits bought since take it further.
    high: top <= official ? Math.min(rounded, official) : rounded,
  };
}

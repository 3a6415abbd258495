import { formatters } from './formatters.ts';
import type { PropertyView } from '../domain/property-view.ts';
import { rangeOf, roundEstimate } from './estimates.ts';
import type { Words } from './language.ts';

/** Opens and closes a run of text whose direction is its own (Unicode TR9). */
const ISOLATE = '\u2068';
const END_ISOLATE = '\u2069';

export const countText = (count: number, words: Words): string =>
  formatters.getNumberFormat(words.tag).format(count);

/** An official figure: "612", "223 over". */
export const officialText = (value: number, words: Words): string => {
  const amount = countText(Math.abs(value), words);
  return value < 0 ? words.say('amount.over', { amount }) : amount;
};

type Named = Pick<PropertyView, 'name' | 'propertyId'>;

/** The property's name, or the end of its id while nobody named it. */
export const propertyName = (view: Named, words: Words): string =>
  view.name ?? words.say('property.unnamed', { id: view.propertyId.slice(-4) });

/** The name as a slot: in a right-to-left sentence it keeps its own direction. */
export function nameText(view: Named, words: Words): string {
  const name = propertyName(view, words);
  return words.direction === 'rtl' ? ISOLATE + name + END_ISOLATE : name;
}

/** The figure's bare size, for sentences that say themselves what kind of figure it is. */
export function sizeOf({ figure }: Pick<PropertyView, 'figure'>): number {
  if (figure.kind === 'none' || figure.kind === 'about_none') return 0;
  return Math.abs(figure.kind === 'about' ? roundEstimate(figure.value) : figure.value);
}

export const sizeText = (view: PropertyView, words: Words): string =>
  countText(sizeOf(view), words);

/** The figure's size inside a sentence: "86", "at most 86", "about 210"; for a debt "at least 226". */
export function amountInWords(view: PropertyView, words: Words): string {
  const amount = sizeText(view, words);
  if (isEstimate(view)) return words.say('amount.about_words', { amount });
  if (!isBound(view)) return amount;
  return words.say(isOver(view) ? 'amount.at_least_words' : 'amount.at_most_words', { amount });
}

/** So many credits, where `amount` says how many: "1 credit", "about 210 AI credits". */
export const creditsText = (count: number, amount: string, words: Words, ai = 'no'): string =>
  words.say('amount.credits', { count, amount, ai });

/** What is left as a phrase: "612 left", "at most 590 left", "about 590 left (570–605)". */
export function leftText(view: PropertyView, words: Words, withRange: boolean): string {
  const range = withRange ? rangeText(view, words) : null;
  const about = range === null ? 'about' : 'range';
  return words.say('amount.left', {
    kind: isEstimate(view) ? about : view.figure.kind,
    amount: sizeText(view, words),
    range: range ?? '',
  });
}

/** The ends of an estimate, "570–605"; null for every other figure. */
export function rangeText(
  view: Pick<PropertyView, 'figure' | 'origin'>,
  words: Words,
): string | null {
  const range = rangeOf(view.figure, view.origin?.value);
  return (
    range &&
    words.say('amount.range', {
      low: countText(range.low, words),
      high: countText(range.high, words),
    })
  );
}

/** Is the figure a bound that says more than its number? "At most 0" does not. */
const isBound = (view: PropertyView): boolean =>
  view.figure.kind === 'at_most' && view.figure.value !== 0;

const ESTIMATES: readonly string[] = ['about', 'about_none', 'expected'];
const isEstimate = ({ figure }: PropertyView): boolean => ESTIMATES.includes(figure.kind);

/** The large number of the popup: "612", "≤612", "~590", "223 over", "–". */
export function numberText(view: PropertyView, words: Words): string {
  if (view.figure.kind === 'none') return words.say('number.none');
  const amount = markedText(sizeOf(view), view, words);
  return isOver(view) ? words.say('number.over', { amount }) : amount;
}

/** The figure as a short slot of a sentence: "≤612", "223 over". */
export function figureText(view: PropertyView, words: Words): string {
  const amount = markedText(sizeOf(view), view, words);
  return isOver(view) ? words.say('amount.over', { amount }) : amount;
}

/** An amount of a pool or a balance, marked like the figure that it belongs to. */
export function markedText(size: number, view: PropertyView, words: Words): string {
  const { kind } = view.figure;
  const amount = countText(kind === 'about' ? roundEstimate(size) : size, words);
  if (isEstimate(view)) return words.say('amount.about', { amount });
  if (kind !== 'at_most' || size === 0) return amount;
  return words.say(isOver(view) ? 'amount.at_least' : 'amount.at_most', { amount });
}

export const isOver = ({ figure }: PropertyView): boolean => 'value' in figure && figure.value < 0;

/** The number as a screen reader says it. */
export function spokenNumber(view: PropertyView, words: Words): string {
  const amount = isOver(view) ? amountInWords(view, words) : sizeText(view, words);
  const credits = creditsText(sizeOf(view), amount, words);
  return words.say('number.spoken', { kind: spokenKind(view), amount: credits });
}

function spokenKind(view: PropertyView): string {
  if (isOver(view)) return 'over';
  if (isEstimate(view)) return 'about';
  const { kind } = view.figure;
  return kind === 'at_most' && !isBound(view) ? 'official' : kind;
}

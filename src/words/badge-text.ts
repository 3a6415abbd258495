import type { Figure, PropertyView } from '../domain/property-view.ts';
import { roundEstimate } from './estimates.ts';

/** More does not fit on a toolbar badge. */
const BADGE_LENGTH = 4;
/** A list has room for the mark and a tenth: "~1.9k". */
const LIST_LENGTH = 6;

const MARKS: Partial<Record<Figure['kind'], string>> = {
  at_most: '≤',
  about: '~',
  about_none: '~',
  expected: '~',
};

type Shown = Pick<PropertyView, 'figure'>;

/** The figure in at most four characters, cut towards zero; the mark goes before the number does. */
export const badgeText = ({ figure }: Shown): string => shorten(figure, BADGE_LENGTH);

/** The figure in a list of properties: as on the badge, with a little more room. */
export const listAmount = ({ figure }: Shown): string => shorten(figure, LIST_LENGTH);

function valueOf(figure: Exclude<Figure, { kind: 'none' }>): number {
  if (figure.kind === 'about_none') return 0;
  return figure.kind === 'about' ? roundEstimate(figure.value) : figure.value;
}

function shorten(figure: Figure, length: number): string {
  if (figure.kind === 'none') return '';
  const value = valueOf(figure);
  // A bound of nothing, or of a debt, is said by the number itself.
  const bare = value < 0 || (value === 0 && figure.kind === 'at_most');
  const mark = bare ? '' : (MARKS[figure.kind] ?? '');
  const texts = [...shapesOf(value).map((shape) => mark + shape), ...shapesOf(value)];
  return texts.find((text) => text.length <= length) ?? '';
}

/** From the most exact writing to the shortest. */
function shapesOf(value: number): string[] {
  const sign = value < 0 ? '-' : '';
  const size = Math.abs(value);
  if (size < 1_000) return [sign + size];
  if (size < 1_000_000) {
    const shapes = [`${sign}${cutToTenth(size / 1_000)}k`, `${sign}${Math.floor(size / 1_000)}k`];
    // Only a debt of six digits finds no room in thousands.
    return size < 100_000 || !sign ? shapes : [`${sign}.${Math.floor(size / 100_000)}M`];
  }
  return [`${sign}${cutToTenth(size / 1_000_000)}M`, `${sign}${Math.floor(size / 1_000_000)}M`];
}

/** 4.27 is 4.2; 17.9 is 17: no tenth beyond one digit. */
const cutToTenth = (amount: number): number =>
  amount < 10 ? Math.floor(amount * 10) / 10 : Math.floor(amount);

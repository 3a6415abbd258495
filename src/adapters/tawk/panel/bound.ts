import { hasWord } from './read-text.ts';
import type { ReadDate } from '../dates.ts';
import type { Concept } from '../labels/label-table.ts';
import type { ReadText } from './read-text.ts';
import type { Value } from './read-values.ts';

/** Texts that speak of a figure: its own, its label's, or those of the headings above. */
export type Layer = {
  kind: 'own' | 'label' | 'heading';
  reads: readonly ReadText[];
  /** Those of the texts that stand behind the figure. */
  trailing: readonly ReadText[];
};

/** A figure or a date with all that speaks of it, the nearest first. */
export type Bound = {
  read: ReadText;
  value: Value | null;
  layers: Layer[];
  /** The only date of its row: a day of the usage history. */
  companion: ReadDate | null;
  /** The date stands in its own text or its own row: the figure is surely of that day. */
  isDated: boolean;
  /** The structure leaves open which of the texts around it is its label. */
  isLoose: boolean;
  /** It sums up the days of a usage history, or the pools of a column. */
  isSum: boolean;
};

/** Part of the page as the binding sees it. Without bounds it is a label. */
export type Item = {
  bounds: readonly Bound[];
  labels: readonly ReadText[];
  heading: number;
  /** What it is made of; `slots` counts the empty places too. */
  cells: readonly Item[];
  slots: readonly Item[];
  tag: string;
  role: string;
};

/** The level of a term, below every heading. */
export const TERM = 7;

export const boundsOf = (read: ReadText): Bound[] => {
  const own: Layer = { kind: 'own', reads: [read], trailing: [] };
  const fresh = (value: Value | null): Bound => ({
    read,
    value,
    layers: [{ ...own }],
    companion: null,
    isDated: false,
    isLoose: false,
    isSum: false,
  });
  const bounds = read.values.map(({ value }) => fresh(value));
  const [date] = read.dates;
  const isDayOf =
    bounds.length === 1 && read.dates.length === 1 && date !== undefined && !hasWord(read, 'reset');
  if (isDayOf && bounds[0] !== undefined) {
    bounds[0].companion = date;
    bounds[0].isDated = !hasWord(read, 'neutral', 'running', 'asOf');
  }
  if (read.dates.length > 0 && !isDayOf) bounds.push(fresh(null));
  return bounds;
};

export const isDate = (bound: Bound): boolean => bound.value === null;

export function addLayer(
  bounds: readonly Bound[],
  kind: Layer['kind'],
  reads: readonly ReadText[],
  trailing: readonly ReadText[] = [],
): void {
  const speaking = reads.filter((read) => !read.hasPrice && !read.hasPriceAside && !read.isProse);
  if (speaking.length === 0) return;
  for (const bound of bounds) bound.layers.push({ kind, reads: speaking, trailing });
}

const sayNothing: readonly Concept[] = ['credits', 'of', 'approx', 'below', 'neutral'];
/** "Since Nov 14" is no day of a figure beside it. */
const saysNothing = ({ value }: Bound, concept: Concept): boolean =>
  sayNothing.includes(concept) && (concept !== 'neutral' || value !== null);

/** Does any text so far say what the figure is? Unit words do not. */
export const isExplained = (bound: Bound): boolean =>
  bound.companion !== null ||
  bound.layers.some((layer) =>
    layer.reads.some(
      (read) =>
        (read.hasOtherWords && !read.node.isAttribute) ||
        read.words.some((word) => !saysNothing(bound, word.concept)),
    ),
  );

export const poolConcepts = ['subscription', 'purchased', 'excess'] as const;
export const roleConcepts = ['used', 'remaining', 'balance', 'total'] as const;

export const speaksOf = (reads: readonly ReadText[], ...concepts: readonly Concept[]): boolean =>
  reads.some((read) => hasWord(read, ...concepts));

/** Words that say which figure it is, or that it is none of ours. */
export const tellingConcepts: readonly Concept[] = [
  ...roleConcepts,
  ...poolConcepts,
  'topUp',
  'reset',
  'apart',
  'foreign',
];

export const namesIn = <Name extends Concept>(layer: Layer, names: readonly Name[]): Name[] =>
  names.filter((name) => speaksOf(layer.reads, name));

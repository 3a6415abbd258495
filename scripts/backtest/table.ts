import { measure, measureAfterSilence, type Figures } from './measure.ts';
import type { Method } from './methods.ts';
import type { Series } from './series.ts';

const columns: [heading: string, figure: string][] = [
  ['pinball', 'pinball'],
  ['alarms', 'false alarms'],
  ['cover', 'coverage'],
  ['early', 'early'],
  ['rec24', 'recall 24'],
  ['rec72', 'recall 72'],
  ['rec168', 'recall 168'],
  ['prec24', 'precision 24'],
  ['prec72', 'precision 72'],
  ['prec168', 'precision 168'],
  ['warn72', 'warned 72'],
  ['lead50', 'lead median'],
  ['lead5', 'lead 5th'],
  ['warnprec', 'warning precision'],
  ['Brier', 'Brier'],
  ['packs', 'packs enough'],
  ['cold', 'cold pinball'],
  ['silent', 'recall after silence'],
  ['tight', 'tight false alarms'],
];

/** All figures of one method on one series. */
export const measureAll = (method: Method, series: Series): Figures => {
  const figures = new Map(measure(method, series, 'warm'));
  figures.set('cold pinball', measure(method, series, 'cold').get('pinball') ?? Number.NaN);
  figures.set('recall after silence', measureAfterSilence(method, series));
  return figures;
};

/** The mean over series, each counting once; a series without a case does not count. */
export const meanFigures = (each: readonly Figures[]): Figures => {
  const names = new Set(each.flatMap((figures) => [...figures.keys()]));
  return new Map(
    [...names].map((name) => {
      const known = each.flatMap((figures) => {
        const value = figures.get(name);
        return value === undefined || Number.isNaN(value) ? [] : [value];
      });
      return [name, known.reduce((sum, value) => sum + value, 0) / known.length];
    }),
  );
};

/** The figures of ours that the goals speak of, those against the straight line among them. */
export const compareMethods = (line: Figures, ours: Figures, each: readonly Figures[]): Figures => {
  const compared = new Map(ours);
  const ratio = (name: string): number =>
    (ours.get(name) ?? Number.NaN) / (line.get(name) ?? Number.NaN);
  compared.set('pinball / straight line', ratio('pinball'));
  compared.set('cold pinball / straight line', ratio('cold pinball'));
  const coverages = each.map((figures) => figures.get('coverage') ?? Number.NaN);
  compared.set('least coverage of a series', Math.min(...coverages));
  return compared;
};

const show = (value: number | undefined): string => {
  if (value === undefined || Number.isNaN(value)) return '-';
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 3);
};

export const tableHead = (): string =>
  `${''.padEnd(34)}${columns.map(([heading]) => heading.padStart(9)).join('')}`;

export const tableRow = (name: string, figures: Figures): string =>
  `${name.padEnd(34)}${columns.map(([, figure]) => show(figures.get(figure)).padStart(9)).join('')}`;

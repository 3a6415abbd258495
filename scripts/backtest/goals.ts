/** What the forecaster is to reach on the mean over series; `least` and `most` are bounds. */
export interface Goal {
  readonly figure: string;
  readonly least?: number;
  readonly most?: number;
}

export const goals: Goal[] = [
  { figure: 'pinball / straight line', most: 0.5 },
  { figure: 'cold pinball / straight line', most: 0.65 },
  { figure: 'coverage', least: 0.76, most: 0.88 },
  { figure: 'least coverage of a series', least: 0.7 },
  { figure: 'early', most: 0.11 },
  { figure: 'recall 24', least: 0.99 },
  { figure: 'recall 72', least: 0.98 },
  { figure: 'recall 168', least: 0.98 },
  { figure: 'precision 24', least: 0.98 },
  { figure: 'precision 72', least: 0.97 },
  { figure: 'precision 168', least: 0.95 },
  { figure: 'warned 72', least: 0.99 },
  { figure: 'lead median', least: 370 },
  { figure: 'lead 5th', least: 150 },
  { figure: 'false alarms', most: 0.14 },
  { figure: 'tight false alarms', most: 0.22 },
  { figure: 'warning precision', least: 0.93 },
  { figure: 'Brier', most: 0.055 },
  { figure: 'recall after silence', least: 0.98 },
  { figure: 'packs enough', least: 0.94 },
];

/** Of the one number three days after an official figure, over all spacings. */
export const estimateGoals: Goal[] = [
  { figure: 'median error', most: 0.03 },
  { figure: 'too high', least: 0.4, most: 0.6 },
  { figure: 'covered', least: 0.72, most: 0.88 },
];

/** One line a goal: met, missed, or not to be told from these series. */
export const judgeGoals = (
  given: readonly Goal[],
  figures: ReadonlyMap<string, number>,
): string[] =>
  given.map(({ figure, least = -Infinity, most = Infinity }) => {
    const value = figures.get(figure) ?? Number.NaN;
    const met = value >= least && value <= most;
    const bounds = [
      Number.isFinite(least) ? `at least ${least}` : '',
      Number.isFinite(most) ? `at most ${most}` : '',
    ].filter((bound) => bound !== '');
    const verdict = Number.isNaN(value) ? 'no case' : met ? 'met   ' : 'missed';
    return `${verdict} ${figure}: ${value.toPrecision(3)} (${bounds.join(', ')})`;
  });

import type { Series } from './series.ts';
import { simulateAgent, type AgeFigures } from './simulate-agent.ts';

/** Days between official figures, and the ages in days at which the estimate is looked at. */
const habits: [everyDays: number, ages: number[]][] = [
  [1, [1]],
  [3, [1, 3]],
  [7, [1, 3, 7]],
];
/** Fewer looks at one series say nothing. */
const LEAST_LOOKS = 4;

export interface AgedFigures extends AgeFigures {
  readonly age: number;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The figures of one age, the mean over series and spacings. */
export const meanEstimates = (all: readonly AgedFigures[], age: number): Map<string, number> => {
  const looks = all.filter((figures) => figures.age === age);
  return new Map([
    ['median error', mean(looks.map(({ medianError }) => medianError))],
    ['too high', mean(looks.map(({ tooHigh }) => tooHigh))],
    ['covered', mean(looks.map(({ covered }) => covered))],
  ]);
};

/** Plays every habit over every series; prints a line for each habit and age. */
export const simulateAgents = (
  all: readonly Series[],
  print: (line: string) => void,
): AgedFigures[] =>
  habits.flatMap(([everyDays, ages]) => {
    const found = all.flatMap((series) =>
      [...simulateAgent(series, everyDays, ages)].map(([age, figures]) => ({ age, ...figures })),
    );
    const counted = found.filter(({ looks }) => looks >= LEAST_LOOKS);
    for (const age of ages) {
      const figures = meanEstimates(counted, age);
      const [error, high, covered] = ['median error', 'too high', 'covered'].map((name) =>
        percent(figures.get(name) ?? Number.NaN),
      );
      print(
        `figures every ${everyDays} days, after ${age}: off by ${error} of the plan, too high in ${high}, covered ${covered}`,
      );
    }
    return counted;
  });

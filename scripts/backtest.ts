import { globSync } from 'node:fs';
import { join } from 'node:path';
import { estimateGoals, goals, judgeGoals } from './backtest/goals.ts';
import type { Figures } from './backtest/measure.ts';
import { methods } from './backtest/methods.ts';
import { readSeries, UnusableSeries, type Series } from './backtest/series.ts';
import { meanEstimates, simulateAgents } from './backtest/simulate-agents.ts';
import { compareMethods, meanFigures, measureAll, tableHead, tableRow } from './backtest/table.ts';

/** Scores the forecaster and the one number on DIR/*.csv, and says which goals they meet. */

const shipped = join(import.meta.dirname, 'backtest', 'series');
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

const readAll = (directory: string): Series[] => {
  const files = globSync(join(directory, '*.csv')).toSorted();
  if (files.length === 0) throw new UnusableSeries(`${directory} holds no .csv file`);
  return files.map(readSeries);
};

const printForecasts = (all: readonly Series[]): void => {
  print(tableHead());
  const measured = methods.map((method) => {
    const each = all.map((series): Figures => {
      const figures = measureAll(method, series);
      print(tableRow(`  ${method.name}, ${series.name}`, figures));
      return figures;
    });
    return { name: method.name, each, mean: meanFigures(each) };
  });
  print('');
  print(tableHead());
  for (const { name, mean } of measured) print(tableRow(name, mean));
  const [line, ours] = [measured[0], measured.at(-1)];
  if (line === undefined || ours === undefined) return;
  print('');
  const compared = compareMethods(line.mean, ours.mean, ours.each);
  for (const verdict of judgeGoals(goals, compared)) print(verdict);
};

const printEstimates = (all: readonly Series[]): void => {
  print('\nThe one number: an agent sees 1 AI message in 5 on shift');
  const looks = simulateAgents(all, print);
  print('');
  const figures = meanEstimates(looks, 3);
  for (const verdict of judgeGoals(estimateGoals, figures)) print(`${verdict}, at 3 days`);
};

try {
  const all = readAll(process.argv[2] ?? shipped);
  printForecasts(all);
  printEstimates(all);
} catch (error) {
  if (!(error instanceof UnusableSeries)) throw error;
  process.stderr.write(`backtest: ${error.message}\n`);
  process.exitCode = 2;
}

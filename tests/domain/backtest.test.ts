import { describe, expect, it } from 'vitest';
import { measure } from '../../scripts/backtest/measure.ts';
import { methods } from '../../scripts/backtest/methods.ts';
import { readSeries } from '../../scripts/backtest/series.ts';
import { listCycleStarts, listLooks, sizePlan } from '../../scripts/backtest/cycles.ts';

const file = new URL('../../scripts/backtest/series/twitter_aapl.csv', import.meta.url).pathname;
const series = readSeries(file);
const figuresOf = (name: string, start: 'warm' | 'cold') => {
  const method = methods.find((one) => one.name === name);
  if (method === undefined) throw new Error(`no method ${name}`);
  const figures = measure(method, series, start);
  return (figure: string): number => figures.get(figure) ?? Number.NaN;
};

describe('the forecaster on a real series', () => {
  const [line, week] = [figuresOf('straight line', 'warm'), figuresOf('trailing 7 days', 'warm')];
  const ours = figuresOf('ours', 'warm');

  it('is off by less than half of what a straight line is, and less than a rate of seven days', () => {
    expect(ours('pinball')).toBeLessThanOrEqual(0.5 * line('pinball'));
    expect(ours('pinball')).toBeLessThan(week('pinball'));
  });

  it('names a range that holds in about four of five looks and is seldom too late', () => {
    expect(ours('coverage')).toBeGreaterThanOrEqual(0.76);
    expect(ours('coverage')).toBeLessThanOrEqual(0.88);
    expect(ours('early')).toBeLessThanOrEqual(0.11);
  });

  it('warns of every run-out three days ahead, and of nothing else', () => {
    expect(ours('warned 72')).toBe(1);
    expect(ours('false alarms')).toBe(0);
    expect(ours('recall 168')).toBe(1);
  });

  it('beats the straight line from a cold start too', () => {
    expect(figuresOf('ours', 'cold')('pinball')).toBeLessThanOrEqual(0.68 * line('pinball'));
  });
});

describe('the scoring', () => {
  it('starts cycles at 14:00, three weeks in, and looks every six hours while credits last', () => {
    const starts = listCycleStarts(series);
    expect(starts.map((start) => (series.startCell + start) % 24)).toEqual(starts.map(() => 14));
    expect(starts[0]).toBeGreaterThanOrEqual(21 * 24);
    const looks = listLooks(series, starts[0] ?? 0, sizePlan(series, starts[0] ?? 0, 2));
    expect(looks.slice(0, 3).map(({ elapsed }) => elapsed)).toEqual([0, 6, 12]);
    expect(looks.every(({ spendable }) => spendable > 0)).toBe(true);
    const last = looks.at(-1);
    expect(last?.truth).toBeLessThanOrEqual(6);
  });
});

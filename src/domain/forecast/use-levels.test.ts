import { describe, expect, it } from 'vitest';
import { learnUse } from './forecast.ts';

/** A busy week with slow weekends, and chance that is the same every time. */
function series(days: number, level: (day: number) => number): number[] {
  let chance = 7;
  return Array.from({ length: days * 24 }, (_, at) => {
    chance = (chance * 16_807) % 2_147_483_647;
    const [day, hour] = [Math.floor(at / 24), at % 24];
    const busy = hour >= 8 && hour < 19 ? 1.6 : 0.3;
    const weekday = day % 7 < 5 ? 1.1 : 0.5;
    return Math.floor((chance / 2_147_483_647) * 2 * busy * weekday * level(day));
  });
}
const learn = (counts: number[], spacingDays = 0) => {
  const learned = learnUse({ counts, mask: [], cellOf: (hour) => hour % 168 }, spacingDays);
  return learned ?? { level: [], spread: [] };
};
const flat = (days: number, count = 4) => Array.from({ length: days * 24 }, () => count);

describe('the level and how unsure it is', () => {
  it('of steady use is that use, and the surer the longer it was seen', () => {
    const [month, half] = [learn(flat(30)), learn(flat(180))];
    for (const level of half.level) expect(level).toBeCloseTo(4, 1);
    half.spread.forEach((spread, at) => {
      expect(spread).toBeLessThan(month.spread[at] ?? 0);
      expect(spread).toBeGreaterThan(0);
    });
  });

  it('scales with the use', () => {
    const [few, many] = [learn(flat(60, 40)), learn(flat(60, 400))];
    many.level.forEach((level, at) => expect(level / (few.level[at] ?? 1)).toBeCloseTo(10, 0));
  });

  it('after a jump follows it soon for the next days, later for the next month', () => {
    const { level } = learn(series(70, (day) => (day < 60 ? 4 : 12)));
    const [tomorrow = 0, , , , , , month = 0] = level;
    const [before = 0] = learn(series(60, () => 4)).level;
    expect(tomorrow).toBeGreaterThan(month * 1.1);
    expect(month).toBeGreaterThan(before);
  });

  it('after a jump is less sure than without one', () => {
    const [steady, jumped] = [
      learn(series(70, () => 4)),
      learn(series(70, (day) => (day < 60 ? 4 : 12))),
    ];
    steady.spread.forEach((spread, at) => expect(jumped.spread[at]).toBeGreaterThan(spread));
  });

  it('of few days is never surer than is usual', () => {
    // .95 of the usual error at each horizon, without what little history adds to it.
    const usual = [0.45, 0.4, 0.34, 0.3, 0.3, 0.33, 0.36].map((error) => error * 0.95);
    learn(flat(20)).spread.forEach((spread, at) => {
      expect(spread).toBeGreaterThan(usual[at] ?? 0);
    });
    expect(learn(flat(22)).spread[0]).toBeLessThan(usual[0] ?? 0);
  });

  it('learns nothing within the days between two figures: hours were only spread there', () => {
    const counts = series(60, () => 4);
    const [counted, spread] = [learn(counts).spread, learn(counts, 8).spread];
    for (const at of [0, 1, 2, 3]) expect(spread[at]).toBeGreaterThan(counted[at] ?? 1);
  });
});

/**
 * The score of the forecast was measured with exactly these numbers. A change of them is a change
 * of the forecast: score it again (`npm run backtest`), then write the new numbers down.
 */
it.each([
  [
    'five steady months',
    series(150, () => 4),
    0,
    [2.855, 2.8722, 2.88, 2.8806, 2.8704, 2.8668, 2.867],
    [0.19, 0.1274, 0.0959, 0.0805, 0.0814, 0.0955, 0.1164],
  ],
  [
    'ten days after a jump',
    series(70, (day) => (day < 60 ? 4 : 12)),
    0,
    [8.6564, 8.6907, 8.4471, 7.4437, 6.581, 6.35, 6.1314],
    [0.4864, 0.4864, 0.5638, 0.6423, 0.5723, 0.5602, 0.5662],
  ],
  [
    'twelve young days',
    series(12, () => 2),
    0,
    [1.3073, 1.3098, 1.3129, 1.314, 1.3161, 1.3161, 1.3161],
    [0.4622, 0.4138, 0.3592, 0.324, 0.3231, 0.3482, 0.3739],
  ],
  [
    'looks eight days apart',
    series(40, () => 3),
    8,
    [1.9128, 1.9182, 1.9213, 1.9288, 1.9219, 1.9087, 1.907],
    [0.3828, 0.3394, 0.2896, 0.2562, 0.217, 0.2277, 0.2505],
  ],
])('stands as it was scored: %s', (_, counts, spacingDays, level, spread) => {
  const round = (values: readonly number[]) => values.map((value) => Number(value.toFixed(4)));
  const learned = learn(counts, spacingDays);
  expect([round(learned.level), round(learned.spread)]).toEqual([level, spread]);
});

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
    learn(flat(6)).spread.forEach((spread, at) => {
      expect(spread).toBeGreaterThan(usual[at] ?? 0);
    });
    expect(learn(flat(8)).spread[0]).toBeLessThan(usual[0] ?? 0);
  });

  it('learns nothing within the days between two figures: hours were only spread there', () => {
    const counts = series(60, () => 4);
    const [counted, spread] = [learn(counts).spread, learn(counts, 8).spread];
    for (const at of [0, 1, 2, 3]) expect(spread[at]).toBeGreaterThan(counted[at] ?? 1);
  });
});

describe('where a rule begins', () => {
  it('a horizon as long as two figures lie apart is judged', () => {
    const counts = series(60, () => 4);
    expect(learn(counts, 7)).toEqual(learn(counts, 6.5));
    expect(learn(counts, 7.5)).not.toEqual(learn(counts, 7));
  });

  it('after seven whole days the spread may be below the usual', () => {
    const usual = Math.sqrt(0.45 ** 2 + 3 / (4 * 24 + 1) + 0.5 / 7) * 0.95;
    expect(learn(flat(7)).spread[0]).toBeLessThan(usual * 0.99);
  });

  it('every count of days has its levels, also one at which a first day is judged', () => {
    for (let days = 1; days <= 32; days += 1) {
      const { level, spread } = learn(flat(days));
      for (const value of [...level, ...spread]) expect(value).toBeGreaterThan(0);
    }
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
    [2.8548, 2.8721, 2.8799, 2.8805, 2.8704, 2.867, 2.8672],
    [0.1939, 0.1279, 0.0962, 0.0809, 0.0814, 0.0954, 0.1163],
  ],
  [
    'ten days after a jump',
    series(70, (day) => (day < 60 ? 4 : 12)),
    0,
    [8.6548, 8.6889, 8.4453, 7.4425, 6.5806, 6.3502, 6.1323],
    [0.4884, 0.4867, 0.5644, 0.644, 0.574, 0.5617, 0.568],
  ],
  [
    'twelve young days',
    series(12, () => 2),
    0,
    [1.3067, 1.3098, 1.3138, 1.3157, 1.3179, 1.3179, 1.3179],
    [0.2773, 0.2078, 0.1845, 0.1837, 0.2068, 0.2432, 0.2776],
  ],
  [
    'looks eight days apart',
    series(40, () => 3),
    8,
    [1.913, 1.9183, 1.9214, 1.9289, 1.9211, 1.9079, 1.9066],
    [0.4346, 0.3717, 0.3115, 0.273, 0.2268, 0.2351, 0.2568],
  ],
])('stands as it was scored: %s', (_, counts, spacingDays, level, spread) => {
  const round = (values: readonly number[]) => values.map((value) => Number(value.toFixed(4)));
  const learned = learn(counts, spacingDays);
  expect([round(learned.level), round(learned.spread)]).toEqual([level, spread]);
});

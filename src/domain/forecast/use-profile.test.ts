import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/domain/law-runs.ts';
import { learnProfile } from './use-profile.ts';
import { WEEK_HOURS, type UseHistory } from './use-history.ts';

const history = (counts: number[], mask: number[] = [], start = 0): UseHistory => ({
  counts,
  mask,
  cellOf: (hour) => (start + hour) % WEEK_HOURS,
});
const ratioOf = (profile: Float64Array) => (one: number, other: number) =>
  (profile[one] ?? 0) / (profile[other] ?? 0);

describe('what is usual, while nothing of a property is known', () => {
  const ratio = ratioOf(learnProfile(history([])));

  it('is a day with busy hours, calmer edges and a quiet night', () => {
    expect([8, 12, 19].map((hour) => ratio(hour, 10))).toEqual([1, 1, 1]);
    for (const edge of [6, 7, 20, 22]) expect(ratio(edge, 10)).toBeCloseTo(0.5, 9);
    for (const night of [0, 3, 5, 23]) expect(ratio(night, 10)).toBeCloseTo(0.35 / 1.5, 9);
  });

  it('is a week with a slow weekend', () => {
    for (const day of [1, 2, 3]) expect(ratio(day * 24 + 10, 10)).toBeCloseTo(1, 9);
    expect(ratio(4 * 24 + 10, 10)).toBeCloseTo(1.1 / 1.15, 9);
    for (const day of [5, 6]) expect(ratio(day * 24 + 10, 10)).toBeCloseTo(0.65 / 1.15, 9);
  });
});

describe('the profile of a property', () => {
  const oneHour = (busy: number, weeks: number) =>
    Array.from({ length: weeks * WEEK_HOURS }, (_, hour) => (hour % WEEK_HOURS === busy ? 84 : 0));

  it('has a mean of one, whatever the use', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 500 }), fc.nat(167), (counts, start) => {
        const profile = learnProfile(history(counts, [], start));
        const sum = profile.reduce((all, share) => all + share, 0);
        expect(sum / WEEK_HOURS).toBeCloseTo(1, 9);
        expect(Math.min(...profile)).toBeGreaterThan(0);
      }),
      runs(100),
    );
  });

  it('learns a single busy hour of the week from its own weeks', () => {
    const busy = 2 * 24 + 15;
    const share = (weeks: number) => learnProfile(history(oneHour(busy, weeks)))[busy] ?? 0;
    expect(share(1)).toBeGreaterThan(20);
    expect(share(4)).toBeGreaterThan(share(1));
    expect(share(20)).toBeGreaterThan(100);
    expect(share(20)).toBeLessThan(168);
  });

  it('is the same at any volume', () => {
    const counts = Array.from({ length: 400 }, (_, hour) => 1 + ((hour * 7) % 13));
    const [small, large] = [counts, counts.map((count) => count * 50)].map((given) =>
      learnProfile(history(given)),
    );
    small?.forEach((share, cell) => expect(large?.[cell]).toBeCloseTo(share, 6));
  });

  it('is blind to masked hours', () => {
    const counts = oneHour(30, 3);
    const mask = counts.map((_, hour) => Number(hour < WEEK_HOURS));
    const changed = counts.map((count, hour) => (hour < WEEK_HOURS ? 1_000 : count));
    expect(learnProfile(history(changed, mask))).toEqual(learnProfile(history(counts, mask)));
    expect(learnProfile(history(counts, mask))).toEqual(
      learnProfile(history(counts.slice(WEEK_HOURS))),
    );
  });

  it('believes newer weeks more: half as much after six of them', () => {
    const six = Array.from({ length: 6 * WEEK_HOURS }, () => 0);
    const [old, fresh] = [oneHour(30, 1), oneHour(31, 1)];
    const gap = six.map(() => 1);
    const whole = [...old, ...six, ...fresh];
    const mask = [...old.map(() => 0), ...gap, ...fresh.map(() => 0)];
    const profile = learnProfile(history(whole, mask));
    const [before, now] = [profile[30] ?? 0, profile[31] ?? 0];
    expect(now).toBeGreaterThan(1.5 * before);
    expect(now).toBeLessThan(2.5 * before);
  });

  /** The same from its definition: sums cell by cell, weights from each hour’s age. */
  const naive = ({ counts, mask, cellOf }: UseHistory): number[] => {
    const weigh = (of: (hour: number) => number) => (isIn: (cell: number) => boolean) => {
      let sum = 0;
      for (let hour = 0; hour < counts.length; hour += 1) {
        const age = counts.length - hour;
        if (!mask[hour] && isIn(cellOf(hour))) sum += of(hour) * 0.5 ** (age / (42 * 24));
      }
      return sum;
    };
    const [use, time] = [weigh((hour) => counts[hour] ?? 0), weigh(() => 1)];
    const meanOf = (isIn: (cell: number) => boolean) => use(isIn) / time(isIn) || 1;
    const mean = meanOf(() => true);
    const usualHour = (hour: number) => {
      const edge = hour >= 6 && hour < 23 ? 0.75 : 0.35;
      return (hour >= 8 && hour < 20 ? 1.5 : edge) / ((18 + 3.75 + 2.45) / 24);
    };
    const dayShare = (day: number) => {
      const usual = [1.15, 1.15, 1.15, 1.15, 1.1, 0.65, 0.65][day] ?? 0;
      const isIn = (cell: number) => Math.floor(cell / 24) === day;
      return (use(isIn) / 24 / mean + 1.5 * usual) / (time(isIn) / 24 + 1.5);
    };
    const hourShare = (hour: number, weekend: boolean): number => {
      const inPart = (cell: number) => cell >= 5 * 24 === weekend;
      const isIn = (cell: number) => inPart(cell) && cell % 24 === hour;
      const days = weekend ? 2 : 5;
      const usual = weekend ? hourShare(hour, false) : usualHour(hour);
      return (use(isIn) / days / meanOf(inPart) + 2 * usual) / (time(isIn) / days + 2);
    };
    const raw = Array.from({ length: WEEK_HOURS }, (_, cell) => {
      const share = dayShare(Math.floor(cell / 24)) * hourShare(cell % 24, cell >= 5 * 24);
      const isIn = (other: number) => other === cell;
      return (use(isIn) / mean + 3 * share) / (time(isIn) + 3);
    });
    const scale = raw.reduce((sum, share) => sum + share, 0) / WEEK_HOURS;
    return raw.map((share) => share / scale);
  };

  it('agrees with the same from its definition, cell by cell', () => {
    const hour = fc.tuple(fc.nat(30), fc.constantFrom(0, 0, 0, 1));
    fc.assert(
      fc.property(
        fc.array(hour, { minLength: 100, maxLength: 500, size: 'max' }),
        fc.nat(167),
        (hours, start) => {
          const given = history(
            hours.map(([count]) => count),
            hours.map(([, masked]) => masked),
            start,
          );
          const expected = naive(given);
          learnProfile(given).forEach((share, cell) => {
            expect(share).toBeCloseTo(expected[cell] ?? 0, 9);
          });
        },
      ),
      runs(10),
    );
  });
});

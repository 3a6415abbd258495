import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastRunOut, learnUse, type Forecast } from '../../src/domain/forecast/forecast.ts';
import { runs } from './law-runs.ts';

interface Given {
  readonly counts: number[];
  readonly mask: number[];
  readonly startCell: number;
  readonly spendable: number;
  readonly hours: number;
}

const count = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 30 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 0.25, 5_000, 100_000_000) },
);

const given: fc.Arbitrary<Given> = fc
  .array(fc.tuple(count, fc.boolean()), { maxLength: 400, size: 'max' })
  .chain((hours) =>
    fc.record({
      counts: fc.constant(hours.map(([used]) => used)),
      mask: fc.oneof(
        fc.constant(hours.map(() => 0)),
        fc.constant(hours.map(([, masked]) => Number(masked))),
      ),
      startCell: fc.integer({ min: 0, max: 167 }),
      spendable: fc.oneof(fc.integer({ min: -500, max: 20_000 }), fc.constantFrom(0, 0.5, 1e12)),
      hours: fc.oneof(fc.double({ min: 0, max: 760, noNaN: true }), fc.constantFrom(0, 1, 720)),
    }),
  );

const tell = ({ counts, mask, startCell, spendable, hours }: Given): Forecast => {
  const learned = learnUse({ counts, mask, cellOf: (hour) => (startCell + hour) % 168 });
  const ahead = (hour: number): number => (startCell + counts.length + hour) % 168;
  return forecastRunOut(learned, ahead, spendable, hours);
};

const late = (hours: number | null): number => hours ?? Infinity;

const expectOrder = (values: readonly number[]): void => {
  expect(values).toEqual(values.toSorted((one, other) => one - other));
};

describe('a forecast', () => {
  it('names its quantiles in order, finite, and no run-out beyond the reset', () => {
    fc.assert(
      fc.property(given, (one) => {
        const { runOutHours, use, packs, probability } = tell(one);
        const hours = [runOutHours.p10, runOutHours.p50, runOutHours.p90];
        expectOrder(hours.map(late));
        for (const at of hours) {
          if (at !== null) expect(at >= 0 && at <= one.hours).toBe(true);
        }
        if (use === null || packs === null) return;
        expectOrder([0, use.p10, use.p50, use.p60, use.p80, use.p90, use.p95]);
        expectOrder([0, packs.p50, packs.p80, packs.p95]);
        expect([...Object.values(use), ...Object.values(packs)].every(Number.isFinite)).toBe(true);
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
      }),
      runs(400),
    );
  });

  it('says with its chance what it says with its quantiles', () => {
    fc.assert(
      fc.property(given, (one) => {
        const { runOutHours, probability } = tell(one);
        if (probability === null) return;
        if (probability > 0.1001) expect(runOutHours.p10).not.toBeNull();
        if (probability < 0.0999) expect(runOutHours.p10).toBeNull();
        if (probability > 0.5001) expect(runOutHours.p50).not.toBeNull();
        if (probability < 0.4999) expect(runOutHours.p50).toBeNull();
      }),
      runs(400),
    );
  });

  it('never runs out earlier or likelier, or needs more packs, with more to spend', () => {
    fc.assert(
      fc.property(given, fc.integer({ min: 1, max: 5_000 }), (one, more) => {
        const [less, rich] = [tell(one), tell({ ...one, spendable: one.spendable + more })];
        for (const at of ['p10', 'p50', 'p90'] as const) {
          expect(late(rich.runOutHours[at])).toBeGreaterThanOrEqual(late(less.runOutHours[at]));
        }
        expect(rich.probability ?? 0).toBeLessThanOrEqual((less.probability ?? 1) + 1e-9);
        expect(rich.packs?.p80 ?? 0).toBeLessThanOrEqual(less.packs?.p80 ?? 0);
        expect(rich.use).toEqual(less.use);
      }),
      runs(300),
    );
  });

  it('warns of what is likely, urgently when it may be soon and is as likely as not', () => {
    fc.assert(
      fc.property(given, (one) => {
        const { warn, maturity, probability, runOutHours } = tell(one);
        if (probability === null || maturity === 'range_only' || one.spendable <= 0) {
          expect(warn).toBe('none');
          return;
        }
        const earliest = probability >= 0.5 ? late(runOutHours.p10) : Infinity;
        const told = earliest <= 168 || probability >= 0.8 ? 'heads-up' : 'none';
        expect(warn).toBe(earliest <= 72 ? 'urgent' : told);
      }),
      runs(400),
    );
  });

  it('is blind to what stands in masked hours', () => {
    fc.assert(
      fc.property(given, count, (one, other) => {
        const counts = one.counts.map((used, hour) => (one.mask[hour] === 1 ? other : used));
        expect(tell({ ...one, counts })).toEqual(tell(one));
      }),
      runs(300),
    );
  });

  it('scales: ten times the use and ten times the credits run out at about the same hour', () => {
    const busy = fc.array(fc.integer({ min: 200, max: 400 }), {
      minLength: 24 * 30,
      maxLength: 24 * 31,
    });
    fc.assert(
      fc.property(busy, (counts) => {
        const one = { counts, mask: [], startCell: 0, spendable: 100_000, hours: 720 };
        const ten = { ...one, counts: counts.map((used) => used * 10), spendable: 1_000_000 };
        const [small, large] = [tell(one).runOutHours.p50, tell(ten).runOutHours.p50];
        expect(Math.abs(late(large) / late(small) - 1)).toBeLessThan(0.01);
      }),
      runs(20),
    );
  });
});

describe('what a forecast says of little', () => {
  const flat = (hours: number, masked = 0): Given => ({
    counts: Array.from({ length: hours }, () => 4),
    mask: Array.from({ length: hours }, () => masked),
    startCell: 9,
    spendable: 100,
    hours: 300,
  });

  it('no observed hour: no figures, no warning', () => {
    expect(tell(flat(200, 1))).toEqual({
      runOutHours: { p10: null, p50: null, p90: null },
      probability: null,
      use: null,
      packs: null,
      warn: 'none',
      maturity: 'none',
    });
  });

  it('under a day: figures and a range, no warning; from a day on it warns', () => {
    const [young, old] = [tell(flat(23)), tell(flat(24))];
    expect(young).toMatchObject({ warn: 'none', maturity: 'range_only' });
    expect(young.probability).toBeGreaterThan(0.8);
    expect(old).toMatchObject({ warn: 'urgent', maturity: 'early' });
    expect(tell(flat(7 * 24)).maturity).toBe('settled');
  });

  it('a day without use is rare use, not none: a month may still use some', () => {
    const unused = { ...flat(0), counts: Array.from({ length: 24 }, () => 0) };
    expect(tell(unused).use?.p50).toBeGreaterThan(1);
  });

  it('nothing to spend: out now, for certain, and no warning; a debt is paid by the packs first', () => {
    const out = tell({ ...flat(200), spendable: -900 });
    expect(out).toMatchObject({
      runOutHours: { p10: 0, p50: 0, p90: 0 },
      probability: 1,
      warn: 'none',
    });
    expect(out.packs?.p50).toBe(Math.ceil(((out.use?.p50 ?? 0) + 900) / 1_000));
  });

  it('a silent AI with its hours masked keeps the pace; unmasked zeros lose it', () => {
    const silent = Array.from({ length: 10 * 24 }, () => 0);
    const counts = [...flat(40 * 24).counts, ...silent];
    const mask = [...flat(40 * 24).mask, ...silent.map(() => 1)];
    const of = (masks: number[]) => tell({ ...flat(0), counts, mask: masks }).use?.p50 ?? 0;
    expect(of(mask) / (4 * 300)).toBeGreaterThan(0.85);
    expect(of([]) / (4 * 300)).toBeLessThan(0.7);
  });
});

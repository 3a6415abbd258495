import { describe, expect, it } from 'vitest';
import { instant, type Instant } from '../units.ts';
import { readCaptureRatio } from './capture-ratio.ts';
import { estimateUse, rangeOf } from './estimate-use.ts';
import { learnUse } from './forecast.ts';
import { forecastProperty, type PropertyOutlook } from './forecast-property.ts';
import { HOUR_MS } from './hour-spans.ts';
import { makeCellOf } from './local-cells.ts';

/** A Monday, 09:00 UTC; the figure is of this instant. */
const FIGURE = instant(Date.UTC(2026, 10, 23, 9));
const WEEKS = 8;
const HISTORY = WEEKS * 7 * 24;
const START = FIGURE / HOUR_MS - HISTORY;
const after = (hours: number): Instant => instant(FIGURE + hours * HOUR_MS);

/** Busy from 9 to 17 UTC, eight credits an hour; else still. */
const isBusy = (utcHour: number): boolean => utcHour % 24 >= 9 && utcHour % 24 < 17;
const counts = Array.from({ length: HISTORY }, (_, hour) => (isBusy(START + hour) ? 8 : 0));
const mask = counts.map(() => 0 as const);

const ASKED: PropertyOutlook = {
  hours: { startHour: START, counts, mask, through: FIGURE, capture: { counted: 0, charged: 0 } },
  timeZone: 'UTC',
  at: after(0),
  spendable: 2_000,
  figureAt: FIGURE,
  until: after(7 * 24),
  countedAt: [],
  watched: [],
};
const ask = (asked: Partial<PropertyOutlook> = {}) => forecastProperty({ ...ASKED, ...asked });
const usedSince = (asked: Partial<PropertyOutlook>): number => ask(asked).since?.used ?? Number.NaN;
const useAhead = (asked: Partial<PropertyOutlook> = {}): number =>
  ask(asked).forecast.use?.p50 ?? Number.NaN;

describe('the forecast of a property', () => {
  it('goes by the hours of the week, from the figure and ahead', () => {
    // Until 17:00 eight busy hours, until 09:00 next day sixteen still ones.
    expect(usedSince({ at: after(8) })).toBeGreaterThan(50);
    expect(usedSince({ at: after(8) })).toBeLessThan(80);
    expect(usedSince({ at: after(24) }) - usedSince({ at: after(8) })).toBeLessThan(15);
    expect(useAhead({ until: after(8) })).toBeGreaterThan(50);
    expect(useAhead({ at: after(8), until: after(24) })).toBeLessThan(15);
    expect(useAhead({ until: after(1) })).toBeGreaterThan(5);
  });

  it('is as unsure as what was learned is old', () => {
    const cellOf = makeCellOf(START, HISTORY + 200, 'UTC');
    const learned = learnUse({ counts, mask, cellOf });
    const at = after(36);
    const seen = { figureAt: FIGURE, at, counted: 0, watched: [], taught: 0 };
    const capture = readCaptureRatio(ASKED.hours.capture);
    const aged = (days: number) =>
      learned &&
      rangeOf(
        estimateUse(learned, (hour) => cellOf(hour - START), { ...seen, capture }, days),
        0,
      );
    expect(ask({ at }).since).toEqual(aged(1.5));
    expect(aged(1.5)).not.toEqual(aged(0));
    const ahead = after(-12);
    expect(ask({ at: ahead }).since).toEqual({ used: 0, low: 0, high: 0 });
  });

  it('counts what was seen after the figure and up to now', () => {
    const at = after(2);
    const many = (seenAt: Instant) => Array.from({ length: 90 }, () => seenAt);
    for (const other of [after(-1), FIGURE, after(3)]) {
      expect(usedSince({ at, countedAt: many(other) })).toBe(usedSince({ at }));
    }
    for (const seen of [after(1), at]) {
      expect(usedSince({ at, countedAt: many(seen) })).toBeGreaterThanOrEqual(90);
    }
  });

  it('takes off what was counted where no pace is known', () => {
    const unknown = { ...ASKED.hours, mask: mask.map(() => 1 as const) };
    const countedAt = [after(1), after(1)];
    const gone = ask({ hours: unknown, spendable: 2, at: after(2), countedAt });
    expect(gone).toMatchObject({ since: null, forecast: { probability: 1 } });
    const left = ask({ hours: unknown, spendable: 3, at: after(2), countedAt });
    expect(left.forecast.probability).toBeNull();
  });

  it('learns nothing from the hour that the figure only began', () => {
    const begun = { ...ASKED.hours, counts: [...counts, 900], mask: [...mask, 0 as const] };
    const through = instant(FIGURE + HOUR_MS / 2);
    expect(useAhead({ hours: { ...begun, through } })).toBe(useAhead());
    const whole = { ...begun, through: after(1) };
    expect(useAhead({ hours: whole })).toBeGreaterThan(useAhead() * 1.2);
  });
});

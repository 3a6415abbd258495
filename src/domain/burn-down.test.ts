import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, NOW, sampleView, sampleViews } from '../../tests/gallery/sample-views.ts';
import { stateViews } from '../../tests/gallery/state-views.ts';
import { listTicks, makeBurnDown, tickStep } from './burn-down.ts';
import type { PropertyView } from './property-view.ts';
import { runs } from '../../tests/domain/law-runs.ts';

const FROM = at('2026-11-03T00:00');
const UNTIL = at('2026-12-03T00:00');
const read = (wallClock: string, value: number) =>
  ({ at: at(wallClock), source: 'read', value }) as const;
const FIGURES = [read('2026-11-03T09:00', 990), read('2026-11-23T09:00', 240)];
const POINT = { at: UNTIL, p10: -120, p50: 20, p90: 130 };
const AHEAD = {
  early: false,
  runOutAt: null,
  runOutEarliestAt: null,
  runOutLatestAt: null,
  probability: 0.4,
  perDay: 25,
  points: [POINT],
};
/** About 213 of 1,000 on a Tuesday, and where that goes. */
const TIGHT: PropertyView = { ...stateViews.s05Tight, forecast: AHEAD };
const draw = (view: PropertyView, figures = FIGURES) => makeBurnDown(view, figures);

describe('what is drawn of a cycle', () => {
  it('are its figures, where it stands, where it goes, and even use', () => {
    expect(draw(TIGHT)).toEqual({
      from: FROM,
      until: UNTIL,
      bottom: 0,
      top: 1_000,
      figures: FIGURES,
      now: { at: NOW, value: 213, low: 184, high: 229 },
      ahead: [POINT],
      evenFrom: 1_000,
      runOutAt: null,
    });
    const official = draw(stateViews.s02Official);
    expect(official?.now).toEqual({ at: NOW, value: 612, low: 612, high: 612 });
    expect(draw(stateViews.s06RunsOutDays)?.runOutAt).toBe(at('2026-11-28T14:00'));
  });

  it('has no point of now, and no way ahead, where the number is only a bound', () => {
    const bound = { ...TIGHT, figure: { kind: 'at_most', value: 230 } } as const;
    expect(draw(bound)).toMatchObject({ now: null, ahead: [], figures: FIGURES, bottom: 0 });
    expect(draw(bound, [])).toBeNull();
  });

  it('is nothing without a figure and a forecast; one of them is enough', () => {
    expect(draw(sampleViews.noFigure, [])).toBeNull();
    expect(draw(stateViews.s02Official, [])).toBeNull();
    expect(draw(TIGHT, [])).toMatchObject({ figures: [], ahead: [POINT] });
    expect(draw(stateViews.s02Official)).toMatchObject({ ahead: [] });
  });

  it('leaves out figures of other cycles, and keeps those of its first and last instant', () => {
    const figures = [
      read('2026-11-02T23:59', 10),
      { ...read('2026-11-03T00:00', 1_000), at: FROM },
      { ...read('2026-12-03T00:00', 5), at: UNTIL },
      read('2026-12-03T00:01', 1_000),
    ];
    expect(draw(TIGHT, figures)?.figures).toEqual(figures.slice(1, 3));
  });

  it('without a known cycle begins with the first figure and ends with what is known', () => {
    const open = { ...TIGHT, cycleStart: null, resetAt: null };
    const lastAhead = { ...POINT, at: at('2026-12-24T15:00') };
    const middle = { ...POINT, at: at('2026-12-10T15:00') };
    const ahead = { ...open, forecast: { ...AHEAD, points: [POINT, middle, lastAhead] } };
    expect(draw(ahead, [])).toBeNull();
    expect(draw(ahead)).toMatchObject({
      from: FIGURES[0]?.at,
      until: lastAhead.at,
      evenFrom: null,
    });
    expect(draw({ ...open, forecast: null })).toMatchObject({ until: NOW });
    expect(
      draw({ ...open, forecast: null }, [{ ...read('2026-11-24T15:00', 9), at: NOW }]),
    ).toBeNull();
    expect(draw({ ...TIGHT, cycleStart: null })?.evenFrom).toBeNull();
    expect(draw({ ...TIGHT, resetAt: null })?.evenFrom).toBeNull();
    expect(draw({ ...TIGHT, pools: null })?.evenFrom).toBeNull();
  });

  it('reaches below nothing for a debt that is there, not for one that may come', () => {
    expect(draw(TIGHT)?.bottom).toBe(0);
    expect(draw(stateViews.s09Debt)).toMatchObject({ bottom: -500 });
    expect(draw(TIGHT, [read('2026-11-20T09:00', -223)])).toMatchObject({ bottom: -500 });
    const low = { ...TIGHT, figure: { kind: 'about', value: 3, low: -40, high: 9 } } as const;
    expect(draw(low)).toMatchObject({ bottom: -500 });
    const deeper = { ...AHEAD, points: [{ ...POINT, p10: -2_000, p50: -740 }] };
    expect(draw({ ...low, forecast: deeper })).toMatchObject({ bottom: -1_000 });
    expect(draw({ ...TIGHT, forecast: deeper })?.bottom).toBe(0);
    const even = { kind: 'about', value: 3, low: 0, high: 9 } as const;
    expect(draw({ ...TIGHT, figure: even, forecast: deeper })?.bottom).toBe(0);
  });

  it('is as high as what is highest in it', () => {
    expect(draw(TIGHT, [read('2026-11-20T09:00', 1_240)])).toMatchObject({ top: 1_500 });
    const risen = { ...AHEAD, points: [{ ...POINT, p90: 2_100 }] };
    expect(draw({ ...TIGHT, forecast: risen })).toMatchObject({ top: 3_000 });
    const nothing = sampleView({
      balance: { allotment: 0, subscription: 0 },
      origin: { source: 'read', value: 0, at: NOW },
    });
    expect(draw(nothing, [read('2026-11-20T09:00', 0)])).toMatchObject({ bottom: 0, top: 1 });
  });
});

describe('the lines of a chart', () => {
  it.each([
    [1, 1],
    [4, 1],
    [5, 2],
    [20, 5],
    [21, 10],
    [100, 50],
    [400, 100],
    [1_000, 500],
    [20_000, 5_000],
  ])('to %i are %i apart', (highest, step) => {
    expect(tickStep(highest)).toBe(step);
  });

  it('go from the lower to the upper edge', () => {
    expect(listTicks(0, 1_000)).toEqual([0, 500, 1_000]);
    expect(listTicks(-400, 400)).toEqual([-400, -300, -200, -100, 0, 100, 200, 300, 400]);
    expect(listTicks(0, 1)).toEqual([0, 1]);
  });

  it('law: are few, round, and hold every figure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (highest) => {
        const step = tickStep(highest);
        expect(['1', '2', '5']).toContain(String(step).replace(/0+$/, ''));
        expect(4 * step).toBeGreaterThanOrEqual(highest);
        expect(highest / step).toBeGreaterThan(highest < 4 ? 0.9 : 1.6);
      }),
      runs(300),
    );
  });
});

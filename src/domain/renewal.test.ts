import { describe, expect, it } from 'vitest';
import { at, NOW } from '../../tests/gallery/sample-views.ts';
import { stateViews } from '../../tests/gallery/state-views.ts';
import { DAY_MS } from './instants.ts';
import type { Figure, PropertyView } from './property-view.ts';
import { isWorthRenewing } from './renewal.ts';
import { instant } from './units.ts';

const about = (low: number, value: number, high: number): Figure => ({
  kind: 'about',
  value,
  low,
  high,
});
const TIGHT = stateViews.s05Tight;
const asks = (change: Partial<PropertyView>) => isWorthRenewing({ ...TIGHT, ...change });
const VAGUE = about(400, 450, 501);

describe('a figure asks to be renewed', () => {
  it('once its band is wider than a tenth of the month’s credits, however old it is', () => {
    expect(asks({ figure: about(400, 450, 500) })).toBe(false);
    expect(asks({ figure: VAGUE })).toBe(true);
    const pools = { allotment: 5_000, subscription: 450, purchased: 0, excess: 0 };
    expect(asks({ figure: VAGUE, pools })).toBe(false);
  });

  it('where its band hides whether it lasts', () => {
    const point = { at: at('2026-12-03T00:00'), p10: -90, p50: 0, p90: 90 };
    const ending = (p50: number, resetAt = TIGHT.resetAt) =>
      asks({
        figure: about(190, 213, 223),
        resetAt,
        forecast: {
          early: false,
          runOutAt: null,
          runOutEarliestAt: null,
          runOutLatestAt: null,
          probability: 0.5,
          perDay: 25,
          points: [
            { ...point, p50: 300 },
            { ...point, p50: 300 },
            { ...point, p50 },
          ],
        },
      });
    expect([-11, -10, 0, 22, 23].map((p50) => ending(p50))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(ending(0, null)).toBe(false);
  });

  it('not for a day after somebody was asked', () => {
    expect(asks({ figure: VAGUE, askedAt: instant(NOW - DAY_MS + 1) })).toBe(false);
    expect(asks({ figure: VAGUE, askedAt: instant(NOW - DAY_MS) })).toBe(true);
  });

  it('not where the verdict asks by itself, where nothing is left, or where it is no estimate', () => {
    const silent = { kind: 'ai_silent', chats: 4, usualIn10: 9, silentSince: NOW } as const;
    expect(asks({ figure: VAGUE, verdict: silent })).toBe(false);
    const unread = { kind: 'not_readable', openedAt: NOW } as const;
    expect(asks({ figure: VAGUE, verdict: unread })).toBe(false);
    expect(asks({ figure: about(-400, 0, 100) })).toBe(false);
    expect(asks({ figure: about(-400, 1, 100) })).toBe(true);
    const { s01NoFigure, s02Official, s10ProbablyEmpty, s17AtMost } = stateViews;
    for (const view of [s01NoFigure, s02Official, s10ProbablyEmpty, s17AtMost]) {
      expect(isWorthRenewing(view)).toBe(false);
    }
  });
});

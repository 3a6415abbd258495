import type { PropertyHistory } from '../../src/domain/history/property-history.ts';
import type { LoggedAlert } from '../../src/domain/kept-evidence.ts';
import type { ForecastPoint, PropertyView } from '../../src/domain/property-view.ts';
import { DAY_MS } from '../../src/domain/instants.ts';
import { instant } from '../../src/domain/units.ts';
import type { ToldHistory } from '../../src/services/read-history.ts';
import { at, NOW } from './sample-views.ts';
import { stateViews } from './state-views.ts';

const START = at('2026-11-03T00:00');
const RESET = at('2026-12-03T00:00');

/** Quieter at weekends, the last day not over, the first ones not known. */
const days: PropertyHistory['days'] = Array.from({ length: 30 }, (_, index) => {
  const when = instant(at('2026-10-26T00:00') + index * DAY_MS);
  const isWeekend = index % 7 >= 5;
  const used = (isWeekend ? 12 : 38) + ((index * 7) % 11);
  if (index < 4) return { at: when, used: null, whole: false };
  return { at: when, used: index === 29 ? 9 : used, whole: index < 28 };
});

/** The way on from 210, as wide as an estimate of this kind is. */
const points: ForecastPoint[] = Array.from({ length: 5 }, (_, index) => {
  const share = (index + 1) / 5;
  return {
    at: instant(Math.round(NOW + share * (RESET - NOW))),
    p10: Math.round(210 - share * 610),
    p50: Math.round(210 - share * 430),
    p90: Math.round(210 - share * 260),
  };
});

const lines: PropertyHistory['lines'] = [
  { kind: 'seen', at: at('2026-11-24T00:00'), count: 9 },
  { kind: 'figure', at: at('2026-11-23T09:12'), source: 'read', value: 240, expected: 255 },
  { kind: 'seen', at: at('2026-11-23T00:00'), count: 14 },
  { kind: 'figure', at: at('2026-11-18T09:05'), source: 'shared', value: 433, expected: 410 },
  { kind: 'bought', at: at('2026-11-14T11:00'), quantity: 1_000 },
  { kind: 'figure', at: at('2026-11-12T16:40'), source: 'typed', value: 660, expected: null },
  { kind: 'figure', at: at('2026-11-05T10:00'), source: 'read', value: 930, expected: 930 },
  { kind: 'reset', at: START, allotment: 1_000 },
  { kind: 'plan', at: at('2026-10-29T09:00'), plan: 'growth', allotment: 1_000 },
];

const figures: PropertyHistory['figures'] = lines
  .flatMap((line) => (line.kind === 'figure' ? [line] : []))
  .map(({ at: when, source, value }) => ({ at: when, source, value }))
  .reverse();

const alert = (id: string, wallClock: string, title: string, body: string): LoggedAlert => ({
  property: stateViews.s06RunsOutDays.propertyId,
  id,
  at: at(wallClock),
  kind: 'runs_out_days',
  delivered: id !== 'second',
  params: { title, body },
});

/** A month of a property that likely runs out on Saturday. */
export const sampleTold: ToldHistory = {
  history: {
    figures,
    days,
    lines,
    cycles: [
      { from: at('2026-10-03T00:00'), until: START, used: 1_212, bought: 1_000 },
      { from: at('2026-09-03T00:00'), until: at('2026-10-03T00:00'), used: null, bought: 0 },
    ],
  },
  alerts: [
    alert(
      'first',
      '2026-11-23T09:13',
      'AI credits likely run out on Saturday',
      'Acme shop: about 210 left, reset Thu 3 Dec. 1,000 more would last.',
    ),
    alert(
      'second',
      '2026-11-12T22:30',
      'AI credits are running low',
      'Acme shop: 98 left. Reset in 21 days.',
    ),
  ],
};

export const emptyTold: ToldHistory = {
  history: {
    figures: [],
    days: days.map((day) => ({ ...day, used: null, whole: false })),
    lines: [],
    cycles: [],
  },
  alerts: [],
};

/** The view that goes with the history. */
export const forecastView: PropertyView = {
  ...stateViews.s06RunsOutDays,
  forecast: {
    early: false,
    runOutAt: at('2026-11-28T14:00'),
    runOutEarliestAt: at('2026-11-27T08:00'),
    runOutLatestAt: at('2026-11-30T12:00'),
    probability: 0.9,
    perDay: 48,
    points,
  },
  staffed: {
    learned: true,
    week: [1, 2, 3, 4, 5].map((day) => ({ day, from: 540, to: 1_080 })),
    holidays: [],
  },
  spend: { thisMonthPacks: 1, lastMonthPacks: 1, thisMonthCents: 3_000, guessed: false },
};

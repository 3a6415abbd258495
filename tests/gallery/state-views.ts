import type { Figure, Origin, PropertyView } from '../../src/domain/property-view.ts';
import { lookOf, type Verdict } from '../../src/domain/verdict.ts';
import { at, NOW, sampleView } from './sample-views.ts';

const RESET = at('2026-12-03T00:00');
const CYCLE = { cycleStart: at('2026-11-03T00:00'), resetAt: RESET };

const read = (value: number, wallClock: string): Origin => ({
  source: 'read',
  value,
  at: at(wallClock),
});
const about = (value: number, low: number, high: number): Figure => ({
  kind: 'about',
  value,
  low,
  high,
});

type State = Partial<PropertyView> & { verdict: Verdict; figure: Figure; origin: Origin | null };

/** A view that says this, with pools that add up to its figure. */
function stateView({ figure, ...state }: State): PropertyView {
  const value = 'value' in figure ? figure.value : 0;
  const hasFigure = figure.kind !== 'none';
  return {
    ...sampleView(),
    ...CYCLE,
    pools: hasFigure
      ? {
          allotment: 1_000,
          subscription: Math.max(0, value),
          purchased: 0,
          excess: Math.max(0, -value),
        }
      : null,
    figure,
    ...state,
    look: lookOf(state.verdict),
  };
}

const RUN_OUT = {
  daysBeforeReset: 5,
  nobodyFrom: at('2026-11-27T18:00'),
  nobodyUntil: at('2026-11-30T09:00'),
  packs: 1,
};
const ON_SATURDAY = {
  figure: about(213, 184, 229),
  origin: read(240, '2026-11-23T09:12'),
  verdict: { kind: 'likely_runs_out', runOutAt: at('2026-11-28T14:00'), ...RUN_OUT },
  advice: {
    packs: { p50: 1, p80: 1, p95: 2 },
    advised: 1,
    pricePerPack: { cents: 3_000, guessed: false },
    dontBuy: null,
    cheaperPlan: null,
  },
} satisfies State;
const AT_FOUR = {
  figure: about(40, 25, 55),
  origin: read(86, '2026-11-24T09:12'),
  verdict: {
    kind: 'likely_runs_out',
    runOutAt: at('2026-11-24T16:12'),
    daysBeforeReset: 8,
    nobodyFrom: null,
    nobodyUntil: null,
    packs: 1,
  },
} satisfies State;

/** The states of the surfaces by their number, on one Tuesday, with one reset date. */
export const stateViews = {
  s01NoFigure: stateView({
    figure: { kind: 'none' },
    origin: null,
    verdict: { kind: 'no_figure' },
    cycleStart: null,
    resetAt: null,
    countedToday: 14,
  }),
  s02Official: stateView({
    figure: { kind: 'official', value: 612 },
    origin: read(612, '2026-11-24T09:12'),
    verdict: { kind: 'lasts', perDay: 68 },
  }),
  s03Estimated: stateView({
    figure: about(592, 571, 604),
    origin: read(612, '2026-11-24T09:12'),
    verdict: { kind: 'lasts', perDay: 65 },
  }),
  s04Colleague: stateView({
    figure: about(482, 441, 509),
    origin: { source: 'shared', value: 612, at: at('2026-11-21T09:12') },
    verdict: { kind: 'likely_lasts', perDay: 53 },
  }),
  s05Tight: stateView({
    figure: about(213, 184, 229),
    origin: read(240, '2026-11-23T09:12'),
    verdict: { kind: 'may_just_last', perDay: 23, pace: 25 },
  }),
  s06RunsOutDays: stateView(ON_SATURDAY),
  s06RunsOutSurely: stateView({
    ...ON_SATURDAY,
    verdict: { ...ON_SATURDAY.verdict, kind: 'runs_out' },
  }),
  s06RunsOutTomorrow: stateView({
    ...ON_SATURDAY,
    verdict: {
      ...ON_SATURDAY.verdict,
      runOutAt: at('2026-11-25T16:00'),
      daysBeforeReset: 7,
      nobodyFrom: null,
      nobodyUntil: null,
    },
  }),
  s06RunsOutLate: stateView({
    ...ON_SATURDAY,
    verdict: {
      ...ON_SATURDAY.verdict,
      kind: 'runs_out',
      runOutAt: at('2026-12-02T04:00'),
      daysBeforeReset: 0,
      nobodyFrom: null,
      nobodyUntil: null,
    },
  }),
  s07RunsOutHours: stateView(AT_FOUR),
  s07RunsOutAtNight: stateView({
    ...AT_FOUR,
    atZero: 'stop',
    verdict: {
      ...AT_FOUR.verdict,
      runOutAt: at('2026-11-25T03:20'),
      nobodyFrom: at('2026-11-24T18:00'),
      nobodyUntil: at('2026-11-25T09:00'),
    },
  }),
  s08NoneLeft: stateView({
    figure: { kind: 'official', value: 0 },
    origin: read(0, '2026-11-24T14:32'),
    verdict: { kind: 'none_left', silentSince: null },
  }),
  s09Debt: stateView({
    figure: { kind: 'official', value: -223 },
    origin: read(-223, '2026-11-24T14:32'),
    verdict: { kind: 'in_debt', owed: 223, packs: 1, leaves: 777, stillAnswers: true },
    countedSince: 1,
  }),
  s09DebtEstimated: stateView({
    figure: about(-238, -262, -225),
    origin: read(-223, '2026-11-24T09:32'),
    verdict: { kind: 'in_debt', owed: 238, packs: 1, leaves: 762, stillAnswers: true },
    countedSince: 4,
  }),
  s10ProbablyEmpty: stateView({
    figure: { kind: 'about_none' },
    origin: read(86, '2026-11-20T17:40'),
    verdict: { kind: 'probably_empty', since: at('2026-11-21T14:00'), pace: 80 },
  }),
  s11ResetUnseen: stateView({
    figure: { kind: 'expected', value: 1_000 },
    origin: read(31, '2026-12-02T16:10'),
    verdict: { kind: 'should_be_full_again', resetAt: RESET },
    cycleStart: RESET,
    resetAt: at('2027-01-03T00:00'),
  }),
  s12Silent: stateView({
    figure: about(592, 571, 604),
    origin: read(612, '2026-11-24T09:12'),
    verdict: {
      kind: 'ai_silent',
      chats: 4,
      usualIn10: 9,
      silentSince: at('2026-11-24T13:40'),
    },
  }),
  s13NotReadable: stateView({
    figure: about(562, 521, 588),
    origin: read(612, '2026-11-23T09:12'),
    verdict: { kind: 'not_readable', openedAt: at('2026-11-24T10:02') },
    readFailure: { kind: 'unconfirmed', at: at('2026-11-24T10:02') },
  }),
  s14NoReset: stateView({
    figure: about(482, 441, 509),
    origin: { source: 'shared', value: 612, at: at('2026-11-21T09:12') },
    verdict: { kind: 'no_reset_date', days: 9 },
    cycleStart: null,
    resetAt: null,
  }),
  s14NoResetNoPace: stateView({
    figure: { kind: 'official', value: 612 },
    origin: { source: 'typed', value: 612, at: at('2026-11-24T14:50') },
    verdict: { kind: 'no_reset_date', days: null },
    cycleStart: null,
    resetAt: null,
    planAssumed: true,
  }),
  s15Hobby: stateView({
    figure: about(12, 8, 15),
    origin: read(20, '2026-11-24T09:12'),
    verdict: {
      kind: 'likely_runs_out',
      runOutAt: at('2026-11-25T16:00'),
      daysBeforeReset: 7,
      nobodyFrom: null,
      nobodyUntil: null,
      packs: null,
    },
    plan: 'hobby',
    canBuy: false,
    pools: { allotment: 100, subscription: 12, purchased: 0, excess: 0 },
  }),
  s16Stopped: stateView({
    figure: { kind: 'official', value: 0 },
    origin: read(0, '2026-11-24T14:10'),
    verdict: { kind: 'none_left', silentSince: at('2026-11-24T14:32') },
  }),
  s17AtMost: stateView({
    figure: { kind: 'at_most', value: 612 },
    origin: read(612, '2026-11-23T09:12'),
    verdict: { kind: 'no_pace' },
  }),
} satisfies Record<string, PropertyView>;

export type StateName = keyof typeof stateViews;

/** The unseen reset lies in December. */
export const nowOfState = (name: StateName) =>
  name === 's11ResetUnseen' ? at('2026-12-04T09:00') : NOW;

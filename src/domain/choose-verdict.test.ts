import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, NOW, sampleView } from '../../tests/gallery/sample-views.ts';
import { makeOutlook } from '../../tests/builders/outlook.ts';
import { runs } from '../../tests/domain/law-runs.ts';
import { DAY_MS, HOUR_MS } from './instants.ts';
import type { Silence } from './silence-test.ts';
import { OFFICE_WEEK } from './staffed-hours.ts';
import { instant } from './units.ts';
import type { VerdictBand } from './verdict-bands.ts';

type Changes = NonNullable<Parameters<typeof sampleView>[0]>;

const MONDAY = '2026-11-23T09:12';
const read = (value: number, wallClock = MONDAY) =>
  ({ source: 'read', value, at: at(wallClock) }) as const;
/** 240 on Monday, some 30 used since, and a reset on Thursday 3 December. */
const onTuesday = (outlook: Parameters<typeof makeOutlook>[0], changes: Changes = {}) =>
  sampleView({
    origin: read(240),
    ...changes,
    balance: { subscription: 240, ...changes.balance },
    outlook: makeOutlook(outlook),
  });
const withChance = (probability: number, changes: Changes = {}) =>
  onTuesday(
    {
      forecast: {
        probability,
        runOutHours: { p10: 60, p50: probability >= 0.5 ? 95 : null, p90: null },
      },
    },
    changes,
  );
const SILENCE: Silence = { chats: 4, usualIn10: 9, silentSince: at('2026-11-24T14:00') };

describe('the number by a pace', () => {
  it('is official minus the estimated use, with its range, and its pools agree', () => {
    const view = onTuesday({});
    expect(view.figure).toEqual({ kind: 'about', value: 210, low: 184, high: 229 });
    expect(view.pools).toMatchObject({ subscription: 210, purchased: 0, excess: 0 });
  });

  it('stays official while less than a hundredth of the allotment went by, and nothing was counted', () => {
    const soon = { since: { used: 9.9, low: 1, high: 20 } };
    expect(onTuesday(soon).figure).toEqual({ kind: 'official', value: 240 });
    expect(onTuesday({ since: { used: 10 } }).figure.kind).toBe('about');
    const counted = onTuesday(
      { since: { used: 9.9, low: 1, high: 20, counted: 1 } },
      { countedSince: 1, balance: { subscription: 239 } },
    );
    expect(counted.figure).toEqual({ kind: 'about', value: 230, low: 220, high: 239 });
  });

  it('takes purchased credits after those of the plan, and never shows a debt that nobody saw', () => {
    const bought = onTuesday(
      { since: { used: 300, low: 200, high: 400 } },
      { origin: read(1_240), balance: { purchased: 1_000 } },
    );
    expect(bought.pools).toMatchObject({ subscription: 0, purchased: 940 });
    const spent = onTuesday({
      since: { used: 300, low: 200, high: 400 },
      emptySince: at('2026-11-24T08:00'),
    });
    expect(spent).toMatchObject({
      figure: { kind: 'about_none' },
      pools: { subscription: 0, excess: 0 },
      verdict: { kind: 'probably_empty', since: at('2026-11-24T08:00'), pace: 25 },
    });
  });

  it('lets a debt grow only where the AI is known to go on', () => {
    const debt: Changes = { origin: read(-223), balance: { subscription: 0, excess: 223 } };
    expect(onTuesday({}, debt).figure).toEqual({ kind: 'official', value: -223 });
    const growing = onTuesday({}, { ...debt, atZero: 'allow' });
    expect(growing).toMatchObject({
      figure: { kind: 'about', value: -253 },
      verdict: { kind: 'in_debt', owed: 253, leaves: 747, stillAnswers: false },
    });
  });

  it('counts from a reset that nobody saw as from a figure, and says so while most is left', () => {
    const december: Changes = {
      origin: read(31, '2026-12-01T09:12'),
      now: at('2026-12-06T09:00'),
      balance: {
        subscription: 1_000,
        cycleStart: at('2026-12-03T00:00'),
        cycleEnd: at('2027-01-03T00:00'),
      },
    };
    const later = (used: number) =>
      onTuesday({ since: { used, low: 0, high: 900 }, forecast: { probability: 0.9 } }, december);
    expect(later(80)).toMatchObject({
      figure: { kind: 'expected', value: 920 },
      verdict: { kind: 'should_be_full_again', resetAt: at('2026-12-03T00:00') },
    });
    expect(later(700)).toMatchObject({
      figure: { kind: 'expected', value: 300 },
      verdict: { kind: 'likely_runs_out' },
    });
    expect(later(499).verdict.kind).toBe('should_be_full_again');
    expect(later(500).verdict.kind).toBe('likely_runs_out');
    const halfUsed = (forecast: NonNullable<Parameters<typeof makeOutlook>[0]>['forecast']) =>
      onTuesday({ since: { used: 700, low: 0, high: 900 }, forecast: { ...forecast } }, december);
    expect(halfUsed({ probability: 0.02 }).verdict.kind).toBe('lasts');
    expect(halfUsed({ probability: 0.9, maturity: 'range_only' }).verdict).toEqual({
      kind: 'should_be_full_again',
      resetAt: at('2026-12-03T00:00'),
    });
    const grantsNothing = { allotment: 0, subscription: 0, cycleStart: at('2026-12-03T00:00') };
    const { verdict } = sampleView({ ...december, balance: grantsNothing });
    expect(verdict.kind).toBe('should_be_full_again');
  });

  it('is a debt that the books show; only after an official zero it may be a month nobody saw', () => {
    const unknown = { resetKnown: false } as const;
    const owing = { ...unknown, origin: read(-5), balance: { subscription: 0, excess: 8 } };
    expect(sampleView({ ...owing, countedSince: 3 }).figure).toEqual({
      kind: 'at_most',
      value: -8,
    });
    const zero = { ...unknown, origin: read(0), balance: { subscription: 0, excess: 2 } };
    expect(sampleView({ ...zero, countedSince: 2 }).figure).toEqual({ kind: 'at_most', value: 0 });
    const goesOn = { ...zero, countedSince: 2, atZero: 'allow' } as const;
    expect(sampleView(goesOn).figure).toEqual({ kind: 'at_most', value: -2 });
  });

  it('takes what was bought after an official zero before it becomes a debt again', () => {
    const bought = { subscription: 20, purchased: 1_000 };
    const zero = { origin: read(0), balance: bought, atZero: 'allow' } as const;
    expect(onTuesday({ since: { used: 1_050, low: 900, high: 1_200 } }, zero)).toMatchObject({
      figure: { kind: 'about', value: -30 },
      pools: { subscription: 0, purchased: 0, excess: 30 },
    });
  });

  it('that a correction took to nothing is official, and no estimate', () => {
    const corrected = sampleView({ balance: { subscription: 0 } });
    expect(corrected.figure).toEqual({ kind: 'official', value: 0 });
  });

  it('that rounds to none is probably gone from now on, until the estimate says since when', () => {
    const nearly = onTuesday({ since: { used: 239.6, low: 200, high: 300 } });
    expect(nearly).toMatchObject({
      figure: { kind: 'about_none' },
      verdict: { kind: 'probably_empty', since: NOW },
    });
  });
});

describe('the verdict by a pace', () => {
  it.each([
    [0.049, 'lasts', 'calm'],
    [0.05, 'likely_lasts', 'calm'],
    [0.3, 'may_just_last', 'tight'],
    [0.8, 'likely_runs_out', 'runout'],
    [0.95, 'runs_out', 'runout'],
    [1, 'runs_out', 'runout'],
  ])('of a chance of %f is %s', (probability, kind, look) => {
    expect(withChance(probability)).toMatchObject({ verdict: { kind }, look });
  });

  it('says how much a day would last, and the pace beside it', () => {
    expect(withChance(0.01).verdict).toEqual({ kind: 'lasts', perDay: 23 });
    expect(withChance(0.1).verdict).toEqual({ kind: 'likely_lasts', perDay: 23 });
    expect(withChance(0.4).verdict).toEqual({ kind: 'may_just_last', perDay: 23, pace: 25 });
  });

  it('says when, how long before the reset, whether anybody is there, and what would last', () => {
    const staffed = { learned: false, ...OFFICE_WEEK };
    expect(withChance(0.9, { staffed }).verdict).toEqual({
      kind: 'likely_runs_out',
      runOutAt: at('2026-11-28T14:00'),
      daysBeforeReset: 5,
      nobodyFrom: at('2026-11-27T18:00'),
      nobodyUntil: at('2026-11-30T09:00'),
      packs: 1,
    });
    expect(withChance(0.9, { balance: { plan: 'hobby' } }).verdict).toMatchObject({
      nobodyFrom: null,
      packs: null,
    });
  });

  it('warns of a half full bar that burns too fast, and is calm about an empty one that coasts', () => {
    const half = { origin: read(530), balance: { subscription: 530 } };
    expect(withChance(0.97, half).look).toBe('runout');
    const empty = { origin: read(40), balance: { subscription: 40 } };
    expect(withChance(0.01, empty)).toMatchObject({ verdict: { kind: 'lasts' }, look: 'calm' });
  });

  it('is not given in the first day of a history, nor without a reset date', () => {
    expect(onTuesday({ forecast: { maturity: 'range_only', probability: 0.9 } }).verdict).toEqual({
      kind: 'no_pace',
    });
    expect(withChance(0.9, { resetKnown: false }).verdict).toEqual({
      kind: 'no_reset_date',
      days: 8,
    });
    const still = { outlook: makeOutlook({ perDay: 0 }), resetKnown: false };
    expect(sampleView(still).verdict).toEqual({ kind: 'no_reset_date', days: null });
    expect(sampleView({ resetKnown: false }).verdict).toEqual({
      kind: 'no_reset_date',
      days: null,
    });
  });

  it('without a reset date calls a tenth low once less than three staffed days of it are left', () => {
    const little = { origin: read(120), balance: { subscription: 120 }, resetKnown: false };
    const inHours = (p50: number | null, more: object = {}) =>
      onTuesday({ forecast: { runOutHours: { p10: 20, p50, p90: null }, ...more } }, little)
        .verdict;
    // From Tuesday 15:00: three office hours today, then nine a day.
    expect(inHours(71)).toEqual({ kind: 'low' });
    expect(inHours(72)).toEqual({ kind: 'no_reset_date', days: 3 });
    expect(inHours(null)).toEqual({ kind: 'no_reset_date', days: 3 });
    expect(inHours(null, { maturity: 'range_only' })).toEqual({ kind: 'low' });
    const plenty = { origin: read(140), balance: { subscription: 140 }, resetKnown: false };
    expect(withChance(0.9, plenty).verdict).toEqual({ kind: 'no_reset_date', days: 4 });
  });

  it('of a shortage is not hidden by a page that could not be read; a calm one is', () => {
    const readFailure = { kind: 'no_panel', at: at('2026-11-24T10:02') } as const;
    expect(withChance(0.9, { readFailure }).verdict.kind).toBe('likely_runs_out');
    expect(withChance(0.4, { readFailure }).verdict.kind).toBe('may_just_last');
    for (const calm of [0.01, 0.1]) {
      expect(withChance(calm, { readFailure }).verdict).toEqual({
        kind: 'not_readable',
        openedAt: readFailure.at,
      });
    }
  });

  it('takes a graver word back only clearly below its edge, and says it at once', () => {
    const word = (probability: number, lastBand: VerdictBand) =>
      withChance(probability, { lastBand }).verdict.kind;
    expect(word(0.8, 'may_just_last')).toBe('likely_runs_out');
    expect(word(0.78, 'likely_runs_out')).toBe('likely_runs_out');
    expect(word(0.769, 'likely_runs_out')).toBe('may_just_last');
    expect(word(0.02, 'runs_out')).toBe('likely_lasts');
    expect(word(0.019, 'runs_out')).toBe('lasts');
  });

  it('law: a chance that wavers by less than .03 changes the word at most once', () => {
    const waver = fc.integer({ min: 0, max: 299 }).map((parts) => parts / 10_000);
    fc.assert(
      fc.property(
        fc
          .tuple(
            fc.constantFrom(0.05, 0.3, 0.8, 0.95),
            fc.integer({ min: 0, max: 30 }).map((mills) => mills / 1_000),
          )
          .map(([edge, below]) => edge - below),
        fc.array(waver, { minLength: 4, maxLength: 12 }),
        (base, wavers) => {
          let lastBand: VerdictBand | null = null;
          const words = wavers.map((waver) => {
            const { kind } = withChance(Math.min(1, base + waver), { lastBand }).verdict;
            lastBand = kind as VerdictBand;
            return kind;
          });
          const changes = words.filter((word, index) => index > 0 && word !== words[index - 1]);
          expect(changes.length).toBeLessThanOrEqual(1);
        },
      ),
      runs(300),
    );
  });

  it('law: a larger chance never has a calmer look', () => {
    const order = ['calm', 'tight', 'runout'];
    const chance = fc.integer({ min: 0, max: 1_000 }).map((mills) => mills / 1_000);
    fc.assert(
      fc.property(chance, chance, (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((given) =>
          order.indexOf(withChance(given).look),
        );
        expect(less).toBeLessThanOrEqual(more ?? -1);
      }),
      runs(200),
    );
  });
});

it('without an official figure there is none to judge, whatever plan is known', () => {
  expect(sampleView({ origin: null, countedToday: 3 })).toMatchObject({
    figure: { kind: 'none' },
    verdict: { kind: 'no_figure' },
  });
});

describe('silence', () => {
  it('is said before any forecast, and without a figure, too', () => {
    const silent = { kind: 'ai_silent', ...SILENCE };
    expect(withChance(0.01, { silence: SILENCE })).toMatchObject({ verdict: silent, look: 'out' });
    expect(sampleView({ origin: null, balance: null, silence: SILENCE }).verdict).toEqual(silent);
  });

  it('is said beside an official figure that has something left, and beside an estimated debt', () => {
    expect(sampleView({ silence: SILENCE }).verdict.kind).toBe('ai_silent');
    const debt = { origin: read(-223), balance: { subscription: 0, excess: 223 } };
    const growing = onTuesday({}, { ...debt, atZero: 'allow', silence: SILENCE });
    expect(growing).toMatchObject({ figure: { kind: 'about' }, verdict: { kind: 'ai_silent' } });
    const counted = { ...debt, countedSince: 3, silence: SILENCE };
    expect(sampleView(counted)).toMatchObject({
      figure: { kind: 'at_most' },
      verdict: { kind: 'in_debt' },
    });
  });

  it('at an official zero or debt is part of that', () => {
    const zero = { origin: read(0), balance: { subscription: 0 }, silence: SILENCE };
    expect(sampleView(zero).verdict).toEqual({
      kind: 'none_left',
      silentSince: SILENCE.silentSince,
    });
    const debt = { origin: read(-5), balance: { subscription: 0, excess: 5 }, silence: SILENCE };
    expect(sampleView({ ...debt, atZero: 'allow' }).verdict).toMatchObject({
      kind: 'in_debt',
      stillAnswers: false,
      silentSince: SILENCE.silentSince,
    });
  });
});

describe('the forecast of a view', () => {
  it('has instants, and no clock time in the first day', () => {
    const hours = { p10: 24, p50: 48, p90: null };
    expect(onTuesday({ forecast: { runOutHours: hours } }).forecast).toMatchObject({
      early: false,
      runOutEarliestAt: NOW + 24 * HOUR_MS,
      runOutAt: NOW + 2 * DAY_MS,
      runOutLatestAt: null,
      perDay: 25.4,
    });
    const first = { runOutHours: hours, maturity: 'range_only' } as const;
    expect(onTuesday({ forecast: first }).forecast).toMatchObject({ early: true, runOutAt: null });
  });

  it('carries the advice, tempered in the first two weeks', () => {
    const use = { p10: 150, p50: 1_000, p60: 1_100, p80: 2_900, p90: 3_000, p95: 4_000 };
    expect(onTuesday({ forecast: { use } }).advice?.packs).toEqual({ p50: 1, p80: 3, p95: 4 });
    const early = onTuesday({ forecast: { use }, historyDays: 13.9 });
    expect(early.advice).toMatchObject({ advised: 1, packs: { p50: 1, p80: 3, p95: 4 } });
    expect(instant(early.computedAt)).toBe(NOW);
    const settled = onTuesday({ forecast: { use }, historyDays: 14 });
    expect(settled.advice?.advised).toBe(3);
  });

  it('gives no advice up to a reset that nobody knows', () => {
    expect(onTuesday({}, { resetKnown: false }).advice).toBeNull();
    expect(onTuesday({}).advice).not.toBeNull();
  });

  it('holds the plan against the month in which more was bought, this or the last', () => {
    const months = (thisMonthPacks: number, lastMonthPacks: number) => {
      const spend = { thisMonthPacks, lastMonthPacks, thisMonthCents: 0, guessed: false };
      return onTuesday({}, { spend }).advice?.cheaperPlan?.monthCents;
    };
    expect([months(4, 1), months(1, 4), months(1, 1)]).toEqual([14_900, 14_900, undefined]);
  });
});

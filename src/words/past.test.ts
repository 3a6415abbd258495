import { describe, expect, it } from 'vitest';
import { forecastView, emptyTold, sampleTold } from '../../tests/gallery/sample-history.ts';
import { at, NOW, propertyId, ZONE } from '../../tests/gallery/sample-views.ts';
import { stateViews } from '../../tests/gallery/state-views.ts';
import { makeBurnDown } from '../domain/burn-down.ts';
import type { PropertyView } from '../domain/property-view.ts';
import { buyText } from './buy-words.ts';
import { calendarFile } from './calendar-words.ts';
import { burnDownText } from './chart-words.ts';
import { daysText } from './day-words.ts';
import { alertTexts, cyclesText, logTexts } from './history-words.ts';
import { loadLanguage, type Words } from './language.ts';
import { overviewText } from './overview-words.ts';

const words: Words = { ...(await loadLanguage(['en-GB'])), now: NOW, timeZone: ZONE };
const { history, alerts } = sampleTold;

describe('the log', () => {
  it('speaks sentences', () => {
    expect(logTexts(history.lines, ZONE, words).map(({ when, text }) => [when, text])).toEqual([
      ['Tue 24 Nov', '9 AI messages seen in chats opened here'],
      ['Mon 09:12', '240 from tawk.to (expected 255: 15 more were used than estimated)'],
      ['Mon 23 Nov', '14 AI messages seen in chats opened here'],
      ['Wed 09:05', '433 from a colleague (expected 410: 23 fewer were used than estimated)'],
      ['Sat 14 Nov', '1,000 credits were bought'],
      ['Thu 12 Nov', '660 from you'],
      ['Thu 5 Nov', '930 from tawk.to (as expected)'],
      ['Tue 3 Nov', 'Reset due: 1,000 credits for the month'],
      ['Thu 29 Oct', 'Plan: Growth, 1,000 credits a month'],
    ]);
  });

  it('names a plan of its own, a debt and a correction', () => {
    const when = at('2026-11-24T10:00');
    const lines = [
      { kind: 'plan', at: when, plan: 'custom', allotment: 700 },
      { kind: 'figure', at: when, source: 'read', value: -12, expected: null },
      { kind: 'corrected', at: when, delta: -5 },
    ] as const;
    expect(logTexts(lines, ZONE, words).map(({ text }) => text)).toEqual([
      'Plan: another, 700 credits a month',
      '-12 from tawk.to',
      'Corrected by -5',
    ]);
  });

  it('keeps warnings in their own words, and says which were not shown', () => {
    expect(alertTexts(alerts, words).map(({ when, text }) => [when, text])).toEqual([
      [
        'Mon 09:13',
        'AI credits likely run out on Saturday · Acme shop: about 210 left, reset Thu 3 Dec. 1,000 more would last.',
      ],
      [
        'Thu 12 Nov, not shown',
        'AI credits are running low · Acme shop: 98 left. Reset in 21 days.',
      ],
    ]);
  });
});

describe('past cycles', () => {
  it('say what was used and bought, as far as it is known', () => {
    expect(cyclesText(history.cycles, ZONE, words)?.rows).toEqual([
      ['3 Oct – 3 Nov', '1,212', '1,000'],
      ['3 Sept – 3 Oct', 'not known', '0'],
    ]);
    expect(cyclesText([], ZONE, words)).toBeNull();
  });
});

describe('the chart of a cycle', () => {
  const chart = makeBurnDown(forecastView, history.figures);

  it('has its whole content in a table', () => {
    const text = chart && burnDownText(chart, forecastView, words);
    expect(text?.table.summary).toBe(
      '3 Nov to 3 Dec: about 210 left (180–230). Likely runs out on Saturday.',
    );
    expect(text?.table.rows.slice(0, 6)).toEqual([
      ['Thu 5 Nov', '930', 'tawk.to'],
      ['Thu 12 Nov', '660', 'you'],
      ['Wed 09:05', '433', 'a colleague'],
      ['Mon 09:12', '240', 'tawk.to'],
      ['now', 'about 210 · 180–230', 'estimated'],
      ['26 Nov', '~120', 'expected'],
    ]);
    expect(text?.figureTitles.at(-1)).toBe('240, from tawk.to, Mon 09:12');
    expect(text?.instants.map(({ label }) => label)).toEqual(['now', 'Sat', '3 Dec', '3 Nov']);
    expect(text?.amounts.map(({ label }) => label)).toEqual(['0', '500', '1,000']);
  });

  it('calls a debt a debt', () => {
    const debt = { ...forecastView, ...stateViews.s09Debt, forecast: null };
    const owing = makeBurnDown(debt, history.figures);
    expect(owing && burnDownText(owing, debt, words).table.summary).toMatch(/223 credits over/);
    const point = { at: at('2026-12-03T00:00'), p10: -900, p50: -740, p90: -600 };
    const ahead = (view: PropertyView) => {
      const drawn = makeBurnDown(view, history.figures);
      return drawn && burnDownText(drawn, view, words).table.rows.at(-1);
    };
    const forecast = { ...forecastView.forecast!, points: [point] };
    expect(ahead({ ...debt, forecast })).toEqual(['3 Dec', '~740 over', 'expected']);
    expect(ahead({ ...forecastView, forecast })).toEqual(['3 Dec', '~0', 'expected']);
  });

  it('is not there before there is anything to draw', () => {
    expect(makeBurnDown(stateViews.s01NoFigure, [])).toBeNull();
    expect(makeBurnDown(stateViews.s14NoReset, [])).toBeNull();
  });
});

describe('the chart of the days', () => {
  it('has its whole content in a table, the newest day first', () => {
    const { table, labels } = daysText(history.days, ZONE, words);
    expect(table.summary).toBe('878 used, 48 of them on Mon 9 Nov.');
    expect(table.rows).toHaveLength(30);
    expect(table.rows.slice(0, 2)).toEqual([
      ['Tue 24 Nov', 'at least 9'],
      ['Mon 23 Nov', 'at least 47'],
    ]);
    expect(table.rows.at(-1)).toEqual(['Mon 26 Oct', 'not known']);
    expect(labels.map(({ label }) => label)).toEqual(['26 Oct', '24 Nov', '9 Nov']);
  });

  it('says so while no use is known', () => {
    expect(daysText(emptyTold.history.days, ZONE, words).table.summary).toMatch(/^No use is known/);
  });
});

describe('the overview', () => {
  it('lists what to do and adds up what was spent', () => {
    const docs = { ...stateViews.s02Official, propertyId: propertyId('c'), name: 'Docs' };
    const text = overviewText([forecastView, docs], true, words);
    expect(text.heading).toBe('2 properties');
    expect(text.spend).toBe('Top-ups this month: 1,000 = $30 over 2 properties; last month 1,000.');
    expect(text.rows.map(({ amount, word, action }) => [amount, word, action?.label])).toEqual([
      ['~210', 'runs out Sat', 'Top up 1,000'],
      ['612', 'lasts', undefined],
    ]);
  });

  it('marks what was spent by a price that is a guess', () => {
    const spend = { thisMonthPacks: 2, lastMonthPacks: 1, thisMonthCents: 6_000, guessed: true };
    const guess = { ...forecastView, spend };
    const text = (...views: (typeof forecastView)[]) => overviewText(views, true, words).spend;
    expect(text(guess)).toBe('Top-ups this month: 2,000 = ~$60; last month 1,000.');
    expect(text({ ...guess, spend: { ...spend, guessed: false } })).toMatch(/ = \$60;/);
    const none = { ...spend, thisMonthPacks: 0, thisMonthCents: 0 };
    expect(text(forecastView, { ...guess, spend: none })).toMatch(/ = \$30 over 2/);
  });

  it('is silent about spending where nothing was bought', () => {
    expect(overviewText([stateViews.s02Official], true, words).spend).toBeNull();
  });
});

describe('the step before a purchase', () => {
  const advice = {
    packs: { p50: 0, p80: 1, p95: 2 },
    advised: 1,
    pricePerPack: { cents: 3_000, guessed: true },
    dontBuy: null,
    cheaperPlan: null,
  } as const;
  const textOf = (more: object) =>
    buyText({ ...forecastView, advice: { ...advice, ...more } } as typeof forecastView, words);

  it('says how sure, and that a price is a guess', () => {
    const text = textOf({});
    expect(text.options).toEqual([
      '50% sure: nothing to buy',
      '80% sure: 1,000 for $30',
      '95% sure: 2,000 for $60',
    ]);
    expect(text.notes).toEqual(['The price is a guess: tawk.to names none for this plan.']);
  });

  it('says when not to buy', () => {
    const resetAt = at('2026-12-03T00:00');
    const soon = { kind: 'reset_soon', resetAt, expiring: 384 };
    expect(textOf({ dontBuy: soon }).lead).toBe(
      'Better wait: the reset comes Thu 3 Dec and takes 380 credits of the plan with it.',
    );
    expect(textOf({ dontBuy: { ...soon, expiring: 1 } }).lead).toMatch(/takes 1 credit of the/);
    expect(textOf({ dontBuy: { kind: 'lasts' } }).lead).toMatch(/nothing needs to be bought/);
  });

  it('compares with the next plan, with both sums', () => {
    const cheaperPlan = {
      plan: 'business',
      monthCents: 14_900,
      planMonthCents: 9_900,
    };
    expect(textOf({ cheaperPlan }).notes.at(-1)).toBe(
      'A month with its top-ups costs $149 here; with Business it would cost $99. An upgrade moves the reset date.',
    );
  });

  it('knows no more than the packs while there is no pace', () => {
    const text = buyText(stateViews.s08NoneLeft, words);
    expect(text).toMatchObject({ lead: 'Credits come in packs of 1,000.', options: [] });
  });
});

describe('a run-out for the calendar', () => {
  it('is a file with the same name for the same run-out', () => {
    const file = calendarFile(forecastView, words);
    expect(file?.name).toBe('Acme-shop.ics');
    const text = file?.text.replaceAll('\r\n ', '') ?? '';
    expect(text).toContain('SUMMARY:AI credits of Acme shop likely run out');
    expect(text).toContain('DTSTART:20261128T130000Z');
    expect(text).toContain(
      'about 210 left (180–230). 240 from tawk.to Mon 09:12\\, estimated since.',
    );
    const verdict = { ...forecastView.verdict, runOutAt: at('2026-11-28T13:37:12') };
    const late = calendarFile({ ...forecastView, verdict } as typeof forecastView, words);
    expect(late?.text).toContain('DTSTART:20261128T130000Z');
    expect(calendarFile(stateViews.s02Official, words)).toBeNull();
  });
});

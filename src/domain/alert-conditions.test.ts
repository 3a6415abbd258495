import { describe, expect, it } from 'vitest';
import { makeOutlook } from '../../tests/builders/outlook.ts';
import { at, NOW, sampleView } from '../../tests/gallery/sample-views.ts';
import { listStandingAlerts } from './alert-conditions.ts';
import { DAY_MS, HOUR_MS } from './instants.ts';
import type { PropertyView } from './property-view.ts';
import { instant } from './units.ts';

type Changes = NonNullable<Parameters<typeof sampleView>[0]>;
const NOTHING = { outlook: null, silence: null };
type Warn = 'none' | 'heads-up' | 'urgent';

const read = (value: number, when = at('2026-11-24T14:00')) =>
  ({ source: 'read', value, at: when }) as const;
const holding = (value: number, more: Changes = {}): Changes => ({
  origin: read(value),
  ...more,
  balance: { subscription: value, ...more.balance },
});

/** What stands for a property with this chance and warning, and a run-out in so many hours. */
function standing(
  changes: Changes,
  { probability = 0.9, warn = 'heads-up' as Warn, hours = 95 as number | null } = {},
) {
  const runOutHours = { p10: hours && hours - 10, p50: hours, p90: null };
  const since = { used: 0, low: 0, high: 0 };
  const outlook = makeOutlook({ since, forecast: { warn, probability, runOutHours } });
  const { silence = null } = changes;
  return listStandingAlerts(sampleView({ outlook, ...changes }), { outlook, silence });
}
const kindsOf = (...given: Parameters<typeof standing>) => Object.keys(standing(...given));

describe('a run-out', () => {
  it.each([
    [0.4, 'may'],
    [0.9, 'likely'],
    [0.97, 'sure'],
  ])('at a chance of %f is said as %s', (probability, likelihood) => {
    const { runs_out_days } = standing(holding(240), { probability });
    expect(runs_out_days).toMatchObject({ likelihood, runOutAt: NOW + 95 * HOUR_MS });
  });

  it('is warned of days ahead, and once more when it is urgent', () => {
    expect(kindsOf(holding(240))).toEqual(['runs_out_days']);
    expect(kindsOf(holding(240), { warn: 'urgent' })).toEqual(['runs_out_days', 'runs_out_soon']);
  });

  it('is not warned of where the forecast does not, nor without a reset date', () => {
    expect(kindsOf(holding(240), { warn: 'none' })).toEqual([]);
    expect(kindsOf(holding(240), { probability: 0.1 })).toEqual([]);
    expect(kindsOf(holding(240, { resetKnown: false }))).toEqual([]);
  });

  it('is not warned of where the word is another: silence comes first', () => {
    const silence = { chats: 4, usualIn10: 9, silentSince: NOW };
    expect(kindsOf(holding(240, { silence }))).toEqual(['ai_silent']);
  });

  it('leaves silence its word when nothing is left or owed', () => {
    const silence = { chats: 4, usualIn10: 9, silentSince: NOW };
    const said = { ai_silent: { kind: 'ai_silent', ...silence } };
    expect(standing(holding(0, { silence }))).toMatchObject(said);
    const owing = { origin: read(-5), balance: { subscription: 0, excess: 5 }, silence };
    expect(standing(owing)).toMatchObject({ ...said, in_debt: { stillAnswers: false } });
  });

  it('names packs only where some are needed and can be bought', () => {
    const packsOf = (value: number, balance: Changes['balance'] = {}) =>
      standing(holding(value, { balance })).runs_out_days?.packs;
    expect(packsOf(240)).toBe(1);
    expect(packsOf(300)).toBeNull();
    expect(packsOf(240, { plan: 'hobby' })).toBeNull();
  });

  it('names the age of a figure of more than a day', () => {
    const oldFigure = (ageMs: number) => {
      const origin = read(240, instant(NOW - ageMs));
      return standing({ ...holding(240), origin }).runs_out_days?.oldFigureAt;
    };
    expect(oldFigure(DAY_MS)).toBeNull();
    expect(oldFigure(DAY_MS + 1)).toBe(NOW - DAY_MS - 1);
  });
});

describe('low', () => {
  const noPace = (value: number) =>
    Object.keys(listStandingAlerts(sampleView(holding(value)), NOTHING));

  it('is a tenth and less, and goes along with nothing', () => {
    expect([101, 100, 1, 0].map(noPace)).toEqual([[], ['low'], ['low'], ['low', 'none_left']]);
  });

  it('by a pace is less than three staffed days, not three', () => {
    // From Tuesday 15:00: three office hours today, then nine a day.
    const isLow = (hours: number) => kindsOf(holding(90), { hours, warn: 'none' }).includes('low');
    expect([70, 72, 73].map(isLow)).toEqual([true, false, false]);
    expect(kindsOf(holding(101), { hours: 70, warn: 'none' })).toEqual([]);
  });

  it('follows the shifts of the property', () => {
    const staffed = { learned: false, week: [{ day: 5, from: 540, to: 1_080 }], holidays: [] };
    const kinds = kindsOf(holding(90, { staffed }), { hours: 95, warn: 'none' });
    expect(kinds).toEqual(['low']);
  });

  it('is not said of what coasts to the reset, nor where no path gets there by the median', () => {
    expect(kindsOf(holding(90), { probability: 0.1, hours: 5 })).toEqual([]);
    expect(kindsOf(holding(90), { probability: 0.4, hours: null, warn: 'none' })).toEqual([]);
    const unforeseen: PropertyView = { ...sampleView(holding(90)), verdict: RUNS_OUT };
    expect(Object.keys(listStandingAlerts(unforeseen, NOTHING))).toEqual([]);
  });
});

const RUNS_OUT = {
  kind: 'runs_out',
  runOutAt: at('2026-11-25T12:00'),
  daysBeforeReset: 7,
  nobodyFrom: null,
  nobodyUntil: null,
  packs: 1,
} as const;

describe('what is only noted', () => {
  const noted = (changes: Changes) => listStandingAlerts(sampleView(changes), NOTHING);

  it('are a spike with its numbers', () => {
    const spike = { count: 40, usual: 9, hourAt: at('2026-11-24T14:00') };
    expect(noted({ spike })).toEqual({ spike: { kind: 'spike', ...spike } });
    expect(noted({})).toEqual({});
  });

  it.each(['unconfirmed', 'no_panel'] as const)('is a page that was %s', (kind) => {
    expect(noted({ readFailure: { kind, at: NOW } })).toEqual({
      reader_broken: { kind: 'reader_broken', openedAt: NOW },
    });
  });

  it('is not that somebody is signed out', () => {
    expect(noted({ readFailure: { kind: 'signed_out', at: NOW } })).toEqual({});
  });
});

it('a top-up is awaited in silence; what arrived or is missing is said', () => {
  const watching = (topUpWatch: PropertyView['topUpWatch']) =>
    listStandingAlerts(sampleView({ topUpWatch }), NOTHING);
  expect(watching({ kind: 'waiting', since: NOW })).toEqual({});
  expect(watching({ kind: 'missing', since: NOW })).toEqual({
    top_up_missing: { kind: 'top_up_missing', since: NOW },
  });
  expect(watching({ kind: 'arrived', added: 777, paidOff: 223, at: NOW })).toEqual({
    top_up_arrived: { kind: 'top_up_arrived', added: 777, paidOff: 223 },
  });
});

import { describe, expect, it } from 'vitest';
import { balanceAt } from './balance.ts';
import { instant } from './units.ts';

const START = Date.UTC(2026, 10, 1);
const HOUR = 3_600_000;
const entry = (type: string, hours: number, fields: object) => ({
  id: `${type} ${hours}`,
  type,
  at: new Date(START + hours * HOUR).toISOString(),
  ...fields,
});
const started = entry('subscription.started', 0, { plan: 'growth', timeZone: 'UTC' });
const used = (hours: number, quantity: number) => entry('usage.recorded', hours, { quantity });
const bought = entry('credits.purchased', 1, { quantity: 50 });

const alertsOf = (metric: string, value: number, ...entries: object[]) =>
  balanceAt([started, ...entries], instant(START + 100 * HOUR), {
    alerts: [{ id: 'rule', metric, value }],
  }).alerts;
const DUE = ['rule@2026-11-01T00:00:00.000Z#0'];

describe('a rule of the plan of a thousand', () => {
  it.each([
    ['available', 100, 900],
    ['subscription_used_pct', 90, 900],
    ['excess', 5, 1_005],
  ])('%s %i comes true with the very credit', (metric, value, quantity) => {
    expect(alertsOf(metric, value, used(2, quantity - 1))).toEqual([]);
    expect(alertsOf(metric, value, used(2, quantity - 1), used(3, 1))).toEqual(DUE);
  });

  it('counts bought credits as available', () => {
    expect(alertsOf('available', 100, bought, used(2, 949))).toEqual([]);
    expect(alertsOf('available', 100, bought, used(2, 950))).toEqual(DUE);
  });

  it('knows nothing below nothing: a debt makes no more of it', () => {
    expect(alertsOf('available', -1, used(2, 2_000))).toEqual([]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headOf } from '../../tests/builders/heads.ts';
import { runs } from '../../tests/domain/law-runs.ts';
import { sampleView } from '../../tests/gallery/sample-views.ts';
import { alertRules } from './alert-rules.ts';
import { DAY_MS, formatInstant } from './instants.ts';
import { summariseHead } from './property-summary.ts';
import { instant } from './units.ts';

describe('the levels', () => {
  const start = Date.UTC(2026, 10, 3);
  const entry = (id: string, type: string, day: number, fields: object = {}) => ({
    id,
    type,
    at: formatInstant(instant(start + day * DAY_MS)),
    ...fields,
  });
  const dueWith = (allotment: number, left: number) => {
    const log = [
      entry('s', 'subscription.started', 0, { plan: 'custom', allotment }),
      entry('r', 'reading.observed', 1, {
        subscriptionRemaining: Math.max(left, 0),
        purchasedRemaining: 0,
        excess: Math.max(-left, 0),
      }),
    ];
    const { dueAlerts } = summariseHead(headOf(log), 'UTC', instant(start + 2 * DAY_MS));
    return dueAlerts.map((key) => key.split('@')[0]);
  };

  it('are the ones that the verdict speaks of: an edge and its word come together', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30_000 }),
        fc.integer({ min: -5, max: 3_100 }),
        (allotment, number) => {
          const left = Math.min(number, allotment);
          const pools = {
            subscription: Math.max(left, 0),
            excess: Math.max(-left, 0),
            purchased: 0,
          };
          const { kind } = sampleView({
            balance: { allotment, ...pools },
            origin: { source: 'read', value: left, at: instant(start) },
          }).verdict;
          const due = dueWith(allotment, left);
          expect(due.includes('none_left')).toBe(left <= 0);
          expect(due.includes('in_debt')).toBe(kind === 'in_debt');
        },
      ),
      runs(300),
    );
  });

  it('are nothing and the first credit of debt, whatever the plan', () => {
    expect(alertRules.map(({ metric, value }) => [metric, value])).toEqual([
      ['available', 0],
      ['excess', 1],
    ]);
    expect([dueWith(1_005, 1), dueWith(1_005, 0)]).toEqual([[], ['none_left']]);
  });
});

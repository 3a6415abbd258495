import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headOf } from '../../tests/builders/heads.ts';
import { runs } from '../../tests/domain/law-runs.ts';
import { sampleView } from '../../tests/gallery/sample-views.ts';
import { alertRules, chooseAlert } from './alert-rules.ts';
import { DAY_MS, formatInstant } from './instants.ts';
import { summariseHead } from './property-summary.ts';
import { instant } from './units.ts';
import type { PropertyView } from './property-view.ts';
import { verdictSchema, type VerdictKind } from './verdict.ts';

const verdicts: VerdictKind[] = verdictSchema.def.options.map(
  (option) => option.shape.kind.def.values[0]!,
);
const viewWith = (kind: VerdictKind) => {
  const view = sampleView();
  const params = { owed: 5, packs: 1, leaves: 995, since: view.computedAt };
  return { ...view, verdict: { ...params, kind } as PropertyView['verdict'] };
};
const alertKinds = ['low', 'none_left', 'in_debt', 'probably_empty'];
const keysArbitrary = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom('low', 'none_left', viewWith('in_debt')),
      fc.constantFrom('a', 'b'),
      fc.nat(2),
    )
    .map(([rule, cycle, epoch]) => `${rule}@${cycle}#${epoch}`),
);

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
          expect(due.includes('low')).toBe(left < allotment && kind !== 'no_pace');
          expect(due.includes('none_left')).toBe(left <= 0);
          expect(due.includes('in_debt')).toBe(kind === 'in_debt');
        },
      ),
      runs(300),
    );
  });

  it('are the tenth, nothing and the first credit of debt, whatever the plan', () => {
    expect(alertRules.map(({ metric, value }) => [metric, value])).toEqual([
      ['available_pct', 10],
      ['available', 0],
      ['excess', 1],
    ]);
    expect([dueWith(1_005, 101), dueWith(1_005, 100)]).toEqual([[], ['low']]);
  });
});

describe('what stands to be warned of', () => {
  it('is nothing once every edge was delivered, whatever the verdict', () => {
    fc.assert(
      fc.property(keysArbitrary, fc.constantFrom(...verdicts), (due, verdict) => {
        expect(chooseAlert(due, due, viewWith(verdict))).toBeNull();
      }),
      runs(200),
    );
  });

  it('is once: what an alert spent is not new again', () => {
    fc.assert(
      fc.property(
        keysArbitrary,
        keysArbitrary,
        fc.constantFrom(...verdicts),
        (due, fired, verdict) => {
          const alert = chooseAlert(due, fired, viewWith(verdict));
          expect(
            chooseAlert(due, [...fired, ...(alert?.keys ?? [])], viewWith(verdict)),
          ).toBeNull();
        },
      ),
      runs(300),
    );
  });

  it('is the same in any order of edges', () => {
    fc.assert(
      fc.property(
        keysArbitrary.chain((due) =>
          fc.tuple(fc.constant(due), fc.shuffledSubarray(due, { minLength: due.length })),
        ),
        fc.constantFrom(...verdicts),
        ([due, shuffled], verdict) => {
          const [one, other] = [due, shuffled].map((keys) =>
            chooseAlert(keys, [], viewWith(verdict)),
          );
          expect(other?.alert).toEqual(one?.alert);
          expect(new Set(other?.keys)).toEqual(new Set(one?.keys));
        },
      ),
      runs(200),
    );
  });

  it.each(verdicts)('is worded by the verdict of now, or not at all: %s', (verdict) => {
    const kind = alertKinds.find((one) => one === verdict) ?? null;
    const chosen = chooseAlert(['low@a#0'], [], viewWith(verdict));
    expect(chosen).toMatchObject({ keys: ['low@a#0'] });
    expect(chosen?.alert?.kind ?? null).toBe(kind);
  });

  it('is one alert for several edges that came at once', () => {
    const due = ['low@a#0', 'none_left@a#0', 'in_debt@a#0'];
    expect(chooseAlert(due, [], viewWith('in_debt'))).toMatchObject({
      alert: { kind: 'in_debt' },
      keys: due,
    });
    expect(chooseAlert(due, ['low@a#0'], viewWith('in_debt'))?.keys).toEqual(due.slice(1));
  });

  it('is spent without a word where the property has recovered', () => {
    expect(chooseAlert(['low@a#0'], [], viewWith('no_pace'))).toEqual({
      alert: null,
      keys: ['low@a#0'],
    });
  });

  it('says "probably empty" once: a debt that was only counted waits until it is official', () => {
    const due = ['none_left@a#0', 'in_debt@a#0'];
    const first = chooseAlert(due, [], viewWith('probably_empty'));
    expect(first).toMatchObject({ alert: { kind: 'probably_empty' }, keys: ['none_left@a#0'] });
    expect(chooseAlert(due, ['none_left@a#0'], viewWith('probably_empty'))).toBeNull();
    expect(chooseAlert(due, ['none_left@a#0'], viewWith('in_debt'))).toMatchObject({
      alert: { kind: 'in_debt' },
      keys: ['in_debt@a#0'],
    });
  });

  it('says it again when credits came and went between', () => {
    const due = ['none_left@a#0', 'in_debt@a#0', 'none_left@a#1'];
    expect(chooseAlert(due, ['none_left@a#0'], viewWith('probably_empty'))).toMatchObject({
      alert: { kind: 'probably_empty' },
      keys: ['none_left@a#1'],
    });
  });
});

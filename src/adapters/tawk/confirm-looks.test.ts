import { describe, expect, it } from 'vitest';
import { confirmLooks, unconfirmedYet } from './confirm-looks.ts';
import type { Look } from './panel/look-types.ts';
import type { ReadFailureKind } from '../../domain/reading.ts';
import type { Instant, PropertyId } from '../../domain/units.ts';

const propertyId = '64b7f0c2a1d3e4f5a6b7c8d9' as PropertyId;

const shows = (subscriptionRemaining: number, at: number): Look => ({
  ok: true,
  reading: { propertyId, at: at as Instant, subscriptionRemaining },
  sources: {},
  resetPrecision: null,
  language: 'en',
});
const fails = (kind: ReadFailureKind): Look => ({ ok: false, failure: { kind } });

/** What comes of looks at the given milliseconds: [instant of the reading, figure] or a failure's kind. */
function play(looks: readonly (readonly [number, Look])[]): unknown[] {
  let state = unconfirmedYet;
  return looks.flatMap(([at, look]): unknown[] => {
    const { next, confirmed } = confirmLooks(state, look, at as Instant);
    state = next;
    if (confirmed === null) return [];
    if (confirmed.kind === 'failure') return [confirmed.failure.kind];
    return [[confirmed.reading.at, confirmed.reading.subscriptionRemaining]];
  });
}

const look = (at: number, amount: number) => [at, shows(amount, at)] as const;

describe('a reading', () => {
  it('takes two equal looks a second apart, and is of the first', () => {
    expect(play([look(0, 7), look(999, 7)])).toEqual([]);
    expect(play([look(0, 7), look(1000, 7)])).toEqual([[0, 7]]);
  });

  it('starts over when the figure changes in between', () => {
    expect(play([look(0, 0), look(400, 7), look(1000, 7), look(1400, 7)])).toEqual([[400, 7]]);
  });

  it('is taken once while the panel stays as it is', () => {
    expect(play([look(0, 7), look(1000, 7), look(2000, 7), look(9000, 7)])).toEqual([[0, 7]]);
  });

  it('is taken again when the figure changes, and when the panel came back', () => {
    expect(play([look(0, 7), look(1000, 7), look(2000, 6), look(3000, 6)])).toEqual([
      [0, 7],
      [2000, 6],
    ]);
    const gone = [1500, fails('no_panel')] as const;
    expect(play([look(0, 7), look(1000, 7), gone, look(2000, 7), look(3000, 7)])).toEqual([
      [0, 7],
      [2000, 7],
    ]);
  });
});

describe('a failure', () => {
  it('is told once, when it lasts', () => {
    const loading = fails('loading');
    expect(play([[0, loading], [400, loading], look(800, 7), look(1800, 7)])).toEqual([[800, 7]]);
    const doubt = fails('unconfirmed');
    expect(
      play([
        [0, doubt],
        [1000, doubt],
        [2000, doubt],
      ]),
    ).toEqual(['unconfirmed']);
  });
});

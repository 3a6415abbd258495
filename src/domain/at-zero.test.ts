import { describe, expect, it } from 'vitest';
import { atZeroOf, learnAtZero } from './at-zero.ts';

const NOTHING = { answeredAfterZero: false, debtRose: false, silent: false };

describe('what AI Assist does at zero', () => {
  it('is learned from an answer, a rising debt, or silence', () => {
    expect(learnAtZero(NOTHING)).toBeNull();
    expect(learnAtZero({ ...NOTHING, answeredAfterZero: true })).toBe('allow');
    expect(learnAtZero({ ...NOTHING, debtRose: true })).toBe('allow');
    expect(learnAtZero({ ...NOTHING, silent: true })).toBe('stop');
  });

  it('is not silence where an answer or a rising debt was seen', () => {
    expect(learnAtZero({ ...NOTHING, answeredAfterZero: true, silent: true })).toBe('allow');
    expect(learnAtZero({ ...NOTHING, debtRose: true, silent: true })).toBe('allow');
  });

  it.each([
    ['allow', 'stop', 'hobby', 'allow'],
    ['stop', 'allow', 'growth', 'stop'],
    ['unknown', 'allow', 'hobby', 'allow'],
    ['unknown', 'unknown', 'hobby', 'stop'],
    ['unknown', 'unknown', 'growth', 'unknown'],
    ['unknown', 'unknown', null, 'unknown'],
  ] as const)('set %s, learned %s, on %s: %s', (set, learned, plan, mode) => {
    expect(atZeroOf(set, learned, plan)).toBe(mode);
  });
});

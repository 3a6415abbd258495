import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../tests/domain/law-runs.ts';
import { findAlarmRun, testSilence, type ChatEvidence } from './silence-test.ts';
import { instant } from './units.ts';

/** `+` answered, `-` not, `p` a person was first. One chat a minute. */
const chatsOf = (text: string): ChatEvidence[] =>
  [...text].map((sign, index) => ({
    at: instant(index),
    visitorFirst: sign !== 'p',
    aiAnswered: sign === '+',
  }));
const NINE_IN_TEN = '+++++-++++'.repeat(3);
const test = (text: string, answerAt: number | null = null, clearedAt: number | null = null) =>
  testSilence(
    chatsOf(text),
    answerAt === null ? null : instant(answerAt),
    clearedAt === null ? null : instant(clearedAt),
  );

describe('the AI seems silent', () => {
  it.each([
    [0.9, 2],
    [0.7, 4],
    [0.5, 7],
    [1, 2],
    [0.99, 2],
    [0, Infinity],
  ])('where %f of the chats are answered, after %f chats without', (usual, run) => {
    expect(findAlarmRun(usual)).toBe(run);
  });

  it('law: the run that alarms has at most a chance of 1 %, one chat less has more', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.899, noNaN: true }), (usual) => {
        const run = findAlarmRun(usual);
        expect((1 - usual) ** run).toBeLessThanOrEqual(0.01 + 1e-9);
        expect((1 - usual) ** (run - 1)).toBeGreaterThan(0.01);
      }),
      runs(300),
    );
  });

  it('at the second chat in a row, and says since when and what is usual', () => {
    expect(test(`${NINE_IN_TEN}-`)).toBeNull();
    expect(test(`${NINE_IN_TEN}--`)).toEqual({ chats: 2, usualIn10: 9, silentSince: 30 });
    expect(test(`${NINE_IN_TEN}----`)).toEqual({ chats: 4, usualIn10: 9, silentSince: 30 });
  });

  it('no longer once it answers, in a chat or anywhere else', () => {
    expect(test(`${NINE_IN_TEN}--+`)).toBeNull();
    expect(test(`${NINE_IN_TEN}--`, 31)).toBeNull();
    expect(test(`${NINE_IN_TEN}--`, 29)).not.toBeNull();
  });

  it('no longer after a reset or a purchase, until new chats say so', () => {
    expect(test(`${NINE_IN_TEN}----`, null, 33)).toBeNull();
    expect(test(`${NINE_IN_TEN}${'-'.repeat(9)}`, null, 36)).toMatchObject({ silentSince: 37 });
  });

  it('whatever people did who joined before the visitor wrote', () => {
    expect(test(`${NINE_IN_TEN}-pppp`)).toBeNull();
    expect(test(`${NINE_IN_TEN}-pppp-`)).toMatchObject({ chats: 2 });
  });

  it('never before a habit is known, nor where it never answered', () => {
    expect(test('+++++++++-----')).toBeNull();
    expect(test('++++++++++-----')).not.toBeNull();
    expect(test('-'.repeat(60))).toBeNull();
  });

  it('as soon as ever after a week of silence, which was no habit', () => {
    const week = `${NINE_IN_TEN}${'-'.repeat(30)}${NINE_IN_TEN}`;
    expect(test(`${week}--`)).toMatchObject({ chats: 2, usualIn10: 9 });
  });

  it('after three times the run that alarms: so long was a silence, one chat less a habit', () => {
    expect(test(`${NINE_IN_TEN}${'-'.repeat(6)}+--`)).toMatchObject({ usualIn10: 9 });
    expect(test(`${NINE_IN_TEN}${'-'.repeat(5)}+--`)).toBeNull();
    expect(test(`${'+'.repeat(10)}${'-'.repeat(6)}+--`)).toMatchObject({ usualIn10: 10 });
    expect(test(`${'+'.repeat(9)}${'-'.repeat(6)}+--`)).toBeNull();
  });

  it('never by a habit that leaves out the first chats, or those before a reset', () => {
    expect(test(`+${'-'.repeat(9)}${'+'.repeat(10)}--`)).toBeNull();
    expect(test(`${'+'.repeat(10)}------`, null, 13)).toBeNull();
    expect(test(`${'+'.repeat(10)}------`)).not.toBeNull();
  });

  it('whatever order the chats are known in', () => {
    const chats = chatsOf(`${NINE_IN_TEN}---`);
    expect(testSilence(chats.toReversed(), null, null)).toEqual(testSilence(chats, null, null));
  });

  it('later once the habit has changed', () => {
    const half = '+-'.repeat(100);
    expect(test(`${NINE_IN_TEN}${half}${'-'.repeat(5)}`)).toBeNull();
    expect(test(`${NINE_IN_TEN}${half}${'-'.repeat(8)}`)).toMatchObject({ usualIn10: 5 });
  });

  it('law: the order of the chats never matters, and an answer now always ends it', () => {
    const chatsArbitrary = fc
      .array(fc.constantFrom('+', '-', 'p'), { minLength: 10, maxLength: 60 })
      .map((signs) => signs.join(''));
    fc.assert(
      fc.property(chatsArbitrary, fc.integer(), (text, seed) => {
        const chats = chatsOf(text);
        const shuffled = [...chats].sort(
          (a, b) => ((a.at * 7_919 + seed) % 101) - ((b.at * 7_919 + seed) % 101),
        );
        expect(testSilence(shuffled, null, null)).toEqual(testSilence(chats, null, null));
        expect(testSilence(chats, instant(text.length), null)).toBeNull();
      }),
      runs(200),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { at, NOW, ZONE } from '../../tests/gallery/sample-views.ts';
import { loadLanguage, type Words } from './language.ts';
import { readTypedAmount } from './typed-amount.ts';
import { doubtText, readTypedFields } from './typed-fields.ts';

const words: Words = { ...(await loadLanguage(['en'])), now: NOW, timeZone: ZONE };

describe('a typed amount', () => {
  it.each([
    ['612', 612],
    [' 612 ', 612],
    ['0', 0],
    ['-0', 0],
    ['-223', -223],
    ['−223', -223],
    ['1,250', 1_250],
    ['1.250', 1_250],
    ['1 250', 1_250],
    ['1\u00a0250', 1_250],
    ['1\u202f250', 1_250],
    ['1’250', 1_250],
    ['12,345,678', 12_345_678],
    ['612 credits left', 612],
    ['We have 1,250 left.', 1_250],
    ['٦١٢', 612],
    ['١٬٢٥٠', 1_250],
    ['६१२', 612],
  ])('reads %s as %d', (text, value) => {
    expect(readTypedAmount(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'error.empty'],
    ['   ', 'error.empty'],
    ['many', 'error.no_number'],
    ['612 of 1,000', 'error.several_numbers'],
    ['612/1000', 'error.several_numbers'],
    ['612, 3 Dec', 'error.several_numbers'],
    ['612 3', 'error.several_numbers'],
    ['1,0', 'error.not_whole'],
    ['12.50', 'error.not_whole'],
    ['0,612', 'error.not_whole'],
    ['1,250.50', 'error.not_whole'],
    ['1k', 'error.not_whole'],
    ['4.2k', 'error.not_whole'],
    ['1 M', 'error.not_whole'],
    ['1,00,000', 'error.not_whole'],
    ['999999999', 'error.too_large'],
  ])('refuses %s', (text, failure) => {
    expect(readTypedAmount(text)).toEqual({ ok: false, failure });
  });
});

describe('the typing form', () => {
  const read = (amount: string, shownAt = '', resetOn = '') =>
    readTypedFields({ amount, shownAt, resetOn }, words);

  it('needs only the number', () => {
    expect(read('612')).toEqual({ ok: true, value: { value: 612 } });
  });

  it('takes the date of the reset alone where only that is asked for', () => {
    const alone = (resetOn: string) =>
      readTypedFields({ amount: '', shownAt: '', resetOn }, words, true);
    expect(alone('2026-12-03')).toEqual({ ok: true, value: { resetOn: '2026-12-03' } });
    expect(alone('')).toEqual({
      ok: false,
      failure: 'Choose the date, as Message Usage shows it.',
    });
    expect(alone('2026-11-24')).toMatchObject({ ok: false });
  });

  it('takes the time in the browser’s zone and the date as it stands', () => {
    expect(read('612', '2026-11-24T09:12', '2026-12-03')).toEqual({
      ok: true,
      value: { value: 612, shownAt: at('2026-11-24T09:12'), resetOn: '2026-12-03' },
    });
  });

  it.each([
    ['x', '', '', 'There is no number in “x”. Type the credits left, for example 612.'],
    ['612', '2026-11-25T09:00', '', 'That time lies ahead. When was the number shown?'],
    ['612', 'yesterday', '', 'That is not a time. Leave it empty for “just now”.'],
    ['612', '', '2026-11-24', 'That reset has passed. Type the next one, or leave it empty.'],
    [
      '612',
      '',
      '2027-03-01',
      'The next reset is at most a month away. Check the date, or leave it empty.',
    ],
    ['612', '', '2026-02-30', 'That is not a date. Leave it empty if you do not know it.'],
  ])('answers %s, %s, %s with one sentence', (amount, shownAt, resetOn, sentence) => {
    expect(read(amount, shownAt, resetOn)).toEqual({ ok: false, failure: sentence });
  });
});

describe('a figure that does not follow from the one before', () => {
  const before = { value: 1_200, at: at('2026-11-21T09:12') };

  it('is asked about with both numbers and what lies between', () => {
    expect(doubtText(before, 612, words)).toEqual({
      question: 'It was 1,200 Sat 09:12. 588 used since: right?',
      yes: 'Use 612',
    });
    expect(doubtText(before, 1_300, words).question).toBe(
      'It was 1,200 Sat 09:12. 100 more now: right?',
    );
  });

  it('is asked about in German and Arabic', async () => {
    const inTongue = async (tag: string) => {
      const language = await loadLanguage([tag]);
      return doubtText(before, 612, { ...language, now: NOW, timeZone: ZONE }).question;
    };
    expect(await inTongue('de')).toBe(
      'Es waren 1.200, Sa 09:12. Seither 588 verbraucht: stimmt das?',
    );
    expect(await inTongue('ar')).toContain('استُخدم');
  });
});

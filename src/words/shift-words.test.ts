import { describe, expect, it } from 'vitest';
import { NOW, ZONE } from '../../tests/gallery/sample-views.ts';
import { stateViews } from '../../tests/gallery/state-views.ts';
import type { Staffed } from '../domain/property-view.ts';
import { loadLanguage, type Words } from './language.ts';
import { readPrice, priceField } from './price-words.ts';
import { readWeek, shiftsSentence, shiftsText, type DayFields } from './shift-words.ts';

const wordsIn = async (tag: string): Promise<Words> => ({
  ...(await loadLanguage([tag])),
  now: NOW,
  timeZone: ZONE,
});
const words = await wordsIn('en-GB');
const office: Staffed['week'] = [1, 2, 3, 4, 5].map((day) => ({ day, from: 540, to: 1_080 }));
const staffed = (week: Staffed['week'], learned = true): Staffed => ({
  learned,
  week,
  holidays: [],
});

describe('who is here when', () => {
  it('is one sentence, days with the same hours together', () => {
    expect(shiftsSentence(staffed(office), words)).toBe(
      'You are usually here Mon–Fri 09:00–18:00.',
    );
    const saturday = [...office, { day: 6, from: 600, to: 840 }];
    expect(shiftsSentence(staffed(saturday, false), words)).toBe(
      'Somebody is here Mon–Fri 09:00–18:00, Sat 10:00–14:00.',
    );
  });

  it('keeps apart what does not follow', () => {
    const week = [1, 3].map((day) => ({ day, from: 0, to: 1_440 }));
    expect(shiftsSentence(staffed(week), words)).toBe(
      'You are usually here Mon 00:00–24:00, Wed 00:00–24:00.',
    );
  });

  it('says that nobody is, and that it is not known', () => {
    expect(shiftsSentence(staffed([], false), words)).toBe('Nobody is ever on shift.');
    expect(shiftsSentence(null, words)).toMatch(/^Not known yet/);
  });

  it('is said in German and Arabic', async () => {
    expect(shiftsSentence(staffed(office), await wordsIn('de'))).toBe(
      'Meist bist du Mo–Fr 09:00–18:00 da.',
    );
    expect(shiftsSentence(staffed(office), await wordsIn('ar'))).toContain('09:00');
  });
});

describe('the week as it is edited', () => {
  const fieldsOf = (week: Staffed['week']) =>
    shiftsText({ ...stateViews.s02Official, staffed: staffed(week) }, words).fields;

  const read = (fields: readonly DayFields[], week: Staffed['week'] = []) => {
    const answer = readWeek(fields, staffed(week), words);
    return answer.ok ? answer.value : answer.failure;
  };
  const changed = (week: Staffed['week'], day: number, more: Partial<DayFields>) =>
    fieldsOf(week).map((one) => (one.day === day ? { ...one, ...more } : one));

  it.each<[string, Staffed['week']]>([
    ['an office week', [...office, { day: 7, from: 1_200, to: 1_440 }]],
    ['no week', []],
    ['days and nights', [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: 0, to: 1_440 }))],
    [
      'divided days',
      [
        { day: 1, from: 480, to: 720 },
        { day: 1, from: 1_020, to: 1_260 },
      ],
    ],
    [
      'a night into Monday',
      [
        { day: 7, from: 1_320, to: 1_440 },
        { day: 1, from: 0, to: 360 },
      ],
    ],
  ])('comes back as it was: %s', (_, week) => {
    expect(read(fieldsOf(week), week)).toEqual(week);
  });

  it('keeps the divided days that were left alone, and takes the others as they stand there', () => {
    const week = [
      { day: 1, from: 480, to: 720 },
      { day: 1, from: 1_020, to: 1_260 },
      { day: 2, from: 480, to: 720 },
      { day: 2, from: 1_020, to: 1_260 },
    ];
    expect(read(changed(week, 2, { to: '20:00' }), week)).toEqual([
      ...week.slice(0, 2),
      { day: 2, from: 480, to: 1_200 },
    ]);
    expect(read(changed(week, 1, { works: false }), week)).toEqual(week.slice(2));
  });

  it('takes an end up to the start for the next day, and shows it so again', () => {
    const night = read(changed([], 7, { works: true, from: '22:00', to: '06:00' }));
    expect(night).toEqual([
      { day: 7, from: 1_320, to: 1_440 },
      { day: 1, from: 0, to: 360 },
    ]);
    expect(fieldsOf(night as Staffed['week'])[6]).toEqual({
      day: 7,
      works: true,
      from: '22:00',
      to: '06:00',
    });
    expect(shiftsSentence(staffed(night as Staffed['week']), words)).toBe(
      'You are usually here Sun 22:00–06:00.',
    );
    const whole = read(changed([], 1, { works: true, from: '09:00', to: '09:00' }));
    expect(fieldsOf(whole as Staffed['week'])[0]).toMatchObject({ from: '09:00', to: '09:00' });
  });

  it('shows a divided day from its first hour to its last', () => {
    const [monday] = fieldsOf([
      { day: 1, from: 540, to: 720 },
      { day: 1, from: 780, to: 1_020 },
    ]);
    expect(monday).toEqual({ day: 1, works: true, from: '09:00', to: '17:00' });
  });

  it.each([
    ['', '18:00', 'Monday: type when it starts and ends.'],
    ['09:00', '25:00', 'Monday: type when it starts and ends.'],
  ])('answers %s to %s with one sentence', (from, to, failure) => {
    expect(read([{ day: 1, works: true, from, to }])).toBe(failure);
  });
});

describe('a price', () => {
  it.each([
    ['30', 3_000],
    ['29.50', 2_950],
    ['29,5', 2_950],
    ['$ 30', 3_000],
    ['0', 0],
    ['', null],
    ['  ', null],
  ])('of "%s" is %o cents', (text, cents) => {
    expect(readPrice(text, words)).toEqual({ ok: true, value: cents });
  });

  it.each(['free', '-1', '1.234', '10001', '1,000.50', '3 0'])('is not "%s"', (text) => {
    expect(readPrice(text, words)).toMatchObject({ ok: false });
  });

  it('stands in its field as it would be typed', () => {
    expect([3_000, 2_950, 5].map(priceField)).toEqual(['30', '29.50', '0.05']);
  });
});

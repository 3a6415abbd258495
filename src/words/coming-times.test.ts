import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, NOW, ZONE } from '../../tests/gallery/sample-views.ts';
import { DAY_MS } from '../domain/instants.ts';
import { instant } from '../domain/units.ts';
import { comingShort, comingText, comingWritten, gapText } from './coming-times.ts';
import { loadLanguage, type Words } from './language.ts';

const words: Words = { ...(await loadLanguage(['en-GB'])), now: NOW, timeZone: ZONE };

describe('a coming instant', () => {
  it.each([
    ['2026-11-24T16:12', 'around 16:00', '16:00'],
    ['2026-11-24T16:31', 'around 17:00', '17:00'],
    ['2026-11-24T23:45', 'around 00:00', '00:00'],
    ['2026-11-25T09:20', 'around 09:00', '09:00'],
    ['2026-11-25T15:00', 'tomorrow afternoon', 'Wed'],
    ['2026-11-25T18:00', 'tomorrow evening', 'Wed'],
    ['2026-11-26T09:00', 'on Thursday', 'Thu'],
    ['2026-11-28T14:00', 'on Saturday', 'Sat'],
    ['2026-11-30T23:59', 'on Monday', 'Mon'],
    ['2026-12-01T00:01', 'on 1 Dec', '1 Dec'],
    ['2026-12-01T14:59', 'on 1 Dec', '1 Dec'],
    ['2026-12-01T15:00', 'on 1 Dec', '1 Dec'],
    ['2026-12-12T15:00', 'on 12 Dec', '12 Dec'],
  ])('at %s is "%s", in short "%s"', (wallClock, text, short) => {
    expect(comingText(at(wallClock), words)).toBe(text);
    expect(comingShort(at(wallClock), words)).toBe(short);
  });

  it('says early and morning where the clock says so', () => {
    const late = { ...words, now: at('2026-11-24T01:00') };
    expect(comingText(at('2026-11-25T04:00'), late)).toBe('early tomorrow');
    expect(comingText(at('2026-11-25T08:00'), late)).toBe('tomorrow morning');
  });

  it('is never told to the minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 * DAY_MS }), (ahead) => {
        const comingAt = instant(NOW + ahead);
        for (const text of [comingText(comingAt, words, true), comingWritten(comingAt, words)]) {
          expect(text).not.toMatch(/:(?!00)/);
        }
      }),
    );
  });

  it('keeps its date in a message that is read later', () => {
    expect(comingWritten(at('2026-11-28T14:00'), words)).toBe('on Saturday 28 Nov');
    expect(comingWritten(at('2026-11-24T16:12'), words)).toBe('today around 16:00');
    expect(comingWritten(at('2026-11-25T09:20'), words)).toBe('tomorrow around 09:00');
  });
});

describe('a gap in the staffed hours', () => {
  const [from, until] = [at('2026-11-27T18:00'), at('2026-11-30T09:00')];

  it('stands on the clock of the property, with the zone where it differs', () => {
    expect(gapText(from, until, ZONE, words)).toBe('Fri 18:00 – Mon 09:00');
    expect(gapText(from, until, 'America/New_York', words)).toBe('Fri 12:00 – Mon 03:00 (GMT-5)');
  });
});

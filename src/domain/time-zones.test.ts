import { describe, expect, it } from 'vitest';
import { balanceAt } from './balance.ts';
import { isTimeZone } from './time-zones.ts';
import { instant } from './units.ts';

describe('a time zone', () => {
  it.each(['UTC', 'Asia/Kolkata', 'America/Argentina/Buenos_Aires'])('is %s', (zone) => {
    expect(isTimeZone(zone)).toBe(true);
  });

  it.each([
    ['no such place', 'Mars/Olympus'],
    ['an offset', '+02:00'],
    ['nothing', ''],
  ])('is not %s: %j', (_, zone) => expect(isTimeZone(zone)).toBe(false));

  it.each([null, true, [['UTC']], {}, 5])(
    'is a text, not %j, and an entry without one is set aside',
    (timeZone) => {
      expect(isTimeZone(timeZone)).toBe(false);
      const moved = {
        id: 'z',
        type: 'account.timezone_changed',
        at: '2026-11-01T00:00:00.000Z',
        timeZone,
      };
      expect(balanceAt([moved], instant(Date.UTC(2026, 10, 2)), {}).anomalies).toEqual([
        'unknown_zone:z',
      ]);
    },
  );
});

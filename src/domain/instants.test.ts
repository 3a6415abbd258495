import { describe, expect, it } from 'vitest';
import { clampInstant, formatInstant, parseInstant } from './instants.ts';
import { instant, type Instant } from './units.ts';

describe('parseInstant', () => {
  it.each([
    ['2025-01-10T00:00:00Z', Date.UTC(2025, 0, 10)],
    ['2025-01-10T23:59:59.999Z', Date.UTC(2025, 0, 10, 23, 59, 59, 999)],
    ['2025-01-10T23:59:58.120Z', Date.UTC(2025, 0, 10, 23, 59, 58, 120)],
    ['2025-01-10T12:30Z', Date.UTC(2025, 0, 10, 12, 30)],
    ['2025-01-10T12:30:15.1234567Z', Date.UTC(2025, 0, 10, 12, 30, 15, 123)],
    ['2025-01-10T12:30:00+02:00', Date.UTC(2025, 0, 10, 10, 30)],
    ['2025-01-10T12:30:00.000-03:30', Date.UTC(2025, 0, 10, 16)],
    ['2024-02-29T00:00:00.000Z', Date.UTC(2024, 1, 29)],
    ['2000-01-01T00:00:00.000Z', Date.UTC(2000, 0, 1)],
    ['2099-12-31T23:59:59.999Z', Date.UTC(2100, 0, 1) - 1],
    [Date.UTC(2025, 0, 10), Date.UTC(2025, 0, 10)],
  ])('reads %s', (given, ms) => {
    expect(parseInstant(given)).toEqual({ ok: true, value: ms });
  });

  it.each([
    '2025-02-29T00:00:00.000Z',
    '2025-02-30T00:00:00Z',
    '2025-04-31T00:00:00.000Z',
    '2025-13-01T00:00:00.000Z',
    '2025-00-01T00:00:00.000Z',
    '2025-01-00T00:00:00.000Z',
    '2025-01-00T00:00:00Z',
    '2025-01-10T24:00:00.000Z',
    '2025-01-10T00:60:00.000Z',
    '2025-01-10T00:00:60.000Z',
    '2025-01-10T00:00:00+24:00',
    '2025-01-10T00:00:00',
    '2025-01-10',
    '2025-01-10 00:00:00Z',
    ' 2025-01-10T00:00:00Z',
    '2025-01-10T00:00:00Z ',
    '2025-01-10T00:00:00.000Z ',
    '1999-12-31T23:59:59.999Z',
    '2100-01-01T00:00:00.000Z',
    '+002025-01-10T00:00:00.000Z',
    '',
    'yesterday',
    Date.UTC(2025, 0, 10) + 0.5,
    Number.NaN,
    Infinity,
    0,
    null,
    undefined,
    true,
    10n,
    new Date(),
  ])('refuses %s', (given) => {
    expect(parseInstant(given)).toEqual({ ok: false, failure: 'invalid_instant' });
  });

  it('reads back what it writes', () => {
    const at = instant(Date.UTC(2025, 10, 22, 18, 14, 7, 9));
    expect(parseInstant(formatInstant(at))).toEqual({ ok: true, value: at });
  });
});

describe('clampInstant', () => {
  it('keeps an instant of this century', () => {
    expect(clampInstant(instant(Date.UTC(2025, 0, 10)))).toBe(Date.UTC(2025, 0, 10));
    expect(clampInstant(instant(Date.UTC(2000, 0, 1)))).toBe(Date.UTC(2000, 0, 1));
  });

  it('takes everything later for a century after the last entry, the rest for before the first', () => {
    expect(clampInstant(instant(Infinity))).toBe(Date.UTC(2200, 0, 1));
    expect(clampInstant(instant(-5))).toBe(Date.UTC(2000, 0, 1) - 1);
    expect(clampInstant(instant(Number.NaN))).toBe(Date.UTC(2000, 0, 1) - 1);
  });

  it.each([undefined, null, {}, '1736467200000', 1736467200000n])(
    'takes what is no instant for one before the first: %s',
    (given) => {
      expect(clampInstant(given as unknown as Instant)).toBe(Date.UTC(2000, 0, 1) - 1);
    },
  );
});

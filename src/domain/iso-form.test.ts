import { describe, expect, it } from 'vitest';
import { readOwnForm } from './iso-form.ts';

describe('our own form of an instant', () => {
  it('is read as Date reads it, on every day of four centuries and some before', () => {
    const dayMs = 86_400_000;
    for (let at = Date.UTC(1890, 0, 1) + 1; at < Date.UTC(2301, 0, 1); at += dayMs + 61_007) {
      expect(readOwnForm(new Date(at).toISOString())).toBe(at);
    }
    expect(readOwnForm('0000-01-01T00:00:00.000Z')).toBe(Date.parse('0000-01-01T00:00:00.000Z'));
    expect(readOwnForm('9999-12-31T23:59:59.999Z')).toBe(Date.parse('9999-12-31T23:59:59.999Z'));
  });

  it.each([
    '2025-01-10T00:00:00Z',
    '2025-01-10T00:00:00.000+',
    '2025-01-10T00:00:00.000Z ',
    '2025-01-10t00:00:00.000Z',
    '2025-01-1:T00:00:00.000Z',
    '2025-01-1/T00:00:00.000Z',
    '2025-00-10T00:00:00.000Z',
    '2025-13-10T00:00:00.000Z',
    '2025-01-00T00:00:00.000Z',
    '2025-01-32T00:00:00.000Z',
    '2025-01-10T24:00:00.000Z',
    '2025-01-10T00:60:00.000Z',
    '2025-01-10T00:00:60.000Z',
    '',
  ])('is not %s', (text) => {
    expect(readOwnForm(text)).toBeNaN();
  });

  it('leaves a day that does not exist to who asks', () => {
    expect(readOwnForm('2025-02-30T00:00:00.000Z')).toBe(Date.UTC(2025, 2, 2));
  });
});

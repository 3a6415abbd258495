import { describe, expect, it } from 'vitest';
import { instantSchema, localDaySchema, propertyIdSchema } from './unit-schemas.ts';

const isId = (given: string) => propertyIdSchema.safeParse(given).success;
const isDay = (given: string) => localDaySchema.safeParse(given).success;

describe('the id of a property', () => {
  it('is 24 hexadecimal digits in small letters, and nothing beside them', () => {
    const id = '64b7f0c2a1d3e4f5a6b7c8d9';
    expect(isId(id)).toBe(true);
    for (const other of [`${id}0`, `0${id}`, id.slice(1), id.toUpperCase(), 'g'.repeat(24), ''])
      expect(isId(other)).toBe(false);
  });
});

describe('a day', () => {
  it.each(['2026-01-01', '2026-09-09', '2026-10-19', '2026-12-31', '2028-02-29', '2026-11-30'])(
    'is %s',
    (day) => expect(isDay(day)).toBe(true),
  );

  it.each(['2026-00-10', '2026-13-10', '2026-10-00', '2026-10-32', '2026-1-10', '26-10-10'])(
    'is not %s',
    (day) => expect(isDay(day)).toBe(false),
  );

  it('has nothing beside it', () => {
    for (const other of ['2026-10-10T00:00', '12026-10-10', 'abcd-10-10', '2026-1a-10'])
      expect(isDay(other)).toBe(false);
  });
});

it('an instant is one of which a date can be made', () => {
  const isInstant = (given: unknown) => instantSchema.safeParse(given).success;
  for (const ms of [0, Date.UTC(2026, 10, 22), Date.UTC(2100, 0, 1)])
    expect(isInstant(ms)).toBe(true);
  for (const ms of [-1, 0.5, Date.UTC(2100, 0, 1) + 1, 9e15, '2026-11-22', null])
    expect(isInstant(ms)).toBe(false);
});

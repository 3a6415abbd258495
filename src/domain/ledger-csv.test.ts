import { describe, expect, it } from 'vitest';
import { nameFile, writeCsv, writeLedgerCsv } from './ledger-csv.ts';
import { instant } from './units.ts';

const AT = instant(Date.UTC(2026, 10, 24, 15));

describe('a table for a spreadsheet', () => {
  it('has commas and line ends, and quotes what holds one', () => {
    expect(writeCsv([['a', 1, null, 'b']])).toBe('a,1,,b\r\n');
    expect(writeCsv([['a,b'], ['say "hi"'], ['one\ntwo'], ['one\rtwo']])).toBe(
      '"a,b"\r\n"say ""hi"""\r\n"one\ntwo"\r\n"one\rtwo"\r\n',
    );
    expect(writeCsv([])).toBe('');
  });

  it('runs no text as a formula, and leaves numbers numbers', () => {
    for (const text of ['=1+1', '+1', '-1', '@x', '\tx']) {
      expect(writeCsv([[text]])).toBe(`'${text}\r\n`);
    }
    expect(writeCsv([['\rx']])).toBe('"\'\rx"\r\n');
    expect(writeCsv([[-5, 'a=1', 'x-1']])).toBe('-5,a=1,x-1\r\n');
  });
});

describe('the ledgers as a table', () => {
  const entry = (id: string, type: string, day: number, fields: object = {}) => ({
    id,
    type,
    at: `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`,
    ...fields,
  });
  const rowsOf = (entries: object[], more: object = {}) => {
    const property = { id: 'a1', name: 'Acme', config: { timeZone: 'Europe/Berlin' }, ...more };
    const text = writeLedgerCsv({ properties: [{ ...property, entries }] }, AT);
    return text.split('\r\n').slice(1, -1);
  };

  it('begin with the mark that Excel needs, and the names of the columns', () => {
    const text = writeLedgerCsv({ properties: [] }, AT);
    expect(text).toBe(
      '\uFEFFproperty,at,type,quantity,plan,subscription_read,purchased_read,excess_read,' +
        'subscription_after,purchased_after,excess_after,source,recorded_at,property_id,id\r\n',
    );
  });

  it('have a line for each fact, in the zone of the property, with the balance that it left', () => {
    const rows = rowsOf([
      entry('s', 'subscription.started', 1, { plan: 'growth', source: 'typed' }),
      entry('r', 'reading.observed', 2, {
        subscriptionRemaining: 900,
        purchasedRemaining: 40,
        source: 'read',
        recordedAt: '2026-11-02T09:05:00.000Z',
      }),
      entry('u', 'usage.recorded', 3, { source: 'counted' }),
      entry('p', 'credits.purchased', 4, { quantity: 1_000 }),
      entry('j', 'adjustment.recorded', 5, { bucket: 'purchased', delta: -2_000, reason: 'x' }),
    ]);
    expect(rows).toEqual([
      'Acme,2026-11-01T10:00:00+01:00,subscription.started,,growth,,,,1000,0,0,typed,2026-11-01T10:00:00+01:00,a1,s',
      'Acme,2026-11-02T10:00:00+01:00,reading.observed,,,900,40,,900,40,0,read,2026-11-02T10:05:00+01:00,a1,r',
      'Acme,2026-11-03T10:00:00+01:00,usage.recorded,1,,,,,899,40,0,counted,2026-11-03T10:00:00+01:00,a1,u',
      'Acme,2026-11-04T10:00:00+01:00,credits.purchased,1000,,,,,899,1040,0,,2026-11-04T10:00:00+01:00,a1,p',
      'Acme,2026-11-05T10:00:00+01:00,adjustment.recorded,-2000,,,,,899,0,960,,2026-11-05T10:00:00+01:00,a1,j',
    ]);
  });

  it('name a property by its id where it has no name, and a plan by its credits', () => {
    const started = entry('s', 'subscription.started', 1, { allotment: 700 });
    expect(rowsOf([started], { name: null })[0]).toMatch(/^a1,.*,subscription.started,,700,/);
    const debt = entry('r', 'reading.observed', 1, { subscriptionRemaining: 0, excess: 9 });
    expect(rowsOf([debt])[0]).toContain(',reading.observed,,,0,,9,0,0,9,');
  });

  it('leave a cell empty where a fact carries something that is no text and no number', () => {
    const odd = entry('u', 'usage.recorded', 3, { source: 'read', plan: { name: 'growth' } });
    expect(rowsOf([odd])[0]).toMatch(/,usage.recorded,1,,,,,/);
  });

  it('leave out what lies ahead and what counts for nothing', () => {
    const voided = entry('u', 'usage.recorded', 3);
    const rows = rowsOf([
      voided,
      entry('v', 'event.voided', 4, { targetId: 'u' }),
      entry('later', 'usage.recorded', 25),
      { id: 'wrong', type: 'usage.recorded' },
    ]);
    expect(rows).toEqual([]);
  });
});

it('a file is named by its day', () => {
  expect(nameFile(AT, 'csv')).toBe('credit-meter-2026-11-24.csv');
  expect(nameFile(AT, 'json')).toBe('credit-meter-2026-11-24.json');
});

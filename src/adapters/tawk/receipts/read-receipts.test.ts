import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { declaredLayout } from '../declared-layout.ts';
import { readReceipts } from './read-receipts.ts';
import type { Instant } from '../../../domain/units.ts';

const propertyId = '64b7f0c2a1d3e4f5a6b7c8d9';
const at = Date.parse('2026-11-22T10:00:00Z') as Instant;
const billing = `https://dashboard.tawk.to/#/admin/${propertyId}/billing`;
const { DOMParser } = new Window();

function read(body: string, { url = billing, lang = 'en' } = {}) {
  const html = `<html lang="${lang}"><body><h1>Purchases and Invoices</h1>${body}</body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  return readReceipts(document, { url, at, offsetMinutes: 0, layout: declaredLayout(document) });
}

const row = (...cells: string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: string[]): string =>
  `<table><tr><th>Date</th><th>Description</th><th>Invoice</th><th>Amount</th><th>Status</th></tr>${rows.join('')}</table>`;
const bought = row('Nov 3, 2026', '1,000 message credits, AI Assist', 'INV-4101', '$30.00', 'Paid');
const receipt = { receipt: 'INV-4101', day: '2026-11-03', quantity: 1_000 };

describe('the rows of Purchases and Invoices', () => {
  it('give what sold message credits, and nothing else', () => {
    const plan = row('Nov 1, 2026', 'AI Assist plan', 'INV-4032', '$29.00', 'Paid');
    expect(read(table(bought, plan))).toEqual({ ok: true, propertyId, receipts: [receipt] });
  });

  it.each([
    ['no day', row('', '1,000 message credits', 'INV-1', '$30.00', 'Paid')],
    ['a day that can be two', row('03/04/2026', '1,000 message credits', 'INV-1', '$30', 'Paid')],
    ['a day ahead', row('Dec 3, 2026', '1,000 message credits', 'INV-1', '$30', 'Paid')],
    ['a shortened count', row('Nov 3, 2026', '1.2k message credits', 'INV-1', '$30', 'Paid')],
    ['two counts', row('Nov 3, 2026', '1,000 message credits', 'INV-1', '2,000 credits', 'Paid')],
    ['no number', row('Nov 3, 2026', '1,000 message credits', '', '$30', 'Paid')],
    ['a refund', row('Nov 3, 2026', '1,000 message credits', 'INV-1', '$30', 'Refunded')],
    ['an open payment', row('Nov 3, 2026', '1,000 message credits', 'INV-1', '$30', 'Pending')],
  ])('leave out a row with %s', (_, doubtful) => {
    expect(read(table(doubtful))).toEqual({ ok: false, failure: { kind: 'no_receipts' } });
    expect(read(table(doubtful, bought))).toMatchObject({ receipts: [receipt] });
  });

  it('are refused when one number stands for two purchases', () => {
    const other = bought.replace('1,000', '2,000');
    expect(read(table(bought, other))).toMatchObject({ ok: false });
    expect(read(table(bought, bought))).toMatchObject({ receipts: [receipt] });
  });

  it('need an address that says whose they are', () => {
    const url = 'https://dashboard.tawk.to/#/admin/billing';
    expect(read(table(bought), { url })).toEqual({
      ok: false,
      failure: { kind: 'property_unknown' },
    });
    expect(read(table(bought), { url: 'https://dashboard.tawk.to/#/chat' })).toMatchObject({
      ok: false,
    });
  });

  it('are read in other words and in a page that does not say its language', () => {
    const german = row(
      '3. November 2026',
      '1.000 Nachrichten-Guthaben',
      'RE-77',
      '30,00 €',
      'Bezahlt',
    );
    const expected = { receipts: [{ receipt: 'RE-77', day: '2026-11-03', quantity: 1_000 }] };
    expect(read(table(german), { lang: 'de' })).toMatchObject(expected);
    expect(read(table(german), { lang: '' })).toMatchObject(expected);
  });
});

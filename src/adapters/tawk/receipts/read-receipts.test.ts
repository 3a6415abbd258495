import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { declaredLayout } from '../declared-layout.ts';
import { readReceipts } from './read-receipts.ts';
import { propertyIdSchema } from '../../../domain/unit-schemas.ts';
import type { LookOptions } from '../panel/look-types.ts';
import type { Instant } from '../../../domain/units.ts';

const propertyId = propertyIdSchema.parse('64b7f0c2a1d3e4f5a6b7c8d9');
const otherId = propertyIdSchema.parse('5f3c0f4a1b2c3d4e5f6a7b8c');
const at = Date.parse('2026-11-22T10:00:00Z') as Instant;
const billing = `https://dashboard.tawk.to/#/admin/${propertyId}/billing`;
const { DOMParser } = new Window();

type Page = Partial<LookOptions> & { lang?: string; heading?: string };

function look(
  body: string,
  { lang = 'en', heading = 'Purchases and Invoices', ...options }: Page = {},
) {
  const html = `<html lang="${lang}"><body><h1>${heading}</h1>${body}</body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const layout = declaredLayout(document);
  return readReceipts(document, { url: billing, at, offsetMinutes: 0, layout, ...options });
}

/** "INV-1 2026-11-03 1000" for each receipt; "" for none. */
const read = (body: string, page?: Page): string => {
  const seen = look(body, page);
  return seen ? seen.receipts.map((one) => Object.values(one).join(' ')).join(' | ') : '';
};

const row = (...cells: string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (heads: string, ...rows: string[]): string =>
  `<table><tr><th>${heads.replaceAll('|', '</th><th>')}</th></tr>${rows.join('')}</table>`;
const list = (...rows: string[]): string =>
  table('Date|Description|Invoice|Amount|Status', ...rows);

type Cells = { day?: string; sold?: string; number?: string; price?: string; status?: string };
const rowOf = ({
  day = 'Nov 3, 2026',
  sold = '1,000 message credits',
  number = 'INV-1',
  price = '$30.00',
  status = 'Paid',
}: Cells): string => row(day, sold, number, price, status);
const readRowOf = (cells: Cells, page?: Page): string => read(list(rowOf(cells)), page);

const bought = rowOf({});
const receipt = 'INV-1 2026-11-03 1000';

describe('a row of Purchases and Invoices', () => {
  it('gives what sold message credits, and nothing else', () => {
    const plan = rowOf({ sold: 'AI Assist plan', number: 'INV-2', price: '$29.00' });
    expect(look(list(bought, plan))).toEqual({
      propertyId,
      receipts: [{ receipt: 'INV-1', day: '2026-11-03', quantity: 1_000 }],
    });
  });

  it.each([
    'Nov 3',
    'Tue, 3 Nov 2026',
    '2026-11-03',
    '2026-11-03 14:05',
    '2026-11-03T14:05:00Z',
    'Nov 3, 2026, 2:05 PM',
    '<time datetime="2026-11-03T14:05:00Z">03/11/2026</time>',
  ])('is of the day %s', (day) => expect(readRowOf({ day })).toBe(receipt));

  it.each([
    'AI Assist message credits (1,000)',
    'Purchase message credits (1,000)',
    'Top Up 1,000',
    '1 x 1,000 message credits',
    '1,000 message credits @ $0.03',
    '1,000 message credits ($30.00)',
  ])('sells a pack as "%s"', (sold) => expect(readRowOf({ sold })).toBe(receipt));

  it.each(['3 x 1,000 message credits', '3 × 1,000 message credits', '1,000 message credits x 3'])(
    'sells three packs as "%s"',
    (sold) => expect(readRowOf({ sold, price: '$90.00' })).toBe('INV-1 2026-11-03 3000'),
  );

  it.each([
    ['INV-1', 'INV-1'],
    ['Invoice INV-1', 'INV-1'],
    ['<a href="#">INV-1</a>', 'INV-1'],
    ['#20260041', '#20260041'],
    ['20260041', '20260041'],
    ['in_1Pq8Zs2eZvKYlo2C', 'in_1Pq8Zs2eZvKYlo2C'],
    [otherId, otherId],
    ['INV-1 (TXN-9)', 'INV-1'],
  ])('is told by its number %s', (number, told) =>
    expect(readRowOf({ number })).toBe(`${told} 2026-11-03 1000`),
  );

  it.each([
    'Credit card ending 4242',
    'VISA-4242',
    'Processed',
    'Tax $0.00',
    'Purchased by Anna Smith',
    '<a href="#">Download invoice</a>',
  ])('may say "%s" too', (status) => expect(readRowOf({ status })).toBe(receipt));

  it.each([
    '<ul><li><span>Nov 3, 2026</span> <span>1,000 message credits</span> <span>INV-1</span></li></ul>',
    '<ul><li><div>Nov 3, 2026</div><div>1,000 message credits</div><div>INV-1</div></li></ul>',
    '<div role="row"><p role="cell">Nov 3, 2026</p><p>1,000 message credits</p><p>INV-1</p></div>',
    '<article><h3>1,000 message credits</h3><p>Nov 3, 2026</p><p>INV-1</p></article>' +
      '<article><h3>Remove branding</h3><p>Nov 4, 2026</p><p>INV-2</p></article>',
    '<ul><li><dl><dt>Date</dt><dd>Nov 3, 2026</dd><dt>Description</dt><dd>1,000 message credits</dd>' +
      '<dt>Invoice number</dt><dd>INV-1</dd><dt>Status</dt><dd>Paid</dd></dl></li></ul>',
  ])('has whatever markup: %s', (body) => expect(read(body)).toBe(receipt));

  it('may have its count in a column of its own, beside a price', () => {
    const counted = row('Nov 3, 2026', '3,000', 'INV-1', '$90.00');
    expect(read(table('Date|Credits|Invoice|Amount', counted))).toBe('INV-1 2026-11-03 3000');
    const named = row('Nov 3, 2026', 'AI Assist Top Up', '3,000', 'INV-1', '$90.00');
    expect(read(table('Date|Item|Quantity|Invoice|Amount', named))).toBe('INV-1 2026-11-03 3000');
    expect(read(table('Date|Credits|Invoice', row('Nov 3, 2026', '3,000', 'INV-1')))).toBe('');
  });

  it('has its date read as a certain one of the list is, or as the person said', () => {
    const slashes = rowOf({ day: '03/11/2026' });
    const later = rowOf({ day: '21/11/2026', sold: 'Seats', number: 'INV-2' });
    expect(read(list(slashes))).toBe('');
    expect(read(list(slashes, later))).toBe(receipt);
    expect(read(list(slashes), { dayOrder: 'day_first' })).toBe(receipt);
  });
});

describe('no purchase', () => {
  it.each<[string, Cells]>([
    ['no day', { day: '' }],
    ['a day that can be two', { day: '03/04/2026' }],
    ['a day ahead', { day: 'Dec 3, 2026' }],
    ['two days', { status: 'Paid on Nov 5, 2026' }],
    ['a shortened count', { sold: '1.2k message credits' }],
    ['two counts', { price: '2,000 credits' }],
    ['no whole pack', { sold: '1,250 message credits' }],
    ['a count below nothing', { sold: '-1,000 message credits' }],
    ['no number', { number: '' }],
    ['the number of a card', { number: 'VISA-4242' }],
    ['the number of a card', { number: 'Card #4242' }],
    ['the price', { number: 'USD30.00' }],
    ['the time', { number: '14h05' }],
    ['the zone', { number: '14:05 GMT-5' }],
    ['money that went back', { price: '-$30.00' }],
    ['money that went back', { price: '($30.00)' }],
    ['money that went back', { price: 'USD -30.00' }],
    ['a refund', { sold: 'Refund: 1,000 message credits' }],
    ['a credit note', { sold: 'Credit note for 1,000 message credits' }],
    ['credits that were used', { sold: '1,000 messages used' }],
    ['an excess', { sold: 'Excess usage: 1,000 message credits' }],
    ['SMS', { sold: '1,000 SMS credits' }],
    ['hired agents', { sold: 'Hired agents, 3,000 messages' }],
    ['a plan', { sold: 'AI Assist Growth (1,000 message credits)', price: '$29.00' }],
    ['a plan', { sold: 'AI Assist plan', price: '1,000 credits' }],
    ['a plan', { sold: '1,000 messages/month', price: '$29.00' }],
    ['a plan', { sold: 'Renewal: 5,000 message credits', price: '$99.00' }],
  ])('is a row with %s: %o', (_, cells) => {
    expect(readRowOf(cells)).toBe('');
    expect(read(list(rowOf(cells), bought.replace('INV-1', 'INV-9')))).toBe(
      'INV-9 2026-11-03 1000',
    );
  });

  it('is a row whose small number may multiply it', () => {
    const heads = 'Date|Description|Qty|Invoice|Amount';
    const counted = (count: string): string =>
      row('Nov 3, 2026', '1,000 message credits', count, 'INV-1', '$30.00');
    expect(read(table(heads, counted('1')))).toBe(receipt);
    expect(read(table(heads, counted('3')))).toBe('');
  });

  it.each(
    'Failed|Payment failed|Declined|Rejected|Pending|Processing|Cancelled|Canceled|Void|Refunded|Unpaid|Not paid|Due|Past due|Overdue|Open|Draft|Disputed|Chargeback|Expired|Awaiting payment|Card declined'.split(
      '|',
    ),
  )('is a row that is "%s"', (status) => expect(readRowOf({ status })).toBe(''));

  it('are two of one number', () => {
    expect(read(list(bought, bought.replace('1,000', '2,000')))).toBe('');
    expect(read(list(bought) + list(bought))).toBe(receipt);
  });
});

describe('whose the rows are', () => {
  const knownNames = new Map([
    [propertyId, 'Acme shop'],
    [otherId, 'Docs'],
  ]);

  it('the address has to say', () => {
    const url = 'https://dashboard.tawk.to/#/admin/billing';
    expect(look(list(bought), { url })).toBeNull();
    expect(read(list(bought), { url: 'https://dashboard.tawk.to/#/chat' })).toBe('');
  });

  it('a name learned for another property says against it, of a row or of the page', () => {
    const heads = 'Date|Property|Description|Invoice';
    const of = (name: string): string => row('Nov 3, 2026', name, '1,000 message credits', 'INV-1');
    expect(read(table(heads, of('Acme shop')), { knownNames })).toBe(receipt);
    expect(read(table(heads, of('Docs')), { knownNames })).toBe('');
    expect(read(`<p>Acme shop</p>${table(heads, of('Docs'))}`, { knownNames })).toBe('');
    expect(read(`<p>Docs</p>${list(bought)}`, { knownNames })).toBe('');
  });

  it('the markup may say too', () => {
    expect(read(`<section data-property-id="${otherId}">${list(bought)}</section>`)).toBe('');
  });
});

const languages: readonly [string, string, string, string, string, string, string, string][] = [
  [
    'es',
    'Compras y facturas',
    '3 de noviembre de 2026',
    '1.000 créditos de mensajes',
    '30,00 €',
    'Pagado',
    'Fallido|Rechazado|Pendiente|Reembolsado|Cancelado|Anulado|Vencido|No pagado|Sin pagar|En proceso|Impago',
    'Plan: 1.000 mensajes|Suscripción, 1.000 créditos',
  ],
  [
    'pt-BR',
    'Compras e faturas',
    '3 de novembro de 2026',
    '1.000 créditos de mensagens',
    'R$ 150,00',
    'Pago',
    'Falhou|Recusado|Pendente|Reembolsado|Cancelado|Vencido|Não pago|Estornado|Em processamento',
    'Plano, 1.000 mensagens|Assinatura 1.000 mensagens',
  ],
  [
    'de',
    'Käufe und Rechnungen',
    '3. November 2026',
    '1.000 Nachrichten-Guthaben',
    '30,00 €',
    'Bezahlt',
    'Fehlgeschlagen|Abgelehnt|Ausstehend|Erstattet|Rückerstattung|Storniert|Überfällig|Unbezahlt|Nicht bezahlt|Offen|In Bearbeitung',
    'Tarif: 1.000 Nachrichten|1.000 Nachrichten pro Monat',
  ],
  [
    'fr',
    'Achats et factures',
    '3 novembre 2026',
    '1 000 crédits de messages',
    '30,00 €',
    'Payé',
    'Échoué|Refusé|En attente|Remboursé|Annulé|En retard|Impayé|Non payé|En cours',
    'Abonnement, 1 000 messages|1 000 messages par mois',
  ],
  [
    'it',
    'Acquisti e fatture',
    '3 novembre 2026',
    '1.000 crediti per messaggi',
    '30,00 €',
    'Pagato',
    'Fallito|Non riuscito|Rifiutato|In sospeso|In attesa|Rimborsato|Annullato|Scaduto|Non pagato',
    'Piano, 1.000 messaggi|Abbonamento 1.000 messaggi',
  ],
  [
    'nl',
    'Aankopen en facturen',
    '3 november 2026',
    '1.000 berichttegoed',
    '€ 30,00',
    'Betaald',
    'Mislukt|Geweigerd|In behandeling|Terugbetaald|Geannuleerd|Verlopen|Onbetaald|Niet betaald|Openstaand',
    'Abonnement 1.000 berichten|1.000 berichten per maand',
  ],
  [
    'pl',
    'Zakupy i faktury',
    '3 listopada 2026',
    '1 000 kredytów na wiadomości',
    '120,00 zł',
    'Opłacone',
    'Nieudana|Odrzucona|Oczekuje|Zwrócono|Zwrot|Anulowano|Zaległe|Nieopłacone|Niezapłacone|W trakcie',
    'Plan, 1 000 wiadomości|1 000 wiadomości miesięcznie',
  ],
  [
    'tr',
    'Satın alımlar ve faturalar',
    '3 Kasım 2026',
    '1.000 mesaj kredisi',
    '1.200 ₺',
    'Ödendi',
    'Başarısız|Reddedildi|Beklemede|Bekliyor|İade edildi|İptal edildi|Ödenmedi|Gecikmiş',
    'Plan, 1.000 mesaj|Ayda 1.000 mesaj',
  ],
  [
    'ar',
    'المشتريات والفواتير',
    '3 نوفمبر 2026',
    '١٬٠٠٠ رصيد رسائل',
    '30.00 USD',
    'مدفوع',
    'فشلت|مرفوض|معلق|قيد الانتظار|مسترد|تم الاسترداد|ملغى|غير مدفوع|متأخر',
    'اشتراك 1,000 رسالة|1,000 رسالة شهريا',
  ],
  [
    'hi',
    'खरीदारी और चालान',
    '3 नवंबर 2026',
    '1,000 संदेश क्रेडिट',
    '₹2,500.00',
    'भुगतान किया गया',
    'विफल|असफल|अस्वीकृत|लंबित|रिफंड|वापस किया गया|रद्द|बकाया|अवैतनिक',
    'प्लान 1,000 संदेश|1,000 संदेश प्रति माह',
  ],
  [
    'ja',
    '購入と請求書',
    '2026年11月3日',
    'メッセージクレジット 1,000',
    '3,000円',
    '支払い済み',
    '失敗|拒否|保留中|返金済み|キャンセル|未払い|処理中|期限切れ',
    'プラン 1,000 メッセージ|月額 1,000 メッセージ',
  ],
  [
    'zh-CN',
    '购买和发票',
    '2026年11月3日',
    '1,000 消息额度',
    '¥200.00',
    '已支付',
    '失败|已拒绝|待处理|待支付|已退款|已取消|未支付|处理中|已过期|逾期',
    '套餐 1,000 条消息|每月 1,000 消息',
  ],
];

describe.each(languages)('in %s', (lang, heading, day, sold, price, paid, unpaid, plans) => {
  it.each([lang, 'en', ''])('a purchase is read where the page says "%s"', (said) => {
    const page = { lang: said, heading };
    expect(readRowOf({ day, sold, price, status: paid }, page)).toBe(receipt);
    expect(readRowOf({ price, status: paid }, page)).toBe(receipt);
  });

  it.each(unpaid.split('|'))('"%s" is none', (status) =>
    expect(
      read(list(rowOf({ day, sold, price, status: paid }), rowOf({ number: 'INV-2', status })), {
        lang,
        heading,
      }),
    ).toBe(receipt),
  );

  it.each(plans.split('|'))('"%s" is a plan', (plan) =>
    expect(readRowOf({ day, sold: plan, price, status: paid }, { lang, heading })).toBe(''),
  );
});

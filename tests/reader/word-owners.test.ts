import { collectPages, figures, nothing, type Expected } from './body-pages.ts';

const { add, checkAll } = collectPages();

/** Whose word it is: of use or rest beside a share, of a head over a column, of another cycle. */
const all = (what: string, expected: Expected, pages: readonly (readonly [string, string])[]) => {
  for (const [lang, body] of pages)
    add(`${what}: ${lang} ${body}`, expected, body, { lang, at: '2026-11-30T12:00:00Z' });
};
const english = (...bodies: string[]) => bodies.map((body) => ['en', body] as const);
const left = '<p>Subscription credits left: 777 of 1,000</p>';
const rest = figures(777, 1000);

// ---- a word beside a share, a dash, or in another clause
all('a total whose rest is a share or a dash', nothing, [
  ['en', '<p>Subscription credits: 1,000 (77% left)</p><p>Purchased credits: 20</p>'],
  ['en', '<p>Subscription credits: 1,000 (77% remaining)</p><p>Purchased credits: 20</p>'],
  ['en', '<p>Subscription credits: total 1,000, remaining —</p><p>Purchased credits: 20</p>'],
  ['en', '<p>Purchased credits: 3,000 (40% left)</p><p>Subscription credits: 5 of 250 left</p>'],
  [
    'en',
    '<!-- --><p>Purchased credits: total 3,000, remaining —</p><p>Subscription credits: 5 of 250 left</p>',
  ],
  ['en', '<!-- --><p>Subscription credits: total 1,000; nearly all left</p>'],
  ['en', '<!-- --><p>Subscription credits: total 1,000; a few left</p>'],
  ['en', '<!-- --><dl><dt>Subscription credits</dt><dd>Total 1,000 · 77% left</dd></dl>'],
  ['en', '<!-- --><dl><dt>Subscription credits</dt><dd>Total 1,000 · — left</dd></dl>'],
  ['en', '<!-- --><h3>Subscription credits</h3><p>… left of a total of 1000 credits</p>'],
  ['de', '<!-- --><h3>Abo-Guthaben</h3><p>Noch … von insgesamt 1000</p>'],
  ['de', '<!-- --><p>Abo-Guthaben: 1.000 (noch 77 % übrig)</p>'],
  ['de', '<!-- --><p>Abo-Guthaben: Gesamt 1.000, übrig 77 %</p>'],
  ['de', '<!-- --><dl><dt>Abo-Guthaben</dt><dd>1.000 gesamt, davon 77 % übrig</dd></dl>'],
  ['de', '<!-- --><p>Abo-Guthaben: insgesamt 1.000, kaum noch übrig</p>'],
  [
    'fr',
    '<!-- --><h3>Crédits de l’abonnement</h3><p>77 % restants sur un total de 1000 crédits</p>',
  ],
  ['fr', '<!-- --><p>Crédits d’abonnement : total 1 000, restants 77 %</p>'],
  [
    'es',
    '<!-- --><h3>Créditos de suscripción</h3><p>Queda el 77 % de un total de 1000 créditos</p>',
  ],
  ['es', '<!-- --><p>Créditos de suscripción: total 1.000, restantes: …</p>'],
  ['pt-BR', '<!-- --><p>Restam 77% de um total de 1.000 créditos da assinatura</p>'],
  ['tr', '<!-- --><p>1.000 abonelik kredisinin %77’si kaldı</p>'],
  ['tr', '<!-- --><p>Abonelik kredileri: 1.000 (%77’si kaldı)</p>'],
  ['ar', '<!-- --><p>أرصدة الاشتراك: ١٠٠٠، متبقٍ ٧٧٪</p>'],
  ['hi', '<!-- --><p>1,000 में से 77% संदेश शेष</p>'],
  ['hi', '<!-- --><p>सदस्यता क्रेडिट: 1,000 (77% शेष)</p>'],
  ['ja', '<!-- --><p>1,000通のうち77%が残っています</p>'],
  ['ja', '<!-- --><p>サブスクリプションクレジット 1,000（残り77%）</p>'],
  ['zh-CN', '<!-- --><p>订阅额度：总计 1,000，剩余 --</p>'],
  ['zh-CN', '<!-- --><p>订阅额度：1,000（剩余 77%）</p>'],
  ['zh-CN', '<!-- --><p>1,000 条消息，剩余 77%</p>'],
  ['zh-CN', '<!-- --><p>已购额度：总计 1,000，剩余 77%</p>'],
]);
all('a figure with its share', figures(777), [
  ['en', '<p>Subscription credits: 777 left (78%)</p>'],
  ['en', '<p>Subscription credits remaining: 777 (78%)</p>'],
  ['de', '<p>Abo-Guthaben: noch 777 übrig (78 %)</p>'],
]);
all(
  'the share that was used beside what is left',
  figures(35, 100),
  english(
    '<p>Subscription credits: 35 of 100 left (65% used)</p>',
    '<p>Subscription credits: 65% used — 35 of 100 left</p>',
  ),
);
all('a pool of which only dots or a share are there', nothing, [
  ['en', '<p>You have … of … messages left this month</p><p>Purchased credits: 410</p>'],
  ['en', '<p>You have -- of -- messages left this month</p><p>Purchased credits: 410</p>'],
  ['de', '<p>Noch … von … Nachrichten übrig</p><p>Gekaufte Credits: 410</p>'],
  ['ja', '<h2>メッセージ使用状況</h2><p>今月の残り -- / -- 通</p><p>購入済みクレジット：410</p>'],
  ['zh-CN', '<h2>消息用量</h2><p>本月剩余 -- / -- 条消息</p><p>已购额度：410</p>'],
  [
    'en',
    '<dl><div><dt>Subscription credits</dt><dd>You still have … credits</dd></div><div><dt>Purchased credits</dt><dd>410</dd></div></dl>',
  ],
  [
    'it',
    '<dl><div><dt>Crediti di abbonamento</dt><dd>Hai ancora … crediti</dd></div><div><dt>Crediti acquistati</dt><dd>410</dd></div></dl>',
  ],
  ['zh-CN', '<p>每月包含 1,000 条消息，已使用 22%</p><p>已购额度：350</p>'],
  ['es', '<p>Este mes: 22 %</p><p>Créditos comprados: 350</p>'],
  ['en', '<!-- --><p>22% used this month</p><p>Purchased credits: 350</p>'],
]);
all('one of a total', rest, [
  ['it', '<!-- --><p>Ti restano 777 crediti dell’abbonamento su un totale di 1.000</p>'],
  ['it', '<p>Ti restano 777 crediti dell’abbonamento su un totale di 1.000</p>'],
  ['it', '<!-- --><p>Hai usato 223 crediti dell’abbonamento su un totale di 1.000</p>'],
  ['it', '<p>Hai usato 223 crediti dell’abbonamento su un totale di 1.000</p>'],
  ['es', '<!-- --><p>Te quedan 777 créditos de suscripción de un total de 1.000</p>'],
  ['es', '<p>Te quedan 777 créditos de suscripción de un total de 1.000</p>'],
  ['es', '<!-- --><p>Has usado 223 créditos de suscripción de un total de 1.000</p>'],
  ['es', '<p>Has usado 223 créditos de suscripción de un total de 1.000</p>'],
  ['es', '<!-- --><p>Te quedan 777 mensajes de tu suscripción de un total de 1.000</p>'],
  ['es', '<p>Te quedan 777 mensajes de tu suscripción de un total de 1.000</p>'],
  ['fr', '<!-- --><p>Il vous reste 777 crédits d’abonnement sur un total de 1 000</p>'],
  ['fr', '<p>Il vous reste 777 crédits d’abonnement sur un total de 1 000</p>'],
  ['fr', '<!-- --><p>Vous avez utilisé 223 crédits d’abonnement sur un total de 1 000</p>'],
  ['fr', '<p>Vous avez utilisé 223 crédits d’abonnement sur un total de 1 000</p>'],
  ['pt-BR', '<!-- --><p>Restam 777 créditos da assinatura de um total de 1.000</p>'],
  ['pt-BR', '<p>Restam 777 créditos da assinatura de um total de 1.000</p>'],
  ['pt-BR', '<!-- --><p>Você usou 223 créditos da assinatura de um total de 1.000</p>'],
  ['pt-BR', '<p>Você usou 223 créditos da assinatura de um total de 1.000</p>'],
]);

// ---- a total beside the name of a row
all('a total in the name of a row', nothing, [
  [
    'en',
    '<table><tr><th>Kind</th><th>Used</th><th>Left</th></tr><tr><td>Subscription credits (1,000/month)</td><td>645</td><td>555</td></tr><tr><td>Purchased</td><td>150</td><td>850</td></tr></table>',
  ],
]);
all('a total in the name of a row', figures(645, 1000, 150), [
  [
    'en',
    '<table><tr><th>Kind</th><th>Left</th><th>Used</th></tr><tr><td>Subscription credits (1,000/month)</td><td>645</td><td>355</td></tr><tr><td>Purchased</td><td>150</td><td>850</td></tr></table>',
  ],
]);
all('a total in the name of a row', nothing, [
  [
    'it',
    '<table><tr><th></th><th>Utilizzati</th><th>Residui</th></tr><tr><th>Crediti in abbonamento (1.000/mese)</th><td>645</td><td>555</td></tr></table>',
  ],
]);
all('a total in the name of a row', nothing, [
  [
    'tr',
    '<!-- --><table><caption>Message Usage</caption><tr><th>Kredi türü</th><th>Kullanılan</th><th>Kalan</th></tr><tr><td>Abonelik (ayda 1.000)</td><td>640</td><td>630</td></tr><tr><td>Satın alınan</td><td>150</td><td>850</td></tr></table>',
  ],
]);
all('a total in the name of a row', nothing, [
  [
    'en',
    '<h2>AI Assist</h2><table><tr><th>Subscription credits (1,000 a month)</th><td>Used 640</td><td>Left 630</td></tr><tr><th>Purchased</th><td></td><td>850 left</td></tr></table>',
  ],
]);
all('a total in the name of a row', figures(360, 1000, 850), [
  [
    'en',
    '<!-- --><table><caption>Message Usage</caption><tr><th>Kind</th><th>Used</th><th>Left</th></tr><tr><td>Subscription (1,000 a month)</td><td>640</td><td>360</td></tr><tr><td>Purchased</td><td>150</td><td>850</td></tr></table>',
  ],
]);

// ---- words of use
const used = [
  'Consumption',
  'Usage',
  'Sent',
  'Messages sent',
  'Answered',
  'Handled by AI',
  'Billed',
];
for (const word of used) {
  all(
    `under ${word}`,
    nothing,
    english(
      `<table><tr><th>Pool</th><th>${word}</th></tr><tr><td>Subscription credits</td><td>61</td></tr></table>`,
      `<div><div>Subscription credits</div><div>61</div><div>${word}</div></div>`,
      `<h3>${word}</h3><dl><dt>Subscription credits</dt><dd>61</dd><dt>Purchased credits</dt><dd>5</dd></dl>`,
      `<table><caption>${word}</caption><tr><th>Subscription credits</th><td>61</td></tr><tr><th>Purchased credits</th><td>5</td></tr></table>`,
      `<p>Subscription credits <span title="${word}">61</span></p>`,
    ),
  );
  all(
    `under ${word}, beside a limit`,
    figures(189, 250),
    english(
      `<table><tr><th>Pool</th><th>${word}</th><th>Limit</th></tr><tr><td>Subscription credits</td><td>61</td><td>250</td></tr></table>`,
      `<table><tr><td data-label="Pool">Subscription credits</td><td data-label="${word}">61</td><td data-label="Limit">250</td></tr></table>`,
    ),
  );
}
const under = (head: string, more = '') =>
  `<table><tr><th>Pool</th><th>${head}</th>${more && '<th>Limit</th>'}</tr><tr><td>Subscription credits</td><td>61</td>${more}</tr></table>`;
all('under an amount', figures(61), english(under('Credits'), under('Amount')));
all('under a head that no table knows', nothing, english(under('Hits')));
all(
  'beside a limit, under no word of use or rest',
  nothing,
  english(
    under('Credits', '<td>250</td>'),
    under('AI messages', '<td>250</td>'),
    under('', '<td>250</td>'),
  ),
);

// ---- another cycle
const rows = '<p>Subscription credits: 310 left</p><p>Purchased credits: 75 left</p>';
const before = [
  'Last month',
  'Previous cycle',
  'Period: 2026-09-08 to 2026-10-07',
  'Billing period: Sep 8 – Oct 7, 2026',
  'October 2026',
];
all(
  'rows below another period',
  nothing,
  english(
    ...before.map((text) => `<p>${text}</p>${rows}`),
    ...before.map(
      (text) =>
        `<!-- --><p>Printed on November 30, 2026</p><h2>Message Usage</h2><p>${text}</p><table><tr><th>Subscription credits</th><td>690 used</td><td>310 left</td></tr></table>`,
    ),
  ),
);
all(
  'rows below this period',
  figures(310, undefined, 75),
  english(
    ...[
      'This month',
      'Period: 2026-11-08 to 2026-12-07',
      'Billing period: Nov 8 – Dec 7, 2026',
    ].map((text) => `<p>${text}</p>${rows}`),
  ),
);
const titles = (...texts: string[]) => english(...texts.map((text) => `<h2>${text}</h2>${left}`));
all(
  'a title of another period',
  nothing,
  titles(
    'Message Usage (last month)',
    "Last month's Message Usage",
    'Message Usage: previous cycle',
    'Message Usage, October 2026',
    'Message Usage in October',
    'Message Usage (archived)',
    'Message Usage (example)',
    'Message Usage <small>September 2026</small>',
  ),
);
all(
  'a title of this period',
  rest,
  titles('Message Usage (this month)', 'Message Usage, November 2026', 'Message Usage – Acme shop'),
);
all(
  'figures of a day that is over',
  nothing,
  english(
    ...[
      'Usage for September',
      'October',
      'Billing period ended October 7, 2026',
      'Balance on October 7, 2026',
      'Snapshot: 2026-10-07',
      'Oct 8 until Nov 7',
      'Example data',
    ].map((text) => `<section><p>${text}</p>${left}</section>`),
  ),
);
const choices: readonly (readonly [string, string])[] = [
  ['Current period', 'Previous period'],
  ['This month', 'Last month'],
  ['Nov 2026', 'Oct 2026'],
];
for (const [now, then] of choices) {
  const list = (selected: string) =>
    `<select aria-label="Period"><option>${now}</option><option${selected}>${then}</option></select>${left}`;
  const radio = (first: string, second: string) =>
    `<label><input type="radio" name="p"${first}>${now}</label><label><input type="radio" name="p"${second}>${then}</label>${left}`;
  all('another period chosen', nothing, english(list(' selected'), radio('', ' checked')));
  all('this period chosen', rest, english(list(''), radio(' checked', '')));
}
all(
  'what is chosen in a form',
  rest,
  english(
    `${left}<form><select><option>This month</option><option selected>Last month</option></select></form>`,
  ),
);
all(
  'a part for the running cycle',
  figures(140, 1000, 0),
  english(
    '<section aria-labelledby="k"><h3 id="k">Current cycle</h3><p>Subscription credits left: 140 / 1,000</p><p>Purchased credits: 0</p></section>',
    '<div role="group" aria-label="This month"><p>Subscription credits left: 140 / 1,000</p><p>Purchased credits: 0</p></div>',
  ),
);

all(
  'the pages of a table',
  rest,
  english(...['1–3 of 3', '1-10 of 42'].map((text) => `${left}<div>${text}</div>`)),
);

all('a pool that lost its figure, before a card with two', nothing, [
  [
    'de',
    '<div><div><span>Abo-Guthaben</span></div><div><div><b>1.000</b></div><b>1.000</b><span>Gekauftes Guthaben</span></div><div><b>0</b><span>Mehrverbrauch</span></div></div>',
  ],
]);
all('names between figures that are one more', nothing, [
  [
    'fr',
    '<div><div>1</div><div><div>Crédits achetés</div></div><div>0</div><div>Dépassement</div><div title="AI Assist">0</div></div>',
  ],
]);
all('half a number before the next element', nothing, [
  [
    'en',
    '<p>Purchased credits <strong><span>2 </span><span title="More about this">000</span></strong></p>',
  ],
]);

all('a remark with a number of its own', figures(777, 1000, undefined, 0), [
  ['en', `${left}<p title="Billed above 100">Excess usage credits: 0</p>`],
]);
all('a day since when it was so', figures(777, 1000, undefined, 0, { resetOn: '2026-12-14' }), [
  [
    'en',
    '<table><tr><td>Subscription credits</td><td>777 left of 1,000</td><td>Resets Dec 14, 2026</td></tr><tr><td>Excess usage credits</td><td>0</td><td>Since Nov 14, 2026</td></tr></table>',
  ],
]);
all('rows in a scroller of their own', figures(777, 1000, 50), [
  [
    'en',
    '<div role="grid"><div role="row"><div role="columnheader">Pool</div><div role="columnheader">Included</div><div role="columnheader">Remaining</div></div><div><div role="row"><div role="gridcell">Subscription credits</div><div role="gridcell">1,000</div><div role="gridcell">777</div></div><div role="row"><div role="gridcell">Purchased credits</div><div role="gridcell"></div><div role="gridcell">50</div></div></div></div>',
  ],
]);

// ---- as people say it
all('native words', figures(162, 250), [
  ['pt-BR', '<!-- --><p>Sobraram 162 de 250 mensagens.</p>'],
]);
all('native words', figures(420, 1000), [
  [
    'pt-BR',
    '<!-- --><h3>Créditos da assinatura</h3><ul><li><span>Livres</span><span>420</span></li><li><span>Usadas</span><span>580</span></li><li><span>Total</span><span>1.000</span></li></ul>',
  ],
]);
all('native words', figures(58, 250), [
  ['it', '<!-- --><p>Hai ancora 58 crediti dei 250 del tuo piano</p>'],
]);
all('native words', figures(223, 1000), [
  ['it', '<!-- --><p>777</p><p>messaggi già usati su 1.000</p>'],
]);
all('native words', figures(223, 1000), [
  ['fr', '<!-- --><p>777</p><p>messages déjà utilisés sur 1 000</p>'],
]);
all('native words', figures(223, 1000), [
  ['es', '<!-- --><p>777</p><p>mensajes ya usados de 1.000</p>'],
]);
all('native words', figures(777, 1000, 300), [
  [
    'it',
    '<h2>Utilizzo dei messaggi</h2><p>Ti restano 777 crediti dell’abbonamento su un totale di 1.000</p><p>Crediti acquistati: 300</p>',
  ],
]);
all('native words', figures(777, 1000, 0), [
  [
    'es',
    '<h2>Uso de mensajes</h2><p>Le quedan 777 créditos de su suscripción de un total de 1.000</p><p>Créditos comprados: 0</p>',
  ],
]);
all('native words', figures(88, 250), [
  ['de', '<!-- --><p>Sie haben 162 Ihrer 250 Nachrichten verbraucht.</p>'],
]);
all('native words', figures(162, 250), [
  ['de', '<!-- --><p>Sie haben noch 162 Ihrer 250 Nachrichten.</p>'],
]);
all('native words', figures(162, 250), [
  [
    'de',
    '<h2>KI-Nachrichten</h2><p>Ihnen stehen diesen Monat noch 162 Ihrer 250 Nachrichten zur Verfügung.</p>',
  ],
]);
all('native words', figures(162, 250), [
  ['fr', '<!-- --><p>Vous disposez encore de 162 messages sur 250.</p>'],
]);
all('native words', figures(162, 250), [
  ['pl', '<!-- --><p>Zostały Ci jeszcze 162 z 250 wiadomości.</p>'],
]);
all('native words', figures(162, 250), [
  ['tr', '<!-- --><p>250 mesajınızdan geriye 162 mesaj kaldı.</p>'],
]);
all('native words', figures(777, 1000), [
  ['tr', '<!-- --><p>Toplam 1.000 abonelik kredisinden 777 tanesi kaldı</p>'],
]);
all('native words', figures(223, 1000), [['ar', '<!-- --><p>استُخدم ٧٧٧ من ١٬٠٠٠ رسالة</p>']]);
all('native words', figures(88, 250), [['ar', '<!-- --><p>استهلكت ١٦٢ من أصل ٢٥٠ رسالة.</p>']]);
all('native words', figures(223, 1000), [
  ['hi', '<!-- --><p>1,000 में से 777 संदेश इस्तेमाल हो चुके हैं</p>'],
]);
all('native words', figures(162, 250), [
  ['ja', '<!-- --><p>今月は250通中あと162通ご利用いただけます。</p>'],
]);
all('native words', figures(162, 250), [['zh-CN', '<!-- --><p>250 条消息中还可使用 162 条。</p>']]);
all('native words', figures(777, 1000), [
  ['en', '<!-- --><p>Subscription credits: total 1,000, 777 left</p>'],
]);
all('native words', figures(777, 1000), [
  ['en', '<!-- --><p>Subscription credits: total 1,000, used 223</p>'],
]);
all('native words', figures(777, 1000, undefined, undefined, { resetOn: '2026-12-12' }), [
  [
    'es',
    '<dl><dt>Mensajes restantes</dt><dd>777 / 1.000</dd><dt>Reinicio</dt><dd>dentro de 12 días</dd></dl>',
  ],
]);
all('native words', figures(777, 1000, undefined, undefined, { resetOn: '2026-12-12' }), [
  [
    'pt-BR',
    '<dl><dt>Mensagens restantes</dt><dd>777 / 1.000</dd><dt>Renovação</dt><dd>daqui a 12 dias</dd></dl>',
  ],
]);
all('native words', figures(777, 1000, undefined, undefined, { resetOn: '2026-12-12' }), [
  [
    'ja',
    '<dl><dt>残りメッセージ</dt><dd>777 / 1,000</dd><dt>リセットまで</dt><dd>あと12日</dd></dl>',
  ],
]);
all('native words', figures(777, 1000, undefined, undefined, { resetOn: '2026-12-12' }), [
  ['pt-BR', '<!-- --><p>Mensagens restantes: 777 / 1.000</p><p>O contador é zerado em 12 dias</p>'],
]);
all('native words', figures(777, 1000, undefined, undefined, { resetOn: '2026-12-12' }), [
  ['pl', '<!-- --><p>Pozostało wiadomości: 777 z 1000</p><p>Licznik zeruje się za 12 dni</p>'],
]);
all('native words', figures(777, 1000, undefined, undefined, { resetOn: '2026-12-02' }), [
  ['ar', '<!-- --><p>متبقي ٧٧٧ من ١٠٠٠ رسالة</p><p>إعادة التعيين بعد يومين</p>'],
]);
all('native words', figures(777, 1000), [
  ['it', '<!-- --><p>777 di 1.000 crediti rimanenti</p><p>Rinnovo tra una settimana</p>'],
]);

// ---- messages are counted when they are sent, credits are had
const underHead = (head: string) =>
  `<table><tr><th>Pool</th><th>${head}</th></tr><tr><td>Subscription credits</td><td>223</td></tr><tr><td>Purchased credits</td><td>10</td></tr></table>`;
all('a count of messages', nothing, [
  ...english(
    ...['AI replies', 'AI messages', 'Messages', 'Message usage'].map(underHead),
    '<h3>Subscription credits</h3><dl><dt>Messages</dt><dd>61</dd><dt>Allowance</dt><dd>250</dd></dl>',
  ),
  ['de', '<h3>Abo-Guthaben</h3><dl><dt>Nachrichten</dt><dd>61</dd><dt>Limit</dt><dd>250</dd></dl>'],
  ['es', '<h3>Suscripción</h3><dl><dt>Mensajes</dt><dd>61</dd><dt>Límite</dt><dd>250</dd></dl>'],
]);
all('messages that are left', figures(223, undefined, 10), english(underHead('Messages left')));
all('messages that are left', figures(61, 250), [
  [
    'de',
    '<h3>Abo-Guthaben</h3><dl><dt>Nachrichten übrig</dt><dd>61</dd><dt>Limit</dt><dd>250</dd></dl>',
  ],
]);
all('a share whose sign stands before it', nothing, [
  ['ar', '<!-- --><p>أرصدة الاشتراك ١٠٠٠ متبقٍ ٪٧٧</p>'],
]);

// ---- weeks are long ago, minutes are not
all('figures of weeks ago', nothing, [
  ...english(`${left}<p>Updated 3 weeks ago</p>`, `${left}<p>Last updated a month ago</p>`),
  ['de', '<p>Abo-Guthaben: noch 777 von 1.000 übrig</p><p>Zuletzt aktualisiert vor 3 Wochen</p>'],
  ['zh-CN', '<p>订阅额度：剩余 777 / 1,000</p><p>更新于 3 周前</p>'],
]);
all('figures of just now', rest, [
  ...english(`${left}<p>Updated 30 seconds ago</p>`, `${left}<p>Updated a minute ago</p>`),
  ['de', '<p>Abo-Guthaben: noch 777 von 1.000 übrig</p><p>Zuletzt aktualisiert vor 3 Minuten</p>'],
  ['zh-CN', '<p>订阅额度：剩余 777 / 1,000</p><p>更新于 3 秒前</p>'],
]);

// ---- two pools in one sentence, and figures that are only near
all(
  'two pools in one sentence',
  [figures(212, undefined, 2000), nothing],
  [
    ...english(
      '<p>You have 212 credits left from your plan and another 2,000 purchased.</p>',
      '<p>You have 212 plan credits plus 2,000 purchased ones.</p>',
      '<p>212 credits left in your subscription, plus 2,000 purchased.</p>',
    ),
    ['de', '<p>Noch 212 Credits aus dem Abo, dazu 2.000 gekaufte.</p>'],
  ],
);
all('what came in, beside what is left', nothing, [
  ...english(
    '<p>212 subscription credits left, 2,000 purchased this month.</p>',
    '<p>212 plan credits left, purchased in store: 2,000</p>',
    '<p>You have 212 plan credits left after 2,000 were purchased in November.</p>',
  ),
]);
all('a figure that is only near', nothing, [
  ...english(
    '<p>Subscription credits left: circa 212</p>',
    '<p>Subscription credits left: 212-ish</p>',
    '<p>Subscription credits left (rounded): 200</p>',
  ),
  ['de', '<p>Maximal 212 von 1.000 Abo-Credits übrig</p>'],
  ['de', '<p>Gut 212 von 1.000 Abo-Credits übrig</p>'],
  ['pt-BR', '<p>Uns 212 créditos da assinatura restantes</p>'],
  ['nl', '<p>Hooguit 212 abonnementscredits over</p>'],
  ['ja', '<p>サブスクリプションクレジット 残り212前後</p>'],
  ['hi', '<p>212 सदस्यता क्रेडिट शेष रहने पर सूचित करें</p>'],
]);

// ---- credits of a kind that no table knows may be what was bought
const beside = (more: string) => `<p>Subscription credits left: 777 of 1,000</p>${more}`;
all('credits of an unknown kind', nothing, [
  ...english(
    beside('<p>Reserve credits: 2,000</p>'),
    beside('<dl><dt>Rollover credits</dt><dd>2,000</dd></dl>'),
    beside('<p>Wallet credits <b>2,000</b></p>'),
  ),
  ['de', '<p>Abo-Guthaben: noch 777 von 1.000 übrig</p><p>Dauerhafte Credits: 2.000</p>'],
]);
all('credits of an unknown kind beside both pools', figures(777, 1000, 20), [
  ...english(beside('<p>Purchased credits: 20</p><p>Reserve credits: 2,000</p>')),
]);
all('no kind of credits', rest, [
  ...english(
    beside('<p>SMS credits: 12</p>'),
    beside('<p>1 AI reply = 1 credit</p>'),
    beside('<button>Add 1,000 credits</button>'),
    beside('<p>Est. credits at reset: 100</p>'),
    beside('<p>Credits used by Apollo: 223</p>'),
    beside('<h3>Plans</h3><p>Growth</p><p>1,000 credits</p>'),
  ),
]);
all('bought credits by other names', figures(777, 1000, 2000), [
  ...english(
    beside('<p>Prepaid credits: 2,000</p>'),
    beside('<p>Additional messages: 2,000</p>'),
    beside('<p>Pay-as-you-go credits: 2,000</p>'),
  ),
]);

all('a total that stands twice, and touches what is left', nothing, [
  [
    'fr',
    '<!-- --><h2>Uso de mensagens</h2><div><strong>7 sur 1\u202f000</strong><strong>7 sur 1\u202f000</strong><span>Crédits d’abonnement restants</span></div><p>Crédits achetés : 9 110</p>',
  ],
]);

checkAll('what a word belongs to');

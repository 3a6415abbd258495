import { collectPages, figures, nothing, unsure, type Expected } from './body-pages.ts';

const { add, checkAll } = collectPages();

/** Sentences that only seem to say how many credits there are, and words that say it without a number. */
const all = (what: string, expected: Expected, bodies: readonly string[]): void => {
  for (const body of bodies) add(`${what}: ${body}`, expected, body);
};
const left = '<p>777 of 1,000 subscription credits left</p>';
const rest = figures(777, 1000);
const sentences = (...texts: string[]): string[] => texts.map((text) => `<p>${text}</p>`);

// ---- what may be so, was so, would be so, or is denied
all(
  'a doubt in its own sentence',
  unsure,
  sentences(
    "You haven't used 777 of your 1,000 subscription credits.",
    "777 of 1,000 subscription credits haven't been used",
    'Subscription credits: 223 of 1,000 not available',
    '223 of 1,000 subscription credits no longer available',
    "You don't have 223 of your 1,000 subscription credits left.",
    '777 (not 778) of 1,000 subscription credits left',
    'You would have 777 of your 1,000 subscription credits left.',
    'Maybe 777 of your 1,000 subscription credits are left.',
    'You had 777 of 1,000 subscription credits left.',
    'There were 777 of 1,000 subscription credits left',
    'At your last visit: 777 of 1,000 subscription credits left',
    '777 of 1,000 subscription credits left?',
    '777 of your 1,000 subscription credits would be used',
    'Unless 900 of 1,000 subscription credits are used',
    'Subscription credits: 777 of 1,000 left (estimate)',
    'Subscription credits: 777 of 1,000 left (example)',
    'Subscription credits (estimate): 777 of 1,000 left',
    'Subscription credits: some 800 of 1,000 left',
    '777 of 1,000 subscription credits or more left',
  ),
);
all(
  'a doubt about another pool',
  unsure,
  sentences('You had 2,000 purchased credits.', '2,000 purchased credits?').map(
    (body) => left + body,
  ),
);
all('a debt that would be, or is none', unsure, [
  '<p>0 of 1,000 subscription credits left</p><p>You would owe 100 excess usage credits.</p>',
  '<p>0 of 1,000 subscription credits left</p><p>100 excess usage credits available</p>',
]);
all(
  'not used yet is left',
  rest,
  sentences(
    'You have not yet used 777 of your 1,000 subscription credits.',
    '777 of 1,000 subscription credits not yet used',
    'Subscription credits yet to be used: 777 of 1,000',
    "You've never used 777 of your 1,000 subscription credits.",
  ),
);
all(
  'what another sentence denies',
  rest,
  sentences(
    'Subscription credits: 777 of 1,000 left. Unused credits do not carry over.',
    '223 of 1,000 subscription credits were used',
    'You still have 777 of 1,000 subscription credits',
  ),
);
const foreign: readonly [string, string, ...string[]][] = [
  [
    'es',
    'Uso de mensajes',
    'Tendría 120 restantes de 1.000',
    'Datos de muestra: 777 restantes de 1.000',
  ],
  [
    'pt-BR',
    'Uso de mensagens',
    'Estimativa para o fim do mês: 120 restantes de 1.000',
    'Em outubro você usou 640 de 1.000 mensagens',
  ],
  [
    'de',
    'Nachrichtennutzung',
    'Vielleicht 120 von 1.000 übrig',
    'z. B. 200 von 1.000 übrig',
    'Im Oktober haben Sie 640 von 1.000 Nachrichten verbraucht',
  ],
  [
    'fr',
    'Utilisation des messages',
    'Il resterait 120 messages sur 1 000',
    'p. ex. 200 restants sur 1 000',
    'En octobre, vous avez utilisé 640 messages sur 1 000',
  ],
  [
    'it',
    'Utilizzo dei messaggi',
    'Stima a fine mese: 120 rimanenti su 1.000',
    'A ottobre hai usato 640 messaggi su 1.000',
  ],
  [
    'nl',
    'Berichtgebruik',
    'Schatting einde maand: 120 van 1.000 over',
    'Afgelopen maand: 640 van 1.000 gebruikt',
  ],
  [
    'pl',
    'Wykorzystanie wiadomości',
    'Szacunek: pozostanie 120 z 1 000',
    'W zeszłym miesiącu wykorzystano 640 z 1 000',
  ],
  ['tr', 'Mesaj kullanımı', 'Beklenen kalan: 120 / 1.000', 'Geçtiğimiz ay kullanılan: 640 / 1.000'],
  [
    'ar',
    'استخدام الرسائل',
    'التوقعات: المتبقي 120 من 1,000',
    'الشهر المنصرم: المستخدم 640 من 1,000',
  ],
  ['hi', 'संदेश उपयोग', 'पूर्वानुमान: 120 / 1,000 शेष', 'जैसे: 1,000 में से 200 शेष'],
  ['ja', 'メッセージ使用状況', '見通し:残り 120 / 1,000', '例:残り 200 / 1,000'],
  ['zh-CN', '消息用量', '预估剩余:120 / 1,000', '示例:剩余 200 / 1,000'],
];
for (const [lang, heading, ...texts] of foreign)
  for (const text of texts)
    add(`${lang}: ${text}`, nothing, `<h2>${heading}</h2><p>${text}</p>`, { lang });
add('a month by its name', nothing, '<p>In October you used 640 of 1,000 messages</p>');

add(
  'a Portuguese "in the"',
  rest,
  '<h2>Uso de mensagens</h2><p>777 de 1.000 créditos restantes no plano</p>',
  { lang: 'pt-BR' },
);
add(
  'a month that another language denies with',
  rest,
  '<h2>Utilisation des messages</h2><p>777 crédits restants sur 1 000 au 23 mai</p>',
  { lang: 'fr', at: '2026-05-22T10:00:00Z' },
);

// ---- figures of yesterday
all('figures that are not of now', nothing, [
  `<p>Updated 3 days ago</p>${left}`,
  `<p>The figures below may be out of date.</p>${left}`,
  `<p role="status">Updating…</p>${left}`,
  `<div role="alert">We couldn't refresh your usage. Showing the last known figures.</div>${left}`,
]);
add('figures of three minutes ago', rest, `<p>Updated 3 minutes ago</p>${left}`);

// ---- said without a number
all('nothing was bought', figures(777, 1000, 0), [
  `${left}<p>No purchased credits</p>`,
  `${left}<p>You have no purchased credits.</p>`,
  `${left}<p>Purchased credits: zero</p>`,
  `${left}<dl><dt>Purchased credits</dt><dd>None</dd></dl>`,
]);
add('nothing is owed', figures(777, 1000, undefined, 0), `${left}<p>No excess usage credits</p>`);
add(
  'none left',
  figures(0, undefined, 120),
  '<p>No subscription credits left.</p><p>Purchased credits: 120 left</p>',
);
add(
  'a limit of none is no total',
  figures(777),
  '<dl><dt>Subscription credits</dt><dd>777 left</dd><dt>Bonus</dt><dd>None</dd></dl>',
);
all(
  'all are used',
  figures(0, 1000),
  sentences(
    'All 1,000 subscription credits are used.',
    "You've used all of your 1,000 subscription credits.",
    'Subscription credits: used up (0 of 1,000 left)',
  ),
);
add('not all are used', unsure, '<p>Not all 1,000 subscription credits are used.</p>');

// ---- the day of the reset
all(
  'a day that is not said to be that of the reset',
  rest,
  sentences(
    'Your subscription does not renew on December 14.',
    'Credits would have reset on December 14.',
    'Credits reset on December 14 if you renew.',
    'Your card expires on December 14. Credits reset monthly.',
  ).map((body) => left + body),
);
add(
  'unused credits that do not carry over',
  figures(777, 1000, undefined, undefined, { resetOn: '2026-12-14' }),
  `${left}<p>Unused credits do not carry over, and reset on December 14</p>`,
);
all('the renewal of another product', rest, [
  `<!-- --><section><h2>Message Usage</h2>${left}</section><article><strong>Remove branding</strong><p>$19.00 a month</p><p>Renews on January 9, 2027</p></article>`,
  `<!-- --><section><h2>Message Usage</h2>${left}</section><div><div>Spraak en beeld</div><div><p>$29</p><p>Renews on January 9, 2027</p></div></div>`,
]);

// ---- places
add(
  'a bare figure on a link',
  figures(777, undefined, 2000),
  '<p>777 subscription credits left</p><a href="#/p">Purchased credits <b>2,000</b></a>',
);
add(
  'a debt on a button',
  figures(0, undefined, undefined, 12),
  '<p>0 subscription credits left</p><button>Excess usage credits <b>12</b></button>',
);
add(
  'what a button sells',
  figures(777),
  '<p>777 subscription credits left</p><button>2,000 purchased credits</button>',
);
add(
  'a hidden figure once more for screen readers',
  figures(777, 1000, 2000),
  `${left}<p><span aria-hidden="true">2,000</span><span class="sr-only">2,000 purchased credits left</span></p>`,
);
add(
  'a tooltip that explains',
  figures(777, 1000, 2000),
  `${left}<p>Purchased credits <span role="tooltip">Packs of 1,000 credits. They never expire.</span></p><p>2,000 left</p>`,
);
add(
  'a head over two rows',
  figures(777),
  '<table><thead><tr><th rowspan="2">Pool</th><th colspan="2">Credits</th></tr><tr><th>Used</th><th>Left</th></tr></thead><tbody><tr><td>Subscription credits</td><td>223</td><td>777</td></tr></tbody></table>',
);
add(
  'a total below the pools',
  figures(777, undefined, 2000),
  '<table><tr><th>Pool</th><th>Left</th><th>Used</th></tr><tr><th>Subscription credits</th><td>777</td><td>223</td></tr><tr><th>Purchased credits</th><td>2,000</td><td>100</td></tr><tr><th>Total</th><td>2,777</td><td>323</td></tr></table>',
);
add(
  'two sentences around a short month',
  figures(777, undefined, 2000),
  '<p>777 subscription credits left until 14 Dec. 2,000 purchased credits left.</p>',
);

add(
  'a bar that waits for its value',
  nothing,
  '<div role="progressbar" aria-label="Subscription credits remaining" aria-valuemax="1000"></div><p>Purchased credits: 500</p>',
);
all('another cycle', nothing, [
  `<button aria-haspopup="listbox">Last cycle</button>${left}`,
  `<section><h2>Next cycle</h2>${left}</section>`,
]);
add(
  'this cycle chosen from a list',
  figures(777, 1000),
  `<button aria-haspopup="listbox">This cycle</button>${left}`,
);
add(
  'a section for the next reset',
  figures(777, 1000, undefined, undefined, { resetOn: '2026-12-14' }),
  `${left}<section><h2>Next reset</h2><p>December 14</p></section>`,
);
all('one of two days', nothing, [
  `${left}<p>Credits reset on December 14 or 15</p>`,
  `${left}<p>Credits reset on 14 or 15 December</p>`,
]);

// ---- two languages in one page
const heading = '<h2>استخدام الرسائل</h2>';
add(
  'a panel of the language that the page says, below a heading of another',
  figures(215, 1000, 1000, 0),
  `${heading}<ul><li>サブスクリプションクレジット 残り: 215 / 1,000</li><li>購入済みクレジット: 1,000</li><li>超過使用: 0</li></ul><h3 aria-hidden="true">Last month</h3><p>Used 950 of 1,000</p>`,
  { lang: 'ja' },
);
add(
  'a panel of the language of its heading, in a page that says another',
  figures(215, 1000, 1000, 0),
  `<h2>メッセージ使用状況</h2><ul><li>サブスクリプションクレジット 残り: 215 / 1,000</li><li>購入済みクレジット: 1,000</li><li>超過使用: 0</li></ul>`,
  { lang: 'ar' },
);

checkAll('figures in sentences');

import { collectPages, figures, plain, plainFigures, unsure } from './body-pages.ts';

const { add, checkAll } = collectPages();

const H = (...d: [string, number][]) => ({
  ...plainFigures,
  history: d.map(([day, count]) => ({ day, count })),
});
const three = H(['2026-11-18', 12], ['2026-11-19', 0], ['2026-11-20', 41]);
const hist = (rows: string) => `${plain}<h3>Usage history</h3>${rows}`;
const tab = (rows: [string, string][], head = '<tr><th>Date</th><th>Messages</th></tr>') =>
  hist(
    `<table><thead>${head}</thead><tbody>${rows.map(([d, c]) => `<tr><td>${d}</td><td>${c}</td></tr>`).join('')}</tbody></table>`,
  );
for (const [n, f] of [
  ['iso', ['2026-11-18', '2026-11-19', '2026-11-20']],
  ['named', ['Nov 18', 'Nov 19', 'Nov 20']],
  ['named2', ['18 November', '19 November', '20 November']],
  ['named3', ['Wed, Nov 18, 2026', 'Thu, Nov 19, 2026', 'Fri, Nov 20, 2026']],
  ['us', ['11/18', '11/19', '11/20']],
  ['us-y', ['11/18/2026', '11/19/2026', '11/20/2026']],
  ['us-yy', ['11/18/26', '11/19/26', '11/20/26']],
  ['gb', ['18/11', '19/11', '20/11']],
  ['gb-y', ['18/11/2026', '19/11/2026', '20/11/2026']],
  ['dot', ['18.11.', '19.11.', '20.11.']],
  ['dot2', ['18.11', '19.11', '20.11']],
  ['doty', ['18.11.2026', '19.11.2026', '20.11.2026']],
  ['dash', ['11-18', '11-19', '11-20']],
  ['dash2', ['18-11', '19-11', '20-11']],
  ['dashy', ['18-11-2026', '19-11-2026', '20-11-2026']],
  ['mixedname', ['18 Nov', '19 Nov', '20 Nov']],
  ['dd-mmm', ['18-Nov', '19-Nov', '20-Nov']],
  ['dd-mmm-yy', ['18-Nov-26', '19-Nov-26', '20-Nov-26']],
  ['wk', ['Wed 18/11', 'Thu 19/11', 'Fri 20/11']],
  ['cn', ['11月18日', '11月19日', '11月20日']],
  ['slashy', ['2026/11/18', '2026/11/19', '2026/11/20']],
] as [string, string[]][]) {
  add(
    'hist-' + n,
    three,
    tab([
      [f[0]!, '12'],
      [f[1]!, '0'],
      [f[2]!, '41'],
    ]),
    n === 'cn' ? { lang: '' } : {},
  );
  add(
    'histrev-' + n,
    three,
    tab([
      [f[2]!, '41'],
      [f[1]!, '0'],
      [f[0]!, '12'],
    ]),
    n === 'cn' ? { lang: '' } : {},
  );
}
add(
  'hist-amb-decided-seq',
  H(['2026-11-08', 12], ['2026-11-09', 0], ['2026-11-10', 41]),
  tab([
    ['11/08', '12'],
    ['11/09', '0'],
    ['11/10', '41'],
  ]),
);
add(
  'hist-amb-decided-seq-nopad',
  H(['2026-11-08', 12], ['2026-11-09', 0], ['2026-11-10', 41]),
  tab([
    ['11/8', '12'],
    ['11/9', '0'],
    ['11/10', '41'],
  ]),
);
add(
  'hist-amb-gb-seq',
  H(['2026-11-08', 12], ['2026-11-09', 0], ['2026-11-10', 41]),
  tab([
    ['08/11', '12'],
    ['09/11', '0'],
    ['10/11', '41'],
  ]),
);
add(
  'hist-amb-one',
  unsure,
  tab([
    ['11/10', '12'],
    ['09/08', '12'],
  ]),
);
add(
  'hist-amb-reset-decides',
  { ...H(['2026-11-05', 12], ['2026-11-10', 41]), resetOn: '2026-12-13' },
  tab([
    ['11/05', '12'],
    ['11/10', '41'],
  ]) + '<p>Resets on 12/13/2026</p>',
);
add(
  'hist-amb-today-decides',
  H(['2026-11-12', 41], ['2026-11-22', 3]),
  tab([
    ['11/12', '41'],
    ['11/22', '3'],
  ]),
);
add(
  'hist-amb-year-future',
  H(['2026-11-11', 3], ['2026-11-12', 41]),
  tab([
    ['11/12/2026', '41'],
    ['11/11/2026', '3'],
  ]),
);
add(
  'hist-list-colon',
  three,
  hist('<ul><li>Nov 18: 12</li><li>Nov 19: 0</li><li>Nov 20: 41</li></ul>'),
);
add(
  'hist-list-msgs',
  three,
  hist(
    '<ul><li>Nov 18 – 12 messages</li><li>Nov 19 – 0 messages</li><li>Nov 20 – 41 messages</li></ul>',
  ),
);
add(
  'hist-bars-aria',
  three,
  hist(
    '<div role="list"><div role="listitem" aria-label="Nov 18: 12 messages"></div><div role="listitem" aria-label="Nov 19: 0 messages"></div><div role="listitem" aria-label="Nov 20: 41 messages"></div></div>',
  ),
);
add(
  'hist-bars-title',
  three,
  hist(
    '<div class="chart"><div class="bar" title="Nov 18, 2026: 12"></div><div class="bar" title="Nov 19, 2026: 0"></div><div class="bar" title="Nov 20, 2026: 41"></div></div>',
  ),
);
add(
  'hist-svg-title',
  three,
  hist(
    '<svg><rect><title>18 Nov 2026: 12 messages used</title></rect><rect><title>19 Nov 2026: 0 messages used</title></rect><rect><title>20 Nov 2026: 41 messages used</title></rect></svg>',
  ),
);
add(
  'hist-svg-axis',
  plainFigures,
  hist(
    '<svg><g class="y"><text>0</text><text>20</text><text>40</text></g><g class="x"><text>Nov 18</text><text>Nov 19</text><text>Nov 20</text></g></svg>',
  ),
);
add(
  'hist-time',
  three,
  hist(
    '<table><tr><td><time datetime="2026-11-18">Wed</time></td><td>12</td></tr><tr><td><time datetime="2026-11-19">Thu</time></td><td>0</td></tr><tr><td><time datetime="2026-11-20">Fri</time></td><td>41</td></tr></table>',
  ),
);
add(
  'hist-today',
  H(['2026-11-20', 41], ['2026-11-21', 5], ['2026-11-22', 3]),
  tab([
    ['Today', '3'],
    ['Yesterday', '5'],
    ['Nov 20', '41'],
  ]),
);
add(
  'hist-total-row',
  three,
  tab([
    ['Nov 18', '12'],
    ['Nov 19', '0'],
    ['Nov 20', '41'],
    ['Total', '53'],
  ]),
);
add(
  'hist-cols',
  three,
  hist(
    '<table><tr><th>Date</th><th>AI Assist</th><th>Smart Reply</th><th>Total</th></tr><tr><td>Nov 18</td><td>10</td><td>2</td><td>12</td></tr><tr><td>Nov 19</td><td>0</td><td>0</td><td>0</td></tr><tr><td>Nov 20</td><td>40</td><td>1</td><td>41</td></tr></table>',
  ),
);
add(
  'hist-cols-used-left',
  three,
  hist(
    '<table><tr><th>Date</th><th>Used</th><th>Remaining</th></tr><tr><td>Nov 18</td><td>12</td><td>818</td></tr><tr><td>Nov 19</td><td>0</td><td>818</td></tr><tr><td>Nov 20</td><td>41</td><td>777</td></tr></table>',
  ),
);
add(
  'hist-cost',
  three,
  hist(
    '<table><tr><th>Date</th><th>Messages</th><th>Cost</th></tr><tr><td>Nov 18</td><td>12</td><td>$0.36</td></tr><tr><td>Nov 19</td><td>0</td><td>$0.00</td></tr><tr><td>Nov 20</td><td>41</td><td>$1.23</td></tr></table>',
  ),
);
add(
  'hist-weeks',
  plainFigures,
  hist(
    '<table><tr><th>Week</th><th>Messages</th></tr><tr><td>Nov 9 – Nov 15</td><td>60</td></tr><tr><td>Nov 16 – Nov 22</td><td>41</td></tr></table>',
  ),
);
add(
  'hist-months',
  plainFigures,
  hist(
    '<table><tr><th>Month</th><th>Used</th></tr><tr><td>November 2026</td><td>223</td></tr><tr><td>October 2026</td><td>950</td></tr></table>',
  ),
);
add(
  'hist-months-plain',
  plainFigures,
  hist(
    '<table><tr><th>Month</th><th>Messages</th></tr><tr><td>Nov</td><td>223</td></tr><tr><td>Oct</td><td>950</td></tr></table>',
  ),
);
add(
  'hist-transposed',
  three,
  hist(
    '<table><tr><th>Date</th><th>Nov 18</th><th>Nov 19</th><th>Nov 20</th></tr><tr><th>Messages</th><td>12</td><td>0</td><td>41</td></tr></table>',
  ),
);
add(
  'hist-bigcounts',
  H(['2026-11-18', 1200], ['2026-11-19', 0]),
  tab([
    ['Nov 18', '1,200'],
    ['Nov 19', '0'],
  ]),
);
add(
  'hist-abbr',
  unsure,
  tab([
    ['Nov 18', '1.2k'],
    ['Nov 19', '0'],
  ]),
);
add(
  'hist-dash',
  H(['2026-11-18', 12], ['2026-11-20', 41]),
  tab([
    ['Nov 18', '12'],
    ['Nov 19', '–'],
    ['Nov 20', '41'],
  ]),
);
add(
  'hist-dup-differs',
  unsure,
  tab([
    ['Nov 18', '12'],
    ['Nov 18', '13'],
  ]),
);
add(
  'hist-future',
  unsure,
  tab([
    ['Nov 21', '12'],
    ['Nov 30, 2026', '13'],
  ]),
);
add(
  'hist-noheading',
  three,
  `${plain}<table><thead><tr><th>Date</th><th>Messages</th></tr></thead><tbody><tr><td>Nov 18</td><td>12</td></tr><tr><td>Nov 19</td><td>0</td></tr><tr><td>Nov 20</td><td>41</td></tr></tbody></table>`,
);
add(
  'hist-noheading-num',
  three,
  `${plain}<table><thead><tr><th>Date</th><th>Messages</th></tr></thead><tbody><tr><td>11/18</td><td>12</td></tr><tr><td>11/19</td><td>0</td></tr><tr><td>11/20</td><td>41</td></tr></tbody></table>`,
);
add(
  'hist-dl',
  three,
  hist('<dl><dt>18 Nov</dt><dd>12</dd><dt>19 Nov</dt><dd>0</dd><dt>20 Nov</dt><dd>41</dd></dl>'),
);
add(
  'hist-divs',
  three,
  hist(
    '<div class="rows"><div><span>18 Nov</span><span>12</span></div><div><span>19 Nov</span><span>0</span></div><div><span>20 Nov</span><span>41</span></div></div>',
  ),
);
add(
  'hist-divs-num-touching',
  three,
  hist(
    '<div class="rows"><div><span>11/18</span><span>12</span></div><div><span>11/19</span><span>0</span></div><div><span>11/20</span><span>41</span></div></div>',
  ),
);
add(
  'hist-divs-num-touching-perhaps-one-day',
  unsure,
  hist(
    '<div class="rows"><div><span>11/1</span><span>2</span></div><div><span>11/1</span><span>3</span></div><div><span>11/2</span><span>0</span></div></div>',
  ),
);
add('hist-list-num', three, hist('<ul><li>11/18: 12</li><li>11/19: 0</li><li>11/20: 41</li></ul>'));
add(
  'hist-list-num2',
  three,
  hist('<ul><li><b>11/18</b> 12</li><li><b>11/19</b> 0</li><li><b>11/20</b> 41</li></ul>'),
);
add(
  'hist-bars-aria-num',
  three,
  hist(
    '<div><i role="img" aria-label="11/18: 12"></i><i role="img" aria-label="11/19: 0"></i><i role="img" aria-label="11/20: 41"></i></div>',
  ),
);
add(
  'hist-count-first',
  three,
  hist('<ul><li>12 on Nov 18</li><li>0 on Nov 19</li><li>41 on Nov 20</li></ul>'),
);
add(
  'hist-year-break',
  {
    ...plainFigures,
    history: [
      { day: '2026-12-31', count: 5 },
      { day: '2027-01-01', count: 6 },
    ],
  },
  tab([
    ['Dec 31', '5'],
    ['Jan 1', '6'],
  ]),
  { at: '2027-01-03T10:00:00Z' },
);
add(
  'hist-columns-flex',
  three,
  hist(
    '<div class="chart"><div class="col"><div class="v">12</div><div class="d">Nov 18</div></div><div class="col"><div class="v">0</div><div class="d">Nov 19</div></div><div class="col"><div class="v">41</div><div class="d">Nov 20</div></div></div>',
  ),
);
add(
  'hist-progress',
  three,
  hist(
    '<ul><li>Nov 18 <progress max="60" value="12"></progress></li><li>Nov 19 <progress max="60" value="0"></progress></li><li>Nov 20 <progress max="60" value="41"></progress></li></ul>',
  ),
);
add(
  'hist-progress-both',
  three,
  hist(
    '<ul><li>Nov 18 <progress max="60" value="12"></progress> 12</li><li>Nov 19 <progress max="60" value="0"></progress> 0</li><li>Nov 20 <progress max="60" value="41"></progress> 41</li></ul>',
  ),
);
add('hist-weekday-only', plainFigures, hist('<ul><li>Mon 12</li><li>Tue 0</li></ul>'));
add('hist-daynum-only', plainFigures, hist('<ul><li>18: 12</li><li>19: 0</li></ul>'));
add('hist-ratio-not-date', unsure, `${plain}<h3>Credits</h3><p>11/20</p><p>11/21</p>`);
add(
  'hist-tx-log',
  unsure,
  hist(
    '<table><tr><th>Time</th><th>Agent</th><th>Credits</th></tr><tr><td>Nov 20, 10:00</td><td>Apollo</td><td>-1</td></tr><tr><td>Nov 20, 10:02</td><td>Apollo</td><td>-1</td></tr></table>',
  ),
);
// arabic / de / other
add(
  'hist-de',
  three,
  '<h2>Nachrichtenverbrauch</h2><p>777 von 1.000 verbleibend</p><h3>Verlauf</h3><table><tr><th>Datum</th><th>Nachrichten</th></tr><tr><td>18. Nov.</td><td>12</td></tr><tr><td>19. Nov.</td><td>0</td></tr><tr><td>20. Nov.</td><td>41</td></tr></table>',
  { lang: 'de' },
);
add(
  'hist-ar',
  three,
  '<h2>استخدام الرسائل</h2><p>متبقي ٧٧٧ من ١٬٠٠٠ رسالة</p><h3>سجل الاستخدام</h3><table><tr><td>١٨ نوفمبر</td><td>١٢</td></tr><tr><td>١٩ نوفمبر</td><td>٠</td></tr><tr><td>٢٠ نوفمبر</td><td>٤١</td></tr></table>',
  { lang: 'ar', dir: 'rtl' },
);
add(
  'hist-ar-slash',
  three,
  '<h2>استخدام الرسائل</h2><p>متبقي ٧٧٧ من ١٬٠٠٠ رسالة</p><h3>سجل الاستخدام</h3><table><tr><td>١٨‏/١١‏/٢٠٢٦</td><td>١٢</td></tr><tr><td>١٩‏/١١‏/٢٠٢٦</td><td>٠</td></tr><tr><td>٢٠‏/١١‏/٢٠٢٦</td><td>٤١</td></tr></table>',
  { lang: 'ar', dir: 'rtl' },
);
add(
  'hist-ja',
  three,
  '<h2>メッセージ使用量</h2><p>残り 777 / 1,000</p><h3>使用履歴</h3><table><tr><td>11月18日</td><td>12</td></tr><tr><td>11月19日</td><td>0</td></tr><tr><td>11月20日</td><td>41</td></tr></table>',
  { lang: 'ja' },
);
add(
  'hist-ja-slash',
  three,
  '<h2>メッセージ使用量</h2><p>残り 777 / 1,000</p><h3>使用履歴</h3><table><tr><td>11/18</td><td>12件</td></tr><tr><td>11/19</td><td>0件</td></tr><tr><td>11/20</td><td>41件</td></tr></table>',
  { lang: 'ja' },
);

// ---- full translated panels, my own natural words
const langs: Record<string, [string, string, string, string, string, string, string, string]> = {
  // heading, sub, purchased, excess, "N of M remaining", used, remaining, total
  es: [
    'Uso de mensajes',
    'Créditos de suscripción',
    'Créditos comprados',
    'Créditos de uso excedente',
    '777 restantes de 1.000',
    'Usados',
    'Restantes',
    'Total',
  ],
  'pt-BR': [
    'Uso de mensagens',
    'Créditos de assinatura',
    'Créditos adquiridos',
    'Créditos de uso excedente',
    '777 restantes de 1.000',
    'Usados',
    'Restantes',
    'Total',
  ],
  de: [
    'Nachrichtennutzung',
    'Abonnement-Guthaben',
    'Gekauftes Guthaben',
    'Mehrverbrauch',
    '777 von 1.000 übrig',
    'Verbraucht',
    'Verbleibend',
    'Gesamt',
  ],
  fr: [
    'Utilisation des messages',
    'Crédits d’abonnement',
    'Crédits achetés',
    'Crédits d’utilisation excédentaire',
    '777 restants sur 1 000',
    'Utilisés',
    'Restants',
    'Total',
  ],
  it: [
    'Utilizzo dei messaggi',
    'Crediti in abbonamento',
    'Crediti acquistati',
    'Crediti per utilizzo eccedente',
    '777 rimanenti su 1.000',
    'Utilizzati',
    'Rimanenti',
    'Totale',
  ],
  nl: [
    'Berichtgebruik',
    'Abonnementstegoed',
    'Gekocht tegoed',
    'Overschrijding',
    '777 van 1.000 resterend',
    'Gebruikt',
    'Resterend',
    'Totaal',
  ],
  pl: [
    'Zużycie wiadomości',
    'Kredyty abonamentowe',
    'Kupione kredyty',
    'Nadwyżka zużycia',
    'Pozostało 777 z 1000',
    'Wykorzystano',
    'Pozostało',
    'Łącznie',
  ],
  tr: [
    'Mesaj Kullanımı',
    'Abonelik kredileri',
    'Satın alınan krediler',
    'Fazla kullanım kredileri',
    '1.000 krediden 777 kaldı',
    'Kullanılan',
    'Kalan',
    'Toplam',
  ],
  ar: [
    'استخدام الرسائل',
    'أرصدة الاشتراك',
    'الأرصدة المشتراة',
    'الاستخدام الزائد',
    'متبقي 777 من 1,000',
    'المستخدم',
    'المتبقي',
    'الإجمالي',
  ],
  hi: [
    'संदेश उपयोग',
    'सदस्यता क्रेडिट',
    'खरीदे गए क्रेडिट',
    'अतिरिक्त उपयोग क्रेडिट',
    '1,000 में से 777 शेष',
    'उपयोग किया गया',
    'शेष',
    'कुल',
  ],
  ja: [
    'メッセージ使用量',
    'サブスクリプションクレジット',
    '購入済みクレジット',
    '超過使用クレジット',
    '残り 777 / 1,000',
    '使用済み',
    '残り',
    '合計',
  ],
  'zh-CN': [
    '消息用量',
    '订阅额度',
    '已购额度',
    '超额用量',
    '剩余 777 / 1,000',
    '已使用',
    '剩余',
    '总计',
  ],
};
for (const [lang, [h, s, p, x, of, used, rest, total]] of Object.entries(langs))
  for (const withTag of [true, false]) {
    const o = { lang: withTag ? lang : '', ...(lang === 'ar' && { dir: 'rtl' }) };
    const t = withTag ? 'tag' : 'none';
    add(
      `tr-${lang}-dl-${t}`,
      figures(777, 1000, 2000, 0),
      `<h2>${h}</h2><dl><dt>${s}</dt><dd>${of}</dd><dt>${p}</dt><dd>2000</dd><dt>${x}</dt><dd>0</dd></dl>`,
      o,
    );
    add(
      `tr-${lang}-table-${t}`,
      figures(777, 1000, 2000),
      `<h2>${h}</h2><table><tr><th></th><th>${used}</th><th>${rest}</th><th>${total}</th></tr><tr><td>${s}</td><td>223</td><td>777</td><td>1000</td></tr><tr><td>${p}</td><td>0</td><td>2000</td><td>2000</td></tr></table>`,
      o,
    );
    add(
      `tr-${lang}-cards-${t}`,
      figures(777, 1000),
      `<h2>${h}</h2><div><div><b>223</b><span>${used}</span></div><div><b>777</b><span>${rest}</span></div><div><b>1000</b><span>${total}</span></div></div>`,
      o,
    );
    add(
      `tr-${lang}-excess-${t}`,
      figures(0, 1000, 0, 223),
      `<h2>${h}</h2><ul><li>${s}: ${of.replace('777', '0')}</li><li>${p}: 0</li><li>${x}: -223</li></ul>`,
      o,
    );
    add(`tr-${lang}-undecided-${t}`, unsure, `<h2>${h}</h2><p>777 / 1000</p>`, o);
  }
// other scripts that are not in the table
add(
  'lang-ru',
  ['unconfirmed', 'no_panel', 'loading'],
  '<h2>Использование сообщений</h2><p>Осталось 777 из 1000</p>',
  { lang: 'ru' },
);
add(
  'lang-he',
  ['unconfirmed', 'no_panel', 'loading'],
  '<h2>שימוש בהודעות</h2><p>נותרו 777 מתוך 1,000</p>',
  { lang: 'he', dir: 'rtl' },
);
add(
  'lang-ko',
  ['unconfirmed', 'no_panel', 'loading'],
  '<h2>메시지 사용량</h2><p>1,000개 중 777개 남음</p>',
  { lang: 'ko' },
);
add('lang-wrong-tag', plainFigures, '<h2>Message Usage</h2><p>777 of 1,000 remaining</p>', {
  lang: 'de',
});
add(
  'lang-tag-option',
  plainFigures,
  '<h2>Nachrichtenverbrauch</h2><p>777 von 1.000 verbleibend</p>',
  { lang: 'en', tag: 'de' },
);
add('rtl-ratio', plainFigures, '<h2>استخدام الرسائل</h2><p>متبقي <bdi>‎777 / 1,000</bdi></p>', {
  lang: 'ar',
  dir: 'rtl',
});
add(
  'rtl-marks',
  plainFigures,
  '<h2>استخدام الرسائل</h2><p>\u200f\u202bمتبقي\u202c \u2066777\u2069 من \u20661,000\u2069</p>',
  { lang: 'ar', dir: 'rtl' },
);

// a count that is split where it would be a day
add(
  'split-like-day',
  unsure,
  tab([
    ['2026-11-18', '12'],
    ['2026-11-19', '<span data-part="">1.1</span><span data-part="">31</span>'],
    ['2026-11-20', '41'],
  ]),
);

checkAll('usage histories');

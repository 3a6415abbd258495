import { collectPages, plain, plainFigures, unsure } from './body-pages.ts';

const { add, checkAll } = collectPages();

const withReset = { ...plainFigures, resetOn: '2026-12-01' };
// ---- reset dates (en)
for (const [n, t] of [
  ['long', 'Resets on December 1, 2026'],
  ['gb', 'Resets on 1 December 2026'],
  ['ord', 'Resets on the 1st of December'],
  ['ord2', 'Resets December 1st'],
  ['short', 'Renews Dec 1'],
  ['wk', 'Next reset: Tue, Dec 1'],
  ['wk2', 'Next reset: Tuesday, December 1, 2026'],
  ['time', 'Resets on December 1, 2026, 12:00 AM'],
  ['time2', 'Resets on 1 Dec 2026 at 00:00 UTC'],
  ['iso', 'Resets on 2026-12-01'],
  ['slash', 'Resets on 2026/12/01'],
  ['isot', 'Resets: 2026-12-01T00:00:00Z'],
  ['isot2', 'Resets: 2026-12-01 00:00'],
  ['isodot', 'Resets: 2026.12.01'],
  ['dot', 'Resets 01.12.2026'],
  ['dot2', 'Resets 1.12.2026'],
  ['us-decided', 'Resets 12/01/2026'],
  ['rel', 'Resets in 9 days'],
  ['refresh', 'Your credits will refresh on December 1'],
  ['until', 'Credits renew on Dec 01, 2026'],
  ['cycle', 'Billing cycle ends December 1, 2026'],
  ['next', 'Next billing date: December 1, 2026'],
  ['paren', 'Reset date (December 1, 2026)'],
  ['upper', 'RESETS ON DECEMBER 1, 2026'],
  ['dash', '01-Dec-2026 reset'],
  ['dash2', 'Reset date: 01-Dec-2026'],
  ['comma', 'Resets on 1 December, 2026'],
  ['replen', 'Credits replenish on December 1, 2026'],
  ['yy', 'Resets 12/01/26'],
  ['rel-both', 'Resets in 9 days (December 1, 2026)'],
  ['left', '9 days until reset'],
  ['left2', '9 days left until your credits reset'],
  ['nbsp', 'Resets on December\u00a01,\u00a02026'],
] as [string, string][])
  add('reset-' + n, withReset, `${plain}<p>${t}</p>`);
add(
  'reset-cycle',
  plainFigures,
  `${plain}<p>Current cycle: November 1, 2026 – December 1, 2026</p>`,
);
add('reset-weeks-and-days', unsure, `${plain}<p>Resets in 1 week and 2 days</p>`);
add('reset-tomorrow', { ...plainFigures, resetOn: '2026-11-23' }, `${plain}<p>Resets tomorrow</p>`);
add('reset-today', { ...plainFigures, resetOn: '2026-11-22' }, `${plain}<p>Resets today</p>`);
add('reset-hours', { ...plainFigures, resetOn: '2026-11-22' }, `${plain}<p>Resets in 5 hours</p>`);
add(
  'reset-hours2',
  { ...plainFigures, resetOn: '2026-11-23' },
  `${plain}<p>Resets in 20 hours</p>`,
);
add('reset-1day', { ...plainFigures, resetOn: '2026-11-23' }, `${plain}<p>Resets in 1 day</p>`);
add('reset-12d', { ...plainFigures, resetOn: '2026-12-04' }, `${plain}<p>Resets in 12 days</p>`);
add('reset-2w', unsure, `${plain}<p>Resets in 2 weeks</p>`);
add(
  'reset-12d-offset',
  { ...plainFigures, resetOn: '2026-12-05' },
  `${plain}<p>Resets in 12 days</p>`,
  { at: '2026-11-23T01:00:00+09:00' },
);
add('reset-amb', unsure, `${plain}<p>Resets on 03/04/2027</p>`);
add('reset-other-form-lies-behind', withReset, `${plain}<p>Resets on 01/12/2026</p>`);
add('reset-amb3', unsure, `${plain}<p>Resets on 03/04</p>`, { at: '2026-02-20T00:00:00Z' });
add(
  'reset-amb-decided-rel',
  { ...plainFigures, resetOn: '2026-12-01' },
  `${plain}<p>Resets on 01/12/2026 (in 9 days)</p>`,
);
add(
  'reset-amb-decided-time',
  { ...plainFigures, resetOn: '2026-12-01' },
  `${plain}<p>Resets on <time datetime="2026-12-01">01/12/2026</time></p>`,
);
add(
  'reset-amb-same',
  { ...plainFigures, resetOn: '2026-12-12' },
  `${plain}<p>Resets on 12/12/2026</p>`,
);
add(
  'reset-clear',
  { ...plainFigures, resetOn: '2026-12-13' },
  `${plain}<p>Resets on 13/12/2026</p>`,
);
add(
  'reset-clear-us',
  { ...plainFigures, resetOn: '2026-12-13' },
  `${plain}<p>Resets on 12/13/2026</p>`,
);
add(
  'reset-us-past',
  { ...plainFigures, resetOn: '2026-12-01' },
  `${plain}<p>Resets on 12/01/2026</p>`,
);
add(
  'reset-amb-history',
  {
    ...plainFigures,
    resetOn: '2026-12-05',
    history: [
      { day: '2026-11-13', count: 3 },
      { day: '2026-11-14', count: 4 },
    ],
  },
  `${plain}<p>Resets on 05/12/2026</p><h3>Usage history</h3><table><tr><td>13/11/2026</td><td>3</td></tr><tr><td>14/11/2026</td><td>4</td></tr></table>`,
);
add('reset-passed', unsure, `${plain}<p>Resets on November 1, 2026</p>`);
add('reset-far', unsure, `${plain}<p>Resets on December 1, 2036</p>`);
add(
  'reset-time-el',
  withReset,
  `${plain}<p>Resets <time datetime="2026-12-01T00:00:00Z">in 9 days</time></p>`,
);
add(
  'reset-time-el-only',
  withReset,
  `${plain}<p>Resets <time datetime="2026-12-01">next month</time></p>`,
);
add(
  'reset-time-el-contradicts',
  unsure,
  `${plain}<p>Resets <time datetime="2026-12-05">December 1, 2026</time></p>`,
);
add(
  'reset-iso-zone',
  { ...plainFigures, resetOn: '2026-12-01' },
  `${plain}<p>Resets 2026-11-30T23:00:00Z</p>`,
  { at: '2026-11-22T10:00:00+02:00' },
);
add(
  'reset-iso-zone2',
  { ...plainFigures, resetOn: '2026-11-30' },
  `${plain}<p>Resets 2026-12-01T00:00:00Z</p>`,
  { at: '2026-11-22T10:00:00-05:00' },
);
add(
  'reset-two-agree',
  withReset,
  `${plain}<p>Resets on December 1, 2026</p><footer>Next reset: 1 Dec 2026</footer>`,
);
add(
  'reset-two-differ',
  unsure,
  `${plain}<p>Resets on December 1, 2026</p><footer>Next reset: 2 Dec 2026</footer>`,
);
add('reset-last', plainFigures, `${plain}<p>Last reset: November 1, 2026</p>`);
add(
  'reset-last-next',
  withReset,
  `${plain}<p>Last reset: November 1, 2026</p><p>Next reset: December 1, 2026</p>`,
);
add(
  'reset-dl',
  withReset,
  `<dl><dt>Remaining</dt><dd>777 of 1,000</dd><dt>Reset date</dt><dd>Dec 1, 2026</dd></dl>`,
);
add(
  'reset-card',
  withReset,
  `<div class="c"><div>777</div><div>remaining of 1,000</div></div><div class="c"><div>Dec 1</div><div>Next reset</div></div>`,
);
add(
  'reset-feb29',
  { ...plainFigures, resetOn: '2028-02-29' },
  `${plain}<p>Resets on February 29, 2028</p>`,
  { at: '2028-02-10T00:00:00Z' },
);
add('reset-feb30', unsure, `${plain}<p>Resets on February 30, 2027</p>`);
add(
  'reset-newyear',
  { ...plainFigures, resetOn: '2027-01-01' },
  `${plain}<p>Resets on January 1</p>`,
  { at: '2026-12-20T00:00:00Z' },
);
add('reset-monthly', plainFigures, `${plain}<p>Credits reset on the 1st of every month</p>`);
add('reset-monthly2', plainFigures, `${plain}<p>Credits reset monthly</p>`);
add(
  'reset-plan-renew',
  { ...withReset, plan: 'growth' },
  `${plain}<p>Growth plan, renews December 1, 2026</p>`,
);
add('reset-split', withReset, `${plain}<p>Resets on <b>Dec</b> <b>1</b>, <b>2026</b></p>`);
add(
  'reset-caldate',
  withReset,
  `${plain}<div>Next reset</div><div class="cal"><span>DEC</span><span>01</span></div>`,
);
add('reset-trial', plainFigures, `${plain}<p>Trial ends on December 10, 2026</p>`);
add(
  'reset-exp-purchased',
  { ...plainFigures, purchasedRemaining: 2000 },
  `${plain}<p>Purchased credits: 2,000 (never expire)</p>`,
);
add('reset-days-label', withReset, `${plain}<dl><dt>Days until reset</dt><dd>9</dd></dl>`);
add('reset-days-label2', withReset, `${plain}<div><b>9</b> days until reset</div>`);
// ---- 13 languages: reset by Intl in natural sentences, in words
const at = Date.UTC(2026, 11, 1, 12);
const L: [string, string, (d: string) => string][] = [
  [
    'es',
    '<h2>Uso de mensajes</h2><p>Quedan 777 de 1.000 mensajes</p>',
    (d) => `Se renueva el ${d}`,
  ],
  [
    'pt-BR',
    '<h2>Uso de mensagens</h2><p>777 de 1.000 mensagens restantes</p>',
    (d) => `Será renovado em ${d}`,
  ],
  [
    'de',
    '<h2>Nachrichtenverbrauch</h2><p>777 von 1.000 Nachrichten übrig</p>',
    (d) => `Wird am ${d} erneuert`,
  ],
  [
    'fr',
    '<h2>Utilisation des messages</h2><p>777 messages restants sur 1 000</p>',
    (d) => `Renouvellement le ${d}`,
  ],
  [
    'it',
    '<h2>Utilizzo dei messaggi</h2><p>777 messaggi rimanenti su 1.000</p>',
    (d) => `Si rinnova il ${d}`,
  ],
  [
    'nl',
    '<h2>Berichtgebruik</h2><p>Nog 777 van 1.000 berichten over</p>',
    (d) => `Wordt vernieuwd op ${d}`,
  ],
  [
    'pl',
    '<h2>Wykorzystanie wiadomości</h2><p>Pozostało 777 z 1000 wiadomości</p>',
    (d) => `Odnowienie: ${d}`,
  ],
  [
    'tr',
    '<h2>Mesaj kullanımı</h2><p>1.000 mesajdan 777 kaldı</p>',
    (d) => `${d} tarihinde yenilenir`,
  ],
  ['ar', '<h2>استخدام الرسائل</h2><p>متبقي 777 من 1,000 رسالة</p>', (d) => `يتم التجديد في ${d}`],
  ['hi', '<h2>संदेश उपयोग</h2><p>1,000 में से 777 संदेश शेष</p>', (d) => `${d} को नवीनीकृत होगा`],
  ['ja', '<h2>メッセージ使用量</h2><p>残り 777 / 1,000 件</p>', (d) => `${d}にリセットされます`],
  ['zh-CN', '<h2>消息用量</h2><p>剩余 777 / 1,000 条</p>', (d) => `将于${d}重置`],
  ['en', '<h2>Message Usage</h2><p>777 of 1,000 messages left</p>', (d) => `Resets on ${d}`],
];
for (const [lang, head, say] of L)
  for (const [sn, o] of [
    ['long', { dateStyle: 'long' }],
    ['medium', { dateStyle: 'medium' }],
    ['full', { dateStyle: 'full' }],
    ['md', { month: 'long', day: 'numeric' }],
    ['mds', { month: 'short', day: 'numeric' }],
  ] as [string, Intl.DateTimeFormatOptions][]) {
    const d = new Intl.DateTimeFormat(lang, { timeZone: 'UTC', ...o }).format(at);
    const amb = /^\D*\d+[/.-]\d+([/.-]\d+)?\D*$/.test(d) && !/^\d{4}/.test(d);
    for (const withLang of [true, false])
      add(
        `lang-${lang}-${sn}-${withLang ? 'tag' : 'none'} «${d}»`,
        amb && !/\./.test(d) ? unsure : withReset,
        `${head}<p>${say(d)}</p>`,
        { lang: withLang ? lang : '' },
      );
  }
// relative in 13 languages
const rels: Record<string, [string, string]> = {
  es: ['Se renueva en 12 días', 'Se renueva mañana'],
  'pt-BR': ['Renova em 12 dias', 'Renova amanhã'],
  de: ['Wird in 12 Tagen zurückgesetzt', 'Wird morgen zurückgesetzt'],
  fr: ['Renouvellement dans 12 jours', 'Renouvellement demain'],
  it: ['Si rinnova tra 12 giorni', 'Si rinnova domani'],
  nl: ['Wordt over 12 dagen vernieuwd', 'Wordt morgen vernieuwd'],
  pl: ['Odnowienie za 12 dni', 'Odnowienie jutro'],
  tr: ['12 gün içinde yenilenir', 'Yarın yenilenir'],
  ar: ['يتجدد خلال 12 يومًا', 'يتجدد غدًا'],
  hi: ['12 दिनों में नवीनीकृत होगा', 'कल नवीनीकृत होगा'],
  ja: ['12日後にリセット', '明日リセット'],
  'zh-CN': ['12天后重置', '明天重置'],
};
for (const [lang, head] of L)
  for (const [at2, t] of (rels[lang] ?? []).entries())
    add(
      `rel-${lang}-${at2}`,
      { ...plainFigures, resetOn: at2 === 0 ? '2026-12-04' : '2026-11-23' },
      `${head}<p>${t}</p>`,
      { lang },
    );

// the same in two cells
const inCells: Record<string, [string, string]> = {
  en: ['Next reset', 'in 12 days'],
  es: ['Próximo restablecimiento', 'en 12 días'],
  de: ['Zurücksetzung', 'in 12 Tagen'],
  tr: ['Sonraki sıfırlama', '12 gün sonra'],
  ar: ['إعادة التعيين', 'خلال 12 يومًا'],
  hi: ['रीसेट', '12 दिन में'],
};
for (const [lang, head] of L)
  if (inCells[lang] !== undefined)
    add(
      `cells-${lang}`,
      { ...plainFigures, resetOn: '2026-12-04' },
      `${head}<dl><dt>${inCells[lang][0]}</dt><dd>${inCells[lang][1]}</dd></dl>`,
      { lang },
    );

checkAll('resets as they may be said');

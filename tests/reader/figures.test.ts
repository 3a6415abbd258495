import { collectPages, figures, nothing, unsure } from './body-pages.ts';

const { add, checkAll } = collectPages();

/** A dash set off may be a minus or a separator; another sign is none. */
const isOdd = (name: string): boolean => name === 'heavy' || name === 'spaceminus';

// ---- numbers
const forms: [string, string][] = [
  ['comma', '1,000'],
  ['dot', '1.000'],
  ['space', '1 000'],
  ['nbsp', '1\u00a0000'],
  ['nnbsp', '1\u202f000'],
  ['thin', '1\u2009000'],
  ['figure', '1\u2007000'],
  ['apos', "1'000"],
  ['rapos', '1’000'],
  ['modapos', '1ʼ000'],
  ['plain', '1000'],
  ['arabic', '١٬٠٠٠'],
  ['arabicplain', '١٠٠٠'],
  ['persian', '۱٬۰۰۰'],
  ['devanagari', '१,०००'],
  ['fullwidth', '１，０００'],
  ['fullwidthplain', '１０００'],
  ['bengali', '১,০০০'],
  ['zwsp', '1\u200b000'],
  ['lrm', '\u200e1,000\u200e'],
  ['hair', '1\u200a000'],
  ['prime', '1′000'],
  ['middot', '1·000'],
  ['persianplain', '۱۰۰۰'],
  ['thai', '๑,๐๐๐'],
  ['rle', '\u202b1,000\u202c'],
  ['isolate', '\u20681,000\u2069'],
  ['wj', '1,\u2060000'],
  ['shy', '1,\u00ad000'],
];
for (const [n, t] of forms) {
  add('total-' + n, figures(777, 1000), `<p>777 of ${t} remaining</p>`);
  add(
    'dl-' + n,
    figures(1000, undefined, 1000, 0),
    `<dl><dt>Subscription credits remaining</dt><dd>${t}</dd><dt>Purchased credits</dt><dd>${t}</dd><dt>Excess usage credits</dt><dd>0</dd></dl>`,
  );
}
for (const [n, t, v] of [
  ['12k', '12,345', 12345],
  ['m', '1,234,567', 1234567],
  ['mdot', '1.234.567', 1234567],
  ['mspace', '1 234 567', 1234567],
  ['ind', '1,00,000', 100000],
  ['ind2', '12,34,567', 1234567],
  ['devind', '१,००,०००', 100000],
] as [string, string, number][])
  add('big-' + n, figures(v), `<p>Remaining credits: <b>${t}</b></p>`);
for (const bad of [
  '1.2k',
  '4.2K',
  '1,2 Tsd.',
  '1.2 k',
  '1k',
  '1.2M',
  '1,0',
  '1,00',
  '10,00',
  '1.00',
  '1,0000',
  '1,000,00',
  '1.000,00',
  '1,000.00',
  '777.5',
  '1..000',
  '1,000,000,00',
  '01,000',
  '0,777',
  '~777',
  '≈ 777',
  '777+',
  '> 777',
  '<777',
  'about 777',
  'almost 777',
  'up to 777',
  '7７7k',
  '1,2万',
  '1.2万',
  '1千',
  '12,34',
  '1 00',
  '1’00',
  '1,00,00',
  '1e3',
  '777?',
  '??',
  '77x',
  'NaN',
  '∞',
  '٫٧٧٧',
  '0x309',
  '777 - 800',
  '777–800',
  '777-800',
  '1.2 thousand',
  '½',
  '7½',
  '٧٧٫٥',
  '1 2 3',
  '777,',
  '1 k',
])
  add(
    'bad-' + bad,
    bad === '777,' ? figures(777, undefined, 50) : nothing,
    `<dl><dt>Subscription credits remaining</dt><dd>${bad.replace('<', '&lt;')}</dd><dt>Purchased credits</dt><dd>50</dd></dl>`,
  );
// ---- signs
for (const [n, t] of [
  ['hyphen', '-223'],
  ['minus', '−223'],
  ['endash', '–223'],
  ['paren', '(223)'],
  ['nbhyphen', '\u2011223'],
  ['fwminus', '－223'],
  ['smallminus', '﹣223'],
  ['lrmminus', '\u200e-223'],
  ['rlmminus', '\u200f−223'],
  ['spaceminus', '- 223'],
  ['minusspace', '−\u00a0223'],
  ['trail', '223-'],
  ['heavy', '➖223'],
] as [string, string][]) {
  add(
    'sign-balance-' + n,
    isOdd(n) ? nothing : figures(0, undefined, undefined, 223, { resetOn: '2026-12-01' }),
    `<dl><dt>Balance</dt><dd>${t}</dd><dt>Next reset</dt><dd>1 December 2026</dd></dl>`.replace(
      '<dt>Next',
      '<dt>Next',
    ),
  );
  add(
    'sign-excess-' + n,
    isOdd(n) ? nothing : figures(0, 1000, 0, 223),
    `<ul><li>Subscription credits: 0 of 1,000 remaining</li><li>Purchased credits: 0</li><li>Excess usage: ${t}</li></ul>`,
  );
}
add(
  'sign-arabic-balance-or-credits',
  unsure,
  '<h2>استخدام الرسائل</h2><dl><dt>الرصيد</dt><dd>‎-٢٢٣</dd></dl>',
  { lang: 'ar', dir: 'rtl' },
);
add(
  'purchased-negative',
  unsure,
  '<ul><li>Subscription credits: 0 of 1,000 remaining</li><li>Purchased credits: -223</li></ul>',
);
add('total-negative', unsure, '<p>777 of -1,000 remaining</p>');

// ---- split figures
add(
  'split-two-equal-digits-or-a-copy',
  unsure,
  '<div><div>Credits remaining</div><div><span>8</span><span>8</span></div></div>',
);
add(
  'split-digits-comma',
  figures(1777, 5000),
  '<p>Remaining <span>1</span><span>,</span><span>7</span><span>7</span><span>7</span> of 5,000</p>',
);
add(
  'split-strong',
  figures(88, 1000, 4, 0),
  '<div class="p"><strong><span>8</span><span>8</span></strong><h4>Subscription credits, remaining</h4></div><div class="p"><strong><span>1</span><span>,</span><span>0</span><span>0</span><span>0</span></strong><h4>Subscription credits, total</h4></div><div class="p"><strong><span>4</span></strong><h4>Purchased credits</h4></div><div class="p"><strong><span>0</span></strong><h4>Excess usage credits</h4></div>',
);
add(
  'split-groups',
  figures(12345),
  '<p>Remaining: <span>12</span><span>,</span><span>345</span></p>',
);
add('split-tail', figures(1777), '<p>Remaining: <b>1</b>,777</p>');
add('split-tail2', figures(1777), '<p>Remaining: 1<small>,777</small></p>');
add(
  'split-tail3',
  figures(1777),
  '<p>Remaining: <span class="big">1,</span><span class="small">777</span></p>',
);
add('split-multi-refuse', unsure, '<p>Remaining: <span>17</span><span>77</span></p>');
add('split-three-three', unsure, '<div>Remaining <span>223</span><span>777</span></div>');
add('split-gap', unsure, '<p>Remaining: <span>1</span> <span>7</span></p>');
add('split-sup-footnote', unsure, '<p>Remaining: 777<sup>1</sup></p>');
add('split-sup-star', figures(777), '<p>Remaining: 777<sup>*</sup></p>');
add('split-unit', figures(777), '<p>Remaining: <span>777</span><small>messages</small></p>');
add('split-decimal-sup', unsure, '<p>Remaining: <span>777</span><sup>00</sup></p>');
add(
  'split-inner-nested',
  figures(777),
  '<p>Remaining <span><span><i>7</i></span><span><i>7</i></span><span><i>7</i></span></span></p>',
);
add(
  'split-newlines',
  figures(777),
  '<p>Remaining</p>\n<div>\n<span>7</span><span>7</span><span>7</span>\n</div>',
);
add(
  'split-newlines-between',
  unsure,
  '<p>Remaining</p>\n<div>\n<span>7</span>\n<span>7</span>\n<span>7</span>\n</div>',
);
add(
  'split-blocks',
  ['unconfirmed', 'no_panel'],
  '<p>Remaining</p><div><div>7</div><div>7</div><div>7</div></div>',
);
add(
  'split-blocks-inline-css',
  figures(777),
  '<p>Remaining</p><div><div class="d">7</div><div class="d">7</div><div class="d">7</div></div>',
  { head: '<style>.d{display:inline-block}</style>' },
);
add(
  'split-blocks-flex',
  figures(1777),
  '<p>Remaining</p><div class="o"><div>1</div><div>,</div><div>7</div><div>7</div><div>7</div></div>',
  { head: '<style>.o{display:inline-flex}</style>' },
);
add(
  'split-blocks-flex-column',
  unsure,
  '<p>Remaining</p><div class="o"><div>7</div><div>7</div></div>',
  { head: '<style>.o{display:flex;flex-direction:column}</style>' },
);
add(
  'split-blocks-flex-gap',
  unsure,
  '<p>Remaining</p><div class="o"><div>7</div><div>7</div></div>',
  { head: '<style>.o{display:flex;gap:8px}</style>' },
);
add(
  'split-aria',
  figures(777),
  '<p>Remaining</p><div aria-label="777"><span aria-hidden="true">7</span><span aria-hidden="true">7</span><span aria-hidden="true">7</span></div>',
);
add(
  'split-odometer-hidden',
  unsure,
  '<p>Remaining <span><span class="dg"><span class="sp">8</span><span class="v">7</span></span><span class="dg"><span class="sp">8</span><span class="v">7</span></span></span></p>',
  { head: '<style>.sp{visibility:hidden}</style>' },
);
add(
  'split-odometer-ribbon',
  ['unconfirmed', 'loading', 'no_panel'],
  '<p>Remaining</p><div>' +
    (
      '<span class="col">' +
      '0123456789'
        .split('')
        .map((d) => `<span>${d}</span>`)
        .join('') +
      '</span>'
    ).repeat(3) +
    '</div>',
);
add(
  'split-odometer-ribbon-aria',
  figures(777),
  '<p>Remaining</p><div role="img" aria-label="777 remaining">' +
    (
      '<span class="col" aria-hidden="true">' +
      '0123456789'
        .split('')
        .map((d) => `<span>${d}</span>`)
        .join('') +
      '</span>'
    ).repeat(3) +
    '</div>',
);
add(
  'split-ratio',
  figures(777, 1000),
  '<p><span>7</span><span>7</span><span>7</span><span>/</span><span>1</span><span>,</span><span>0</span><span>0</span><span>0</span> remaining</p>',
);
add(
  'split-minus',
  { ...figures(0, 1000, 0, 223) },
  '<ul><li>Subscription credits: 0 of 1,000 remaining</li><li>Purchased credits: 0</li><li>Balance <b><span>-</span><span>2</span><span>2</span><span>3</span></b></li></ul>',
);
add(
  'split-svg',
  figures(777, 1000),
  '<svg><text><tspan>7</tspan><tspan>7</tspan><tspan>7</tspan></text><text>of 1,000 remaining</text></svg>',
);
add('split-label-letters', figures(777), '<p><span>R</span>emaining <b>777</b></p>');
add(
  'split-k',
  unsure,
  '<p>Remaining: <span>1</span><span>.</span><span>2</span><span>k</span></p>',
);
add('split-comma-decimal', unsure, '<p>Remaining: <span>77</span><span>,</span><span>7</span></p>');
add(
  'split-hidden-digit',
  unsure,
  '<p>Remaining: <span>7</span><span hidden>7</span><span>7</span></p>',
);
add('split-font', figures(1777), '<p>Remaining: <font>1</font><font>,777</font></p>');
add('split-wbr', figures(1777), '<p>Remaining: 1,<wbr>777</p>');
add('split-comment', figures(1777), '<p>Remaining: 1,<!-- x -->777</p>');
add('split-br', unsure, '<p>Remaining: 1<br>777</p>');
add('split-br-mark', unsure, '<p>Remaining: 1,<br>777</p>');
add('split-block', unsure, '<div>Remaining: 1<div>777</div></div>');
add('split-block-mark', unsure, '<div>Remaining: 1<div>,777</div></div>');
add('split-block-part', unsure, '<div>Remaining: <span>1,</span><div><span>777</span></div></div>');
add('split-two-lines', figures(777, 1000), '<p>Used 223<br>Remaining 777<br>Total 1,000</p>');

checkAll('figures as a front end may write them');

import { collectPages, figures, nothing, unsure, type Expected } from './body-pages.ts';

const { add, checkAll } = collectPages();

/** Panels as front-end libraries lay them out, and what they say beside them. */
const all = (what: string, expected: Expected, pages: readonly (readonly [string, string])[]) => {
  for (const [lang, body] of pages)
    add(`${what}: ${lang} ${body}`, expected, body, { lang, at: '2026-11-22T10:00:00Z' });
};
const english = (...bodies: string[]) => bodies.map((body) => ['en', body] as const);
const left = '<p>Subscription credits: 777 of 1,000 left</p>';
const beside = (body: string): string => left + body;
const rest = figures(777, 1000);
const reset = (resetOn: string) => figures(777, 1000, undefined, undefined, { resetOn });

// ---- when the figures are of
const inGerman = '<h2>Nachrichtennutzung</h2><p>Abo-Credits übrig: 777 von 1.000</p>';
const inSpanish = '<h2>Uso de mensajes</h2><p>Créditos de suscripción restantes: 777 de 1.000</p>';
const inFrench =
  '<h2>Utilisation des messages</h2><p>Crédits d’abonnement restants : 777 sur 1 000</p>';
const inJapanese = '<h2>メッセージ使用量</h2><p>サブスクリプションクレジット 残り 777 / 1,000</p>';
const inChinese = '<h2>消息用量</h2><p>剩余订阅额度：777 / 1,000</p>';
all('figures of an old day', unsure, [
  ...english(
    beside('<dl><dt>Last updated</dt><dd>Nov 2, 2026</dd></dl>'),
    beside('<div><span>Data as of</span><div>Nov 2, 2026</div></div>'),
    beside('<div><div>Last updated</div><div>3 days ago</div></div>'),
    beside('<div><div>Last updated</div><div>Yesterday</div></div>'),
    '<table><tr><th>Subscription credits left</th><td>777 of 1,000</td></tr><tr><th>Last updated</th><td>Nov 2, 2026</td></tr></table>',
    beside('<p>Last updated yesterday</p>'),
    beside('<p>Last synced Nov 2, 2026</p>'),
    beside('<p>Last sync: 9 days ago</p>'),
    beside('<p>Showing data for Nov 2, 2026</p>'),
  ),
  ['de', `${inGerman}<p>Stand: 2. November 2026</p>`],
  ['de', `${inGerman}<p>Stand 02.11.2026</p>`],
  ['es', `${inSpanish}<p>Última actualización: 2 de noviembre de 2026</p>`],
  ['es', `${inSpanish}<p>Datos al 2 de noviembre de 2026</p>`],
  ['fr', `${inFrench}<p>Données au 2 novembre 2026</p>`],
  ['ja', `${inJapanese}<p>2026年11月2日現在</p>`],
  ['zh-CN', `${inChinese}<p>截至2026年11月2日</p>`],
]);
all('figures of now', rest, [
  ...english(
    beside('<dl><dt>Last updated</dt><dd>Nov 22, 2026</dd></dl>'),
    beside('<dl><dt>Last updated</dt><dd>just now</dd></dl>'),
    beside('<div><div>Last updated</div><div>3 minutes ago</div></div>'),
    beside('<p>Member since Nov 2, 2026</p>'),
  ),
  ['de', `${inGerman}<p>Stand: 22. November 2026</p>`],
  ['de', `${inGerman}<p>Stand: heute</p>`],
  ['ja', `${inJapanese}<p>2026年11月22日現在</p>`],
]);

// ---- a date that goes on with the days before it
all('two days of one reset', reset('2026-12-06'), [
  ...english(
    '<p>777 of 1,000 subscription credits left. Your credits reset in 14 days, on December 6, 2026.</p>',
    '<p>Subscription credits: 777 of 1,000 left · resets in 14 days · December 6, 2026</p>',
  ),
]);
all('two days of no reset', unsure, [
  ...english(
    '<p>777 of 1,000 subscription credits left. Your credits reset in 9 days, on December 6, 2026.</p>',
    '<p>Subscription credits: 777 of 1,000 left, resets in 9 days, on December 6</p>',
    '<p>Subscription credits: 777 of 1,000 left · resets in 9 days · December 6, 2026</p>',
  ),
]);

// ---- the first row of a table
const rows =
  '<tr><th>Subscription credits left</th><td>777 of 1,000</td></tr><tr><th>Purchased credits</th><td>20</td></tr>';
const table = (first: string): string => `<table>${first}${rows}</table>`;
all('a first row that names itself', figures(777, 1000, 20), [
  ...english(
    table('<tr><th>Status</th><td>Active</td></tr>'),
    table('<tr><th scope="row">Property</th><td>Acme shop</td></tr>'),
  ),
]);
all('a plan in the first row', figures(777, 1000, 20, undefined, { plan: 'growth' }), [
  ...english(
    table('<tr><th>Plan</th><td>Growth</td></tr>'),
    table('<tr><th>Plan</th><td>Growth</td></tr>').replaceAll('th>', 'td>'),
  ),
]);
all('a first row of heads', nothing, [
  ...english(
    '<table><tr><th>Credits</th><td>Message usage</td></tr><tr><th>Subscription credits</th><td>350</td></tr><tr><th>Purchased credits</th><td>20</td></tr></table>',
    table('<tr><th>Period</th><td>Last month</td></tr>').replace(
      'Subscription credits left',
      'Left',
    ),
    '<table><tr><th>Property</th><td>Acme shop</td><td>Acme blog</td></tr><tr><th>Subscription credits left</th><td>350</td><td>90</td></tr></table>',
  ),
]);

// ---- heads in a table of their own
const split = (heads: string, body: string): string =>
  `<h3>Credit breakdown</h3><div><div><table><thead><tr>${heads}</tr></thead></table></div><div><table><tbody>${body}</tbody></table></div></div>`;
const named = (...cells: string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
all('heads in a table of their own', figures(790, 1000, 1800), [
  ...english(
    split(
      '<th>Type</th><th>Included</th><th>Used</th><th>Remaining</th>',
      named('Subscription credits', '1,000', '210', '790') +
        named('Purchased credits', '2,000', '200', '1,800'),
    ),
    split(
      '<th>Type</th><th>Allotted</th><th>Used</th><th>Left</th>',
      named('Subscription credits', '1,000', '210', '790') +
        named('Purchased credits', '2,000', '200', '1,800'),
    ),
  ),
]);
all('heads that fit no row', nothing, [
  ...english(
    split('<th>Type</th><th>Used</th><th>Remaining</th>', named('Subscription credits', '210')),
    split('<th>Type</th><th>Used</th>', named('Subscription credits', '210')),
    split('<th>Type</th><th>Consumption</th>', named('Subscription credits', '210')),
  ),
]);

// ---- a bar with a name before a figure without one
const bar = (now: number, max: number, more = ''): string =>
  `<div id="a">Subscription credits left</div><div role="progressbar" aria-labelledby="a" aria-valuenow="${now}" aria-valuemax="${max}" ${more}></div>`;
all('a bar that draws the figure', rest, [
  ...english(
    `${bar(777, 1000)}<div>777 of 1,000</div>`,
    `${bar(78, 100)}<div>777 of 1,000</div>`,
    `<div>${bar(78, 100)}<div>777 of 1,000</div></div>`,
  ),
]);
add('a bar of a hundred', figures(35, 100), `<div>${bar(35, 100)}<div>35 of 100</div></div>`);
all('a bar that draws another figure', nothing, [
  ...english(
    `<!-- --><h1>AI Assist</h1><div>${bar(700, 1000)}<div>777 of 1,000</div></div>`,
    `<!-- --><h1>AI Assist</h1><div>${bar(700, 1000, 'aria-valuetext="700 of 1,000"')}<div>777 of 1,000</div></div>`,
    `<div>${bar(23, 100)}<div>777 of 1,000</div></div>`,
  ),
]);

// ---- a title that explains
all('a title that explains a name', figures(777, 1000, 20), [
  ...english(
    '<div><span>Subscription credits left <i title="Growth includes 1,000 credits a month."></i></span><b>777 / 1,000</b></div><p>Purchased credits left: 20</p>',
  ),
]);
all('a title that keeps a name from its figure', unsure, [
  ...english(
    beside(
      '<div><span title="Bought in packs of 1,000, never expire">Purchased credits left</span><b>100</b></div>',
    ),
    '<dl><dt>Subscription credits left <i title="340 of 1,000 left"></i></dt><dd>777 of 1,000</dd></dl>',
  ),
]);

// ---- the row of top-ups
all('what is left of top-ups', figures(777, 1000, 3000), [
  ...english(
    '<h2>Credit breakdown</h2><div><div>Subscription credits</div><div>777 left of 1,000</div></div><div><div>Top Up</div><div>3,000 left</div></div>',
  ),
]);
all('what is left beside Top Up, of no breakdown', nothing, [
  ...english(
    '<!-- --><h1>AI Assist</h1><div><div>Subscription credits</div><div>777 left of 1,000</div></div><div><div>Top Up</div><div>3,000 left</div></div>',
  ),
]);

// ---- what is chosen above the figures
const group = (...buttons: string[]): string =>
  `<div role="group">${buttons.map((button) => `<button aria-pressed=${button}</button>`).join('')}</div>`;
all('another time that is chosen', nothing, [
  ...english(
    group('"false">This month', '"true">Last month') + left,
    `<ul><li><a>This month</a></li><li><a aria-current="page">Last month</a></li></ul>${left}`,
    `<button aria-haspopup="dialog">Oct 1, 2026 – Oct 31, 2026</button>${left}`,
  ),
]);
all('this time, or no time, that is chosen', rest, [
  ...english(
    group('"true">This month', '"false">Last month') + left,
    `${left}<h3>Activity</h3>${group('"true">Last 7 days', '"false">Last 30 days')}<svg></svg>`,
    `<div><a aria-current="page">Message Usage</a><a>Settings</a></div>${left}`,
    `<button aria-haspopup="dialog">Nov 1, 2026 – Nov 30, 2026</button>${left}`,
    `<button aria-haspopup="menu">Alerts</button>${left}`,
  ),
]);

// ---- what a plan gives
all("a plan's credits and no rest", unsure, [
  ...english(
    '<p>Subscription credits: 1,000</p>',
    '<dl><dt>Plan</dt><dd>Growth</dd><dt>Subscription credits</dt><dd>1,000</dd><dt>Price</dt><dd>$29</dd></dl>',
  ),
]);
all("a rest that is as large as a plan's", figures(1000, undefined, 2000, 0), [
  ...english(
    '<p>Subscription credits: 1,000</p><p>Purchased credits: 2,000</p><p>Excess usage: 0</p>',
  ),
]);

checkAll('as front ends ship it');

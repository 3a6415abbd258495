import { collectPages, figures, nothing, unsure, type Expected } from './body-pages.ts';

const { add, checkAll } = collectPages();

/** What stands beside the figures of Message Usage: other cards, other times, other counts of days. */
const all = (what: string, expected: Expected, bodies: readonly string[]): void => {
  for (const body of bodies) add(`${what}: ${body}`, expected, body);
};
const left = '<p>Subscription credits: 305 of 1,000 left</p>';
const rest = figures(305, 1000);
const days = (...counts: [string, number][]) => ({
  ...rest,
  history: counts.map(([day, count]) => ({ day, count })),
});
const table = (...rows: string[][]): string =>
  `<table>${rows
    .map((cells, at) => {
      const tag = at === 0 ? 'th' : 'td';
      return `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
    })
    .join('')}</table>`;
const list = (...lines: string[]): string =>
  `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
const history = '<h2>Usage history</h2>';

// ---- days of other things are no usage history
all('no history of ours', rest, [
  `${left}<h2>Visitors</h2>${list('20 Nov: 301', '19 Nov: 288', '18 Nov: 300')}`,
  `${left}<h2>Changelog</h2>${list('20 Nov: 3 fixes', '19 Nov: 2 fixes', '18 Nov: 9 fixes')}`,
  `${left}<h2>Revenue</h2>${list('20 Nov: 3', '19 Nov: 2', '18 Nov: 9')}`,
  `${left}<h2>Recent chats</h2>${list('20 Nov — Visitor 301', '19 Nov — Visitor 288', '18 Nov — Visitor 12')}`,
  `${left}<h2>Chat history</h2>${list('20 Nov: 14', '19 Nov: 9')}`,
  `${left}<h2>Chat history</h2>${table(['Day', 'Chats', 'Missed'], ['20 Nov', '14', '2'], ['19 Nov', '9', '0'])}`,
  `${left}<h2>Top Up history</h2>${list('20 Nov: 1,000 messages', '19 Nov: 1,000 messages')}`,
  `${left}${history}${table(['Day', 'Chats'], ['20 Nov', '14'], ['19 Nov', '9'])}`,
  `${left}<h2>Invoices</h2>${table(['Date', 'Invoice no.'], ['20 Nov 2026', '1301'], ['20 Oct 2026', '1288'], ['20 Sep 2026', '1120'])}`,
  `${left}<h2>Agents</h2>${table(['Agent', 'Last seen', 'Chats'], ['A', '20 Nov 2026', '13'], ['B', '19 Nov 2026', '12'], ['C', '18 Nov 2026', '11'])}`,
]);
all('weeks and months are no days', rest, [
  `${left}${history}${table(['Week of', 'AI messages'], ['16 Nov 2026', '210'], ['9 Nov 2026', '188'])}`,
  `${left}<h2>AI messages per month</h2>${list('Nov 20: 390', 'Oct 20: 1,000', 'Sep 20: 812')}`,
]);
add(
  'a week above its days',
  days(['2026-11-14', 0], ['2026-11-15', 11]),
  `${left}${history}<h3>Week of 16 Nov: 11 messages</h3>${list('Sun, 15 Nov: 11', 'Sat, 14 Nov: 0')}`,
);
add(
  'a span of days above them',
  days(['2026-11-21', 0], ['2026-11-22', 11]),
  `${left}${history}<h3>16 – 22 Nov</h3>${list('Sun, 22 Nov: 11', 'Sat, 21 Nov: 0')}`,
);
for (const [head, more] of [
  ['Running total', ['680', '695']],
  ['Daily limit', ['100', '100']],
  ['Conversations', ['8', '5']],
  ['Previous period', ['8', '5']],
] as const)
  add(
    `the column of messages beside: ${head}`,
    days(['2026-11-18', 20], ['2026-11-19', 15]),
    `${left}${history}${table(['Date', 'Messages used', head], ['18 Nov', '20', more[0]], ['19 Nov', '15', more[1]])}`,
  );
add(
  'a column of row numbers',
  days(['2026-11-19', 15], ['2026-11-20', 20]),
  `${left}${history}${table(['#', 'Date', 'AI messages'], ['1', '20 Nov 2026', '20'], ['2', '19 Nov 2026', '15'])}`,
);
add(
  'a row of messages below one of visitors',
  days(['2026-11-18', 12], ['2026-11-19', 30], ['2026-11-20', 7]),
  `${left}${history}${table(['', '18 Nov', '19 Nov', '20 Nov'], ['Visitors', '120', '300', '70'], ['AI messages', '12', '30', '7'])}`,
);
add(
  'the sum of the pools of a day',
  days(['2026-11-19', 28], ['2026-11-20', 59]),
  `${left}${history}${table(['Date', 'Included', 'Purchased', 'Total'], ['20 Nov 2026', '51', '8', '59'], ['19 Nov 2026', '23', '5', '28'])}`,
);
add(
  'a day without a count takes no other figure',
  days(['2026-11-20', 31]),
  `${left}${history}<p>20 Nov: 31 messages used</p><p>19 Nov: no messages used</p><p>Average per day: 24</p>`,
);
add(
  'a day above another pool',
  figures(305, 1000, 500),
  `${left}${history}<p>20 Nov</p><p>Purchased credits: 500 left</p>`,
);
add(
  'a day ahead among days',
  unsure,
  `${left}${history}${list('23 Nov: 42', '22 Nov: 17', '21 Nov: 5')}`,
);

// ---- the renewal of another card, the last one, a line below
const video =
  '<section><div><h4>Video + Voice</h4></div><p>$29 / month</p><p>Renews on 19 December 2026</p><p>412 minutes used</p></section>';
add('the renewal of another card', rest, `${left}${video}`);
add(
  'our reset beside the renewal of another card',
  figures(305, 1000, undefined, undefined, { resetOn: '2026-12-14' }),
  `<section>${left}<p>Resets on December 14, 2026</p></section>${video}`,
);
add(
  'a card whose figures are of another thing, in Turkish',
  figures(777, 1000, undefined, undefined, { resetOn: '2026-12-14' }),
  '<section><h3>Mesaj Kullanımı</h3><p>Abonelik kredileri: 777 / 1.000 kaldı</p><p>14 Aralık 2026 tarihinde sıfırlanır</p></section><section><div><h4>Video + Voice</h4></div><p>29 $ / ay</p><p>19 Aralık 2026 tarihinde yenilenir</p><p>412 dakika kullanıldı</p></section>',
  { lang: 'tr' },
);
for (const [line, resetOn] of [
  ['<p>Resets the day after tomorrow</p>', '2026-11-24'],
  ['<p>Renewed on 15 Nov 2026</p><p>Renews on 15 Dec 2026</p>', '2026-12-15'],
  ['<div><span>Next reset</span><span>December 14, 2026</span></div>', '2026-12-14'],
  ['<p>Cycle resets: Nov 14 - Dec 13, 2026</p>', '2026-12-13'],
] as const)
  add(`reset: ${line}`, figures(305, 1000, undefined, undefined, { resetOn }), `${left}${line}`);
for (const strip of [
  '<p>Subscription credits left: 640 of 1,000<br>12 days until reset</p>',
  '<div><span>AI Assist</span><span>640 of 1,000 messages left</span><span>Resets on Dec 4, 2026</span></div>',
])
  add(
    `in one strip: ${strip}`,
    figures(640, 1000, undefined, undefined, { resetOn: '2026-12-04' }),
    strip,
  );
add(
  'an invoice in the same text',
  figures(640, 1000),
  '<p>Subscription credits: 640 of 1,000 left. Last invoice: 15 Nov 2026</p>',
);

add(
  'a date over several elements is not cut where they meet',
  unsure,
  '<h2>メッセージ使用量</h2><p>サブスクリプションクレジット: 残り 7 / 1,000</p><p><span>2026年1</span><span>1月23日にリセット</span></p>',
  { lang: 'ja' },
);

// ---- the title of a card is no head of a column
for (const [card, expected] of [
  [
    '<svg></svg><div>Purchased credits</div>|<div>12</div><div>left</div>',
    figures(undefined, undefined, 12),
  ],
  [
    '<img alt=""><div>Purchased credits</div>|<div>12</div><div>credits left</div>',
    figures(undefined, undefined, 12),
  ],
  [
    '<div>Purchased credits</div><div>Never expire</div>|<div>Remaining</div><div>12</div>',
    figures(undefined, undefined, 12),
  ],
  ['<svg></svg><div>Voice minutes</div>|<div>12</div><div>left</div>', nothing],
  ['<span></span><div>Websites</div>|<div>12 of 50</div><div>remaining</div>', nothing],
] as const)
  add(
    `card: ${card}`,
    expected,
    `<div>${card
      .split('|')
      .map((part) => `<div>${part}</div>`)
      .join('')}</div>`,
  );

// ---- given in a month, used in words that no table knows, half loaded
all('no rest', nothing, [
  '<p>Subscription credits: 1,000 / month</p>',
  '<p>Subscription credits: 1,000/mo</p>',
  '<p>Subscription credits / month: 1,000</p>',
  '<p>Subscription credits: 1,000 every month</p>',
  '<p>Subscription credits: 1,000 per billing period</p>',
  '<p>Subscription credits: 1,000 available per month</p>',
  '<p>Subscription credits: 360 sent</p>',
  '<p>Subscription credits: 360 this month</p>',
  '<p>Subscription credits: 640 min left</p>',
  '<p>Purchased credits: 2,000 bought</p>',
  '<p>Purchased credits this month: 1,000</p>',
  '<div>Subscription credits</div><div><b></b> / <b>1,000</b></div>',
  '<p>Subscription credits: 640 / <span></span></p>',
  '<p>Subscription credits: 640 of</p>',
  '<p>Subscription credits: …</p><p>Purchased credits: 12 left</p>',
  '<p>Subscription credits: <b></b></p><p>Purchased credits: 12 left</p>',
  '<p>… subscription credits remaining</p><p>5 purchased credits remaining</p>',
  `${table(['Subscription credits', ''], ['Purchased credits', '12 left'])}`,
  `${left}<p>Purchased credits: …</p>`,
  `${left}<p>Excess usage credits: …</p>`,
  '<p>Image credits: 12 left</p>',
  '<h3>Image credits</h3><p>12 of 50 left</p>',
  '<p>Purchased credits</p><p>Image credits: 12 left</p>',
  '<p>Unread messages: 12 left</p>',
]);
add(
  'a bar in place of a figure that stands elsewhere',
  figures(640, 1000),
  '<div title="640 of 1,000 subscription credits remaining"><span>Subscription credits</span><div class="bar"><div></div></div></div>',
);

// ---- shares beside counts
add(
  'a share of purchased credits',
  figures(undefined, undefined, 1500),
  '<p>Purchased credits: 1,500 of 2,000 left (75%)</p>',
);
add(
  'shares of rest and use',
  figures(640),
  '<p>Subscription credits</p><p>Used: 360 (36%)</p><p>Remaining: 640 (64%)</p>',
);
all('a share that contradicts', unsure, [
  '<p>Subscription credits</p><p>Used: 360 (64%)</p><p>Remaining: 640 (36%)</p>',
  '<p>Purchased credits</p><p>500 / 2,000 used</p><p>60%</p>',
  '<div role="meter" aria-label="Subscription credits remaining" aria-valuemax="1000" aria-valuenow="640">50%</div>',
]);

// ---- not now, not here
const used = '<p>Subscription credits: 998 of 1,000 used</p>';
all(
  'of another time or of several properties',
  [...nothing, 'wrong_property'],
  [
    `<h4>Last cycle (Oct 14 - Nov 13, 2026)</h4>${used}`,
    `<h4>Last billing cycle</h4>${used}`,
    `<div><h4>Previous billing period</h4><span>Oct 14 - Nov 13</span></div>${used}`,
    `<p>Oct 14 - Nov 13, 2026</p>${used}<p>Purchased credits: 0</p>`,
    `<h4>All properties (3)</h4>${used}`,
    `<p>Total of all your properties</p>${used}`,
  ],
);
add('the period that runs', figures(2, 1000), `<p>Nov 14 - Dec 13, 2026</p>${used}`);
add(
  'what an upgrade would give',
  ['no_panel'],
  '<h2>AI Assist</h2><section><h3>After the upgrade</h3><p>Subscription credits: 5,000 of 5,000 left</p></section>',
);
add(
  'a comparison of plans',
  rest,
  `<section>${left}</section><section><h3>Compare plans</h3>${table(['', 'Hobby', 'Growth'], ['Subscription credits', '100', '1,000'])}</section>`,
);
add(
  'an example in a tour',
  rest,
  `${left}<div role="dialog"><p>Each AI reply uses 1 credit. For example, if you see "250 of 1,000 used", you still have 750 left.</p></div>`,
);
add(
  'a choice of properties with their figures',
  rest,
  `${left}<ul role="listbox"><li role="option">Acme <small>305 credits left</small></li><li role="option">Beta <small>12 credits left</small></li></ul>`,
);
add(
  'cells by their roles',
  figures(95, 250, 0),
  '<div role="table"><div role="row"><span role="columnheader">Pool</span><span role="columnheader">Left</span><span role="columnheader">Of</span></div><div role="row"><span role="cell">Subscription credits</span><span role="cell">95</span><span role="cell">250</span></div><div role="row"><span role="cell">Purchased credits</span><span role="cell">0</span><span role="cell">0</span></div></div>',
);
add(
  'a bar that has the words and the same figure beside it',
  figures(420, 1000, 600, 0),
  '<p id="lp">Subscription credits remaining</p><span role="progressbar" aria-labelledby="lp" aria-valuenow="420" aria-valuemax="1000"></span><p>420 / 1,000</p><p>Purchased credits</p><p>600</p><p>Excess usage credits</p><p>0</p>',
);

add(
  'an item of a list beside one that lost its figure',
  nothing,
  '<h2>Nachrichtenverbrauch</h2><ul><li>Verbra uchtes 320</li><li>Verbleibend </li></ul>',
  { lang: 'de' },
);

checkAll('what stands beside the figures');

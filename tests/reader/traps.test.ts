import { collectPages, figures, nothing, unsure, type Expected } from './body-pages.ts';

const { add, checkAll } = collectPages();

/** Figures that stand beside those of Message Usage and are none of them, and parts that never arrived. */
const all = (what: string, expected: Expected, bodies: readonly string[]): void => {
  for (const body of bodies) add(`${what}: ${body}`, expected, body);
};
const refused = [...nothing, 'wrong_property'];

// ---- the rest did not arrive: the total is none
all('no rest before its total', nothing, [
  '<p>Subscription credits: NaN of 1,000 left</p>',
  '<p>Subscription credits: — of 1,000 left</p>',
  '<p>Subscription credits: <b></b> of 1,000 left</p>',
  '<p>Subscription credits: of 1,000 left</p>',
  '<p>Subscription credits: {{ remaining }} of 1,000 left</p>',
  '<p>Subscription credits: / 1,000 left</p>',
  '<p>Subscription credits: - / 1,000 left</p>',
  '<p>Subscription credits</p><p><b>—</b> <i>of 1,000 left</i></p>',
  '<p>Subscription credits: 777 of NaN left</p>',
  '<p>Subscription credits: 777 of — left</p>',
  '<p>Subscription credits: 777 left</p><p>Purchased credits: NaN left</p>',
  '<p>Subscription credits: 777 left</p><p>Purchased credits: null</p>',
  '<p>Subscription credits: 777 left</p><p>Excess usage credits: undefined</p>',
  '<dl><dt>Subscription credits</dt><dd>777 left</dd><dt>Purchased credits</dt><dd>NaN</dd></dl>',
]);
for (const [lang, head, body] of [
  ['es', 'Uso de mensajes', 'Créditos de suscripción: quedan — de 1.000'],
  ['de', 'Nachrichtennutzung', 'Aboguthaben: — von 1.000 übrig'],
  ['fr', 'Utilisation des messages', 'Crédits d’abonnement : — restants sur 1 000'],
  ['pt-BR', 'Uso de mensagens', 'Créditos da assinatura: — de 1.000 restantes'],
] as const)
  add(`no rest, ${lang}`, nothing, `<h2>${head}</h2><p>${body}</p>`, { lang });

// ---- what renews or resets is another thing
const left = '<p>Subscription credits: 777 left</p>';
all('no reset of ours', figures(777), [
  `<h2>AI</h2><section><h3>Message Usage</h3>${left}</section><section><h2>Video</h2><p>Resets on Dec 9, 2026</p></section>`,
  `<h2>AI</h2><section><h3>Message Usage</h3>${left}</section><section><h2>Video</h2><p>40 of 300 minutes left, resets in 9 days</p></section>`,
  `<h2>Add-ons</h2><ul><li><h3>AI Assist</h3><h4>Message Usage</h4>${left}</li><li><h3>Remove Branding</h3><p>Renews on Dec 9, 2026</p></li></ul>`,
  `${left}<p>Video add-on renews on Dec 9, 2026</p>`,
  `${left}<p>Remove Branding: renews on Dec 9, 2026</p>`,
  `${left}<p>Article limit resets on Dec 9, 2026</p>`,
  `${left}<p>Your password resets on Dec 9, 2026</p>`,
  `${left}<p>Domain renews on Jan 4, 2027</p>`,
  `${left}<p>Resets in 30 day cycles</p>`,
  `${left}<p>Trial: 9 days left. Credits reset after the trial.</p>`,
  `${left}<p>Your trial renews in 9 days</p>`,
  `${left}<p>Password reset link valid for 2 days</p>`,
  '<p>Subscription credits: 777 left, resets every day</p>',
  '<p>Subscription credits: 777 left</p><p>Credits reset every day.</p>',
]);
add(
  'a number before a day of reset counts no days',
  figures(300),
  '<p>Subscription credits: 300 left on reset day</p>',
);
add(
  'the reset of another part beside ours',
  figures(777, undefined, undefined, undefined, { resetOn: '2026-12-14' }),
  `<h2>AI</h2><section><h3>Remove Branding</h3><p>Renews on January 4, 2027</p></section><section><h3>Message Usage</h3>${left}<p>Resets on Dec 14, 2026</p></section>`,
);

// ---- a sum of pools
all('a sum is no pool', unsure, [
  '<p>Total available: 4,554 messages</p><p>Includes subscription credits and purchased credits.</p>',
  '<p>Credits available: 4,554</p><p>Your subscription credits and purchased credits are added together.</p>',
  '<p>4,554 messages left</p><p>Subscription credits are used first, then purchased credits.</p>',
  '<p>Messages left: 4,554</p><p>Includes 3 purchased packs.</p>',
  '<p>Messages left: 4,554</p><p>Includes purchased credits.</p>',
]);
add(
  'a total that a plan gives is no sum',
  figures(777, 1000),
  '<p>777 of 1,000 messages left</p><p>Subscription credits are used first, then purchased credits.</p>',
);

// ---- another time
all('another time', refused, [
  '<p>After your next renewal you will have:</p><p>Subscription credits: 1,000 of 1,000 left</p>',
  '<p>After this purchase</p><p>Purchased credits: 4,777 left</p>',
  '<p>Purchased credits after top up: 4,777</p>',
  '<h3>After top up</h3><p>Purchased credits: 4,777 left</p>',
  '<h3>Preview</h3><p>Purchased credits: 4,777 left</p>',
  '<h2>Upgrade preview</h2><p>Subscription credits: 4,777 of 5,000 left</p>',
  '<p>Subscription credits: 300 left by Friday</p>',
  '<p>Subscription credits: 300 expected left</p>',
  '<p>Subscription credits: there will be 300 left</p>',
  '<p>Subscription credits</p><p>Left at end of October: 19 of 1,000</p>',
  '<p>On Nov 1, 2026 you had:</p><p>Subscription credits: 777 of 1,000 left</p>',
  '<p>As of Oct 31, 2026</p><p>Subscription credits: 777 of 1,000 left</p>',
]);

// ---- a share of one agent, a reserve, an alert
all('a share or a limit', refused, [
  '<p>Subscription credits</p><p>Sales bot: 377 left</p>',
  '<p>Subscription credits</p><p>Sales bot: 377 of 500 left</p>',
  '<p>Subscription credits</p><p>Remind me at 100 left</p>',
  '<p>Subscription credits</p><p>Warn me at 100 left</p>',
  '<p>Subscription credits</p><p>Pause AI at 100 left</p>',
]);
for (const [lang, head, pool, line] of [
  ['de', 'Nachrichtennutzung', 'Aboguthaben', 'Benachrichtigen bei 100 übrig'],
  ['de', 'Nachrichtennutzung', 'Aboguthaben', 'Warnung bei 100 übrig'],
  ['fr', 'Utilisation des messages', 'Crédits d’abonnement', 'M’avertir à 100 restants'],
  ['es', 'Uso de mensajes', 'Créditos de suscripción', 'Avisarme con 100 restantes'],
  ['pt-BR', 'Uso de mensagens', 'Créditos da assinatura', 'Avisar com 100 restantes'],
] as const)
  add(`an alert: ${line}`, refused, `<h2>${head}</h2><p>${pool}</p><p>${line}</p>`, { lang });
add(
  'a reserve',
  figures(undefined, undefined, 777),
  '<p>Purchased credits: 777 left</p><p>Subscription credits reserved: 60 of 1,000 left</p>',
);

// ---- money in words
all('money', figures(5, 1000), [
  '<p>Subscription credits: 5 of 1,000 left</p><p>Excess usage credits: 88 cents</p>',
  '<p>Subscription credits: 5 of 1,000 left</p><p>Excess usage credits: 264 cents owed</p>',
  '<p>Subscription credits: 5 of 1,000 left</p><p>Purchased credits: 40 pounds</p>',
]);

// ---- the page says itself that it is no answer
all('an answer that failed', nothing, [
  '<div role="alert">We could not load your usage.</div><p>Subscription credits: 777 of 1,000 left</p>',
  '<div role="alert">Showing sample data.</div><p>Subscription credits: 777 of 1,000 left</p>',
]);

// ---- another property, by a link or a form in the same part
const other = 'aaaaaaaaaaaaaaaaaaaaaaaa';
const ours = 'Subscription credits: 111 of 1,000 left';
all('another property', refused, [
  `<h2>AI</h2><section><h3>Message Usage</h3><a href="#/admin/${other}/addons">Blue Shop</a><p>${ours}</p></section>`,
  `<h2>AI</h2><section><h3>Message Usage</h3><p>${ours}</p><form action="/property/${other}/topup"><button>Top Up</button></form></section>`,
  `<table><tr><th>Property</th><th>Subscription credits left</th></tr><tr><td><a href="#/admin/${other}">Blue Shop</a></td><td>5</td></tr></table>`,
]);
add(
  'the figure of another property beside ours',
  figures(777, 1000),
  `<h2>AI</h2><aside><a href="#/admin/${other}/addons">Blue Shop</a> 120 messages left</aside><section><h3>Message Usage</h3><p>Subscription credits: 777 of 1,000 left</p></section>`,
);
add(
  'a link to another property outside of the panel',
  figures(777, 1000),
  `<h2>AI</h2><div><a href="#/dashboard/${other}">Blue Shop</a></div><section><h3>Message Usage</h3><p>Subscription credits: 777 of 1,000 left</p></section>`,
);

// ---- offers, allowances, examples
all('an offer or an example', figures(777, 1000), [
  '<p>Subscription credits: 777 of 1,000 left</p><p>Get 500 purchased credits free when you refer a friend.</p>',
  '<p>Subscription credits: 777 of 1,000 left</p><p>Excess usage credits paid: 31</p>',
  '<p>Subscription credits: 777 of 1,000 left</p><p>You paid 31 excess usage credits.</p>',
  '<p>Subscription credits: 777 of 1,000 left</p><p>Excess usage credits, e.g. 20, are billed.</p>',
]);
all('what may be owed is not what is', refused, [
  '<p>Subscription credits: 777 of 1,000 left</p><p>Excess usage credits allowed: 200</p>',
  '<p>Subscription credits: 777 of 1,000 left</p><p>Excess usage credits: 200 max</p>',
]);
add(
  'what a month gives is a total',
  figures(undefined, 1000, 777),
  '<p>Purchased credits: 777 left</p><p>Subscription credits per month: 1,000</p>',
);

// ---- a price beside a figure
all('a debt and its price', figures(10, undefined, undefined, 88), [
  '<div><h5>Subscription credits</h5><b>10</b> left</div><div><h5>Excess usage credits</h5><small>$0.03 per message</small><b>88</b></div>',
  '<div><h5>Subscription credits</h5><b>10</b> left</div><div><h5>Excess usage credits</h5><b>88</b><small>$0.03 per message</small></div>',
  '<p>Subscription credits: 10 left</p><p>Excess usage credits: 88 · $2.64</p>',
  '<p>Subscription credits: 10 left</p><p>Excess usage credits: 88, $2.64</p>',
  '<p>Subscription credits: 10 left</p><p>Excess usage credits: 88 – $2.64 due</p>',
  '<p>Subscription credits: 10 left</p><p>Excess usage credits: 88 = $2.64</p>',
]);
all('a rest and its price', figures(10, undefined, 88), [
  '<p>Subscription credits: 10 left</p><div><h5>Purchased credits</h5><b>88 left</b><small>$0.02 each</small></div>',
]);
all('a pack is no rest', figures(777, 1000), [
  '<p>Subscription credits: 777 of 1,000 left</p><div><b>1,000 credits</b> <small>$30</small></div>',
  '<p>Subscription credits: 777 of 1,000 left</p><p>1,000 purchased credits, $30</p>',
  '<p>Subscription credits: 777 of 1,000 left</p><p>Purchased credits: 1,000 · $30</p>',
]);

// ---- marks and steps
add(
  'a footnote at a label',
  figures(777, 1000, 3777, 0),
  '<p>Subscription credits<sup>1</sup> <span>777 of 1,000 left</span></p><p>Purchased credits<sup>2</sup> <span>3,777 left</span></p><p>Excess usage credits<sup>3</sup> <span>0</span></p>',
);
add(
  'a step of a guide',
  figures(777, 1000),
  '<h3>Step 1 of 3: Check your balance</h3><p>Subscription credits: 777 of 1,000 left</p>',
);
add(
  'how a debt is paid',
  figures(777, undefined, undefined, 312),
  '<p>Subscription credits: 777 left</p><p>Excess usage credits: 312</p><p>Top up at least 312 credits to clear your debt.</p>',
);
add(
  'a day of another event in the row',
  figures(undefined, undefined, 3777),
  '<table><tr><td>Purchased credits</td><td>3,777 left</td><td>Last purchase Oct 20, 2026</td></tr></table>',
);
add(
  'a renewal and what it costs',
  figures(777, 1000, undefined, undefined, { resetOn: '2026-12-09' }),
  '<p>Subscription credits: 777 of 1,000 left</p><p>Subscription renews on Dec 9, 2026 for $29.00</p>',
);

// ---- what may be bought, was bought or is being bought
for (const line of [
  '<button>Get 1,000 purchased credits</button>',
  '<p>Add 5,000 purchased credits to your account</p>',
  '<p>Top up to receive 1,000 purchased credits</p>',
  '<button>Top Up 1,000 purchased credits</button>',
  '<label><input type="radio"> 1,000 purchased credits</label>',
  '<label><input type="checkbox"> Add 1,000 purchased credits automatically</label>',
  '<p>Your order of 1,000 purchased credits is being processed</p>',
  '<p>Payment failed: 1,000 purchased credits</p>',
  '<p>Last purchase: 1,000 purchased credits</p>',
  '<p>Purchased credits: last bought 1,000</p>',
  '<p>Purchased credits</p><p>1,000 available to buy</p>',
  '<p>You have bought 2,000 purchased credits.</p>',
  '<p>Purchased in November: 3,000</p>',
  '<p>Purchased this month: 3,000</p>',
])
  add(
    `no purchased rest: ${line}`,
    [figures(75), unsure],
    `<p>Subscription credits: 75 left</p>${line}`,
  );
for (const line of [
  '<p>Growth: 1,000 subscription credits</p>',
  '<label><input type="radio"> 1,000 subscription credits</label>',
])
  add(
    `no rest of a plan: ${line}`,
    [figures(undefined, undefined, 75), unsure],
    `<p>Purchased credits: 75 left</p>${line}`,
  );

// ---- limits of other things
for (const body of [
  '<p>Subscription credits: 10 left</p><p>Excess usage credits: 0</p><p>Limit: 500</p>',
  '<table><tr><th>Subscription credits</th><td>10 left</td></tr><tr><th>Excess usage credits</th><td>0</td></tr><tr><th>Limit</th><td>500</td></tr></table>',
])
  add(`no total: ${body}`, [figures(10, undefined, undefined, 0), unsure], body);
for (const line of ['<p>Rate limit: 60</p>', '<p>Spending limit: 50</p>'])
  add(`no total: ${line}`, [figures(10), unsure], `<p>Subscription credits: 10 left</p>${line}`);
for (const line of [
  '<p>Excess usage credits: max 500</p>',
  '<p>Excess usage credits: allowed (max 500)</p>',
  '<p>Excess usage credits: on (cap 500)</p>',
  '<p>Excess usage credits are limited to 500.</p>',
  '<p>We will block replies after 500 excess usage credits.</p>',
])
  add(`no debt: ${line}`, [figures(75), unsure], `<p>Subscription credits: 75 left</p>${line}`);

// ---- not so, not now, not counted in credits
all('not now', refused, [
  '<p>Subscription credits: not 75 left</p>',
  '<p>Subscription credits: 1,000 left next month</p>',
  '<p>Subscription credits: you will have 1,000 left</p>',
  '<p>Subscription credits: 75 left as of Nov 1</p>',
  '<p>Subscription credits: 75 reserved / 1,000 left</p>',
  '<p>Subscription credits remaining</p><meter value="1" max="1"></meter>',
  '<p>Subscription credits remaining</p><div role="progressbar" aria-valuenow="1" aria-valuemin="0" aria-valuemax="1"></div>',
  '<p>Subscription credits: 1,000 exhausted</p>',
  '<p>No subscription credits left of your 1,000</p>',
  '<p>Total available: 1,277 credits</p>',
]);

// ---- clear pages
add(
  'a bar that says its own share',
  figures(750, 1000),
  '<div>Subscription credits</div><div role="progressbar" aria-valuenow="75" aria-valuemax="100"><span>75%</span></div><div>750 left of 1,000</div>',
);
add(
  'a share with a title',
  figures(730, 1000),
  '<p>Subscription credits</p><p>730 of 1,000 left <span title="73%">73%</span></p>',
);
add(
  'a copy for screen readers',
  figures(842),
  '<p>Subscription credits left</p><div><span>842</span><span aria-hidden="true">842</span></div>',
);
add(
  'a header of two parts above a body of two',
  figures(700),
  '<h2>Add-ons</h2><div><div>Acme</div><div>Jane</div></div><div><div>Home</div><div>Subscription credits: 700 left</div></div>',
);
add(
  'a total on the next line',
  figures(420, 1000),
  '<div>Subscription credits left</div><div>420 credits</div><div>of 1,000 credits</div>',
);
add(
  'a total of a month',
  figures(420, 1000),
  '<div>Subscription credits: 420 left of 1,000 per month</div>',
);
add(
  'the total of another pool',
  figures(777, undefined, 380),
  '<p>Subscription credits: 777 left</p><p>Purchased credits: 380 left (2,000 in total)</p>',
);
add(
  'rows without boxes of their own',
  figures(420, undefined, 600),
  '<p>Subscription credits remaining</p><p>420</p><p>Purchased credits</p><p>600 left</p>',
);
add(
  'rows of three lines without boxes of their own',
  figures(223, undefined, 640),
  '<div>Subscription credits</div><div>Left</div><div>223</div><div>Purchased credits</div><div>Left</div><div>640</div>',
);
add(
  'a page whose language is not what it says',
  figures(777, 1000, 500),
  '<h2>Utilisation des messages</h2><p>Crédits d’abonnement : 777 restants sur 1 000</p><p>Crédits achetés : 500</p>',
);
add(
  'a doubt of the language that the page is in',
  unsure,
  '<h2>Utilisation des messages</h2><p>Crédits d’abonnement : 777 restants sur 1 000, 300 utilisés</p>',
  { lang: '' },
);
add(
  'tomorrow in a cell of its own',
  figures(777, 1000, undefined, undefined, { resetOn: '2026-11-23' }),
  '<p>Subscription credits: 777 of 1,000 left</p><dl><dt>Next reset</dt><dd>Tomorrow</dd></dl>',
);
for (const [lang, head, line] of [
  ['tr', 'Mesaj Kullanımı', 'Abonelik kredileri: – / 1.000 kaldı'],
  ['ja', 'メッセージ使用状況', 'サブスクリプションクレジット:残り – / 1,000'],
  ['ja', 'メッセージ使用状況', 'サブスクリプションクレジット:1,000件中残りなし'],
  ['zh-CN', '消息用量', '订阅额度:共 1,000 条,已无剩余'],
  ['zh-CN', '消息用量', '订阅额度:剩余约 100 条,共 1,000 条'],
  ['de', 'Nachrichtenverbrauch', 'Abo-Credits: keine von 1.000 übrig'],
  ['nl', 'Berichtengebruik', 'Abonnementscredits: geen van de 1.000 over'],
  ['hi', 'संदेश उपयोग', 'सदस्यता क्रेडिट: 1,000 में से कोई शेष नहीं'],
] as const)
  add(`none is left: ${line}`, nothing, `<h2>${head}</h2><p>${line}</p>`, { lang });

add(
  'what a person has, and that it stays',
  figures(undefined, undefined, 3000),
  '<p>You have 3,000 purchased credits that never expire.</p>',
);
add(
  'what came in within a month is no rest, and no doubt of one',
  figures(777, 1000, 500),
  '<p>Subscription credits: 777 of 1,000 left</p><p>Purchased credits: 500</p><p>Purchased in November: 3,000</p>',
);
add(
  'what was used of several packs',
  figures(777, 1000, 500),
  '<p>Subscription credits: 777 of 1,000 left</p><p>Purchased credits: 500</p><p>Purchased credits used: 2,500</p>',
);

add(
  'the label of an emptied card is of no figure in another',
  figures(undefined, undefined, 1000, 0),
  '<h2>メッセージ使用量</h2><div class="card"><span>サブスクリプションクレジット 残り</span></div><div class="card"><strong>1,000</strong><span>購入済みクレジット</span></div><div class="card"><div><strong>0</strong></div><strong>0</strong><span>超過使用</span></div>',
  { lang: 'ja' },
);

// ---- a count of what no table knows, halves of a ratio, what is struck out
all('left of another thing', nothing, [
  '<p>Retries left: 3</p>',
  '<p>Retries left: 3</p><p>1,000 credits a month</p>',
  '<dl><dt>Retries left</dt><dd>3</dd></dl>',
  '<p>Remaining for Acme Ltd: 777</p>',
]);
all('left, in other words', figures(777), [
  '<p>Still left: 777</p>',
  '<p>AI replies left: 777</p>',
  '<dl><dt>Still available</dt><dd>777</dd></dl>',
]);
for (const half of [
  '<span title="Rest">92 of </span><span>100</span>',
  '<div>92 of</div><div>100</div>',
  '<div>92 /</div><div>100</div>',
])
  add(
    `half a ratio: ${half}`,
    figures(92, 100),
    `<div><div>${half}</div><p>Subscription credits remaining</p></div>`,
  );
all('struck out by its style', nothing, [
  '<p>Subscription credits: <span style="text-decoration: line-through">1,000</span> left</p>',
  '<style>.old { text-decoration-line: line-through; }</style><p>Subscription credits: <span class="old">1,000</span> left</p>',
]);
all(
  'figures that are a sample',
  ['loading'],
  [
    '<p role="alert">We could not load your usage right now. Showing sample data.</p><p>Subscription credits: 1,000 left</p>',
  ],
);
for (const [lang, head, line] of [
  ['es', 'Uso de mensajes', 'Créditos gratuitos restantes: 50'],
  ['zh-CN', '消息用量', '订阅额度:剩余近 1,000 条'],
  ['zh-CN', '消息用量', '总可用:1,277'],
] as const)
  add(`no rest of ours: ${line}`, nothing, `<h2>${head}</h2><p>${line}</p>`, { lang });

checkAll('figures that are none of Message Usage');

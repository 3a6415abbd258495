import { collectPages, figures, nothing, plain, plainFigures, unsure } from './body-pages.ts';

const { add, checkAll } = collectPages();

// ---- prose around
add(
  'prose-1',
  plainFigures,
  `<p>Each message sent by AI Assist, Smart Reply or AI Commands uses one credit.</p>${plain}`,
);
add(
  'prose-2',
  plainFigures,
  `<p>View your AI message usage and estimated costs for this billing period.</p>${plain}`,
);
add(
  'prose-3',
  plainFigures,
  `<p>Track how many messages your AI agents have used. Unused subscription credits do not roll over.</p>${plain}`,
);
add(
  'prose-4',
  plainFigures,
  `${plain}<p>Unused subscription credits do not roll over. Purchased credits never expire and are used after your subscription credits.</p>`,
);
add(
  'prose-5',
  figures(777, 1000, 2000, 0),
  `<p>Subscription credits are used first, then purchased credits, then excess usage.</p><dl><dt>Subscription credits</dt><dd>777 of 1,000 left</dd><dt>Purchased credits</dt><dd>2,000</dd><dt>Excess usage credits</dt><dd>0</dd></dl>`,
);
add('prose-6', figures(777, 1000), `<p>Usage data may take up to 24 hours to update.</p>${plain}`);
add(
  'prose-7',
  figures(777, 1000),
  `<p>Messages sent in chat, email, WhatsApp and Messenger count towards your usage.</p>${plain}`,
);
add(
  'prose-8',
  figures(777, 1000),
  `${plain}<p>Messages sent in chat, email, WhatsApp and Messenger count towards your usage.</p>`,
);
add(
  'prose-9',
  figures(777),
  `<p>Messages sent in chat, email, WhatsApp and Messenger count towards your usage.</p><div>Credits remaining</div><div>777</div>`,
);
add(
  'prose-10',
  figures(777),
  `<div>Credits remaining</div><div>777</div><p>Messages sent in chat, email, WhatsApp and Messenger count towards your usage.</p>`,
);
add(
  'prose-11',
  figures(777, 1000),
  `<div><h3>Messages used</h3><p>How many AI messages your agents have sent since the last reset.</p><strong>223 / 1,000</strong></div>`,
);
add(
  'prose-12',
  figures(777, 1000),
  `<div><h3>Remaining messages</h3><strong>777</strong><p>of 1,000 included in your plan</p></div>`,
);
add(
  'prose-13',
  figures(777, 1000),
  `<div><strong>777</strong><p>messages left of 1,000</p><p>Need more? Upgrade or top up any time.</p></div>`,
);
add(
  'prose-14',
  figures(777, 1000, 2000, undefined, { plan: 'growth' }),
  `<section><h3>Subscription credits</h3><p>Included every month with your Growth plan.</p><b>777</b> / 1,000 left</section><section><h3>Purchased credits</h3><p>Bought in packs of 1,000.</p><b>2,000</b></section>`,
);
// ---- label beside, above, below, inside with icons and colons
add(
  'lab-colon-sep',
  figures(777, undefined, 2000, 0),
  `<div><span>Subscription credits</span><span>:</span><span>777</span></div><div><span>Purchased credits</span><span>:</span><span>2,000</span></div><div><span>Excess usage credits</span><span>:</span><span>0</span></div>`,
);
add('lab-emoji', figures(777, 1000), `<p>💬 777 of 1,000 messages left</p>`);
add(
  'lab-icon',
  figures(777, undefined, 2000),
  `<div><svg><path/></svg><div><div>777</div><div>Subscription credits left</div></div></div><div><svg><path/></svg><div><div>2,000</div><div>Purchased credits</div></div></div>`,
);
add(
  'lab-img-alt',
  figures(777, 1000),
  `<div><img alt="chart" src="x.png"><p>777 of 1,000 remaining</p></div>`,
);
add(
  'lab-info-button',
  figures(777, undefined, 2000),
  `<div>Subscription credits left <button aria-label="More info">i</button></div><div>777</div><div>Purchased credits <button aria-label="More info">i</button></div><div>2,000</div>`,
);
add(
  'lab-nested-deep',
  figures(777, 1000),
  `<div><div><div><div><span><span>Used</span></span></div></div><div><div><span><span>223</span></span></div></div></div><div><div><div><span>Included</span></div></div><div><div><span>1,000</span></div></div></div></div>`,
);
add(
  'lab-caps',
  figures(777, 1000),
  `<div><div>REMAINING</div><div>777</div></div><div><div>TOTAL</div><div>1,000</div></div>`,
);
add('lab-plural', figures(1, 100), '<p>1 of 100 message remaining</p>');
add('lab-you-have', figures(777), '<p>You have <strong>777</strong> messages remaining.</p>');
add('lab-still', figures(777), '<p>You still have 777 credits left.</p>');
add('lab-balance', figures(777), '<p>Credit balance: 777</p>');
add('lab-available', figures(777), '<p>Available credits <b>777</b></p>');
add('lab-out-of', figures(777, 1000), '<p>223 out of 1,000 messages used</p>');
add('lab-percent-too', figures(777, 1000), '<p>223 / 1,000 used (22.3%)</p>');
add('lab-percent-too2', figures(777, 1000), '<p>22% used · 223 of 1,000 messages</p>');
add('lab-zero-used', figures(1000, 1000), '<p>0 of 1,000 messages used</p>');
add('lab-all-used', figures(0, 1000), '<p>1,000 of 1,000 messages used</p>');
add('lab-used-left-nototal', figures(777), '<p>223 used</p><p>777 left</p>');
add('lab-limit', figures(777, 1000), '<p>Message limit: 1,000</p><p>Messages used: 223</p>');
add(
  'lab-quota',
  figures(777, 1000),
  '<table><tr><td>Monthly quota</td><td>1,000</td></tr><tr><td>Consumed</td><td>223</td></tr></table>',
);
add('lab-spent', figures(777, 1000), '<p>Credits spent: 223 of 1,000</p>');
add('lab-used-only', unsure, '<p>Messages used: 223</p>');
add('lab-total-only', unsure, '<p>Total credits: 1,000</p>');
add(
  'lab-excess-only',
  figures(undefined, undefined, undefined, 223),
  '<p>Excess usage credits: 223</p>',
);
add('lab-purchased-only', figures(undefined, undefined, 2000), '<p>Purchased credits: 2,000</p>');
add(
  'lab-purchased-left',
  figures(777, 1000, 1500),
  `<p>Subscription credits: 777 / 1,000 left</p><p>Purchased credits: 1,500 / 2,000 left</p>`,
);
add(
  'lab-purchased-used',
  figures(0, 1000, 1500),
  `<p>Subscription credits: 1,000 / 1,000 used</p><p>Purchased credits: 500 / 2,000 used</p>`,
);
add(
  'lab-purchased-undecided',
  unsure,
  `<p>Subscription credits: 777 / 1,000 left</p><p>Purchased credits: 1,500 / 2,000</p>`,
);
add(
  'lab-breakdown-words',
  figures(777, 1000, 2000, 0),
  `<h3>Credit breakdown</h3><div>Included in plan <b>777 left of 1,000</b></div><div>Top-ups <b>2,000</b></div><div>Overage <b>0</b></div>`,
);
add('lab-plus', unsure, '<p>777 + 2,000 credits left</p>');
add(
  'lab-sum-shown',
  figures(777, undefined, 2000),
  '<p>Total available: 2,777</p><p>Subscription: 777</p><p>Purchased: 2,000</p>',
);
add(
  'lab-neg-sub',
  figures(0, 1000, 0, 223),
  '<p>Subscription credits: -223 of 1,000 remaining</p><p>Purchased credits: 0</p>',
);
add(
  'lab-contradict-excess',
  unsure,
  '<p>Subscription credits: 0 of 1,000 left</p><p>Purchased credits: 500</p><p>Excess usage credits: 223</p>',
);
add('lab-more-left-than-total', unsure, '<p>1,777 of 1,000 remaining</p>');
add('lab-two-values', unsure, '<p>Subscription credits: 777</p><p>Subscription credits: 772</p>');
add('lab-new-balance', figures(777, 1000), `${plain}<p>New credit balance: 1,777</p>`);
add('lab-swap-order', figures(777, 1000), '<p>Out of 1,000 messages, 777 remain.</p>');
add('lab-of-which', figures(777, 1000), '<p>1,000 messages included, of which 777 remain.</p>');
add('lab-1000-left-777', unsure, '<p>1,000 left 777</p>');
add(
  'lab-ambiguous-stack',
  unsure,
  '<div>777</div><div>Used</div><div>223</div><div>Remaining</div><div>1,000</div>',
);
add('lab-used-remaining-slash', unsure, '<p>Used / Remaining: 223 / 777</p>');
add(
  'lab-header-footer',
  figures(777, 1000),
  '<div><header>Messages</header><main>777 <small>left</small></main><footer>Total 1,000</footer></div>',
);
// ---- stacked / flat lists
add(
  'flat-above',
  figures(777, undefined, 2000, 0),
  '<div>Subscription credits</div><div>777</div><div>Purchased credits</div><div>2,000</div><div>Excess usage credits</div><div>0</div>',
);
add(
  'flat-below',
  figures(777, undefined, 2000, 0),
  '<div>777</div><div>Subscription credits</div><div>2,000</div><div>Purchased credits</div><div>0</div><div>Excess usage credits</div>',
);
add(
  'flat-missing-value',
  ['loading'],
  '<div>Subscription credits</div><div></div><div>Purchased credits</div><div>2,000</div><div>Excess usage credits</div><div>0</div>',
);
add(
  'flat-dl-missing',
  nothing,
  '<dl><dt>Subscription credits</dt><dt>Purchased credits</dt><dd>2,000</dd><dt>Excess usage credits</dt><dd>0</dd></dl>',
);
add(
  'dl-term-not-understood-but-for-credits',
  unsure,
  '<dl><dt>Subscription credits remaining</dt><dt>Credits that you keep</dt><dd>1,000</dd><dt>Excess usage credits</dt><dd>0</dd></dl>',
);
add(
  'list-colon',
  figures(777, 1000, 2000, 0),
  '<ul><li>Remaining subscription credits — 777</li><li>Monthly allowance — 1,000</li><li>Purchased credits — 2,000</li><li>Excess usage — 0</li></ul>',
);
add('pre', figures(777, 1000), '<pre>Messages used:  223\nMessages total: 1,000</pre>');
// ---- excess phrased
for (const [n, t] of [
  ['neg', '-223'],
  ['par', '(223)'],
  ['plain', '223'],
  ['over', '223 over'],
  ['owed', '223 owed'],
  ['credits', '223 credits'],
  ['min', '−223 credits'],
] as [string, string][])
  add(
    'excess-' + n,
    figures(0, 1000, 0, 223),
    `<ul><li>Subscription credits: 0 / 1,000 left</li><li>Purchased credits: 0</li><li>Excess usage credits: ${t}</li></ul>`,
  );
add(
  'excess-zero-neg',
  figures(0, 1000, 5, 0),
  `<ul><li>Subscription credits: 0 / 1,000 left</li><li>Purchased credits: 5</li><li>Excess usage credits: -0</li></ul>`,
);
add(
  'excess-none',
  figures(777, 1000, 5, 0),
  `<ul><li>Subscription credits: 777 / 1,000 left</li><li>Purchased credits: 5</li><li>Excess usage credits: None</li></ul>`,
);
add(
  'excess-off',
  figures(777, 1000, 5),
  `<ul><li>Subscription credits: 777 / 1,000 left</li><li>Purchased credits: 5</li></ul><label>Allow excess usage <input type="checkbox"></label>`,
);
// ---- cycles table (past cycles)
add(
  'cycles-past',
  nothing,
  '<table><tr><th>Cycle</th><th>Used</th><th>Remaining</th></tr><tr><td>Oct 1 – Oct 31, 2026</td><td>950</td><td>50</td></tr></table>',
);
add(
  'cycles-all',
  plainFigures,
  `${plain}<h3>Past cycles</h3><table><tr><th>Cycle</th><th>Used</th><th>Remaining</th></tr><tr><td>Oct 1 – Oct 31, 2026</td><td>950</td><td>50</td></tr><tr><td>Sep 1 – Sep 30, 2026</td><td>650</td><td>350</td></tr></table>`,
);
add('cycles-current', { ...plainFigures }, `<p>Current period: Nov 1 – Dec 1, 2026</p>${plain}`);
add(
  'cycles-current2',
  { ...plainFigures },
  `<div><div>Nov 1, 2026 to Nov 30, 2026</div><div>777 of 1,000 remaining</div></div>`,
);
add(
  'cycles-last',
  nothing,
  `<div><div>Oct 1, 2026 to Oct 31, 2026</div><div>777 of 1,000 remaining</div></div>`,
);
add('cycles-month-current', plainFigures, '<h3>November 2026</h3><p>777 of 1,000 remaining</p>');
add('cycles-month-last', nothing, '<h3>October 2026</h3><p>777 of 1,000 remaining</p>');
add(
  'dated-past',
  nothing,
  '<table><tr><th>Date</th><th>Used</th><th>Remaining</th></tr><tr><td>Nov 18</td><td>12</td><td>818</td></tr></table>',
);
add('dated-own-past', nothing, '<p>Nov 18: 818 credits remaining</p>');
add('dated-today', plainFigures, '<p>777 of 1,000 remaining as of Nov 22, 2026</p>');
add('dated-since', plainFigures, '<p>223 of 1,000 messages used since Nov 1</p>');
add('dated-until', plainFigures, '<p>777 of 1,000 messages remaining until Dec 1</p>');
add(
  'dated-purchases',
  { ...plainFigures, purchasedRemaining: 2000 },
  `${plain}<p>Purchased credits: 2,000</p><h3>Purchases</h3><table><tr><th>Date</th><th>Description</th><th>Credits</th></tr><tr><td>Nov 3, 2026</td><td>Purchased credits</td><td>1,000</td></tr><tr><td>Oct 3, 2026</td><td>Purchased credits</td><td>1,000</td></tr></table>`,
);
// ---- days, ratio traps
add('days-left', nothing, '<p>Days left: 9</p>');
add('days-left2', plainFigures, `${plain}<p>Days left: 9</p>`);
add('days-left3', plainFigures, `${plain}<div><b>9</b><span>days remaining</span></div>`);
add('days-left4', plainFigures, `<div><div>9</div><div>days left</div></div>${plain}`);
add('step', unsure, `${plain}<p>1 / 3</p>`);
add('ratio-agents', plainFigures, `${plain}<p>AI agents: 1 / 3</p>`);
add('ratio-time', plainFigures, `${plain}<p>24/7 support</p>`);
add('ratio-of-date', plainFigures, `${plain}<p>11/22/2026</p>`);
// ---- odd structures
add(
  'table-nested',
  figures(777, 1000),
  '<table><tr><td><table><tr><td>Remaining</td><td>777</td></tr><tr><td>Total</td><td>1,000</td></tr></table></td></tr></table>',
);
add(
  'table-layout',
  figures(777, 1000),
  '<table><tr><td>Remaining<br><b>777</b></td><td>Total<br><b>1,000</b></td></tr></table>',
);
add(
  'table-header-twice',
  figures(777, 1000),
  '<table><tr><th>Remaining</th><th>Total</th></tr><tr><td>777</td><td>1,000</td></tr></table><table><tr><th>Remaining</th><th>Total</th></tr><tr><td>777</td><td>1,000</td></tr></table>',
);
add(
  'table-units-col',
  figures(777, 1000),
  '<table><tr><td>Remaining</td><td>777</td><td>credits</td></tr><tr><td>Total</td><td>1,000</td><td>credits</td></tr></table>',
);
add(
  'table-th-cols-2rows',
  figures(777, 1000, 2000),
  '<table><tr><th></th><th colspan="2">Credits</th></tr><tr><th></th><th>Remaining</th><th>Total</th></tr><tr><th>Subscription</th><td>777</td><td>1,000</td></tr><tr><th>Purchased</th><td>2,000</td><td>2,000</td></tr></table>',
);
add(
  'table-missing-head',
  ['unconfirmed'],
  '<table><tr><td>Subscription credits</td><td>223</td><td>777</td><td>1,000</td></tr></table>',
);
add(
  'table-empty-cell',
  figures(777, 1000, 2000),
  '<table><tr><th></th><th>Remaining</th><th>Total</th></tr><tr><td>Subscription credits</td><td>777</td><td>1,000</td></tr><tr><td>Purchased credits</td><td>2,000</td><td>&nbsp;</td></tr></table>',
);
add(
  'table-dash-cell',
  figures(777, 1000, 2000),
  '<table><tr><th></th><th>Remaining</th><th>Total</th></tr><tr><td>Subscription credits</td><td>777</td><td>1,000</td></tr><tr><td>Purchased credits</td><td>2,000</td><td>—</td></tr></table>',
);
add(
  'table-na-cell',
  figures(777, 1000, 2000),
  '<table><tr><th></th><th>Remaining</th><th>Total</th></tr><tr><td>Subscription credits</td><td>777</td><td>1,000</td></tr><tr><td>Purchased credits</td><td>2,000</td><td>N/A</td></tr></table>',
);
add(
  'table-unlimited',
  figures(777, 1000, 2000),
  '<table><tr><th></th><th>Remaining</th><th>Expires</th></tr><tr><td>Subscription credits</td><td>777 / 1,000</td><td>Dec 1, 2026</td></tr><tr><td>Purchased credits</td><td>2,000</td><td>Never</td></tr></table>',
);
add(
  'table-ratio-col',
  figures(777, 1000, 1500),
  '<table><tr><th>Type</th><th>Used / Total</th></tr><tr><td>Subscription credits</td><td>223 / 1,000</td></tr><tr><td>Purchased credits</td><td>500 / 2,000</td></tr></table>',
);
add(
  'table-ratio-col-remaining',
  figures(777, 1000, 1500),
  '<table><tr><th>Type</th><th>Remaining / Total</th></tr><tr><td>Subscription credits</td><td>777 / 1,000</td></tr><tr><td>Purchased credits</td><td>1,500 / 2,000</td></tr></table>',
);
add(
  'listbox',
  figures(777, 1000),
  '<div role="list"><div role="listitem"><span>Remaining</span> <span>777</span></div><div role="listitem"><span>Total</span> <span>1,000</span></div></div>',
);
add(
  'fieldset',
  figures(777, 1000),
  '<fieldset><legend>Subscription credits</legend><label>Remaining <output>777</output></label><label>Total <output>1,000</output></label></fieldset>',
);
add(
  'tabs',
  figures(777, 1000),
  '<div role="tablist"><button role="tab">Usage</button><button role="tab">History (31)</button></div><div role="tabpanel"><p>777 of 1,000 remaining</p></div>',
);
add(
  'link-number',
  { ...figures(777, 1000) },
  '<p><a href="#">777 of 1,000 messages remaining</a></p>',
);
add('button-number', figures(777, 1000), '<button>777 / 1,000 messages left</button>');
add(
  'custom-elements',
  figures(777, 1000),
  '<x-stat><x-label>Remaining</x-label><x-value>777</x-value></x-stat><x-stat><x-label>Total</x-label><x-value>1,000</x-value></x-stat>',
);
add('mathml', plainFigures, `${plain}<math><mn>12</mn></math>`);
add('no-heading', figures(777, 1000), '<!-- --><p>777 of 1,000 AI messages remaining</p>');
add(
  'no-heading-2',
  ['no_panel', 'unconfirmed', 'loading'],
  '<!-- --><p>777 of 1,000 remaining</p>',
);
add(
  'heading-other',
  figures(777, 1000),
  '<h2>AI Assist</h2><p>777 of 1,000 messages remaining</p>',
);
add(
  'heading-in-tab',
  figures(777, 1000),
  '<!-- --><div><a role="tab">Message Usage</a></div><p>777 of 1,000 credits remaining</p>',
);
add(
  'iframe',
  ['no_panel'],
  '<!-- --><iframe srcdoc="<p>777 of 1,000 credits remaining</p>"></iframe>',
);
add('entity', figures(777, 1000), '<p>777&nbsp;of&#32;1&#44;000&nbsp;remaining</p>');
add('fractions-of-time', plainFigures, `${plain}<p>Avg response 1.2s</p>`);
add('malformed-html', figures(777, 1000), '<p>777 of <b>1,000 <i>remaining</b></i><p>');
add(
  'clobber',
  figures(777, 1000),
  `<form><input name="firstChild"><input name="nextSibling"><input name="nodeType"><input name="getAttribute"><p>777 of 1,000 remaining</p></form>`,
);
add('huge', plainFigures, plain + '<ul>' + '<li>Item</li>'.repeat(3000) + '</ul>');
add(
  'many-tables',
  plainFigures,
  plain + '<table><tr><td>Agent</td><td>3</td></tr></table>'.repeat(50),
);
add('deep', plainFigures, '<div>'.repeat(60) + plain + '</div>'.repeat(60));

// ---- a statement over two elements
add(
  'halves-with-title',
  figures(0, 100),
  '<dl><dt>Subscription credits</dt><dd><span>100</span><span title="Learn more">/100 used</span></dd></dl>',
);
add('half-without-part', unsure, '<p>Subscription credits</p><p>/ 100 used</p>');
add('half-without-part-of', unsure, '<p>Subscription credits</p><p>of 1,000 remaining</p>');

// ---- what a message costs, and warnings
const rest = '<p>Remaining: 777</p><p>Total: 1,000</p>';
add('rate', plainFigures, `${rest}<p>Excess usage: $0.03 per message</p>`);
add('rate-comma', plainFigures, `${rest}<div>Excess usage: 0,03 € per message</div>`);
add('rate-is-no-debt', plainFigures, `<p>Excess usage: $0.03 per message</p>${rest}`);
add(
  'below',
  figures(77, 1000),
  `<p>You have less than 100 credits left.</p><p>77 / 1,000 left</p>`,
);
add(
  'below-fewer',
  figures(77, 1000),
  `<p>77 / 1,000 left</p><p>There are fewer than 100 left.</p>`,
);
add('below-alone', nothing, '<p>You have less than 100 credits left.</p>');
add('below-of', unsure, '<p>Total: 1,000</p><p>You have less than 100 credits left.</p>');
add('below-label', unsure, '<p>Total: 1,000</p><p>Less than 100 left</p>');
// ---- what a number counts stands behind it
add('times', unsure, '<p>Total: 1,000</p><p>You have used AI Assist 57 times</p>');
add('retries', unsure, '<p>Total: 1,000</p><p>3 retries left</p>');
add('times-beside', plainFigures, `${plain}<p>777 messages left</p>`);
// ---- a ratio that looks like a month
add('month-like', figures(1965, 1972), '<p>Used: 7 / 1972</p>');
add('month-like-near', figures(2019, 2026), '<p>Used: 7 / 2026</p>');
add('month-like-lost', unsure, '<dl><dt>Remaining</dt><dd>7 / 1972</dd><dd>1000</dd></dl>');
add('month-beside', plainFigures, `${plain}<table><tr><td>10/2026</td><td>818</td></tr></table>`);
// ---- a figure that two elements share, one with a title
for (const [name, mark] of [
  ['apostrophe', '’'],
  ['thin', '\u202f'],
  ['comma', ','],
] as const)
  add(
    `shared-${name}`,
    unsure,
    `<div><span title="Learn more">9${mark}852/9</span><span>${mark}852</span> <span>Subscription credits remaining</span></div><p>Purchased credits: 14</p>`,
  );
add(
  'shared-word',
  unsure,
  '<div><span title="More">1 o</span><span>f 100 remaining</span> <span>Subscription credits</span></div><p>Purchased credits: 14</p>',
);
add(
  'unknown-before-known-behind',
  unsure,
  '<div><div>Subscription credits</div><div>5,000 / 5,000 used</div><p>Gekauftes Guthaben</p><div>1,000</div><div>Excess usage</div></div>',
);
// ---- the open tab is the heading
const tabs = (open: string): string =>
  ['General', 'Message Usage']
    .map((name) => `<button role="tab" aria-selected="${name === open}">${name}</button>`)
    .join('');
const underTabs = (open: string): string =>
  `<!-- --><div role="tablist">${tabs(open)}</div><div role="tabpanel">${plain}</div>`;
add('tab-open', plainFigures, underTabs('Message Usage'));
add('tab-closed', nothing, underTabs('General'));

checkAll('labels around figures');

import { collectPages, figures, nothing, unsure } from './body-pages.ts';

const { add, checkAll } = collectPages();

const full = figures(777, 1000, 2000, 0);

// ---- tables
add(
  'table-header',
  full,
  '<table><thead><tr><th>Credits</th><th>Used</th><th>Remaining</th><th>Total</th></tr></thead><tbody><tr><td>Subscription credits</td><td>223</td><td>777</td><td>1,000</td></tr><tr><td>Purchased credits</td><td>0</td><td>2,000</td><td>2,000</td></tr><tr><td>Excess usage credits</td><td>0</td><td>-</td><td>-</td></tr></tbody></table>',
);
add(
  'table-transposed',
  full,
  '<table><tr><th></th><th>Subscription credits</th><th>Purchased credits</th><th>Excess usage credits</th></tr><tr><th>Remaining</th><td>777</td><td>2,000</td><td>0</td></tr><tr><th>Total</th><td>1,000</td><td>2,000</td><td></td></tr></table>',
);
add(
  'table-transposed-broken',
  unsure,
  '<table><tr><th></th><th>Subscription credits</th><th>Purchased credits</th></tr><tr><th>Remaining</th><td>777</td></tr><tr><th>Total</th><td>1,000</td><td>2,000</td></tr></table>',
);
add(
  'table-rows-th',
  full,
  '<table><tbody><tr><th scope="row">Subscription credits remaining</th><td>777</td></tr><tr><th scope="row">Subscription credits total</th><td>1,000</td></tr><tr><th scope="row">Purchased credits</th><td>2,000</td></tr><tr><th scope="row">Excess usage credits</th><td>0</td></tr></tbody></table>',
);
add(
  'table-one-row',
  figures(777, 1000, 2000, 0),
  '<table><thead><tr><th>Subscription credits left</th><th>Monthly allotment</th><th>Purchased credits</th><th>Excess usage</th></tr></thead><tbody><tr><td>777</td><td>1,000</td><td>2,000</td><td>0</td></tr></tbody></table>',
);
add(
  'table-type-amount',
  figures(777, undefined, 2000, 0),
  '<table><thead><tr><th>Type</th><th>Remaining</th></tr></thead><tbody><tr><td>Subscription</td><td>777</td></tr><tr><td>Purchased</td><td>2,000</td></tr><tr><td>Excess usage</td><td>0</td></tr></tbody></table>',
);
add(
  'table-tfoot-total',
  figures(777, undefined, 2000),
  '<table><thead><tr><th>Credit type</th><th>Remaining</th></tr></thead><tbody><tr><td>Subscription credits</td><td>777</td></tr><tr><td>Purchased credits</td><td>2,000</td></tr></tbody><tfoot><tr><td>Total</td><td>2,777</td></tr></tfoot></table>',
);
add(
  'table-tfoot-total-broken',
  unsure,
  '<table><thead><tr><th>Credit type</th><th>Remaining</th></tr></thead><tbody><tr><td>Subscription credits</td><td>777</td></tr><tr><td>Purchased credits</td><td>2,000</td></tr></tbody><tfoot><tr><td>Total</td><td>2,977</td></tr></tfoot></table>',
);
add(
  'table-colspan',
  figures(777, 1000, 2000),
  '<table><tr><th colspan="2">Subscription credits</th></tr><tr><td>Remaining</td><td>777</td></tr><tr><td>Total</td><td>1,000</td></tr><tr><th colspan="2">Purchased credits</th></tr><tr><td>Remaining</td><td>2,000</td></tr></table>',
);
add(
  'table-rowspan',
  figures(777, 1000, 2000),
  '<table><tr><th rowspan="2">Subscription credits</th><td>Remaining</td><td>777</td></tr><tr><td>Total</td><td>1,000</td></tr><tr><th>Purchased credits</th><td>Remaining</td><td>2,000</td></tr></table>',
);
add(
  'table-divs-role',
  full,
  '<div role="table"><div role="row"><div role="columnheader">Credits</div><div role="columnheader">Used</div><div role="columnheader">Remaining</div><div role="columnheader">Total</div></div><div role="row"><div role="rowheader">Subscription credits</div><div role="cell">223</div><div role="cell">777</div><div role="cell">1,000</div></div><div role="row"><div role="rowheader">Purchased credits</div><div role="cell">0</div><div role="cell">2,000</div><div role="cell">2,000</div></div><div role="row"><div role="rowheader">Excess usage credits</div><div role="cell">0</div><div role="cell"></div><div role="cell"></div></div></div>',
);
add(
  'table-grid-divs-flat',
  nothing,
  '<div class="grid"><div>Pool</div><div>Remaining</div><div>Total</div><div>Subscription credits</div><div>777</div><div>1,000</div><div>Purchased credits</div><div>2,000</div><div>2,000</div></div>',
);
add(
  'table-swapped-columns',
  full,
  '<table><tr><th></th><th>Total</th><th>Remaining</th><th>Used</th></tr><tr><td>Subscription credits</td><td>1,000</td><td>777</td><td>223</td></tr><tr><td>Purchased credits</td><td>2,000</td><td>2,000</td><td>0</td></tr><tr><td>Excess usage credits</td><td></td><td></td><td>0</td></tr></table>',
);
add(
  'table-sum-wrong',
  unsure,
  '<table><tr><th></th><th>Total</th><th>Remaining</th><th>Used</th></tr><tr><td>Subscription credits</td><td>1,000</td><td>777</td><td>323</td></tr></table>',
);
add(
  'table-with-icons',
  figures(777, 1000),
  '<table><tr><th></th><th>Used</th><th>Remaining</th><th>Total</th></tr><tr><td><i class="icon"></i>Subscription credits <button title="More">?</button></td><td>223</td><td>777</td><td>1,000</td></tr></table>',
);
add(
  'table-action-col',
  figures(777, 1000, 2000),
  '<table><tr><th>Credits</th><th>Remaining</th><th>Total</th><th></th></tr><tr><td>Subscription credits</td><td>777</td><td>1,000</td><td><a href="#">Upgrade</a></td></tr><tr><td>Purchased credits</td><td>2,000</td><td>2,000</td><td><a href="#">Top Up</a></td></tr></table>',
);
add(
  'table-data-label',
  figures(777, 1000),
  '<table><tr><td data-label="Credits">Subscription credits</td><td data-label="Remaining">777</td><td data-label="Total">1,000</td></tr></table>',
);
add(
  'table-expiry-col',
  figures(777, undefined, 2000, undefined, {}),
  '<table><tr><th>Credits</th><th>Remaining</th><th>Expires</th></tr><tr><td>Subscription credits</td><td>777</td><td>1 December 2026</td></tr><tr><td>Purchased credits</td><td>2,000</td><td>Never</td></tr></table>',
);
add(
  'table-renews-col',
  figures(777, undefined, 2000, undefined, { resetOn: '2026-12-01' }),
  '<table><tr><th>Credits</th><th>Remaining</th><th>Renews on</th></tr><tr><td>Subscription credits</td><td>777</td><td>1 December 2026</td></tr><tr><td>Purchased credits</td><td>2,000</td><td>-</td></tr></table>',
);

// ---- lists and cards
add(
  'dl-multi-dd',
  figures(777, 1000, 2000),
  '<dl><dt>Subscription credits</dt><dd>Remaining: 777</dd><dd>Total: 1,000</dd><dt>Purchased credits</dt><dd>Remaining: 2,000</dd></dl>',
);
add(
  'dl-div',
  full,
  '<dl><div><dt>Subscription credits</dt><dd>777 of 1,000 left</dd></div><div><dt>Purchased credits</dt><dd>2,000</dd></div><div><dt>Excess usage credits</dt><dd>0</dd></div></dl>',
);
add(
  'dl-reverse',
  full,
  '<dl><div><dd>777 of 1,000 left</dd><dt>Subscription credits</dt></div><div><dd>2,000</dd><dt>Purchased credits</dt></div><div><dd>0</dd><dt>Excess usage credits</dt></div></dl>',
);
add(
  'cards-label-below',
  figures(777, undefined, 2000, 0),
  '<div class="row"><div class="card"><div class="n">777</div><div class="l">Subscription credits left</div></div><div class="card"><div class="n">2,000</div><div class="l">Purchased credits</div></div><div class="card"><div class="n">0</div><div class="l">Excess usage</div></div></div>',
);
add(
  'cards-with-sub',
  full,
  '<div class="card"><h3>Subscription credits</h3><p><strong>777</strong></p><p>of 1,000 remaining</p></div><div class="card"><h3>Purchased credits</h3><p><strong>2,000</strong></p><p>Never expire</p></div><div class="card"><h3>Excess usage credits</h3><p><strong>0</strong></p></div>',
);
add(
  'cards-used-left',
  figures(777, 1000),
  '<div class="stats"><div><span>Used</span><span>223</span></div><div><span>Left</span><span>777</span></div><div><span>Total</span><span>1,000</span></div></div>',
);
add(
  'cards-no-wrapper',
  figures(777, 1000),
  '<span>Used</span><span>223</span><span>Remaining</span><span>777</span><span>Total</span><span>1,000</span>',
);
add(
  'cards-article',
  figures(777, 1000, 2000, 0),
  '<article><header>Subscription credits</header><div>777<span> / 1,000</span> left</div></article><article><header>Purchased credits</header><div>2,000</div></article><article><header>Excess usage credits</header><div>0</div></article>',
);
add(
  'card-used-bar-text',
  figures(777, 1000),
  '<div class="card"><div class="top"><span>Messages used</span><span>223 / 1,000</span></div><div class="bar"><div style="width:22.3%"></div></div></div>',
);
add(
  'card-used-of-no-noun',
  figures(777, 1000),
  '<div class="card"><div>223 of 1,000</div><div>messages used</div></div>',
);
add('ratio-only', unsure, '<p>777 / 1,000</p>');
add('ratio-heading-usage', unsure, '<div><h3>Usage</h3><p>223 / 1,000</p></div>');
add('ratio-heading-used', figures(777, 1000), '<div><h3>Credits used</h3><p>223 / 1,000</p></div>');
add(
  'ratio-heading-remaining',
  figures(223, 1000),
  '<div><h3>Remaining credits</h3><p>223 / 1,000</p></div>',
);
add('ratio-title', figures(777, 1000), '<p title="Messages used this month">223 / 1,000</p>');
add(
  'ratio-legend',
  figures(777, 1000),
  '<fieldset><legend>Used</legend><p>223 / 1,000</p></fieldset>',
);
add(
  'ratio-aria',
  figures(777, 1000),
  '<p aria-label="777 of 1,000 messages remaining">777 / 1,000</p>',
);
add(
  'ratio-aria-contradicts',
  unsure,
  '<p aria-label="777 of 1,000 messages remaining">223 / 1,000 used and 223 left</p>',
);
add('ratio-half', unsure, '<p>500 / 1,000</p>');
add('ratio-percent-decides', figures(777, 1000), '<p>223 / 1,000</p><p>22% used</p>');
add('ratio-percent-decides2', figures(777, 1000), '<p>777 / 1,000</p><p>78% remaining</p>');
add('ratio-percent-contradicts', unsure, '<p>223 / 1,000</p><p>40% used</p>');
add('ratio-percent-both', unsure, '<p>500 / 1,000</p><p>50%</p>');
add(
  'sentence-1',
  figures(777, 1000),
  '<p>You have used 223 of your 1,000 messages this month.</p>',
);
add('sentence-2', figures(777, 1000), '<p>777 messages remaining out of 1,000.</p>');
add('sentence-3', figures(777, 1000), '<p>223 used, 777 remaining, 1,000 total</p>');
add('sentence-4', figures(777), '<p>You have 777 credits left until December 1.</p>');
add(
  'sentence-5',
  figures(777, 1000),
  '<p>777 of 1000 message credits left in this billing cycle</p>',
);
add(
  'sentence-6',
  unsure,
  '<p>You have 777 of 1,000 subscription credits and 2,000 purchased credits remaining.</p>',
);
add(
  'sentence-7',
  figures(777, 1000, undefined, undefined, { resetOn: '2026-12-01' }),
  '<p>777 of 1,000 messages left · Resets Dec 1, 2026</p>',
);
add(
  'sentence-8',
  { ...figures(777), resetOn: '2026-12-01' },
  '<p>Messages left: 777 (resets on Dec 1)</p>',
);
add(
  'sentence-9',
  figures(0, 1000, 0, 223),
  '<p>You have used 1,223 of 1,000 messages. Purchased credits: 0.</p>',
);
add('sentence-over', unsure, '<p>You have used 1,223 of 1,000 messages.</p>');
add(
  'sentence-over-text',
  figures(0, 1000, undefined, 223),
  '<p>You have used 1,000 of 1,000 messages. You are 223 messages over your limit.</p>',
);
add('sentence-none-left', figures(0, 1000), '<p>0 of 1,000 messages left</p>');
add('sentence-no-number', nothing, '<p>You have no messages left.</p>');
add('sentence-question', nothing, '<p>How many messages are left? See the help article 777.</p>');
add(
  'equal-label-value',
  figures(777, undefined, 2000, 0),
  '<p>Subscription credits = 777</p><p>Purchased credits = 2,000</p><p>Excess usage credits = 0</p>',
);
add(
  'one-line-pipes',
  figures(777, undefined, 2000, 0),
  '<p>Subscription credits: 777 | Purchased credits: 2,000 | Excess usage credits: 0</p>',
);
add(
  'one-line-br',
  figures(777, undefined, 2000, 0),
  '<p>Subscription credits: 777<br>Purchased credits: 2,000<br>Excess usage credits: 0</p>',
);
add(
  'one-line-bold',
  figures(777, undefined, 2000, 0),
  '<p>Subscription credits <b>777</b> Purchased credits <b>2,000</b> Excess usage credits <b>0</b></p>',
);
add(
  'breakdown-topup',
  figures(777, 1000, 2000, 0),
  '<h3>Credit breakdown</h3><ul><li><span>Subscription credits</span><span>777 / 1,000 remaining</span></li><li><span>Top Up</span><span>2,000</span></li><li><span>Excess usage</span><span>0</span></li></ul>',
);
add(
  'breakdown-topup-button',
  figures(777, 1000),
  '<p>777 / 1,000 remaining</p><button>Top Up</button>',
);
add(
  'breakdown-topup-button-number',
  figures(777, 1000),
  '<p>777 / 1,000 remaining</p><button>Top Up 1,000</button><a role="button">Buy 5,000 credits</a>',
);
add(
  'breakdown-balance',
  figures(777, undefined, 2000),
  '<dl><dt>Subscription credits</dt><dd>777</dd><dt>Purchased credits</dt><dd>2,000</dd><dt>Total balance</dt><dd>2,777</dd></dl>',
);
add(
  'breakdown-balance-broken',
  unsure,
  '<dl><dt>Subscription credits</dt><dd>777</dd><dt>Purchased credits</dt><dd>2,000</dd><dt>Total balance</dt><dd>2,977</dd></dl>',
);
add(
  'breakdown-available',
  figures(777, 1000, 2000),
  '<dl><dt>Subscription credits</dt><dd>777 of 1,000 left</dd><dt>Purchased credits</dt><dd>2,000</dd><dt>Available credits</dt><dd>2,777</dd></dl>',
);
add(
  'old-interface',
  { ...figures(777), resetOn: '2026-12-01' },
  '<h2>AI Assist</h2><p>Messages left: 777</p><p>Resets on December 1, 2026</p>',
);
add(
  'old-interface-2',
  { ...figures(777), resetOn: '2026-12-01' },
  '<h2>AI Assist</h2><div><b>777</b> messages left</div><small>Your messages reset on December 1, 2026</small>',
);
// ---- bars
add(
  'bar-valuetext',
  figures(777, 1000),
  '<div role="progressbar" aria-valuenow="22" aria-valuemin="0" aria-valuemax="100" aria-valuetext="223 of 1,000 messages used"></div>',
);
add(
  'bar-valuetext-percent',
  nothing,
  '<div role="progressbar" aria-label="Messages used" aria-valuenow="22" aria-valuemin="0" aria-valuemax="100" aria-valuetext="22%"></div>',
);
add(
  'bar-percent-and-text',
  figures(777, 1000),
  '<p>223 of 1,000 used</p><div role="progressbar" aria-valuenow="22" aria-valuemin="0" aria-valuemax="100"></div>',
);
add(
  'bar-percent-wrong',
  unsure,
  '<p>223 of 1,000 used</p><div role="progressbar" aria-label="Messages used" aria-valuenow="52" aria-valuemin="0" aria-valuemax="100"></div>',
);
add(
  'bar-label',
  figures(777, 1000),
  '<div role="progressbar" aria-label="Messages used" aria-valuenow="223" aria-valuemin="0" aria-valuemax="1000"></div>',
);
add(
  'bar-no-label',
  unsure,
  '<div role="progressbar" aria-valuenow="223" aria-valuemin="0" aria-valuemax="1000"></div>',
);
add(
  'bar-describedby',
  figures(777, 1000),
  '<p id="d1">Messages used this month</p><div role="progressbar" aria-describedby="d1" aria-valuenow="223" aria-valuemin="0" aria-valuemax="1000"></div>',
);
add(
  'bar-labelledby',
  figures(777, 1000),
  '<span id="l1">Remaining credits</span><div role="progressbar" aria-labelledby="l1" aria-valuenow="777" aria-valuemax="1000"></div>',
);
add(
  'progress-label',
  figures(777, 1000),
  '<label for="p1">Messages used</label><progress id="p1" value="223" max="1000">22%</progress>',
);
add(
  'progress-label-wrap',
  figures(777, 1000),
  '<label>Messages used <progress value="223" max="1000"></progress></label>',
);
add(
  'meter',
  figures(777, 1000),
  '<label for="m">Credits remaining</label><meter id="m" min="0" max="1000" low="100" value="777">777 out of 1000</meter>',
);
add(
  'meter-title',
  figures(777, 1000),
  '<meter title="Credits remaining" min="0" max="1000" value="777"></meter>',
);
add(
  'meter-fraction',
  nothing,
  '<label for="m">Credits remaining</label><meter id="m" value="0.777">77.7%</meter>',
);
add(
  'progress-beside-text',
  figures(777, 1000),
  '<div><span>Credits used</span> <progress value="223" max="1000"></progress> <span>223 / 1,000</span></div>',
);
add(
  'progress-beside-text-broken',
  unsure,
  '<div><span>Credits used</span> <progress value="323" max="1000"></progress> <span>223 / 1,000</span></div>',
);
add(
  'bar-slider',
  nothing,
  '<input type="range" aria-label="Messages remaining" min="0" max="1000" value="777">',
);
add(
  'bar-two',
  full,
  '<div><div>Subscription credits remaining</div><div role="progressbar" aria-label="Subscription credits remaining" aria-valuenow="777" aria-valuemax="1000"></div></div><div><div>Purchased credits</div><div role="progressbar" aria-label="Purchased credits remaining" aria-valuenow="2000" aria-valuemax="2000"></div></div><p>Excess usage credits: 0</p>',
);
add(
  'bar-style-only',
  nothing,
  '<div>Messages used</div><div class="bar"><div style="width:22.3%"></div></div>',
);
add('percent-only', unsure, '<p>78% remaining</p>');
add('percent-total-1000', ['unconfirmed'], '<p>78% of 1,000 remaining</p>');
add('percent-total-100', figures(78, 100), '<p>78% of 100 remaining</p>');
add('percent-total-100b', figures(78, 100), '<p>78% remaining</p><p>Total: 100 messages</p>');
add('percent-total-50', figures(39, 50), '<p>78% remaining</p><p>Total: 50 messages</p>');
add('percent-frac', nothing, '<p>77.7% remaining of 1,000</p>');
// ---- donut
add(
  'donut-svg',
  figures(777, 1000),
  '<svg role="img" aria-label="223 of 1,000 messages used"><circle/><text>22%</text></svg>',
);
add(
  'donut-title',
  figures(777, 1000),
  '<svg><title>223 of 1,000 messages used</title><circle/></svg>',
);
add(
  'donut-desc',
  figures(777, 1000),
  '<svg><title>Message credits</title><desc>777 remaining of 1,000</desc><circle/></svg>',
);
add(
  'donut-legend',
  figures(777, 1000),
  '<div class="chart"><svg><circle/></svg><div class="mid"><b>1,000</b><span>Total</span></div></div><ul class="legend"><li><i style="background:red"></i>Used: 223</li><li><i></i>Remaining: 777</li></ul>',
);
add(
  'donut-legend-percent',
  figures(777, 1000),
  '<svg><text>777</text><text>left</text></svg><ul class="legend"><li>Used 223 (22%)</li><li>Remaining 777 (78%)</li></ul><p>Total 1,000</p>',
);
add(
  'donut-text-center',
  figures(777, 1000),
  '<svg><text x="1" y="1">777</text><text x="1" y="2">remaining of 1,000</text></svg>',
);
add(
  'donut-path-titles',
  figures(777),
  '<svg><g><path><title>Used: 223</title></path><path><title>Remaining: 777</title></path></g></svg>',
);
add(
  'donut-canvas',
  figures(777, 1000),
  '<canvas role="img" aria-label="223 used of 1,000 messages"></canvas>',
);
add('donut-canvas-fallback', figures(777, 1000), '<canvas>223 used of 1,000 messages</canvas>');
add(
  'donut-legend-table',
  figures(777, 1000),
  '<svg><circle/></svg><table><caption>Message credits</caption><tr><td>Used</td><td>223</td></tr><tr><td>Remaining</td><td>777</td></tr><tr><td>Total</td><td>1,000</td></tr></table>',
);
// ---- tooltips
add(
  'tooltip-describedby',
  figures(777, 1000),
  '<div aria-describedby="tip">Usage</div><div id="tip" role="tooltip" hidden>223 of 1,000 messages used</div>',
);
add(
  'tooltip-title',
  figures(777, 1000),
  '<div class="bar" title="223 of 1,000 messages used"></div>',
);
add(
  'tooltip-data',
  figures(777, 1000),
  '<div class="bar" data-tooltip="223 of 1,000 messages used"></div>',
);
add(
  'tooltip-tippy',
  figures(777, 1000),
  '<div class="bar" data-tippy-content="223 of 1,000 messages used"></div>',
);
add(
  'tooltip-bs',
  figures(777, 1000),
  '<div class="bar" data-bs-original-title="777 remaining of 1,000" title=""></div>',
);
add('tooltip-abbrev-exact', unsure, '<p>Remaining: <span title="1,234 of 5,000">1.2k</span></p>');
add('tooltip-abbr', unsure, '<p>Remaining: <abbr title="1,234">1.2k</abbr></p>');
add(
  'aria-group',
  figures(777, 1000),
  '<div role="group" aria-label="Subscription credits"><div>777 left</div><div>1,000 total</div></div>',
);
add(
  'aria-region',
  figures(777, 1000, 2000),
  '<section aria-label="Subscription credits"><p>Remaining 777</p><p>Total 1,000</p></section><section aria-label="Purchased credits"><p>2,000</p></section>',
);
add('sr-only', figures(777, 1000), '<p><span class="sr-only">Remaining:</span> 777 / 1,000</p>', {
  head: '<style>.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}</style>',
});
add(
  'figure-caption',
  figures(777, 1000),
  '<figure><div>777 / 1,000</div><figcaption>Messages remaining</figcaption></figure>',
);
add(
  'output-el',
  figures(777, 1000),
  '<p>Remaining: <output>777</output> of <output>1,000</output></p>',
);
add('data-el', figures(777), '<p>Remaining: <data value="777">777</data></p>');
add('mark', figures(777), '<p><mark>777</mark> remaining</p>');
add('strike', figures(777), '<p>Remaining: <s>1,000</s> 777</p>');
add('del-ins', figures(777), '<p>Remaining: <del>1,000</del> <ins>777</ins></p>');
add('ruby', nothing, '<p>残り<ruby>777<rt>なな</rt></ruby></p>');

checkAll('figures where a front end may put them');

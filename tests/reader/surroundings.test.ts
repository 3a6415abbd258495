import {
  collectPages,
  propertyId,
  figures,
  nothing,
  plain,
  plainFigures,
  unsure,
} from './body-pages.ts';

const { add, checkAll } = collectPages();

const other = 'aaaaaaaaaaaaaaaaaaaaaaaa';
// ---- hidden
for (const [n, h] of [
  ['attr', 'hidden'],
  ['aria', 'aria-hidden="true"'],
  ['disp', 'style="display:none"'],
  ['disp2', 'style="color:red;display : none !important"'],
  ['vis', 'style="visibility:hidden"'],
  ['op', 'style="opacity:0"'],
  ['op2', 'style="opacity: 0.0"'],
  ['class', 'class="gone"'],
  ['id', 'id="gone"'],
  ['attrsel', 'data-state="closed"'],
  ['nested', 'class="in"'],
  ['inert', 'hidden=""'],
  ['h0', 'style="height:0;overflow:hidden"'],
  ['mh0', 'style="max-height:0px;overflow:hidden"'],
  ['fs0', 'style="font-size:0"'],
  ['scale', 'style="transform:scale(0)"'],
  ['cv', 'style="content-visibility:hidden"'],
  ['hiddenuntil', 'hidden="until-found"'],
  ['vis2', 'style="visibility:collapse"'],
  ['clip', 'style="clip-path:inset(100%);position:absolute"'],
] as [string, string][])
  add(
    'hide-' + n,
    plainFigures,
    `${plain}<div class="wrap"><p ${h}>Remaining: 12 of 1,000</p></div>`,
    {
      head: '<style>.gone{display:none}#gone{display:none}[data-state=closed]{display:none}.wrap .in{display:none}</style>',
    },
  );
add(
  'hide-ancestor',
  plainFigures,
  `${plain}<div hidden><section><p>Remaining: 12 of 1,000</p></section></div>`,
);
add('hide-all', nothing, `<div hidden>${plain}</div>`);
add(
  'hide-all2',
  ['no_panel'],
  `<!-- --><div style="display:none"><h2>Message Usage</h2>${plain}</div><p>Welcome</p>`,
);
add(
  'hide-responsive',
  plainFigures,
  `<p class="desk">777 of 1,000 remaining</p><p class="mob">Remaining: 777 / 1,000</p>`,
  {
    head: '<style>.mob{display:none}@media (max-width:600px){.mob{display:block}.desk{display:none}}</style>',
  },
);
add(
  'hide-responsive-stale',
  plainFigures,
  `<p class="desk">777 of 1,000 remaining</p><p class="mob">Remaining: 771 / 1,000</p>`,
  {
    head: '<style>.mob{display:none}@media (max-width:600px){.mob{display:block}.desk{display:none}}</style>',
  },
);
add(
  'hide-responsive-stale2',
  unsure,
  `<p class="desk">777 of 1,000 remaining</p><p class="mob">Remaining: 771 / 1,000</p>`,
);
add(
  'hide-print',
  plainFigures,
  `<p>777 of 1,000 remaining</p><p class="pr">Remaining: 771 / 1,000</p>`,
  { head: '<style>.pr{display:none}@media print{.pr{display:block}}</style>' },
);
add(
  'hide-important',
  plainFigures,
  `${plain}<p class="gone" style="display:block">Remaining: 12 of 1,000</p>`,
  { head: '<style>.gone{display:none!important}</style>' },
);
add(
  'hide-override',
  plainFigures,
  `<p class="gone" style="display:block">777 of 1,000 remaining</p>`,
  { head: '<style>.gone{display:none}</style>' },
);
add('hide-order', plainFigures, `<p class="a b">777 of 1,000 remaining</p>`, {
  head: '<style>.a{display:none}.b{display:block}</style>',
});
add('hide-specific', plainFigures, `${plain}<p class="a b">12 of 1,000 remaining</p>`, {
  head: '<style>.a.b{display:none}.b{display:block}</style>',
});
add('hide-not', plainFigures, `${plain}<p class="tab">12 of 1,000 remaining</p>`, {
  head: '<style>.tab:not(.active){display:none}</style>',
});
add('hide-hover', plainFigures, `${plain}<div class="tt">12 of 1,000 remaining</div>`, {
  head: '<style>.tt{display:none}.x:hover .tt{display:block}</style>',
});
add(
  'hide-nested-css',
  plainFigures,
  `${plain}<div class="panel"><p class="old">12 of 1,000 remaining</p></div>`,
  { head: '<style>.panel{color:red;.old{display:none}}</style>' },
);
add(
  'hide-media-query-min',
  plainFigures,
  `<p class="desk">777 of 1,000 remaining</p><p class="mob">Remaining: 777 / 1,000</p>`,
  {
    head: '<style>.desk{display:none}@media (min-width:768px){.desk{display:block}.mob{display:none}}</style>',
  },
);
add(
  'hide-comment',
  plainFigures,
  `<h2>Message Usage</h2><!-- <p>Remaining 12 of 1,000</p> -->${plain}`,
);
add(
  'hide-template',
  plainFigures,
  `${plain}<template><p>12 of 1,000 remaining</p></template><noscript><p>12 of 1,000 remaining</p></noscript><script>var x="12 of 1,000 remaining"</script>`,
);
add('hide-dialog', plainFigures, `${plain}<dialog><p>12 of 1,000 remaining</p></dialog>`);
add(
  'hide-details',
  plainFigures,
  `${plain}<details><summary>More</summary><p>12 of 1,000 remaining</p></details>`,
);
add(
  'hide-offscreen',
  unsure,
  `${plain}<p style="position:absolute;left:-9999px">12 of 1,000 remaining</p>`,
);
add(
  'hide-select',
  plainFigures,
  `${plain}<select><option>12 remaining</option><option>1,000 remaining</option></select>`,
);
add(
  'hide-textarea',
  plainFigures,
  `${plain}<textarea>12 remaining of 1,000</textarea><input value="12 remaining"><div contenteditable="true">12 remaining</div>`,
);
add(
  'hide-tabpanel',
  plainFigures,
  `<div role="tabpanel">${plain}</div><div role="tabpanel" hidden><p>12 of 1,000 remaining</p></div>`,
);
add('hide-tailwind', plainFigures, `${plain}<p class="hidden">12 of 1,000 remaining</p>`, {
  head: '<style>.hidden{display:none}.md\\:block{display:block}</style>',
});
add(
  'hide-vis-child',
  plainFigures,
  `${plain}<div style="visibility:hidden"><p>12 of 1,000 remaining</p></div>`,
);
add('hide-where', plainFigures, `${plain}<p class="z">12 of 1,000 remaining</p>`, {
  head: '<style>:is(.z,.y){display:none}</style>',
});
add('hide-supports', plainFigures, `${plain}<p class="z">12 of 1,000 remaining</p>`, {
  head: '<style>@supports (display:grid){.z{display:none}}</style>',
});
add('hide-layer', plainFigures, `${plain}<p class="z">12 of 1,000 remaining</p>`, {
  head: '<style>@layer utilities{.z{display:none}}</style>',
});
add('hide-label-hidden', nothing, `<p><span hidden>Remaining</span> 777</p>`);
add('hide-unit', plainFigures, `<p>777 of 1,000 <span hidden>messages</span> remaining</p>`);
add('hide-zw', figures(777, 1000), `<p>777\u200b of\u200b 1,000\ufeff re\u00admaining</p>`);
add('hide-homoglyph', nothing, `<p>777 of 1,000 rеmaining</p>`); // cyrillic e
// ---- duplicates
add('dup-same', plainFigures, `${plain}${plain}`);
add(
  'dup-three',
  figures(777, 1000, 2000),
  `<header><span>777 left</span></header>${plain}<p>Purchased credits: 2,000</p><footer>2,000 purchased credits</footer>`,
);
add(
  'dup-header-sum',
  figures(777, 1000, 2000),
  `<header>2,777 credits available</header><p>Subscription credits: 777 of 1,000 remaining</p><p>Purchased credits: 2,000</p>`,
);
add(
  'dup-header-wrong',
  unsure,
  `<header>2,770 credits available</header><p>Subscription credits: 777 of 1,000 remaining</p><p>Purchased credits: 2,000</p>`,
);
// ---- loading
add('load-zeros', ['loading'], '<p>0 / 0</p>');
add('load-zeros2', ['loading'], '<p>0 of 0 remaining</p>');
add(
  'load-zeros3',
  ['loading'],
  '<ul><li>Subscription credits: 0</li><li>Purchased credits: 0</li><li>Excess usage credits: 0</li></ul>',
);
add(
  'load-zeros-total',
  ['loading'],
  '<ul><li>Subscription credits: 0 / 0 remaining</li><li>Purchased credits: 0</li><li>Excess usage credits: 0</li></ul><p>Resets on December 1, 2026</p>',
);
add('load-busy', ['loading'], `<div aria-busy="true">${plain}</div>`);
add('load-text', ['loading'], '<p>Loading…</p>');
add('load-spinner', ['loading'], '<div role="status"><span>Loading...</span></div>');
add('load-spinner-aria', ['loading'], '<div role="progressbar" aria-label="Loading"></div>');
add(
  'load-dash',
  ['loading'],
  '<dl><dt>Subscription credits</dt><dd>–</dd><dt>Purchased credits</dt><dd>–</dd></dl>',
);
add('load-dash2', ['loading'], '<dl><dt>Subscription credits remaining</dt><dd>--</dd></dl>');
add(
  'load-empty',
  ['loading'],
  '<dl><dt>Subscription credits</dt><dd></dd><dt>Purchased credits</dt><dd></dd></dl>',
);
add('load-skel', ['loading'], '<div class="skeleton"></div><div class="skeleton"></div>');
add(
  'load-half',
  ['loading', 'unconfirmed'],
  '<dl><dt>Subscription credits</dt><dd>777 of 1,000 remaining</dd><dt>Purchased credits</dt><dd><span class="skeleton"></span></dd></dl>',
);
add('load-ellipsis', ['loading'], '<p>Remaining: …</p>');
add('load-nan', ['loading', 'unconfirmed'], '<p>Remaining: NaN of NaN</p>');
add('load-undef', ['loading', 'unconfirmed'], '<p>Remaining: undefined</p>');
add('load-null', ['loading', 'unconfirmed'], '<p>Remaining: null</p>');
add(
  'load-mustache',
  ['loading', 'unconfirmed'],
  '<p>Remaining: {{ remaining }} of {{ total }}</p>',
);
add(
  'load-history-only',
  ['loading'],
  `${plain}<section><h3>Usage history</h3><p>Loading…</p></section>`,
);
add('load-video', plainFigures, `${plain}<button>Loading more options</button>`);
// ---- states
add('out-login-url', ['signed_out'], plain, { url: 'https://dashboard.tawk.to/login' });
add(
  'out-password',
  ['signed_out'],
  '<h2>Sign in</h2><form><input type="email"><input type="password"><button>Log in</button></form>',
);
add(
  'out-email',
  ['signed_out'],
  '<h2>Log in to your account</h2><form><input type="email" placeholder="Email"><button>Continue</button></form>',
);
add(
  'out-expired',
  ['signed_out'],
  '<h2>Your session has expired</h2><p>Please log in again.</p><button>Log in</button>',
);
add('out-sso', ['signed_out'], '<h2>Sign in to tawk.to</h2><button>Continue with Google</button>');
add('out-hidden-form', plainFigures, `${plain}<div hidden><input type="password"></div>`);
add(
  'out-de',
  ['signed_out'],
  '<h2>Anmelden</h2><form><input type="email"><button>Weiter</button></form>',
  { lang: 'de' },
);
add('noaccess-1', ['no_access'], "<h2>You don't have permission to view this page</h2>");
add('noaccess-2', ['no_access'], '<h2>Access denied</h2><p>Ask an admin.</p>');
add(
  'noaccess-3',
  ['no_access'],
  '<h2>Message Usage</h2><p>Only admins can view message usage.</p>',
);
add('noaccess-4', ['no_access'], '<h2>403</h2><p>Forbidden</p>');
add(
  'noaccess-5',
  ['no_access'],
  '<h2>Restricted</h2><p>You are not allowed to access this section. Please contact the account owner.</p>',
);
add(
  'noaccess-6',
  ['no_access'],
  '<h2>Keine Berechtigung</h2><p>Nur Admins können diese Seite sehen.</p>',
  { lang: 'de' },
);
add('noaccess-7', ['no_access'], '<h2>Accès refusé</h2>', { lang: 'fr' });
add('noaccess-8', ['no_access'], '<h2>No tienes permiso para ver esta página</h2>', { lang: 'es' });
add('noaccess-9', ['no_access'], '<h2>ليس لديك إذن لعرض هذه الصفحة</h2>', { lang: 'ar' });
add('noaccess-10', ['no_access'], '<h2>Você não tem permissão para ver esta página</h2>', {
  lang: 'pt-BR',
});
add('noaccess-11', ['no_access'], '<h2>Non hai i permessi per visualizzare questa pagina</h2>', {
  lang: 'it',
});
add('noaccess-12', ['no_access'], '<h2>この画面を表示する権限がありません</h2>', { lang: 'ja' });
add('noaccess-13', ['no_access'], '<h2>您没有权限查看此页面</h2>', { lang: 'zh-CN' });
add('noaccess-14', ['no_access'], '<h2>Brak uprawnień do wyświetlenia tej strony</h2>', {
  lang: 'pl',
});
add('noaccess-15', ['no_access'], '<h2>Je hebt geen toegang tot deze pagina</h2>', { lang: 'nl' });
add('noaccess-16', ['no_access'], '<h2>Bu sayfayı görüntüleme izniniz yok</h2>', { lang: 'tr' });
add('noaccess-17', ['no_access'], '<h2>आपको यह पृष्ठ देखने की अनुमति नहीं है</h2>', { lang: 'hi' });
add('noaccess-beside-figures', plainFigures, `${plain}<p>Only admins can purchase credits.</p>`);
add(
  'nopanel-home',
  ['no_panel'],
  '<h2>Dashboard</h2><p>12 visitors online</p><p>3 chats today</p>',
);
add('nopanel-empty', ['no_panel'], '<!-- -->');
add(
  'nopanel-other',
  ['no_panel'],
  '<h2>Reporting</h2><table><tr><th>Agent</th><th>Chats</th></tr><tr><td>A</td><td>12</td></tr></table>',
);
add(
  'nopanel-purchase',
  ['no_panel'],
  '<h2>Purchase message credits</h2><label>Purchase quantity <input value="1000"></label><p>New credit balance: 1,777</p><p>Payment Method</p><button>Top Up Now</button>',
);
add(
  'nopanel-purchase2',
  ['no_panel', 'unconfirmed'],
  '<h2>Message Usage</h2><p>777 of 1,000 remaining</p><div role="dialog"><h2>Purchase message credits</h2><p>New credit balance: 1,777</p></div>',
);
add('nopanel-agents', ['no_panel'], '<h2>Agents</h2><p>3 of 5 seats used</p>');
add('nopanel-storage', ['no_panel'], '<h2>Storage</h2><p>777 MB of 1,000 MB used</p>');
add('nopanel-kb', ['no_panel'], '<h2>Data sources</h2><p>777 / 1,000 pages used</p>');
// ---- property
add('prop-none', ['property_unknown'], plain, { url: 'https://dashboard.tawk.to/#/ai-assist' });
add('prop-two', ['property_unknown'], plain, {
  url: `https://dashboard.tawk.to/#/a/${propertyId}/${other}`,
});
add('prop-twice', plainFigures, plain, {
  url: `https://dashboard.tawk.to/#/a/${propertyId}/b/${propertyId}`,
});
add('prop-query', ['property_unknown'], plain, {
  url: `https://dashboard.tawk.to/?p=${propertyId}#/ai-assist`,
});
add('prop-upper', ['property_unknown'], plain, {
  url: `https://dashboard.tawk.to/#/a/${propertyId.toUpperCase()}`,
});
add('prop-long', ['property_unknown'], plain, {
  url: `https://dashboard.tawk.to/#/a/${propertyId}ab`,
});
add('prop-chat', ['no_panel'], plain, { url: 'https://dashboard.tawk.to/#/chat' });
add('prop-inbox', ['no_panel'], plain, {
  url: `https://dashboard.tawk.to/#/inbox/${propertyId}/all`,
});
for (const origin of ['https://example.com', 'https://dashboard.tawk.to.example.com'])
  add(`prop-of-${origin}`, ['property_unknown'], plain, {
    url: `${origin}/#/addons/${propertyId}`,
  });
for (const owner of [`data-pid="${other}"`, `property="${other}"`, `class="site-${other}"`])
  add(`prop-part ${owner.slice(0, 8)}`, ['wrong_property'], `<div ${owner}>${plain}</div>`);
add(
  'prop-part-of-a-heading',
  ['wrong_property'],
  `<div data-id="${other}"><h3>Credits</h3>${plain}</div>`,
);
add('prop-row-id', plainFigures, `<div data-id="${other}">${plain}</div>`);
add('prop-part-user', plainFigures, `<div data-user-id="${other}">${plain}</div>`);
add(
  'prop-part-innermost',
  plainFigures,
  `<div data-property-id="${other}"><div data-property-id="${propertyId}">${plain}</div></div>`,
);
add(
  'prop-part-and-list',
  ['wrong_property'],
  `<ul><li data-property-id="${propertyId}">Acme</li></ul><span data-property-id="${other}">777 of 1,000 credits remaining</span>`,
);
add('prop-wrong', ['wrong_property'], `${plain}<p>Property ID: ${other}</p>`);
add('prop-right', plainFigures, `${plain}<p>Property ID: ${propertyId}</p>`);
add('prop-nofig', ['no_panel', 'property_unknown'], '<h2>Home</h2>', {
  url: 'https://dashboard.tawk.to/#/ai-assist',
});
// ---- two panels
add(
  'two-differ',
  unsure,
  `<section><h3>Acme</h3><p>777 of 1,000 remaining</p></section><section><h3>Docs</h3><p>61 of 100 remaining</p></section>`,
);
add(
  'two-properties-table',
  unsure,
  `<table><tr><th>Property</th><th>Remaining</th><th>Total</th></tr><tr><td>Acme shop</td><td>777</td><td>1,000</td></tr><tr><td>Docs</td><td>61</td><td>100</td></tr></table>`,
);
add(
  'two-cycles',
  plainFigures,
  `${plain}<section><h3>Previous cycle</h3><p>12 of 1,000 remaining</p></section>`,
);
add(
  'two-products',
  plainFigures,
  `${plain}<section><h3>Email credits</h3><p>12 of 500 remaining</p></section>`,
);
add(
  'two-products2',
  plainFigures,
  `${plain}<section><h3>Video + Voice</h3><p>12 of 500 minutes remaining</p></section>`,
);
add(
  'two-products3',
  plainFigures,
  `${plain}<section><h3>Agents</h3><p>3 of 5 remaining</p></section>`,
);
add(
  'two-products-unknown',
  unsure,
  `${plain}<section><h3>Flurbs</h3><p>3 of 5 remaining</p></section>`,
);
// ---- chat messages
for (const [n, wrapS, wrapE] of [
  ['tawk', '<div class="tawk-message">', '</div>'],
  ['block', '<div id="blockId-1732270000000">', '</div>'],
  ['log', '<div role="log">', '</div>'],
  ['active', '<div id="active-chats">', '</div>'],
  ['item', '<div class="tawk-chat-item">', '</div>'],
  ['scroll', '<div class="tawk-smooth-scroll">', '</div>'],
  ['composer', '<div class="tawk-message-input" contenteditable="true">', '</div>'],
  ['plaintext', '<div contenteditable="plaintext-only">', '</div>'],
  ['textbox', '<div role="textbox">', '</div>'],
  ['feed', '<div role="feed">', '</div>'],
  ['quote', '<blockquote>', '</blockquote>'],
] as [string, string, string][]) {
  add(
    'chat-' + n,
    plainFigures,
    `${plain}${wrapS}<h2>Message Usage</h2><p>3 / 1,000 remaining</p>${wrapE}`,
  );
  add(
    'chat-only-' + n,
    ['no_panel'],
    `<!-- -->${wrapS}<h2>Message Usage</h2><p>3 / 1,000 remaining</p>${wrapE}`,
  );
}
// ---- plan
for (const [n, t, p] of [
  ['1', 'Current plan: Growth', 'growth'],
  ['2', '<b>Plan</b> <span>Business</span>', 'business'],
  ['3', 'You are on the Enterprise plan', 'enterprise'],
  ['4', 'Growth plan', 'growth'],
  ['5', 'Plan: AI Assist Hobby', 'hobby'],
  ['6', '<dl><dt>Plan</dt><dd>Growth</dd></dl>', 'growth'],
  ['7', 'Your plan: Growth <a>Upgrade to Business</a>', 'growth'],
  ['8', '<span class="badge">Growth</span> plan', 'growth'],
  ['9', 'AI Assist Growth', undefined],
  ['10', 'Growth (Current plan)', 'growth'],
  ['11', '<div>Current plan</div><div>Growth</div>', 'growth'],
] as [string, string, string | undefined][])
  add(
    'plan-' + n,
    { ...plainFigures, ...(p && { plan: p }) },
    `${plain}<p>${t}</p>`.replace('<p><d', '<d'),
  );
add('plan-two', plainFigures, `${plain}<p>Upgrade your Growth plan to Business plan</p>`);
add(
  'plan-compare',
  plainFigures,
  `${plain}<table><tr><th>Plan</th><th>Messages</th></tr><tr><td>Hobby</td><td>100</td></tr><tr><td>Growth</td><td>1,000</td></tr><tr><td>Business</td><td>5,000</td></tr></table>`,
);
add(
  'plan-pricing',
  plainFigures,
  `${plain}<section><h3>Upgrade</h3><div>Business $99/month 5,000 messages</div></section>`,
);
add(
  'plan-permonth',
  { ...plainFigures, plan: 'growth' },
  `${plain}<p>Growth plan – 1,000 messages per month</p>`,
);
add('plan-business-word', plainFigures, `${plain}<p>Business hours: 9-17</p>`);
add(
  'plan-de',
  { ...plainFigures, plan: 'growth' },
  '<h2>Nachrichtenverbrauch</h2><p>777 von 1.000 verbleibend</p><p>Tarif: Growth</p>',
  { lang: 'de' },
);
// ---- near things
const three =
  '<h2>Message Usage</h2><h3>Credit breakdown</h3><p>Subscription credits: 0 left of 1,000</p>';
add(
  'price-of-debt',
  figures(0, 1000, 0, 223),
  `${three}<p>Purchased credits: 0</p><p>Excess usage: 223 credits ($6.69)</p>`,
);
add(
  'price-of-debt-cells',
  figures(0, 1000, 0, 223),
  `${three}<p>Purchased credits: 0</p><dl><dt>Excess usage</dt><dd>223 credits (€6,69)</dd></dl>`,
);
add('price-of-a-hundred', unsure, `${three}<p>Excess usage rate: 100 credits ($3)</p>`);
add(
  'price-of-rest',
  figures(0, 1000, 500, 0),
  `${three}<p>Purchased credits: 500 left (worth $15.00)</p><p>Excess usage: 0</p>`,
);
add(
  'price-of-pack',
  figures(0, 1000, 500, 0),
  `${three}<p>Purchased credits: 500 left</p><p>Excess usage: 0</p><p>Top up: 1,000 credits ($30)</p>`,
);
add(
  'price-of-pack-beside',
  unsure,
  `${three}<p>Purchased credits: 500 left</p><p>Excess usage: 0</p><p>Top up (from $30)</p><p>1,000 credits</p>`,
);
add('near-price', plainFigures, `${plain}<p>$0.03 per message</p><p>Cost so far: $6.69</p>`);
add('near-updated', plainFigures, `${plain}<p>Last updated 2 minutes ago</p><p>As of 10:00 AM</p>`);
add(
  'near-alert',
  plainFigures,
  `${plain}<p>Alert me when 100 credits remain</p><p>Auto top-up when balance is below 50</p>`,
);
add('near-email', plainFigures, `${plain}<p>You'll get an email at 20% remaining.</p>`);
add('near-version', plainFigures, `${plain}<footer>v3.14.15 © 2026 tawk.to</footer>`);
add(
  'near-avg',
  plainFigures,
  `${plain}<p>Average per day: 12</p><p>Estimated usage this month: 900</p>`,
);
add('near-lifetime', plainFigures, `${plain}<p>Total messages sent all time: 45,000</p>`);
add(
  'near-expiring',
  figures(777, 1000, 2000),
  `${plain}<p>Purchased credits: 2,000</p><p>0 expiring soon</p>`,
);
add(
  'near-rank',
  plainFigures,
  `${plain}<ol><li>Settings</li><li>Billing</li></ol><p>Step 2 of 3</p>`,
);
add('near-pagination', plainFigures, `${plain}<p>Showing 1-10 of 31</p><a>1</a><a>2</a>`);
add('near-nav', plainFigures, `<nav><a>Inbox 3</a><a>Chats 12</a></nav>${plain}`);
add(
  'near-aside-count',
  plainFigures,
  `<aside><a href="#">Inbox <span class="badge">3</span></a></aside>${plain}`,
);
add(
  'near-bell',
  plainFigures,
  `<header><button aria-label="3 notifications">3</button></header>${plain}`,
);
add('near-seats', plainFigures, `${plain}<p>Agents: 3 / 5</p>`);
add('near-cost-per', plainFigures, `${plain}<p>Each additional 1,000 messages costs $30</p>`);
add('near-included', plainFigures, `${plain}<p>Your plan includes 1,000 messages every month.</p>`);
add('near-overage-rate', plainFigures, `${plain}<p>Overage rate: $0.05 per message</p>`);
add('near-quota-of-others', plainFigures, `${plain}<p>Knowledge base: 12 of 50 articles used</p>`);
add('near-phone', plainFigures, `${plain}<p>Call us: +1 800 123 4567</p>`);
add('near-time', plainFigures, `${plain}<p>10:45</p>`);
add('near-pack', plainFigures, `${plain}<p>Buy 1,000 credits for $30</p>`);
add('near-todaysused', plainFigures, `${plain}<p>Used today: 12</p>`);
add('near-thisweek', plainFigures, `${plain}<p>This week: 45 messages used</p>`);
add('near-thismonth', plainFigures, `${plain}<p>Used this month: 223</p>`);
add('near-last30', plainFigures, `${plain}<p>Used in the last 30 days: 900</p>`);
add(
  'near-channels',
  plainFigures,
  `${plain}<table><tr><th>Channel</th><th>Messages</th></tr><tr><td>Live chat</td><td>200</td></tr><tr><td>WhatsApp</td><td>23</td></tr></table>`,
);
add(
  'near-kinds',
  plainFigures,
  `${plain}<ul><li>AI Assist replies: 200</li><li>Smart Reply: 20</li><li>AI Commands: 3</li></ul>`,
);
add(
  'near-kinds-used',
  unsure,
  `${plain}<table><tr><th>Feature</th><th>Used</th></tr><tr><td>AI Assist replies</td><td>200</td></tr><tr><td>Smart Reply</td><td>20</td></tr><tr><td>AI Commands</td><td>3</td></tr><tr><td>Total</td><td>223</td></tr></table>`,
);

checkAll('what is hidden, said twice, loading, elsewhere or nearby');

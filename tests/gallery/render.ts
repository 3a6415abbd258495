// Looks at every state in Chromium: writes pictures to .output/gallery and names what is wrong.
//   node tests/gallery/render.ts              everything
//   node tests/gallery/render.ts popup/de     only what starts so, light and dark
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build, preview, type InlineConfig } from 'vite';
import { allLanguages, compileMessages } from '../../scripts/compile-messages.ts';
import { requireBrowser } from '../../scripts/setup/find-browser.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const pictures = `${root}.output/gallery`;
const axe = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');

const settings: InlineConfig = {
  root: here,
  publicDir: `${root}public`,
  configFile: false,
  logLevel: 'error',
  plugins: [compileMessages(allLanguages)],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: `${root}.output/gallery-page`, emptyOutDir: true, target: 'esnext' },
};

/** Boxes that are too high, words that are cut, a primary button that is too low. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const figure of document.querySelectorAll<HTMLElement>('[data-sample]')) {
      const id = figure.dataset['sample'];
      const popup = figure.querySelector<HTMLElement>('.popup');
      if (!popup) continue;
      const top = popup.getBoundingClientRect().top;
      const primary = popup.querySelector('.button-primary')?.getBoundingClientRect().bottom ?? top;
      if (popup.scrollHeight > 400) faults.push(`${id}: ${popup.scrollHeight} px high`);
      if (primary - top > 280) faults.push(`${id}: primary button ends at ${primary - top} px`);
      for (const element of popup.querySelectorAll<HTMLElement>('*')) {
        const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
        const mayBeCut = element.matches(
          'header, .header-row, bdi, input, svg, svg *, .hidden, .bar, .bar *',
        );
        if (isCut && !mayBeCut) faults.push(`${id}: "${element.textContent}" is cut`);
      }
    }
    return faults;
  });

async function findAxeFaults(page: Page, alone = false): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (alone) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    // One picture holds many pages: what must be unique in a page cannot be here.
    const perPage = [
      'landmark-no-duplicate-main',
      'landmark-main-is-top-level',
      'landmark-one-main',
      'landmark-unique',
      'page-has-heading-one',
      'region',
      'landmark-no-duplicate-banner',
      'landmark-no-duplicate-contentinfo',
      'duplicate-id',
      'heading-order',
    ];
    const rules = Object.fromEntries(perPage.map((id) => [id, { enabled: alone }]));
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, { runOnly: tags, rules });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  }, alone);
}

/** Opens the pill's panel, so that it is seen too. */
async function openPills(page: Page): Promise<void> {
  for (const id of ['pill-open', 'pill-open-debt']) {
    const button = page.locator(`[data-sample=${id}] .closed`);
    if ((await button.count()) > 0) await button.click();
  }
}

/** Opens the tab that each overview is hung up for, and its table or week. */
async function openTabs(page: Page): Promise<void> {
  const tabs = ['cycle', 'days', 'log', 'settings'];
  for (const overview of await page.locator('[data-tab]').all()) {
    const tab = (await overview.getAttribute('data-tab')) ?? '';
    await overview.locator('[role=tab]').nth(tabs.indexOf(tab)).click();
  }
  for (const opened of [
    'overview-days .chart-table summary',
    'overview-settings .settings .button-link',
  ]) {
    const [sample, ...rest] = opened.split(' ');
    const part = page.locator(`[data-sample=${sample}] ${rest.join(' ')}`).first();
    if ((await part.count()) > 0) await part.click();
  }
}

/** Opens each part of the popup once, on a sample of its own, and makes one mistake. */
async function openParts(page: Page): Promise<void> {
  const inSample = (id: string, selector: string) =>
    page.locator(`[data-sample=${id}] ${selector}`);
  await inSample('official', '.menu-button').click();
  await inSample('low', 'button.property-name').click();
  await inSample('typed', 'summary').first().click();
  await inSample('noFigure', '.actions .button-secondary').click();
  await inSample('noFigure-agent', '.actions .button-secondary').click();
  await inSample('noFigure-agent', '.input').first().fill('612 of 1,000');
  await inSample('noFigure-agent', '.actions .button-primary').click();
  await inSample('s06RunsOutDays', '.actions .button-primary').click();
  await inSample('s06RunsOutDays', '.buy summary').click();
  await inSample('s09Debt', '.actions .button-primary').click();
  await inSample('s06RunsOutSurely', '.menu-button').click();
  await inSample('debt', '.menu-button').click();
  await inSample('debt', '.menu .button').nth(1).click();
  await inSample('notice-unassigned', '.notice .button-link').click();
  await inSample('atMost', '.bar-tick').focus();
}

async function look(page: Page, name: string): Promise<string[]> {
  await page.waitForSelector('html[data-ready]');
  const erase = page.locator('[data-sample=backup-erasing] [aria-expanded]');
  if ((await erase.count()) > 0) await erase.click();
  await openPills(page);
  await openTabs(page);
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
  const faults = [
    ...(await measure(page)),
    ...(await measurePills(page)),
    ...(await findAxeFaults(page)),
  ];
  if (name.startsWith('popup')) {
    await openParts(page);
    await page.screenshot({ path: `${pictures}/${name}-open.png`, fullPage: true });
    faults.push(...(await findAxeFaults(page)));
  }
  return faults.map((fault) => `${name}: ${fault}`);
}

/** One surface alone in a window as small as 200 % zoom leaves it: nothing may run out sideways. */
async function lookZoomed(browser: Browser, hash: string): Promise<string[]> {
  const viewport = { width: hash.startsWith('popup') ? 380 : 320, height: 300 };
  const page = await browser.newPage({ viewport, deviceScaleFactor: 2 });
  await page.goto(`${address}#${hash}`);
  await page.waitForSelector('html[data-ready]');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.screenshot({
    path: `${pictures}/zoomed-${hash.replaceAll('/', '-')}.png`,
    fullPage: true,
  });
  const faults = await findAxeFaults(page, hash.startsWith('popup'));
  if (width > viewport.width) faults.push(`${width} px wide in a window of ${viewport.width}`);
  await page.close();
  return faults.map((fault) => `${hash} zoomed: ${fault}`);
}

/** Closed: 24 px high, at most 76 wide, or 124 with the day of a run-out, and nothing cut; open: 280 wide. */
const measurePills = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-sample^=pill]')].flatMap((figure) => {
      const id = figure.dataset['sample'];
      const root = figure.querySelector('.page-host > div')?.shadowRoot;
      const box = (name: string) => root?.querySelector(name)?.getBoundingClientRect();
      const [pill, panel] = [box('.pill'), box('.panel')];
      if (!pill || !panel) return [`${id}: no pill`];
      if (panel.width > 0) return panel.width === 280 ? [] : [`${id}: open ${panel.width} px wide`];
      const closed = root?.querySelector('.closed');
      if (!closed || closed.scrollWidth > closed.clientWidth) return [`${id}: its words are cut`];
      const hasDay = root?.querySelector('.when')?.textContent !== '';
      const widest = id === 'pill-read' ? 280 : hasDay ? 124 : 76;
      if (pill.height === 24 && pill.width > 0 && pill.width <= widest) return [];
      return [`${id}: ${pill.width} x ${pill.height} px`];
    }),
  );

mkdirSync(pictures, { recursive: true });
await build(settings);
const server = await preview({ ...settings, preview: { port: 0 } });
const [address = ''] = server.resolvedUrls?.local ?? [];
const browser = await chromium.launch({
  executablePath: requireBrowser(),
  args: ['--headless=new', '--no-sandbox', '--disable-gpu'],
});
const only = process.argv[2] ?? '';
const faults: string[] = [];
for (const colorScheme of ['light', 'dark'] as const) {
  for (const hash of [
    'popup/en',
    'popup/de',
    'popup/ar',
    'overview/en',
    'overview/de',
    'overview/ar',
    'welcome/en',
    'welcome/de',
    'backup/en',
    'backup/de',
    'backup/ar',
    'page/en',
    'page/ar',
    'picker/en',
    'picker/de',
    'picker/ar',
  ].filter((hash) => hash.startsWith(only))) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1_900, height: 900 } });
    await page.goto(`${address}#${hash}`);
    faults.push(...(await look(page, `${hash.replace('/', '-')}-${colorScheme}`)));
    await page.close();
  }
}
for (const hash of [
  'popup/en/s06RunsOutDays',
  'popup/de/s09Debt',
  'popup/ar/notReadable',
  'welcome/de',
  'overview/en',
  'overview/ar',
  'backup/de',
].filter((hash) => hash.startsWith(only))) {
  faults.push(...(await lookZoomed(browser, hash)));
}
if (only === '') {
  const viewport = { width: 1_900, height: 900 };
  const forced = await browser.newPage({ forcedColors: 'active', viewport });
  await forced.goto(`${address}#popup/en`);
  faults.push(...(await look(forced, 'popup-en-forced')));
}
await browser.close();
await server.close();
process.stdout.write(`${faults.join('\n')}\n${faults.length} faults\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

/// <reference types="chrome" />
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { meterSays, pressInMeter, readMeter } from './in-page-meter.ts';
import {
  badgeText,
  command,
  confirmAiNames,
  readUsage,
  readView,
  setStage,
  waitUntil,
  type Stage,
} from './stage.ts';

let lead: Stage;
let agent: Stage;
let shop: string;
let docs: string;
let line: string;

beforeAll(async () => {
  lead = await setStage();
  agent = await setStage();
  ({ shop, docs } = lead.sandbox.propertyIds);
  agent.sandbox.signIn('agent');
});
afterAll(async () => {
  await lead.close();
  await agent.close();
});

/** What the next paste gives: no page here has a permission beyond a person's own. */
async function readClipboard(stage: Stage): Promise<string> {
  const page = await stage.open('about:blank');
  await page.setContent('<textarea></textarea>');
  await page.locator('textarea').press('ControlOrMeta+V');
  const text = await page.locator('textarea').inputValue();
  await page.close();
  return text;
}

const settle = (ms = 1_500) => new Promise((done) => setTimeout(done, ms));
const linkIn = (text: string): string => /https:\S+/.exec(text)?.[0] ?? '';
const ask = async (stage: Stage) =>
  ((await command(stage, { type: 'askAboutLink' })) as { asked: { question: object } | null })
    .asked;
const figureOf = async (stage: Stage, propertyId: string) =>
  (await readView(stage, propertyId))?.origin ?? null;

async function popupOf(stage: Stage, words: RegExp | string): Promise<Page> {
  const popup = await stage.openPage('popup');
  await popup.getByText(words).first().waitFor();
  return popup;
}

describe('a lead passes the figures on', () => {
  it('at the moment of a reading, from the page itself and under its rules', async () => {
    const usage = await readUsage(lead, shop);
    await confirmAiNames(lead, shop, ['Apollo']);
    await meterSays(usage, '118 read');
    await usage.bringToFront();
    await pressInMeter(usage, 'Copy for the team');
    await meterSays(usage, 'Copied. Paste it where your team talks.');
    line = await readClipboard(lead);
    expect(line).toMatch(
      /^AI credits left: Property …2931 118 \(.+\)\. On a computer with Credit Meter, open https:\S+$/,
    );
    expect(linkIn(line)).toMatch(
      new RegExp(`^https://dashboard.tawk.to/#/dashboard/${shop}\\?cm=1\\.[A-Z2-7]+$`),
    );
    await usage.close();
  });

  it.each(['no-style-csp', 'no-clipboard'] as const)(
    'also where the page is strict, or is told how: %s',
    async (fault) => {
      lead.sandbox.setFault(fault);
      lead.sandbox.setFigures(shop, { subscription: fault === 'no-clipboard' ? 116 : 117 });
      const usage = await readUsage(lead, shop);
      await usage.bringToFront();
      await pressInMeter(usage, 'Copy for the team');
      await meterSays(
        usage,
        fault === 'no-clipboard' ? 'This page forbids copying' : 'Copied. Paste it',
      );
      lead.sandbox.setFault(null);
      await usage.close();
    },
  );

  it('not for a page that presses the button itself', async () => {
    lead.sandbox.setFigures(shop, { subscription: 115 });
    const usage = await readUsage(lead, shop);
    await meterSays(usage, '115 read');
    await usage.evaluate(() => {
      for (const name of ['click', 'pointerdown', 'pointerup', 'keydown']) {
        for (const meter of document.querySelectorAll('credit-meter')) {
          meter.dispatchEvent(new MouseEvent(name, { bubbles: true, composed: true }));
        }
      }
    });
    await settle();
    expect(await readMeter(usage)).toContain('115 read');
    expect(await readClipboard(lead)).not.toContain('115');
    await usage.close();
  });

  it('from the popup’s menu', async () => {
    const popup = await popupOf(lead, '115');
    await popup.getByRole('button', { name: 'Menu' }).click();
    await popup.getByRole('button', { name: 'Copy for the team' }).click();
    await popup.getByText('Copied. Paste it where your team talks.').waitFor();
    line = await readClipboard(lead);
    expect(line).toContain(' 115 (');
    await popup.close();
  });
});

describe('an agent opens the link', () => {
  let chatId: string;

  it('which is out of the address before the dashboard looks at it', async () => {
    const page = await agent.context.newPage();
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      document.addEventListener('DOMContentLoaded', () => seen.push(location.hash), true);
      addEventListener('popstate', () => seen.push(location.hash), true);
    });
    await page.goto(`${linkIn(line)}&from=chat&cm=1.AAAA`);
    await waitUntil(async () => (await ask(agent)) !== null, 'the question');
    expect(page.url()).toBe(agent.sandbox.addresses.home(shop));
    const seen = await page.evaluate(() => (globalThis as never as { seen: string[] }).seen);
    expect(seen.filter((hash) => hash.includes('cm='))).toEqual([]);
    expect(seen.length).toBeGreaterThan(0);
    await meterSays(page, 'A colleague’s figure: Property …2931 115');
    await page.close();
  });

  it('which counts for nothing before “Add” in a page of the extension', async () => {
    chatId = agent.sandbox.startChat(shop);
    agent.sandbox.post({ propertyId: shop, chatId, from: 'visitor' });
    await agent.open(agent.sandbox.addresses.conversation(shop, chatId));
    await settle();
    expect(await figureOf(agent, shop)).toBeNull();
    expect(await badgeText(agent)()).toBe('');
    const popup = await popupOf(agent, /which is new here: 115, today .+\. Add it\?/);
    await popup.getByRole('button', { name: 'Add' }).click();
    await waitUntil(async () => (await badgeText(agent)()) === '115', 'the badge');
    expect(await figureOf(agent, shop)).toMatchObject({ source: 'shared', value: 115 });
    expect((await agent.badge()).title).toContain('From a colleague, today');
    expect((await readView(agent, shop)).aiNames).toEqual(['Apollo']);
    expect(await popup.getByText('Add it?').count()).toBe(0);
    await popup.close();
  });

  it('and again, into a tab that is open: once is enough', async () => {
    const page = await agent.open(agent.sandbox.addresses.home(docs));
    await page.evaluate((hash) => (location.hash = hash), new URL(linkIn(line)).hash);
    await waitUntil(async () => (await ask(agent)) !== null, 'the question');
    expect(page.url()).toBe(agent.sandbox.addresses.home(shop));
    const known = 'You have these figures already.';
    const popup = await popupOf(agent, known);
    await popup.getByRole('button', { name: 'Close' }).click();
    // A run that suspends the worker would do so in the middle of the answer.
    await popup.getByText(known).waitFor({ state: 'hidden' });
    await waitUntil(async () => (await ask(agent)) === null, 'no more question');
    await popup.close();
    await page.close();
  });

  it('or pastes the line; a mangled one is refused with the reason', async () => {
    lead.sandbox.setFigures(shop, { subscription: 97 });
    await (await readUsage(lead, shop)).close();
    const { text } = (await command(lead, { type: 'writeTeamLink' })) as { text: string };
    const popup = await popupOf(agent, '115');
    await popup.getByRole('button', { name: 'Update' }).click();
    await popup.getByLabel('Credits left').fill(text.slice(0, -4));
    await popup.getByRole('button', { name: 'Save' }).click();
    await popup.getByText('The link is cut short.').waitFor();
    expect(await figureOf(agent, shop)).toMatchObject({ value: 115 });
    await popup.getByLabel('Credits left').fill(text);
    await popup.getByRole('button', { name: 'Save' }).click();
    await popup.getByText(/A colleague’s figure for .+: 97, today .+\. Use it\?/).waitFor();
    await popup.getByRole('button', { name: 'Use' }).click();
    await waitUntil(async () => (await badgeText(agent)()) === '97', 'the badge');
    await popup.close();
  });

  it('and is asked first where it contradicts what tawk.to showed within the hour', async () => {
    lead.sandbox.setFigures(shop, { subscription: 900 });
    agent.sandbox.signIn('admin');
    agent.sandbox.setFigures(shop, { subscription: 96 });
    await (await readUsage(agent, shop)).close();
    agent.sandbox.signIn('agent');
    await (await readUsage(lead, shop)).close();
    const { text } = (await command(lead, { type: 'writeTeamLink' })) as { text: string };
    await command(agent, { type: 'holdTeamLink', text });
    const popup = await popupOf(agent, /tawk\.to showed 96 here, today .+\. A colleague says 900/);
    await popup.getByRole('button', { name: 'No' }).click();
    await waitUntil(async () => (await ask(agent)) === null, 'no more question');
    expect(await figureOf(agent, shop)).toMatchObject({ value: 96, source: 'read' });
    await popup.close();
  });

  it('and the tab that was open all the while counts by the name that came with it', async () => {
    agent.sandbox.post({ propertyId: shop, chatId, from: 'ai' });
    await waitUntil(async () => (await readView(agent, shop)).countedSince === 1, 'the count');
  });
});

describe('figures that follow a person', () => {
  const synced = (stage: Stage) => stage.worker.evaluate(() => chrome.storage.sync.get(null));

  it('go nowhere before they are turned on, are small, and are gone when turned off', async () => {
    await settle(3_500);
    expect(await synced(lead)).toEqual({});
    const options = await lead.openPage('options');
    await options.getByRole('heading', { name: 'Figures follow me' }).waitFor();
    await options.getByRole('button', { name: 'Turn on', exact: true }).click();
    const hasItem = async () => `figure:${shop}` in (await synced(lead));
    await waitUntil(hasItem, 'the item');
    for (const item of Object.values(await synced(lead))) {
      expect(String(item)).toMatch(/^[A-Z2-7]{20,900}$/);
    }
    const items = await synced(lead);
    await command(agent, { type: 'changeSettings', change: { figuresFollow: true } });
    await agent.worker.evaluate((given) => chrome.storage.sync.set(given), items);
    await waitUntil(async () => (await figureOf(agent, shop))?.value === 900, 'the figure');
    await options.getByRole('button', { name: 'Turn off', exact: true }).click();
    await waitUntil(async () => !(await hasItem()), 'it to be gone');
    await options.close();
  });
});

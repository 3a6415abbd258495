/// <reference types="chrome" />
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { command, readUsage, setStage, waitUntil, type Stage } from './stage.ts';

let stage: Stage;
let shop: string;
let docs: string;

beforeAll(async () => {
  stage = await setStage();
  ({ shop, docs } = stage.sandbox.propertyIds);
  const first = stage.context.pages()[0];
  await first?.goto('about:blank');
});
afterAll(() => stage.close());

/** What the guide says: the closed shadow root is open to the extension's own world only. */
async function readGuide(page: Page): Promise<string> {
  const session = await stage.context.newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const texts: string[] = [];
  type Node = { nodeName: string; nodeValue: string; children?: Node[]; shadowRoots?: Node[] };
  const collect = (node: Node, inside: boolean): void => {
    const within = inside || node.nodeName === 'CREDIT-METER';
    if (within && node.nodeName === '#text') texts.push(node.nodeValue);
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
      collect(child, within);
    }
  };
  collect(root as Node, false);
  await session.detach();
  return texts.join(' ');
}

const says = (page: Page, words: string) =>
  waitUntil(async () => (await readGuide(page)).includes(words), `the guide to say: ${words}`);

describe('the way to Top Up', () => {
  it('begins with the right property and points at one step after the other', async () => {
    const page = await stage.open(stage.sandbox.addresses.home(docs));
    await waitUntil(async () => (await listKnown()).includes(docs), 'the property to be known');
    await stage.open(stage.sandbox.addresses.home(shop)).then((tab) => tab.close());
    await command(stage, { type: 'showTheWay', propertyId: shop, goal: 'top_up' });
    await waitUntil(async () => page.url().endsWith(shop), 'the tab to go to the property');
    await says(page, 'Open Add-ons in the top menu.');
    await page.locator('.top-navigation__item', { hasText: 'Add-ons' }).click();
    await says(page, 'Choose Settings under AI Assist.');
    await page.getByRole('link', { name: 'Settings' }).first().click();
    await says(page, 'Choose Top Up under Message Usage.');
    await page.getByRole('link', { name: 'Top Up', exact: true }).click();
    await says(page, 'The choice is yours');
  });

  it('stops when the page shows another property', async () => {
    const page = stage.context.pages().find((one) => one.url().includes(shop));
    if (!page) throw new Error('the tab of the first test');
    await page.goto(stage.sandbox.addresses.home(docs));
    await command(stage, { type: 'showTheWay', propertyId: shop, goal: 'message_usage' });
    await says(page, 'way to Message Usage');
    await page.evaluate((url) => (location.href = url), stage.sandbox.addresses.home(docs));
    await says(page, 'another property');
  });

  it('goes straight to an address that was learned', async () => {
    const usage = await readUsage(stage, shop);
    await usage.getByRole('link', { name: 'Top Up', exact: true }).click();
    await new Promise((done) => setTimeout(done, 1_500));
    await usage.goto(stage.sandbox.addresses.home(docs));
    await command(stage, { type: 'showTheWay', propertyId: docs, goal: 'top_up' });
    const arrived = async () =>
      stage.context.pages().some((page) => page.url() === stage.sandbox.addresses.purchase(docs));
    await waitUntil(arrived, 'the purchase page of the other property');
  });

  it('leaves a tab alone in which a reply stands unsent', async () => {
    for (const page of stage.context.pages())
      if (page.url().includes('tawk.to')) await page.close();
    const chatId = stage.sandbox.startChat(shop);
    stage.sandbox.post({ propertyId: shop, chatId, from: 'visitor' });
    const chat = await stage.open(stage.sandbox.addresses.conversation(shop, chatId));
    await chat.locator('.tawk-message-input').last().fill('Half a sentence');
    await command(stage, { type: 'showTheWay', propertyId: shop, goal: 'message_usage' });
    const opened = async () =>
      stage.context
        .pages()
        .some((page) => page.url() === stage.sandbox.addresses.aiAssistSettings(shop));
    await waitUntil(opened, 'another tab');
    expect(chat.url()).toContain(chatId);
    expect(await chat.locator('.tawk-message-input').last().textContent()).toBe('Half a sentence');
  });

  it('never presses anything and never buys', () => {
    const asked = stage.sandbox.commands.map((one) => one.command.kind);
    expect(asked.filter((kind) => kind !== 'seen')).toEqual([]);
  });
});

describe('the purchase page', () => {
  it('has no field whose value is ever read, and none is kept', async () => {
    const page = await stage.context.newPage();
    const session = await stage.context.newCDPSession(page);
    const worlds: { id: number; name: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await session.send('Runtime.enable');
    await page.goto(stage.sandbox.addresses.purchase(shop));
    const own = () => worlds.findLast(({ name }) => name.startsWith('Credit Meter'));
    await waitUntil(async () => own() !== undefined, 'the watcher');
    const inOwnWorld = async (expression: string): Promise<unknown> => {
      const contextId = own()?.id ?? 0;
      const ran = await session.send('Runtime.evaluate', {
        contextId,
        expression,
        returnByValue: true,
      });
      return ran.result.value;
    };
    await inOwnWorld(SPY_ON_FIELDS);
    for (const field of await page.locator('input').all()) {
      if (await field.isEditable()) await field.fill('4000').catch(() => undefined);
    }
    await command(stage, { type: 'showTheWay', propertyId: shop, goal: 'top_up' });
    await new Promise((done) => setTimeout(done, 3_000));
    expect(await inOwnWorld('globalThis.fieldsRead')).toBe(0);
    await inOwnWorld("document.querySelector('input').value");
    expect(await inOwnWorld('globalThis.fieldsRead')).toBe(1);
    await page.close();
  });
});

/** Counts, in the extension's own world, every look at what a field holds. */
const SPY_ON_FIELDS = `
  globalThis.fieldsRead = 0;
  for (const Field of [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement]) {
    for (const name of ['value', 'valueAsNumber', 'checked', 'selectedIndex', 'selectedOptions']) {
      const field = Object.getOwnPropertyDescriptor(Field.prototype, name);
      if (!field) continue;
      Object.defineProperty(Field.prototype, name, {
        ...field,
        get() {
          globalThis.fieldsRead += 1;
          return field.get.call(this);
        },
      });
    }
  }
`;

const listKnown = async (): Promise<string[]> => {
  const stored = await stage.worker.evaluate(() => chrome.storage.local.get(null));
  return Object.keys(stored).flatMap((key) => (key.startsWith('view:') ? [key.slice(5)] : []));
};

describe('the settings', () => {
  it('of several properties are folded, and what is for all of them stands in sight', async () => {
    const options = await stage.openPage('options');
    await options.getByRole('heading', { level: 1, name: 'For all properties' }).waitFor();
    await options.getByRole('group', { name: 'Can you open Message Usage?' }).waitFor();
    const zones = options.getByLabel('Time zone of the reset');
    expect(await zones.count()).toBe((await listKnown()).length);
    expect(await zones.first().isVisible()).toBe(false);
    await options
      .getByText(/^Settings for /)
      .first()
      .click();
    expect(await zones.first().isVisible()).toBe(true);
    await options.close();
  });

  it('show what was learned, forget it, and take an address of the dashboard only', async () => {
    const options = await stage.openPage('options');
    const field = options.getByLabel('Address of Top Up');
    await waitUntil(async () => (await field.inputValue()) !== '', 'the learned address');
    expect(await field.inputValue()).toMatch(/^https:\/\/dashboard\.tawk\.to\/#\/.+:property/);
    await options.getByRole('button', { name: 'Forget it' }).last().click();
    await waitUntil(async () => (await field.inputValue()) === '', 'it to be forgotten');
    for (const address of [
      'https://dashboard.tawk.to.evil.example/#/top-up',
      'https://dashboard.tawk.to@evil.example/#/top-up',
      'javascript:alert(1)//https://dashboard.tawk.to/',
    ]) {
      await field.fill(address);
      await field.press('Enter');
      await options
        .getByText('Only addresses that begin with https://dashboard.tawk.to/')
        .waitFor();
      expect(await field.inputValue()).toBe(address);
    }
    await field.fill(stage.sandbox.addresses.purchase(shop));
    await field.press('Enter');
    await waitUntil(async () => (await field.inputValue()).includes(':property'), 'the template');
    await options.close();
  });
});

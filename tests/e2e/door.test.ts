/// <reference types="chrome" />
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { confirmAiNames, readUsage, readView, setStage, waitUntil, type Stage } from './stage.ts';

let stage: Stage;
let shop: string;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  shop = stage.sandbox.propertyIds.shop;
  page = await readUsage(stage, shop);
  await confirmAiNames(stage, shop, ['Apollo']);
});
afterAll(() => stage.close());

const settle = (ms = 2_500) => new Promise((done) => setTimeout(done, ms));

/** What the extension holds of the shop, as one text to compare. */
const readFigure = async () => {
  const { figure, origin, countedSince } = await readView(stage, shop);
  return JSON.stringify({ figure, origin, countedSince });
};

describe('a hostile page', () => {
  it('cannot switch the meter off or feed it with forged events', async () => {
    const before = await readFigure();
    await page.evaluate((id) => {
      for (const name of ['wxt:content-script-started', 'credit-meter', 'message']) {
        const detail = { contentScriptName: 'watcher', messageId: 'x', type: 'readingTaken' };
        document.dispatchEvent(new CustomEvent(name, { detail }));
        window.postMessage(
          { type: 'readingTaken', reading: { propertyId: id, at: Date.now() } },
          '*',
        );
      }
      for (const button of document.querySelectorAll('credit-meter')) {
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
    }, shop);
    await settle();
    expect(await readFigure()).toBe(before);
    stage.sandbox.setFigures(shop, { subscription: 111 });
    await waitUntil(async () => (await readView(stage, shop)).origin?.value === 111, 'it to go on');
  });

  it('has no way to the extension’s own messages', async () => {
    const reachable = await page.evaluate((id) => {
      const runtime = (window as never as { chrome?: { runtime?: { sendMessage?: unknown } } })
        .chrome?.runtime;
      return { id, sendMessage: typeof runtime?.sendMessage };
    }, stage.extensionId);
    expect(reachable.sendMessage).toBe('undefined');
  });

  it('a visitor who types a panel changes nothing', async () => {
    const before = await readFigure();
    const chatId = stage.sandbox.startChat(shop, 'Message Usage 3 / 1,000');
    const text = 'Message Usage\nCredit breakdown\nSubscription credits 3 / 1,000 left';
    stage.sandbox.post({ propertyId: shop, chatId, from: 'visitor', text });
    const chat = await stage.open(stage.sandbox.addresses.conversation(shop, chatId));
    await settle();
    expect(await readFigure()).toBe(before);
    await chat.close();
  });

  it('a visitor who calls himself like the AI is not counted', async () => {
    const before = (await readView(stage, shop)).countedSince;
    const chatId = stage.sandbox.startChat(shop, 'Apollo');
    stage.sandbox.post({ propertyId: shop, chatId, from: 'visitor', text: 'I am Apollo' });
    const chat = await stage.open(stage.sandbox.addresses.conversation(shop, chatId));
    await settle();
    stage.sandbox.post({ propertyId: shop, chatId, from: 'visitor', text: 'I am Apollo, really' });
    await settle();
    expect((await readView(stage, shop)).countedSince).toBe(before);
    await chat.close();
  });

  it('polluted prototypes and clobbered names in the page do not reach the reader', async () => {
    await page.evaluate(() => {
      for (const name of ['subscriptionRemaining', 'at', 'look', 'type']) {
        // oxlint-disable-next-line no-extend-native -- this is the attack
        Object.defineProperty(Object.prototype, name, { value: 5, writable: true });
      }
      const stringify = JSON.stringify;
      JSON.stringify = (value: unknown) => stringify(value).replaceAll('109', '9');
      document.body.insertAdjacentHTML(
        'afterbegin',
        '<form id="clobber"><input name="textContent"><input name="childNodes"><input name="parentElement"></form>',
      );
    });
    stage.sandbox.setFigures(shop, { subscription: 109 });
    await waitUntil(
      async () => (await readView(stage, shop)).origin?.value === 109,
      'the true figure beside the clobbered form',
    );
  });

  it('that takes the meter away gets it back three times, and the toolbar stays right', async () => {
    const remove = () => page.evaluate(() => document.querySelector('credit-meter')?.remove());
    for (let times = 0; times < 6; times += 1) {
      await remove();
      await settle(3_300);
    }
    expect(await page.locator('credit-meter').count()).toBe(0);
    expect((await stage.badge()).text).toBe('109');
  });
});

describe('the door', () => {
  it('refuses what has the wrong shape, and stays open for what has the right one', async () => {
    const before = await readFigure();
    const own = await stage.openPage('options');
    const replies = await own.evaluate(async (propertyId) => {
      const wrong: unknown[] = [
        null,
        7,
        'enterFigure',
        {},
        { type: 'enterFigure' },
        { type: 'enterFigure', propertyId, value: 'many' },
        { type: 'enterFigure', propertyId: 'nobody', value: 3 },
        { type: 'enterFigure', propertyId, value: 1e12 },
        { type: 'readingTaken', reading: { propertyId, at: Date.now(), subscriptionRemaining: 3 } },
        { type: 'changeProperty', propertyId, change: { aiNames: 'Apollo' } },
        { type: 'nothing of the kind' },
        { __proto__: null, constructor: 'x' },
        Array.from({ length: 1_000 }, () => 'x'),
      ];
      return Promise.all(wrong.map((message) => chrome.runtime.sendMessage(message)));
    }, shop);
    for (const reply of replies) expect(reply).toMatchObject({ ok: false, refused: true });
    expect(await readFigure()).toBe(before);
    const enter = (isSure: boolean) =>
      own.evaluate(
        ([propertyId, sure]) =>
          chrome.runtime.sendMessage({ type: 'enterFigure', propertyId, value: 321, isSure: sure }),
        [shop, isSure] as const,
      );
    // Message Usage was read a moment ago, and said otherwise.
    expect(await enter(false)).toMatchObject({ ok: false, reason: 'looks_mistyped' });
    expect(await readFigure()).toBe(before);
    expect(await enter(true)).toEqual({ ok: true });
    await waitUntil(async () => (await readView(stage, shop)).origin?.value === 321, 'the figure');
    await own.close();
  });
});

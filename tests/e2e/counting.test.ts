import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import {
  badgeText,
  confirmAiNames,
  readTable,
  readUsage,
  readView,
  setStage,
  type Stage,
} from './stage.ts';

let stage: Stage;
let shop: string;
let chats: Page;
let chatId: string;
let official: number;

const counted = async () => (await readView(stage, shop)).countedSince;
/** Long enough for a message that were counted wrongly to show. */
const settle = () => new Promise((done) => setTimeout(done, 2_500));

beforeAll(async () => {
  stage = await setStage();
  shop = stage.sandbox.propertyIds.shop;
  const usage = await readUsage(stage, shop);
  await confirmAiNames(stage, shop, ['Apollo']);
  await usage.close();
  official = stage.sandbox.account(shop).spendable;
  chatId = stage.sandbox.startChat(shop);
  stage.sandbox.post({ propertyId: shop, chatId, from: 'visitor', text: 'Where is my parcel?' });
  chats = await stage.open(stage.sandbox.addresses.conversation(shop, chatId));
  await settle();
});
afterAll(() => stage.close());

describe('AI messages that go by', () => {
  it('are counted one by one, and the badge no longer shows the official figure', async () => {
    stage.sandbox.post({ propertyId: shop, chatId, from: 'ai' });
    await expect.poll(counted, { timeout: 5_000 }).toBe(1);
    stage.sandbox.post({ propertyId: shop, chatId, from: 'ai' });
    stage.sandbox.post({ propertyId: shop, chatId, from: 'ai' });
    await expect.poll(counted, { timeout: 5_000 }).toBe(3);
    await expect.poll(badgeText(stage), { timeout: 5_000 }).not.toBe(`${official}`);
  });

  it('and nothing else does: no visitor, no person, no log line', async () => {
    const before = await counted();
    for (const from of ['visitor', 'agent', 'log'] as const) {
      stage.sandbox.post({ propertyId: shop, chatId, from });
    }
    await settle();
    expect(await counted()).toBe(before);
  });

  it('what the AI wrote for a person is counted where the page says so, and only there', async () => {
    const before = await counted();
    stage.sandbox.post({ propertyId: shop, chatId, from: 'smart_reply' });
    await settle();
    expect(await counted()).toBe(before);
    stage.sandbox.setHabits({ marksHelp: true });
    await settle();
    for (const from of ['agent', 'smart_reply', 'ai_command'] as const)
      stage.sandbox.post({ propertyId: shop, chatId, from });
    await expect.poll(counted, { timeout: 5_000 }).toBe(before + 2);
    await settle();
    expect(await counted()).toBe(before + 2);
    stage.sandbox.setHabits({ marksHelp: false });
    await settle();
  });

  it('a preview in the AI settings costs nothing', async () => {
    const before = await counted();
    const preview = await stage.open(stage.sandbox.addresses.preview(shop));
    await settle();
    stage.sandbox.postPreview({ propertyId: shop, from: 'visitor' });
    stage.sandbox.postPreview({ propertyId: shop, from: 'ai' });
    await settle();
    expect(await counted()).toBe(before);
    await preview.close();
  });

  it('an old transcript is not use', async () => {
    const before = await counted();
    const old = stage.sandbox.chats(shop).find((chat) => chat.endedAt !== null);
    if (!old) throw new Error('the practice dashboard has old transcripts');
    const page = await stage.open(stage.sandbox.addresses.conversation(shop, old.id));
    expect(old.blocks.some((block) => block.side === 'ai')).toBe(true);
    await settle();
    expect(await counted()).toBe(before);
    await page.close();
  });

  it('a conversation that is kept out of sight is not watched', async () => {
    const before = await counted();
    const elsewhere = stage.sandbox.startChat(shop);
    stage.sandbox.post({ propertyId: shop, chatId: elsewhere, from: 'visitor' });
    const page = await stage.open(stage.sandbox.addresses.conversation(shop, elsewhere));
    await settle();
    await page.evaluate((hash) => (location.hash = hash), `#/inbox/${shop}/all/chat/${chatId}`);
    await settle();
    stage.sandbox.post({ propertyId: shop, chatId: elsewhere, from: 'ai' });
    await settle();
    expect(await counted()).toBe(before);
    await page.close();
  });

  it('a redrawn conversation is the same conversation', async () => {
    const before = await counted();
    await chats.evaluate(() => {
      const list = document.querySelector('.tawk-smooth-scroll');
      list?.replaceChildren(...[...list.children].map((child) => child.cloneNode(true)));
    });
    await settle();
    expect(await counted()).toBe(before);
  });

  it('several messages in one block are several messages', async () => {
    const before = await counted();
    for (let times = 0; times < 3; times += 1) {
      stage.sandbox.post({ propertyId: shop, chatId, from: 'ai', text: `Part ${times}` });
    }
    await expect.poll(counted, { timeout: 5_000 }).toBe(before + 3);
  });

  it('a tab behind others is watched as well', async () => {
    const before = await counted();
    const front = await stage.open('about:blank');
    await front.bringToFront();
    await settle();
    for (let times = 0; times < 12; times += 1) {
      if (times % 4 === 0) stage.sandbox.post({ propertyId: shop, chatId, from: 'visitor' });
      stage.sandbox.post({ propertyId: shop, chatId, from: 'ai', text: `Behind ${times}` });
    }
    await expect.poll(counted, { timeout: 10_000 }).toBe(before + 12);
    await front.close();
  });

  it('three tabs of one conversation count once', async () => {
    const address = stage.sandbox.addresses.conversation(shop, chatId);
    const tabs = [await stage.open(address), await stage.open(address)];
    await settle();
    const before = await counted();
    for (let times = 0; times < 4; times += 1) {
      stage.sandbox.post({ propertyId: shop, chatId, from: 'ai', text: `Answer ${times}` });
    }
    await expect.poll(counted, { timeout: 5_000 }).toBe(before + 4);
    await settle();
    expect(await counted()).toBe(before + 4);
    await Promise.all(tabs.map((tab) => tab.close()));
  });

  it('a worker that was stopped between two messages loses and doubles nothing', async () => {
    const before = await counted();
    for (let times = 0; times < 6; times += 1) {
      stage.sandbox.post({ propertyId: shop, chatId, from: 'ai', text: `Again ${times}` });
      await stage.killWorker();
    }
    await expect.poll(counted, { timeout: 15_000 }).toBe(before + 6);
    await settle();
    expect(await counted()).toBe(before + 6);
  });

  it('the same without stamps in the page’s ids', async () => {
    stage.sandbox.setHabits({ blockIds: 'per-tab' });
    await settle();
    const other = await stage.open(stage.sandbox.addresses.conversation(shop, chatId));
    await settle();
    const before = await counted();
    stage.sandbox.post({ propertyId: shop, chatId, from: 'ai', text: 'The same' });
    stage.sandbox.post({ propertyId: shop, chatId, from: 'ai', text: 'The same' });
    await expect.poll(counted, { timeout: 5_000 }).toBe(before + 2);
    await settle();
    expect(await counted()).toBe(before + 2);
    await other.close();
  });
});

describe('what else a tab tells', () => {
  it('an opened chat in which the AI answered is noted, without its id', async () => {
    const opened = stage.sandbox.startChat(shop);
    const page = await stage.open(stage.sandbox.addresses.conversation(shop, opened));
    stage.sandbox.post({ propertyId: shop, chatId: opened, from: 'visitor' });
    await settle();
    stage.sandbox.post({ propertyId: shop, chatId: opened, from: 'ai' });
    const answered = async () =>
      (await readTable(stage, 'chats')).filter(
        ({ aiAnswered, visitorFirst }) => aiAnswered && visitorFirst,
      );
    await expect.poll(answered, { timeout: 8_000 }).not.toEqual([]);
    expect(JSON.stringify(await readTable(stage, 'chats'))).not.toContain(opened);
    await page.close();
  });

  it('Top Up Now, pressed by a person, lets the credits be awaited', async () => {
    const address = stage.sandbox.addresses.purchase(shop);
    const openPurchase = async () => {
      const page = await stage.open(address);
      const button = page.getByRole('button', { name: 'Top Up Now' });
      await button.waitFor();
      await settle();
      return { page, button };
    };
    const armed = async () =>
      (await readTable(stage, 'properties')).find(({ propertyId }) => propertyId === shop)?.[
        'topUp'
      ] ?? null;
    const forged = await openPurchase();
    await forged.button.evaluate((element) =>
      element.dispatchEvent(new MouseEvent('click', { bubbles: true })),
    );
    await settle();
    expect(await armed()).toBeNull();
    await forged.page.close();
    const { page, button } = await openPurchase();
    await button.click();
    await expect.poll(armed, { timeout: 5_000 }).not.toBeNull();
    await page.close();
  });

  it('the time between two answered pings is watched', async () => {
    await expect.poll(() => readTable(stage, 'watched'), { timeout: 5_000 }).not.toEqual([]);
  });
});

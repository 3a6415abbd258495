import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { meterSays, pressInMeter, readMeter } from './in-page-meter.ts';
import { command, readView, setStage, waitUntil, type Stage } from './stage.ts';

let stage: Stage;
let shop: string;
let page: Page;

const settle = (ms = 2_500) => new Promise((done) => setTimeout(done, ms));
const usage = () => stage.sandbox.addresses.aiAssistSettings(shop);
const startPicker = (what: 'figure' | 'sender' = 'figure') =>
  command(stage, { type: 'startPicker', propertyId: shop, what });

/** Notes every event that the page's own handlers hear, on the way down and up, at all of its elements. */
const listen = (): Promise<void> =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const kinds = [
      'pointerdown',
      'pointermove',
      'mousedown',
      'mouseup',
      'click',
      'keydown',
      'keyup',
    ];
    for (const kind of kinds) {
      for (const place of [document, document.body, ...document.querySelectorAll('*')])
        for (const capture of [true, false])
          place.addEventListener(kind, () => heard.push(kind), { capture });
    }
  });
const heard = (): Promise<string[]> =>
  page.evaluate(() => (globalThis as never as { heard: string[] }).heard);

async function clickOn(text: string): Promise<void> {
  const box = await page.getByText(text, { exact: true }).first().boundingBox();
  if (!box) throw new Error(`Nothing on the page says ${text}`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** The figure under a label of the redesigned panel. */
const clickFigure = async (label: string): Promise<void> => {
  const card = page.locator('.pool').filter({ hasText: label });
  const box = await card.locator('strong').boundingBox();
  if (!box) throw new Error(`No figure under ${label}`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
};

beforeAll(async () => {
  stage = await setStage();
  shop = stage.sandbox.propertyIds.shop;
  stage.sandbox.setPanelVariant('renamed');
  page = await stage.open(usage());
  await settle();
});
afterAll(() => stage.close());

describe('a panel in words that nobody knows', () => {
  it('is not read', async () => {
    expect((await readView(stage, shop)).origin).toBeNull();
  });

  it('has its figures pointed at, while the page hears nothing of it', async () => {
    await startPicker();
    await meterSays(page, 'Click the figure');
    await listen();
    await clickFigure('In the pot');
    await pressInMeter(page, 'Plan credits left');
    await meterSays(page, 'Plan credits left: 118');
    expect(await heard()).toEqual([]);
  });

  it('is not pressed by the page itself: what a script dispatches is no wish of the person', async () => {
    await page.evaluate(() => {
      const targets = [document.querySelector('credit-meter'), document.body];
      for (const target of targets) {
        for (const key of ['Enter', 'Escape'])
          target?.dispatchEvent(
            new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
          );
        for (let x = 0; x < innerWidth; x += 40)
          for (let y = 0; y < innerHeight; y += 20)
            target?.dispatchEvent(
              new MouseEvent('click', { clientX: x, clientY: y, bubbles: true, composed: true }),
            );
      }
    });
    await settle();
    expect(await readMeter(page)).toContain('Plan credits left: 118');
    expect((await readView(stage, shop)).origin).toBeNull();
  });

  it('is read by itself once that was saved', async () => {
    await pressInMeter(page, 'Save');
    await waitUntil(async () => (await readView(stage, shop)).origin?.value === 118, '118');
    expect((await readView(stage, shop)).origin?.source).toBe('read');
  });

  it('is read in the next redesign too, with the same words in other boxes', async () => {
    stage.sandbox.setPanelVariant('renamed-moved');
    stage.sandbox.setFigures(shop, { subscription: 111 });
    await waitUntil(async () => (await readView(stage, shop)).origin?.value === 111, '111');
  });

  it('is taught by the keys alone, and left by Escape', async () => {
    stage.sandbox.setPanelVariant('renamed');
    await settle(500);
    await startPicker();
    await meterSays(page, 'Click the figure');
    await page.keyboard.press('Shift+Tab');
    for (let presses = 0; !(await readMeter(page)).includes('Starts over on'); presses += 1) {
      if (presses > 80) throw new Error(await readMeter(page));
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await meterSays(page, 'What is this?');
    for (const _ of ['close', 'another', 'reset']) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await meterSays(page, 'Reset date: ');
    await page.keyboard.press('Enter');
    await meterSays(page, 'Saved.');
    await waitUntil(async () => (await readView(stage, shop)).resetAt !== null, 'the reset');
    await page.keyboard.press('Escape');
    await waitUntil(async () => !(await readMeter(page)).includes('Saved.'), 'the picker to leave');
  });

  it('says why a pick is refused', async () => {
    await startPicker();
    await meterSays(page, 'Click the figure');
    await clickFigure('In the pot');
    await pressInMeter(page, 'Reset date');
    await meterSays(page, 'The page itself says something else');
    await page.keyboard.press('Escape');
  });

  it('is forgotten when the person says so', async () => {
    const taught = await stage.worker.evaluate(async () => {
      const { surface } = (await chrome.storage.local.get('surface')) as never as {
        surface: { settings: { taughtLabels: { means: string }[] } };
      };
      return surface.settings.taughtLabels;
    });
    for (const label of taught) await command(stage, { type: 'forgetLabel', label });
    stage.sandbox.setFigures(shop, { subscription: 95 });
    await settle(3_500);
    expect((await readView(stage, shop)).origin?.value).toBe(111);
  });
});

describe('a label that was taught', () => {
  it('turns no words of a visitor into a figure, and no panel elsewhere', async () => {
    await startPicker();
    await meterSays(page, 'Click the figure');
    await clickFigure('In the pot');
    await pressInMeter(page, 'Plan credits left');
    await pressInMeter(page, 'Save');
    await waitUntil(async () => (await readView(stage, shop)).origin?.value === 95, '95');
    const chatId = stage.sandbox.startChat(shop, 'In the pot 9,000');
    stage.sandbox.post({ propertyId: shop, chatId, from: 'visitor', text: 'In the pot 9,000' });
    await page.goto(stage.sandbox.addresses.chats);
    await settle(3_000);
    expect((await readView(stage, shop)).origin?.value).toBe(95);
  });
});

describe('an address that names no property', () => {
  it('is read once the person pointed there, as that of the one property', async () => {
    stage.sandbox.setAddressVariant('without-property');
    stage.sandbox.setFigures(shop, { subscription: 94 });
    await page.goto(stage.sandbox.addresses.home(shop));
    await settle(1_000);
    await page.goto(usage());
    await settle();
    expect((await readView(stage, shop)).origin?.value).toBe(95);
    await startPicker();
    await meterSays(page, 'Click the figure');
    await clickFigure('In the pot');
    await pressInMeter(page, 'Plan credits left');
    await pressInMeter(page, 'Save');
    await waitUntil(async () => (await readView(stage, shop)).origin?.value === 94, '94');
    stage.sandbox.setAddressVariant('with-property');
  });
});

describe('the name of the AI', () => {
  it('is pointed at in a conversation, asked about, and counted from then on', async () => {
    const chatId = stage.sandbox.startChat(shop);
    stage.sandbox.post({ propertyId: shop, chatId, from: 'visitor', text: 'Hello' });
    stage.sandbox.post({ propertyId: shop, chatId, from: 'ai', text: 'Good day' });
    const { aiName } = stage.sandbox.account(shop);
    await page.goto(stage.sandbox.addresses.conversation(shop, chatId));
    await settle(1_500);
    await command(stage, {
      type: 'changeProperty',
      propertyId: shop,
      change: { name: 'Acme shop' },
    });
    await startPicker('sender');
    await meterSays(page, 'Click the name');
    await clickOn(aiName);
    await meterSays(page, `Is “${aiName}” your AI agent?`);
    await meterSays(page, 'Acme shop');
    expect((await readView(stage, shop)).aiNames).toEqual([]);
    await pressInMeter(page, 'Yes');
    await waitUntil(async () => (await readView(stage, shop)).aiNames.includes(aiName), aiName);
  });
});

describe('a diagnosis', () => {
  it('holds labels and structure of the page, and nobody’s words or names', async () => {
    stage.sandbox.setPanelVariant('cards');
    await page.goto(usage());
    await settle();
    const options = await stage.openPage('options');
    await options.getByRole('button', { name: 'Look at the page' }).click();
    const file = await options.getByLabel('If Message Usage is not read').inputValue();
    await options.close();
    expect(file).toContain('message usage');
    expect(JSON.parse(file)).toMatchObject({
      page: {
        place: '#/addons/:property/ai-assist/settings',
        labelTables: ['en'],
        failure: null,
        found: { subscriptionRemaining: stage.sandbox.account(shop).subscription },
      },
    });
    const { propertyIds } = stage.sandbox;
    const accounts = Object.values(propertyIds).map((id) => stage.sandbox.account(id));
    const chats = Object.values(propertyIds).flatMap((id) => stage.sandbox.chats(id));
    const secrets = [
      ...Object.values(propertyIds),
      ...accounts.flatMap(({ name, aiName }) => [name, aiName]),
      ...chats.flatMap(({ id, visitor }) => [id, visitor]),
      ...chats
        .flatMap(({ blocks }) => blocks.flatMap(({ messages }) => messages))
        .map((m) => m.text),
    ];
    expect(secrets.length).toBeGreaterThan(20);
    expect(secrets.filter((secret) => secret && file.includes(secret))).toEqual([]);
  });
});

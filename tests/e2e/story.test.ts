import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { grantNotifications } from '../../scripts/setup/grant-notifications.ts';
import {
  BUILT,
  command,
  noteWarnings,
  readTable,
  readView,
  readWarnings,
  setStage,
  waitUntil,
  type Stage,
} from './stage.ts';

let stage: Stage;
let extension: string;
let shop: string;
let business: string;

beforeAll(async () => {
  extension = grantNotifications(BUILT);
  stage = await setStage({ extension });
  ({ shop, business } = stage.sandbox.propertyIds);
  await noteWarnings(stage);
  await noteIcons();
});
afterAll(async () => {
  await stage.close();
  rmSync(extension, { recursive: true, force: true });
});

/** Every icon that the toolbar is given, as a text of its pixels. */
const noteIcons = () =>
  stage.worker.evaluate(() => {
    const icons = new Set<string>();
    Object.assign(globalThis, { icons });
    const set = chrome.action.setIcon.bind(chrome.action);
    chrome.action.setIcon = ((given: { imageData: Record<number, ImageData> }) => {
      icons.add(
        Object.values(given.imageData)
          .map(({ data }) => data.join())
          .join(' '),
      );
      return set(given);
    }) as never;
  });
const readIcons = () =>
  stage.worker.evaluate(() => [...(globalThis as never as { icons: Set<string> }).icons]);

const account = (propertyId: string) => stage.sandbox.account(propertyId);
const rest = (ms = 1_500) => new Promise((done) => setTimeout(done, ms));

const truthOf = (propertyId: string): number => {
  const { spendable, excess } = account(propertyId);
  return spendable > 0 ? spendable : 0 - excess;
};

/** The dashboard's own books are the judge: within a moment the meter shows what they say. */
async function judge(propertyId: string): Promise<void> {
  const readShown = async () => {
    const { figure } = await readView(stage, propertyId);
    return figure.kind === 'about_none' ? 0 : 'value' in figure ? figure.value : null;
  };
  await expect.poll(readShown, { timeout: 5_000 }).toBe(truthOf(propertyId));
}

const shows = (propertyId: string, kind: string, value: number) =>
  waitUntil(
    async () => {
      const figure = (await readView(stage, propertyId))?.figure;
      return figure?.kind === kind && 'value' in figure && figure.value === value;
    },
    `${kind} ${value}, while it is ${account(propertyId).spendable}`,
  );

const warned = (title: string) =>
  waitUntil(
    async () => (await readWarnings(stage)).some((told) => told.title === title),
    `the warning: ${title}`,
  );

/** Messages of the AI in a conversation that is on screen, until so many credits are left. */
async function spendInSight(chatId: string, left: number): Promise<void> {
  while (account(shop).spendable > left) {
    if (account(shop).spendable % 7 === 0) {
      stage.sandbox.post({ propertyId: shop, chatId, from: 'visitor', text: 'And then?' });
    }
    stage.sandbox.post({ propertyId: shop, chatId, from: 'ai' });
    await rest(25);
  }
}

let welcome: Page;
let dashboard: Page;
let chatId: string;

it('a person meets the welcome page and says that Message Usage opens', async () => {
  await waitUntil(
    async () => stage.context.pages().some((page) => page.url().endsWith('welcome.html')),
    'the welcome page',
  );
  welcome = stage.context.pages().find((page) => page.url().endsWith('welcome.html')) as Page;
  await welcome.getByRole('button', { name: 'Yes, I can' }).click();
  dashboard = await stage.open(stage.sandbox.addresses.home(shop));
  await welcome.getByRole('button', { name: 'Open Message Usage' }).waitFor();
});

it('is led to Message Usage, where the first figure is read', async () => {
  await welcome.getByRole('button', { name: 'Open Message Usage' }).click();
  await dashboard.locator('.top-navigation__item', { hasText: 'Add-ons' }).click();
  await dashboard.getByRole('link', { name: 'Settings' }).first().click();
  await shows(shop, 'official', 118);
  expect((await stage.badge()).text).toBe('118');
  await welcome.getByText('You are done').waitFor();
  await judge(shop);
});

it('turns on warnings and says who the AI agent is, when asked', async () => {
  await welcome.getByRole('button', { name: 'Turn on warnings' }).click();
  await welcome.getByText('Warnings are on.').waitFor();
  chatId = stage.sandbox.startChat(shop);
  stage.sandbox.post({ propertyId: shop, chatId, from: 'visitor' });
  await dashboard.goto(stage.sandbox.addresses.conversation(shop, chatId));
  await rest(2_500);
  stage.sandbox.post({ propertyId: shop, chatId, from: 'visitor', text: 'Is it in stock?' });
  await rest();
  stage.sandbox.post({ propertyId: shop, chatId, from: 'ai', text: 'Yes, it is.' });
  await rest();
  const popup = await stage.openPage('popup');
  await popup.getByText('Is “Apollo” your AI agent?').waitFor();
  await popup.getByRole('button', { name: 'Yes' }).click();
  // The answer that gave it away was seen go by: it counts as well.
  await shows(shop, 'about', 117);
  await popup.close();
  await judge(shop);
});

it('sees the figure go down with every answer; that it runs out stood there from the first', async () => {
  await spendInSight(chatId, 101);
  await rest();
  await judge(shop);
  expect(await readWarnings(stage)).toEqual([]);
  await spendInSight(chatId, 30);
  await rest();
  expect(await readWarnings(stage)).toEqual([]);
  await judge(shop);
});

it('is warned once when the credits are probably gone, and it is not called a fact', async () => {
  await spendInSight(chatId, 0);
  await warned('AI credits are probably gone');
  await judge(shop);
  expect((await stage.badge()).text).toBe('~0');
  expect((await stage.badge()).title).toContain('not confirmed');
  expect(await readWarnings(stage)).toHaveLength(1);
});

it('opens what it is about when the warning is clicked', async () => {
  const [told] = await readWarnings(stage);
  const opened = stage.context.waitForEvent('page');
  await stage.worker.evaluate((id) => {
    const { onClicked } = chrome.notifications as never as {
      onClicked: { dispatch(id: string): void };
    };
    onClicked.dispatch(id);
  }, told?.id ?? '');
  const overview = await opened;
  await overview
    .getByText(/^Probably empty since/)
    .first()
    .waitFor();
  expect(overview.url()).toContain(`overview.html#${shop}`);
  await overview.close();
});

it('is put off by the first button of the warning, and has quiet nights by the second', async () => {
  const [told] = await readWarnings(stage);
  expect(told?.buttons).toEqual(['Not now', 'No warnings at night, 22:00 to 07:00']);
  const press = (index: number) =>
    stage.worker.evaluate(
      ({ id, button }) => {
        const { onButtonClicked } = chrome.notifications as never as {
          onButtonClicked: { dispatch(id: string, index: number): void };
        };
        onButtonClicked.dispatch(id, button);
      },
      { id: told?.id ?? '', button: index },
    );
  const options = await stage.openPage('options');
  const nights = options.getByRole('checkbox', { name: 'No warnings at night, 22:00 to 07:00' });
  expect(await nights.isChecked()).toBe(false);
  await press(1);
  await expect.poll(() => nights.isChecked()).toBe(true);
  await nights.uncheck();
  await press(0);
  const putOff = async () =>
    (await readTable(stage, 'properties')).map(({ alertMemory }) =>
      Object.keys((alertMemory as { snoozes: object }).snoozes),
    );
  await expect.poll(putOff).toContainEqual(['probably_empty']);
  expect(await readWarnings(stage)).toHaveLength(1);
  await options.close();
});

it('reads the truth in Message Usage: none left', async () => {
  await dashboard.goto(stage.sandbox.addresses.aiAssistSettings(shop));
  await shows(shop, 'official', 0);
  await judge(shop);
  expect((await stage.badge()).text).toBe('0');
});

it('is led from the popup to the purchase, buys by hand, and the figure follows', async () => {
  const popup = await stage.openPage('popup');
  await popup.getByRole('button', { name: 'Top up 1,000' }).click();
  await rest();
  await dashboard.getByRole('link', { name: 'Top Up', exact: true }).click();
  await dashboard.getByRole('button', { name: 'Top Up Now' }).click();
  await waitUntil(async () => account(shop).spendable === 1_000, 'the purchase');
  await dashboard.goto(stage.sandbox.addresses.aiAssistSettings(shop));
  await shows(shop, 'official', 1_000);
  await waitUntil(async () => (await stage.badge()).text === '1k', 'the badge');
  await judge(shop);
});

it('use that nobody here saw is corrected by the next figure', async () => {
  await dashboard.goto(stage.sandbox.addresses.home(shop));
  stage.sandbox.spendUnseen(shop, 37);
  await rest();
  const { figure } = await readView(stage, shop);
  expect(figure).toEqual({ kind: 'official', value: 1_000 });
  await dashboard.goto(stage.sandbox.addresses.aiAssistSettings(shop));
  await shows(shop, 'official', 963);
  await judge(shop);
});

it('another property in debt takes the badge, with its name first', async () => {
  await dashboard.goto(stage.sandbox.addresses.aiAssistSettings(business));
  await shows(business, 'official', -223);
  await waitUntil(async () => (await stage.badge()).text === '-223', 'the badge');
  await judge(business);
  await judge(shop);
});

it('a figure that is being typed stays about the property that was shown', async () => {
  const star = (starred: boolean) =>
    command(stage, { type: 'changeProperty', propertyId: shop, change: { starred } });
  const popup = await stage.openPage('popup');
  const name = popup.locator('.property-name');
  const shown = await name.innerText();
  await popup.getByRole('button', { name: 'Update' }).click();
  await popup.getByLabel('Credits left').fill('6');
  await star(true);
  await waitUntil(async () => (await stage.badge()).text !== '-223', 'the badge of the other');
  await popup.getByRole('button', { name: 'Cancel' }).click();
  expect(await name.innerText()).toBe(shown);
  await popup.close();
  await star(false);
});

it('gave the toolbar another drawing for every look', async () => {
  const icons = await readIcons();
  // Runs out, not known, out, calm.
  expect(icons.length).toBeGreaterThanOrEqual(4);
  for (const icon of icons) {
    const [small = '', large = ''] = icon.split(' ');
    const isInked = (alpha: string, at: number) => at % 4 === 3 && alpha === '255';
    expect(small.split(',').filter(isInked).length).toBeGreaterThan(100);
    expect(large.split(',').filter(isInked).length).toBeGreaterThan(400);
  }
});

it('after the reset the plan is full and what was bought is still there', async () => {
  stage.sandbox.renew(shop);
  await dashboard.goto(stage.sandbox.addresses.aiAssistSettings(shop));
  await shows(shop, 'official', account(shop).spendable);
  await judge(shop);
  const { pools } = await readView(stage, shop);
  expect(pools).toMatchObject({ subscription: 1_000, purchased: 963 });
});

it('a stopped worker comes back with the same figures', async () => {
  const before = await stage.badge();
  await stage.killWorker();
  await dashboard.goto(stage.sandbox.addresses.home(shop));
  await waitUntil(async () => (await stage.badge()).text === before.text, 'the badge');
  await judge(shop);
  await judge(business);
});

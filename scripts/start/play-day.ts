/// <reference types="chrome" />
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import type { Sandbox } from '../../sandbox/server.ts';
import { extensionId, findWorker } from '../setup/launch-browser.ts';

type Told = { title: string; message: string };
type Day = { context: BrowserContext; sandbox: Sandbox; worker: Worker; folder: string };

const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
const say = (line: string) => process.stdout.write(`${line}\n`);

/** A working day in a minute, done as a person would, with screenshots and what the meter said. */
export async function playDay(
  context: BrowserContext,
  sandbox: Sandbox,
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const worker = await findWorker(context);
  const day: Day = { context, sandbox, worker, folder };
  await noteWarnings(worker);
  const { shop, business } = sandbox.propertyIds;
  say('A working day on the practice dashboard.');
  const welcome = await openOwn(day, 'welcome.html');
  await shoot(day, welcome, '1-welcome');
  await welcome.getByRole('button').first().click();
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(sandbox.addresses.aiAssistSettings(shop));
  await rest(3_500);
  await shoot(day, page, '2-message-usage');
  await report(day, 'Message Usage was open: the first figure', '3-first-figure');
  await welcome.reload();
  await welcome.getByRole('button', { name: 'Turn on warnings' }).click();
  await confirmAi(day, shop, 'Apollo', sandbox.account(shop).name);
  await answerVisitors(day, page, shop, 95);
  await shoot(day, page, '4-chat');
  await report(day, 'The AI answered visitors: running low', '5-low');
  await answerVisitors(day, page, shop, 0);
  await report(day, 'The last credit was counted', '6-probably-empty');
  await page.goto(sandbox.addresses.aiAssistSettings(shop));
  await rest(3_500);
  await report(day, 'Message Usage was opened again: no credits left', '7-none-left');
  sandbox.topUp(shop, 1_000);
  await rest(3_000);
  await report(day, '1,000 credits were bought', '8-topped-up');
  await page.goto(sandbox.addresses.aiAssistSettings(business));
  await rest(3_500);
  await report(day, 'Another property is in debt', '9-in-debt');
  await shoot(day, page, '10-dashboard-in-debt');
  say('\nNotifications:');
  for (const { title, message } of await readWarnings(worker)) say(`  ${title} / ${message}`);
  say(`\nScreenshots: ${folder}`);
}

/** The AI answers in a chat that is on screen, until so many credits are left. */
async function answerVisitors(
  day: Day,
  page: Page,
  propertyId: string,
  left: number,
): Promise<void> {
  const { sandbox } = day;
  const chatId = sandbox.startChat(propertyId);
  sandbox.post({ propertyId, chatId, from: 'visitor' });
  await page.goto(sandbox.addresses.conversation(propertyId, chatId));
  await rest(2_500);
  while (sandbox.account(propertyId).spendable > left) {
    sandbox.post({ propertyId, chatId, from: 'visitor', text: 'And how long does that take?' });
    for (
      let answers = 0;
      answers < 4 && sandbox.account(propertyId).spendable > left;
      answers += 1
    ) {
      sandbox.post({ propertyId, chatId, from: 'ai' });
    }
    await rest(60);
  }
  await waitUntilCounted(day, propertyId, left);
}

/** On a busy machine a burst of messages takes its time. */
async function waitUntilCounted({ worker }: Day, propertyId: string, left: number): Promise<void> {
  const readFigure = (key: string) =>
    worker.evaluate(async (name) => {
      const { [name]: view } = await chrome.storage.local.get(name);
      return Number((view as { figure: { value?: number } }).figure.value ?? 0);
    }, key);
  for (let looks = 0; looks < 60; looks += 1) {
    await rest(500);
    if ((await readFigure(`view:${propertyId}`)) <= left) break;
  }
  await rest(1_000);
}

async function openOwn({ context, worker }: Day, page: string): Promise<Page> {
  const opened = await context.newPage();
  await opened.setViewportSize({ width: 900, height: 900 });
  await opened.goto(`chrome-extension://${extensionId(worker)}/${page}`);
  await rest(800);
  return opened;
}

/** Settles in the settings who the AI is and what the property is called. */
async function confirmAi(day: Day, propertyId: string, ai: string, name: string): Promise<void> {
  const page = await openOwn(day, 'options.html');
  const change = { aiNames: [ai], name };
  await page.evaluate((message) => chrome.runtime.sendMessage(message), {
    type: 'changeProperty',
    propertyId,
    change,
  });
  await page.close();
}

/** Prints what the toolbar says and takes the popup's picture. */
async function report(day: Day, what: string, file: string): Promise<void> {
  await rest(1_000);
  const badge = await day.worker.evaluate(async () => ({
    text: await chrome.action.getBadgeText({}),
    title: await chrome.action.getTitle({}),
  }));
  const popup = await openOwn(day, 'popup.html');
  await popup.setViewportSize({ width: 360, height: 400 });
  await shoot(day, popup, file);
  const words = (await popup.locator('main').innerText()).replaceAll(/\s*\n\s*/g, ' · ');
  await popup.close();
  say(`\n${what}\n  badge  ${badge.text}\n  title  ${badge.title}\n  popup  ${words}`);
}

const shoot = (day: Day, page: Page, name: string) =>
  page.screenshot({ path: join(day.folder, `${name}.png`) });

const noteWarnings = (worker: Worker) =>
  worker.evaluate(() => {
    const told: Told[] = [];
    Object.assign(globalThis, { told });
    const create = chrome.notifications.create.bind(chrome.notifications);
    chrome.notifications.create = ((id: string, options: Told) => {
      told.push({ title: options.title, message: options.message });
      return create(id, options as never);
    }) as never;
  });

const readWarnings = (worker: Worker): Promise<Told[]> =>
  worker.evaluate(() => (globalThis as never as { told: Told[] }).told);

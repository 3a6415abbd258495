import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { CheckProgress } from '../../src/domain/check-progress.ts';
import { meterSays, pressInMeter } from './in-page-meter.ts';
import { command, readUsage, readView, setStage, waitUntil, type Stage } from './stage.ts';

let stage: Stage;
let shop: string;
let business: string;
let docs: string;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  ({ shop, business, docs } = stage.sandbox.propertyIds);
});
afterAll(() => stage.close());

const progress = async () =>
  ((await command(stage, { type: 'readCheck' })) as { progress: CheckProgress | null }).progress;
const isOver = async () => (await progress())?.current === null;
const outcomes = async () =>
  Object.fromEntries(
    (await progress())?.outcomes.map((one) => [one.propertyId, one.outcome]) ?? [],
  );
const valueOf = async (propertyId: string) => (await readView(stage, propertyId))?.origin?.value;
/** Where a run suspends the worker before every page, asking how far it is would end the walk. */
const walk = (): Promise<unknown> => {
  stage.letLive();
  return command(stage, { type: 'checkAll' });
};
/** All but the shop. */
async function watch(watched: boolean): Promise<void> {
  for (const propertyId of [business, docs]) {
    await command(stage, { type: 'changeProperty', propertyId, change: { watched } });
  }
}
/** Every line of progress that a page shows from now on: it may be gone before anybody looks. */
const noteProgress = (shown: Page) =>
  shown.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const note = () => said.push(document.body.innerText);
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true });
  });
const readNoted = (shown: Page) =>
  shown.evaluate(() => (globalThis as never as { said: string[] }).said.join('\n'));
const pressed = () => stage.sandbox.commands.filter(({ command: one }) => one.kind !== 'seen');

describe('check all now', () => {
  it('guides to Message Usage while nobody has shown where it is', async () => {
    page = await stage.open(stage.sandbox.addresses.home(shop));
    await waitUntil(async () => (await readView(stage, shop)) !== undefined, 'the property');
    expect(await command(stage, { type: 'checkAll' })).toEqual({ ok: false, reason: 'guided' });
    await meterSays(page, 'Open Add-ons in the top menu.');
    expect(await progress()).toBeNull();
    await page.close();
  });

  it('reads every property in one tab, says how far it is, and comes back', async () => {
    const usage = await readUsage(stage, shop);
    // Where it is was learned by now as well.
    await usage.waitForTimeout(1_500);
    await usage.close();
    for (const propertyId of [business, docs]) {
      const home = await stage.open(stage.sandbox.addresses.home(propertyId));
      await waitUntil(async () => (await readView(stage, propertyId)) !== undefined, propertyId);
      await home.close();
    }
    stage.sandbox.setFigures(shop, { subscription: 77 });
    page = await stage.open(stage.sandbox.addresses.chats);
    const visited: string[] = [];
    page.on('framenavigated', (frame) => visited.push(frame.url()));
    await page.waitForTimeout(1_500);
    const overview = await stage.openPage('overview');
    await noteProgress(overview);
    await overview.getByRole('button', { name: 'Check all now' }).click();
    await meterSays(page, 'Checking 2 of 3');
    await overview.getByText('3 of 3 read').waitFor({ timeout: 45_000 });
    expect(await readNoted(overview)).toMatch(/Checking 1 of 3[^]*Checking 2 of 3/);
    expect(await outcomes()).toEqual({ [shop]: 'read', [business]: 'read', [docs]: 'read' });
    await waitUntil(async () => (await valueOf(docs)) === 61, 'the view of docs');
    expect([await valueOf(shop), await valueOf(business)]).toEqual([77, -223]);
    expect(page.url()).toBe(stage.sandbox.addresses.chats);
    expect(visited).toContain(stage.sandbox.addresses.aiAssistSettings(docs));
    expect(pressed()).toEqual([]);
    await overview.close();
  });

  it('can be ended in the tab that is led', async () => {
    await walk();
    // Not the end of the walk before.
    expect(await progress()).toMatchObject({ outcomes: [], stopped: null });
    expect(await isOver()).toBe(false);
    await page.bringToFront();
    await pressInMeter(page, 'Cancel');
    await waitUntil(isOver, 'the end');
    expect((await progress())?.stopped).toBe('cancelled');
    expect((await progress())?.outcomes.length).toBeLessThan(3);
    await waitUntil(async () => page.url() === stage.sandbox.addresses.chats, 'the way back');
  });

  it('says of a property that was not read why, and keeps its figure', async () => {
    stage.sandbox.signIn('agent');
    const before = await valueOf(shop);
    await watch(false);
    await walk();
    await waitUntil(isOver, 'the end', 80_000);
    expect(await outcomes()).toEqual({ [shop]: 'timeout' });
    await watch(true);
    expect(await valueOf(shop)).toBe(before);
    stage.sandbox.signIn('admin');
  });

  it('leaves a tab alone in which a reply stands unsent', async () => {
    const chatId = stage.sandbox.startChat(shop);
    stage.sandbox.post({ propertyId: shop, chatId, from: 'visitor' });
    await page.goto(stage.sandbox.addresses.conversation(shop, chatId));
    await page.locator('.tawk-message-input').last().fill('Half a sentence');
    const address = page.url();
    await walk();
    await waitUntil(isOver, 'the end', 60_000);
    expect(Object.values(await outcomes())).toEqual(['read', 'read', 'read']);
    expect(page.url()).toBe(address);
    expect(await page.locator('.tawk-message-input').last().textContent()).toBe('Half a sentence');
    const others = stage.context.pages().filter((one) => one.url().includes('tawk.to'));
    expect(others).toEqual([page]);
    expect(pressed()).toEqual([]);
  });

  it('says so where the browser stops the worker on the way', async () => {
    await walk();
    await stage.killWorker();
    await waitUntil(isOver, 'the end');
    expect((await progress())?.stopped).toBe('interrupted');
  });
});

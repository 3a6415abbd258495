/// <reference types="chrome" />
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readUsage, readView, setStage, waitUntil, type Stage } from './stage.ts';

let stage: Stage;
let shop: string;

beforeAll(async () => {
  stage = await setStage();
  shop = stage.sandbox.propertyIds.business;
});
afterAll(() => stage.close());

/** What the extension told its background of receipts, by listening where the answers come from; a stopped worker would forget it. */
const listenToReports = (): Promise<void> => {
  stage.letLive();
  return stage.worker.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message: unknown) => {
      if (JSON.stringify(message).includes('receiptsSeen')) heard.push(message);
    });
  });
};
const heardReports = async (): Promise<string> =>
  JSON.stringify(await stage.worker.evaluate(() => (globalThis as never as { heard: [] }).heard));

it('are read once from Purchases and Invoices, and change no balance that Message Usage gave', async () => {
  const usage = await readUsage(stage, shop);
  await usage.close();
  const before = await readView(stage, shop);
  await listenToReports();
  stage.sandbox.topUp(shop, 2_000);
  const page = await stage.open(stage.sandbox.addresses.billing(shop));
  await waitUntil(async () => (await heardReports()).includes('"quantity":2000'), 'the receipt');
  expect(await heardReports()).not.toContain('AI Assist');
  const after = await readView(stage, shop);
  expect(after.origin).toEqual(before.origin);
  await page.close();
});

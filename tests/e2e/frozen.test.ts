import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  confirmAiNames,
  countUsage,
  readUsage,
  readView,
  setStage,
  waitUntil,
  type Stage,
} from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/**
 * Nothing runs in a tab whose script is paused: no timer, no observer, no answer. A browser freezes only
 * tabs that nobody sees, and to this one all seem to be seen.
 */
async function makeSwitch(page: Page) {
  const session: CDPSession = await stage.context.newCDPSession(page);
  await session.send('Debugger.enable');
  const paused = new Promise((done) => session.once('Debugger.paused', done));
  return {
    freeze: async () => {
      await session.send('Debugger.pause');
      await paused;
    },
    thaw: () => session.send('Debugger.resume'),
  };
}

it('a frozen tab holds up nothing, and what went by in it is counted once when it thaws', async () => {
  const { sandbox } = stage;
  const { shop } = sandbox.propertyIds;
  const counted = async () => (await readView(stage, shop)).countedSince;
  const usage = await readUsage(stage, shop);
  await usage.close();
  await confirmAiNames(stage, shop, ['Apollo']);
  const chatId = sandbox.startChat(shop);
  const post = (from: 'ai' | 'visitor') => sandbox.post({ propertyId: shop, chatId, from });
  post('visitor');
  const chat = await stage.open(sandbox.addresses.conversation(shop, chatId));
  post('ai');
  await waitUntil(async () => (await counted()) === 1, 'the tab to count');
  const { freeze, thaw } = await makeSwitch(chat);
  await freeze();
  for (let times = 0; times < 5; times += 1) post('ai');
  await pause(3_000);
  // The last figure stands, and the background answers, though no tab does.
  expect(await counted()).toBe(1);
  const startedAt = Date.now();
  await confirmAiNames(stage, shop, ['Apollo']);
  expect(Date.now() - startedAt).toBeLessThan(10_000);
  await thaw();
  await waitUntil(async () => (await countUsage(stage, shop)) === 6, 'what went by meanwhile');
  const isRight = async () => {
    const { figure } = await readView(stage, shop);
    return 'value' in figure && figure.value === sandbox.account(shop).spendable;
  };
  await waitUntil(isRight, 'the figure that follows from them');
  await pause(2_000);
  expect(await countUsage(stage, shop)).toBe(6);
});

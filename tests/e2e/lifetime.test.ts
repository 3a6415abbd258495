/// <reference types="chrome" />
import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  confirmAiNames,
  countUsage,
  readUsage,
  readView,
  setStage,
  waitUntil,
  type Stage,
} from './stage.ts';

let profile: string;
beforeAll(() => {
  profile = mkdtempSync(join(tmpdir(), 'credit-meter-killed-'));
});
afterAll(() => rmSync(profile, { recursive: true, force: true }));

/** The browser that holds this profile: its lock names it. */
const processOf = (held: string): number =>
  Number(readlinkSync(join(held, 'SingletonLock')).split('-').at(-1));

const postMany = (stage: Stage, chatId: string, many: number): void => {
  const propertyId = stage.sandbox.propertyIds.shop;
  for (let times = 0; times < many; times += 1) {
    stage.sandbox.post({ propertyId, chatId, from: 'ai' });
  }
};

async function openChat(stage: Stage): Promise<string> {
  const { shop } = stage.sandbox.propertyIds;
  const chatId = stage.sandbox.startChat(shop);
  stage.sandbox.post({ propertyId: shop, chatId, from: 'visitor' });
  await stage.open(stage.sandbox.addresses.conversation(shop, chatId));
  postMany(stage, chatId, 1);
  return chatId;
}

describe('a browser that is killed in the middle of its writing', () => {
  it('has every acknowledged message at its next start, and the figure that follows from them', async () => {
    const first = await setStage({ profile });
    const { shop } = first.sandbox.propertyIds;
    await readUsage(first, shop);
    await confirmAiNames(first, shop, ['Apollo']);
    await first.close();
    let posted = 0;
    // Fewer in all than there are credits.
    for (const round of [1, 2, 3]) {
      const stage = await setStage({ profile });
      const before = (await readView(stage, shop)).countedSince;
      expect(await countUsage(stage, shop)).toBe(before);
      const chatId = await openChat(stage);
      const counts = async () => (await readView(stage, shop)).countedSince > before;
      await waitUntil(counts, 'the tab to count');
      postMany(stage, chatId, 30);
      posted += 31;
      await waitUntil(async () => (await readView(stage, shop)).countedSince > before + 1, 'more');
      const shown = (await readView(stage, shop)).countedSince;
      const gone = stage.context.waitForEvent('close');
      process.kill(processOf(profile), 'SIGKILL');
      await gone;
      await stage.close();
      const next = await setStage({ profile });
      const whole = async () => (await readView(next, shop)).countedSince >= shown;
      await waitUntil(whole, `what was shown before kill ${round}`);
      await expect.poll(async () => (await next.badge()).text, { timeout: 5_000 }).not.toBe('');
      const { countedSince, origin, figure } = await readView(next, shop);
      expect(await countUsage(next, shop)).toBe(countedSince);
      expect(countedSince).toBeLessThanOrEqual(posted);
      expect(figure).toMatchObject({ value: (origin?.value ?? NaN) - countedSince });
      await next.close();
    }
  });
});

describe('a background that never answers', () => {
  it('is named in the popup, and the last figure stands there', async () => {
    const stage = await setStage();
    const { shop } = stage.sandbox.propertyIds;
    await readUsage(stage, shop);
    await stage.context.addInitScript(() => {
      if (location.protocol === 'chrome-extension:')
        chrome.runtime.sendMessage = (() => new Promise(() => undefined)) as never;
    });
    const popup = await stage.openPage('popup');
    await popup.getByText('does not answer').waitFor({ timeout: 20_000 });
    expect(await popup.locator('body').innerText()).toContain('118');
    await stage.close();
  });
});

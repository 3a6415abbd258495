/// <reference types="chrome" />
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { makeMalformed } from '../builders/malformed-messages.ts';
import { readView, setStage, waitUntil, type Stage } from './stage.ts';

let stage: Stage;
let shop: string;

beforeAll(async () => {
  stage = await setStage();
  // That one worker lives through all of it is what is asked.
  stage.letLive();
  shop = stage.sandbox.propertyIds.shop;
  await stage.worker.evaluate(() => void Object.assign(globalThis, { sameWorker: true }));
});
afterAll(() => stage.close());

/** What the extension writes of its own accord while a tab is open: its state, and watched times. */
const OWN_TABLES = ['meta', 'watched'];

/** Rows that messages could have written, of all databases of the extension. */
const countRows = (): Promise<number> =>
  stage.worker.evaluate(async (own) => {
    const answerOf = <Answer>(request: IDBRequest<Answer>) =>
      new Promise<Answer>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    let rows = 0;
    for (const { name } of await indexedDB.databases()) {
      const db = await answerOf(indexedDB.open(name ?? ''));
      const tables = [...db.objectStoreNames].filter((table) => !own.includes(table));
      for (const table of tables) {
        rows += await answerOf(db.transaction(table).objectStore(table).count());
      }
      db.close();
    }
    return rows;
  }, OWN_TABLES);

type Tally = Record<string, number>;

/** Sends malformed messages where the text is run, as many at a time; says how each was answered. */
const sendMalformed = (from: number, count: number): string => `(async () => {
  const makeMalformed = ${makeMalformed.toString()};
  const tally = {};
  for (let seed = ${from}; seed < ${from + count}; seed += 500) {
    const replies = await Promise.all(
      Array.from({ length: 500 }, (_, index) =>
        chrome.runtime.sendMessage(makeMalformed(seed + index)).catch((error) => ({ reason: String(error) })),
      ),
    );
    for (const reply of replies) {
      const said = reply?.ok === true ? 'taken' : (reply?.reason ?? 'no answer');
      tally[said] = (tally[said] ?? 0) + 1;
    }
  }
  return tally;
})()`;

/** Runs a text in the extension's own world of a dashboard tab, as its content script runs there. */
async function runAsContentScript(page: Page, text: string): Promise<Tally> {
  const session = await stage.context.newCDPSession(page);
  const worlds: { id: number; name: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const own = () => worlds.findLast(({ name }) => name.startsWith('Credit Meter'));
  await waitUntil(async () => own() !== undefined, 'the watcher');
  const ran = await session.send('Runtime.evaluate', {
    contextId: own()?.id ?? 0,
    expression: text,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return ran.result.value as Tally;
}

/** Gives malformed messages to the worker's own listeners, a hundred times faster than they travel. */
const hearMalformed = (from: number, count: number): string => `(async () => {
  const makeMalformed = ${makeMalformed.toString()};
  const own = { id: chrome.runtime.id, url: location.origin + '/popup.html' };
  const tally = {};
  for (let seed = ${from}; seed < ${from + count}; seed += 1) {
    const tab = { id: chrome.runtime.id, url: 'https://dashboard.tawk.to/', frameId: 0, tab: { id: seed } };
    const sender = [own, tab, { ...own, id: 'x' }][seed % 3];
    const reply = await new Promise((done) =>
      chrome.runtime.onMessage.dispatch(makeMalformed(seed), sender, done),
    );
    const said = reply.ok === true ? 'taken' : reply.reason;
    tally[said] = (tally[said] ?? 0) + 1;
  }
  return tally;
})()`;

describe('100,000 malformed messages', () => {
  it('from the extension’s own pages are all refused by name', async () => {
    const page = await stage.openPage('options');
    const rows = await countRows();
    const tally = await page.evaluate<Tally>(sendMalformed(1, 6_000));
    expect(tally).toEqual({ 'not a command': 6_000 });
    expect(await countRows()).toBe(rows);
    await page.close();
  });

  it('from a dashboard tab are refused, and most of them unseen', async () => {
    const page = await stage.open('https://dashboard.tawk.to/login');
    const rows = await countRows();
    const tally = await runAsContentScript(page, sendMalformed(10_000, 4_000));
    const { 'not a report': seen = 0, 'too fast': unseen = 0, ...rest } = tally;
    expect(rest).toEqual({});
    expect(seen + unseen).toBe(4_000);
    expect(seen).toBeGreaterThanOrEqual(200);
    expect(unseen).toBeGreaterThan(0);
    expect(await countRows()).toBe(rows);
    await page.close();
  });

  it('from pages, tabs and strangers, straight into the ears of the worker, all the same', async () => {
    const rows = await countRows();
    const tally = await stage.worker.evaluate<Tally>(hearMalformed(20_000, 90_000));
    const each = 30_000;
    expect(tally).toEqual({ 'not a command': each, 'not a report': each, 'not heard': each });
    expect(await countRows()).toBe(rows);
  });

  it('leave the worker alive and in order: the next true figure is taken', async () => {
    const isSame = await stage.worker.evaluate(() => 'sameWorker' in globalThis);
    expect(isSame).toBe(true);
    const page = await stage.open(stage.sandbox.addresses.aiAssistSettings(shop));
    await waitUntil(async () => (await readView(stage, shop))?.origin?.value === 118, 'the figure');
    await page.close();
  });

  it('a message of 70 MB never arrives', async () => {
    const page = await stage.openPage('options');
    const said = await page
      .evaluate(() =>
        chrome.runtime.sendMessage({ type: 'checkTabs', load: 'x'.repeat(70 * 1_024 * 1_024) }),
      )
      .catch(String);
    expect(String(said)).toContain('size');
    const stillThere = await page.evaluate(() => chrome.runtime.sendMessage({ type: 'checkTabs' }));
    expect(stillThere).toMatchObject({ ok: true });
    await page.close();
  });

  it('one of 30 MB is refused as too big', async () => {
    const page = await stage.openPage('options');
    const reply = await page.evaluate(() =>
      chrome.runtime.sendMessage({ type: 'checkTabs', load: 'x'.repeat(30 * 1_024 * 1_024) }),
    );
    expect(reply).toEqual({ ok: false, refused: true, reason: 'too big' });
    await page.close();
  });
});

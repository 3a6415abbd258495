/// <reference types="chrome" />
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Chat } from '../../sandbox/protocol.ts';
import { confirmAiNames, readUsage, setStage, type Stage } from './stage.ts';

const CONFIRMED = 'Apollo';
const NOBODY_CONFIRMED = ['Hermes', 'Iris', 'Front desk'];
const VISITORS = ['Ottoline Quaresma', 'Bartholomew Ndiaye'];
const CARD = '4929 1188 0347 6612';
const CODE = 'cvc-9074';
/** So long that no instant and no share holds its digits by chance. */
const QUANTITY = '739,104,658,213';

let stage: Stage;
let profile: string;
let shop: string;
/** All that the extension holds, as one text. */
let dump: string;
/** All that lies on disk under the extension's name. */
let files: { name: string; bytes: Buffer }[];
let conversations: Chat[];

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'credit-meter-privacy-'));
  stage = await setStage({ profile });
  shop = stage.sandbox.propertyIds.shop;
  await spendDay();
  dump = await stage.worker.evaluate(dumpStores);
  await stage.close();
  files = globSync('**/*', { cwd: profile })
    .filter((name) => name.includes(stage.extensionId))
    .filter((name) => statSync(join(profile, name)).isFile())
    .map((name) => ({ name, bytes: readFileSync(join(profile, name)) }));
}, 180_000);
afterAll(() => rmSync(profile, { recursive: true, force: true }));

/** Figures, conversations, a preview, the purchase page, a page that cannot be read, a day's traffic. */
async function spendDay(): Promise<void> {
  const { sandbox } = stage;
  const { business, docs } = sandbox.propertyIds;
  const usage = await readUsage(stage, shop);
  await confirmAiNames(stage, shop, [CONFIRMED]);
  await readUsage(stage, business);
  const chatId = sandbox.startChat(shop, VISITORS[0]);
  sandbox.post({
    propertyId: shop,
    chatId,
    from: 'visitor',
    text: 'My parcel is lost, says Ottoline',
  });
  const other = sandbox.startChat(docs, VISITORS[1]);
  sandbox.post({ propertyId: docs, chatId: other, from: 'visitor', text: 'Where is the manual?' });
  await stage.open(sandbox.addresses.conversation(shop, chatId));
  await stage.open(sandbox.addresses.conversation(docs, other));
  const chats = await stage.open(sandbox.addresses.chats);
  await rest(3_000);
  for (const [propertyId, chat] of [
    [shop, chatId],
    [docs, other],
  ] as const) {
    for (const from of ['ai', 'agent', 'smart_reply', 'visitor', 'ai'] as const) {
      sandbox.post({ propertyId, chatId: chat, from });
    }
  }
  await sandbox.playWorkingDay({ seconds: 15, chats: 10 });
  await fillPurchase(await stage.open(sandbox.addresses.purchase(shop)));
  sandbox.setFault('contradiction');
  await usage.reload();
  const popup = await stage.openPage('popup');
  await popup.getByRole('heading').first().waitFor();
  await rest(3_000);
  await chats.bringToFront();
  await rest(1_000);
  conversations = [shop, business, docs].flatMap((propertyId) => sandbox.chats(propertyId));
}

const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** As a person fills a purchase page that asks for everything. */
async function fillPurchase(page: Page): Promise<void> {
  await page.locator('#quantity').waitFor();
  await page.evaluate(
    ([card, code, quantity]) => {
      const fields = [card, code, quantity].map((value) => {
        const field = document.createElement('input');
        field.value = value ?? '';
        field.setAttribute('value', value ?? '');
        return field;
      });
      document.querySelector('main, body')?.append(...fields);
    },
    [CARD, CODE, QUANTITY],
  );
  await rest(2_000);
}

/** Runs in the worker: every row of every database, and everything in the browser's storage. */
async function dumpStores(): Promise<string> {
  const answerOf = <Answer>(request: IDBRequest<Answer>) =>
    new Promise<Answer>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const held: Record<string, unknown> = {
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
    caches: await caches.keys(),
  };
  for (const { name } of await indexedDB.databases()) {
    const db = await answerOf(indexedDB.open(name ?? ''));
    for (const table of db.objectStoreNames) {
      const rows = db.transaction(table).objectStore(table);
      held[`${name}/${table}`] = [await answerOf(rows.getAllKeys()), await answerOf(rows.getAll())];
    }
    db.close();
  }
  return JSON.stringify(held);
}

/** Files that hold a text, in either of the two ways in which a browser writes one. */
const filesWith = (text: string): string[] =>
  files
    .filter(({ bytes }) => bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le')))
    .map(({ name }) => name);

const expectNowhere = (texts: Iterable<string>): void => {
  const found = [...new Set(texts)].filter(
    (text) => dump.includes(JSON.stringify(text).slice(1, -1)) || filesWith(text).length > 0,
  );
  expect(found).toEqual([]);
};

describe('after a day of work the computer holds', () => {
  it('the figures, the ids and the one name that a person confirmed: the search finds what is there', async () => {
    expect(conversations.flatMap(({ blocks }) => blocks).length).toBeGreaterThan(30);
    expect(dump).toContain(shop);
    expect(dump).toContain(CONFIRMED);
    expect(filesWith(shop).length).toBeGreaterThan(0);
    expect(filesWith(CONFIRMED).length).toBeGreaterThan(0);
    expect(dump).toContain('usage.recorded');
  });

  it('no text of any message', () => {
    const texts = conversations.flatMap(({ blocks }) =>
      blocks.flatMap(({ messages }) => messages.map(({ text }) => text)),
    );
    expect(texts.length).toBeGreaterThan(50);
    expectNowhere(texts.filter((text) => text.length > 5));
  });

  it('no part of a message either: none of its longer words in a row', () => {
    const texts = conversations.flatMap(({ blocks }) =>
      blocks.flatMap(({ messages }) => messages.map(({ text }) => text)),
    );
    const parts = texts.flatMap((text) => {
      const words = text.split(' ');
      return words.flatMap((_, at) => words.slice(at, at + 3).join(' '));
    });
    expectNowhere(parts.filter((part) => part.split(' ').length === 3));
  });

  it('no name of a visitor, of a person, or of an agent that nobody confirmed', () => {
    const visitors = conversations.map(({ visitor }) => visitor);
    expectNowhere([...VISITORS, 'Ottoline', ...visitors, ...NOBODY_CONFIRMED]);
  });

  it('nothing of where a visitor is or what he looks at', () => {
    expectNowhere(
      conversations.flatMap(({ place, page }) => [place, page]).filter((text) => text.length > 5),
    );
  });

  it('nothing that stood in a field of the purchase page', () => {
    expectNowhere([CARD, CARD.replaceAll(' ', ''), CODE, QUANTITY, QUANTITY.replaceAll(',', '')]);
  });
});

/// <reference types="chrome" />
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Backup } from '../../src/domain/export-format.ts';
import {
  badgeText,
  command,
  confirmAiNames,
  readUsage,
  readView,
  setStage,
  waitUntil,
  type Stage,
} from './stage.ts';

const COUNTED = 5;

let stage: Stage;
let shop: string;
let folder: string;
let options: Page;
/** What stood there before anything was erased. */
let badgeBefore: string;
let logBefore: unknown;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'credit-meter-files-'));
  stage = await setStage();
  shop = stage.sandbox.propertyIds.shop;
  await readUsage(stage, shop);
  await confirmAiNames(stage, shop, ['Apollo']);
  const chatId = stage.sandbox.startChat(shop);
  stage.sandbox.post({ propertyId: shop, chatId, from: 'visitor' });
  await stage.open(stage.sandbox.addresses.conversation(shop, chatId));
  await new Promise((done) => setTimeout(done, 2_500));
  for (let times = 0; times < COUNTED; times += 1) {
    stage.sandbox.post({ propertyId: shop, chatId, from: 'ai' });
  }
  await waitUntil(
    async () => (await readView(stage, shop)).countedSince === COUNTED,
    'all to be counted',
  );
  // A dashboard that stays open would report its property again at once.
  for (const page of stage.context.pages()) {
    if (page.url().startsWith('https://dashboard.tawk.to/')) await page.close();
  }
  badgeBefore = (await stage.badge()).text;
  logBefore = await readLog();
  options = await stage.openPage('options');
}, 90_000);
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

const readLog = async (): Promise<unknown> => {
  const answer = await command(stage, { type: 'readHistory', propertyId: shop });
  return (answer as { told: { history: { lines: unknown } } }).told.history.lines;
};
const press = (name: string) => options.getByRole('button', { name, exact: true }).first().click();
const pressIn = (group: string, name: string) =>
  options.getByRole('group', { name: group }).getByRole('button', { name, exact: true }).click();

async function save(button: string): Promise<string> {
  const coming = options.waitForEvent('download');
  await press(button);
  const download = await coming;
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

const choose = (path: string) => options.setInputFiles('input[type=file]', path);
const preview = () => options.getByRole('group', { name: 'Import a file' });
const said = () => options.locator('.backup [role=status]').innerText();
const refused = () => options.locator('.backup [role=alert]').innerText();

const rows = (): Promise<Record<string, unknown[]>> =>
  options.evaluate(async () => {
    const opened = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('credit-meter');
      request.addEventListener('success', () => done(request.result));
      request.addEventListener('error', () => fail(request.error));
    });
    const found: Record<string, unknown[]> = {};
    for (const name of opened.objectStoreNames) {
      const request = opened.transaction(name).objectStore(name).getAll();
      found[name] = await new Promise((done) =>
        request.addEventListener('success', () => done(request.result)),
      );
    }
    opened.close();
    return found;
  });

/** What the person would miss, without what every refresh writes anew. */
const kept = async () => {
  const { entries, properties, chats, watched } = await rows();
  return { entries, properties, chats, watched };
};
const leftOnShelf = () =>
  options.evaluate(async () => {
    const names: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
    return names;
  });

let file: string;

describe('an export', () => {
  it('is one file with a checksum, saved without a permission, and nothing of it stays behind', async () => {
    file = await save('Export');
    const backup = JSON.parse(readFileSync(file, 'utf8')) as Backup;
    expect(file).toMatch(/credit-meter-\d{4}-\d\d-\d\d\.json$/);
    expect(backup).toMatchObject({ format: 'credit-meter', version: 1 });
    expect(backup.properties.find(({ id }) => id === shop)?.entries).toHaveLength(2 + COUNTED);
    expect(await leftOnShelf()).toEqual([]);
    const { permissions } = await stage.worker.evaluate(() => chrome.runtime.getManifest());
    expect(permissions).not.toContain('downloads');
  });

  it('replays to the figure on the screen', async () => {
    const script = join(import.meta.dirname, '../../scripts/replay.ts');
    const answer = JSON.parse(
      execFileSync(process.execPath, [script, file], { encoding: 'utf8' }),
    ) as {
      properties: {
        id: string;
        view: { subscriptionRemaining: number; purchasedRemaining: number };
      }[];
    };
    const replayed = answer.properties.find(({ id }) => id === shop)?.view;
    const { pools } = await readView(stage, shop);
    expect(replayed).toMatchObject({
      subscriptionRemaining: pools?.subscription,
      purchasedRemaining: pools?.purchased,
    });
  });

  it('is a table for people too, with a line for every fact', async () => {
    const table = readFileSync(await save('Export the log as a table'), 'utf8');
    expect(table.split('\r\n')).toHaveLength(1 + 2 + COUNTED + 1);
    expect(table).toMatch(/^\uFEFFproperty,at,type,/);
  });
});

describe('erasing everything', () => {
  it('offers the export first, and starts the meter anew', async () => {
    await press('Erase everything');
    const question = options.getByRole('group', { name: 'Erase everything' });
    expect(await question.getByRole('button').allInnerTexts()).toEqual([
      'Export',
      'Erase',
      'Cancel',
    ]);
    await pressIn('Erase everything', 'Erase');
    await waitUntil(async () => (await said()) === 'Everything is erased.', 'the erasure');
    await options.getByText('Open your dashboard once').waitFor();
    expect(await stage.badge()).toMatchObject({ text: '' });
    const { meta, ...tables } = await rows();
    expect(Object.values(tables).flat()).toEqual([]);
    expect((meta as { key: string }[]).map(({ key }) => key)).not.toContain('settings');
    const local = await stage.worker.evaluate(() => chrome.storage.local.get(null));
    expect(JSON.stringify(local)).not.toContain(shop);
  });
});

describe('an import', () => {
  it('refuses a broken file in one sentence, and changes nothing', async () => {
    const text = readFileSync(file, 'utf8');
    for (const [name, content, sentence] of [
      ['cut.json', text.slice(0, -100), 'This backup is cut short. Copy the file again.'],
      [
        'changed.json',
        text.replace('"deviceId":"', '"deviceId":"x'),
        'changed after it was written',
      ],
      ['photo.json', '\u0089PNG', 'This is no backup file.'],
      [
        'newer.json',
        text.replace('"version":1', '"version":2'),
        'A newer Credit Meter wrote this file.',
      ],
    ] as const) {
      const path = join(folder, name);
      writeFileSync(path, content);
      await choose(path);
      await waitUntil(async () => (await refused()).includes(sentence), sentence);
      expect(await refused()).toMatch(/Nothing was imported\.$/);
    }
    expect((await kept()).entries).toEqual([]);
  });

  it('shows what it would change before it does, and then everything is back', async () => {
    // The dashboard shows the property before anybody comes to the file.
    const dashboard = await stage.open(stage.sandbox.addresses.home(shop));
    await expect.poll(async () => (await kept()).properties).toHaveLength(1);
    await dashboard.close();
    await choose(file);
    await preview().getByText('Written by this browser').waitFor();
    expect(await preview().getByRole('listitem').allInnerTexts()).toContainEqual(
      expect.stringContaining(': 7 new entries'),
    );
    expect((await kept()).entries).toEqual([]);
    await pressIn('Import a file', 'Import');
    await waitUntil(async () => (await said()) === 'Imported: 7 new entries.', 'the import');
    await expect.poll(badgeText(stage)).toBe(badgeBefore);
    expect(await readLog()).toEqual(logBefore);
    expect((await readView(stage, shop)).countedSince).toBe(COUNTED);
    expect((await readView(stage, shop)).aiNames).toEqual(['Apollo']);
    expect(await leftOnShelf()).toEqual([]);
  });

  it('of the same file again changes nothing', async () => {
    const before = await kept();
    await choose(file);
    await preview().getByText('nothing new, 7 already here').waitFor();
    await pressIn('Import a file', 'Import');
    await waitUntil(async () => (await said()) === 'Imported: nothing was new.', 'the import');
    expect(await kept()).toEqual(before);
    expect((await stage.badge()).text).toBe(badgeBefore);
  });

  it('leaves the meter at work: the next message counts', async () => {
    const chatId = stage.sandbox.startChat(shop);
    stage.sandbox.post({ propertyId: shop, chatId, from: 'visitor' });
    await stage.open(stage.sandbox.addresses.conversation(shop, chatId));
    await new Promise((done) => setTimeout(done, 2_500));
    stage.sandbox.post({ propertyId: shop, chatId, from: 'ai' });
    await expect
      .poll(async () => (await readView(stage, shop)).countedSince, { timeout: 15_000 })
      .toBe(COUNTED + 1);
  });
});

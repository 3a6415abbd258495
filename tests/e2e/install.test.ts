/// <reference types="chrome" />
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { startSandbox, type Sandbox } from '../../sandbox/server.ts';
import { requireBrowser } from '../../scripts/setup/find-browser.ts';
import { findWorker, launchBrowser, loadExtension } from '../../scripts/setup/launch-browser.ts';
import { watchEgress, type EgressWatch } from './egress-watch.ts';
import { readMeter } from './in-page-meter.ts';
import { BUILT, waitUntil } from './stage.ts';

let sandbox: Sandbox;
let egress: EgressWatch;
let context: BrowserContext;
let extension: string;
let profile: string;
let page: Page;
let worker: Worker;

beforeAll(async () => {
  sandbox = await startSandbox();
  egress = await watchEgress();
  extension = mkdtempSync(join(tmpdir(), 'credit-meter-unpacked-'));
  profile = mkdtempSync(join(tmpdir(), 'credit-meter-install-'));
  cpSync(BUILT, extension, { recursive: true });
  context = await launchBrowser({
    executable: requireBrowser(),
    extension: null,
    profile,
    headless: true,
    browserArgs: egress.browserArgs(sandbox),
  });
  egress.watchTabs(context);
});
afterAll(async () => {
  await context.close();
  await Promise.all([sandbox.close(), egress.close()]);
  for (const folder of [extension, profile]) rmSync(folder, { recursive: true, force: true });
  expect(egress.list(sandbox)).toEqual([]);
});

const badge = () => worker.evaluate(() => chrome.action.getBadgeText({}));

/** In Chromium the extension's own world of a tab, by its debugging name. */
const ownWorlds = async (): Promise<string[]> => {
  const session = await context.newCDPSession(page);
  const names: string[] = [];
  session.on('Runtime.executionContextCreated', (event) => names.push(event.context.name));
  await session.send('Runtime.enable');
  await session.detach();
  return names.filter((name) => name.startsWith('Credit Meter'));
};

describe('a dashboard tab that was open before the extension', () => {
  it('is watched without a reload', async () => {
    const { shop } = sandbox.propertyIds;
    page = await context.newPage();
    await page.goto(sandbox.addresses.aiAssistSettings(shop));
    await page.getByRole('heading', { name: 'Message Usage' }).waitFor();
    await loadExtension(context, extension);
    worker = await findWorker(context);
    await waitUntil(async () => (await badge()) === '118', 'the figure of the open tab');
  });

  it('has one living watcher after an update, which takes over without a reload', async () => {
    const file = join(extension, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, version: '0.1.1' }));
    const updated = context.waitForEvent('serviceworker');
    await loadExtension(context, extension);
    worker = await updated;
    sandbox.setFigures(sandbox.propertyIds.shop, { subscription: 87 });
    await waitUntil(async () => (await badge()) === '87', 'the figure after the update');
    await new Promise((done) => setTimeout(done, 5_000));
    expect(await page.locator('credit-meter').count()).toBeLessThanOrEqual(1);
    expect(await readMeter(page)).not.toContain('Reload this tab');
    expect((await ownWorlds()).length).toBeGreaterThan(0);
  });

  it('says within five seconds that it must be loaded anew where no new copy can come', async () => {
    const removed = worker.evaluate(() => chrome.management.uninstallSelf()).catch(() => undefined);
    const leftAt = Date.now();
    await expect.poll(() => readMeter(page), { timeout: 15_000 }).toContain('Reload this tab');
    expect(Date.now() - leftAt).toBeLessThan(5_000 * SLOWER);
    await removed;
  });
});

/** A machine that is busy with other things says nothing of how long a person waits. */
const SLOWER = 3;

/// <reference types="chrome" />
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, it } from 'vitest';
import { chromium } from 'playwright-core';
import { startSandbox, type Sandbox } from '../../sandbox/server.ts';
import { requireBrowser } from '../../scripts/setup/find-browser.ts';
import {
  BUILT,
  confirmAiNames,
  readUsage,
  readView,
  setStage,
  waitUntil,
  type Stage,
} from '../e2e/stage.ts';

let profile: string;
let sandbox: Sandbox;
let browser: ChildProcess | undefined;

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'credit-meter-idle-'));
  const stage = await setStage({ profile });
  await readUsage(stage, stage.sandbox.propertyIds.shop);
  await confirmAiNames(stage, stage.sandbox.propertyIds.shop, ['Apollo']);
  await stage.close();
  sandbox = await startSandbox();
});
afterAll(async () => {
  if (browser && browser.exitCode === null) {
    const ended = once(browser, 'exit');
    browser.kill('SIGTERM');
    await ended;
  }
  await sandbox.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** A browser as a person starts it: nobody looks into its worker, which would keep it awake. */
function startPlainly(url: string): ChildProcess {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-sync'];
  const shown = ['--headless=new', '--disable-gpu', '--remote-debugging-port=0'];
  const given = [`--disable-extensions-except=${BUILT}`, `--load-extension=${BUILT}`];
  return spawn(
    requireBrowser(),
    [
      `--user-data-dir=${profile}`,
      ...quiet,
      ...shown,
      ...root,
      ...given,
      ...sandbox.browserArgs,
      url,
    ],
    { stdio: 'ignore' },
  );
}

const portFile = () => join(profile, 'DevToolsActivePort');
const readPort = () => readFileSync(portFile(), 'utf8').split('\n')[0] ?? '';

type Target = { id: string; type: string; url: string };

/** The browser's own list of what runs; asking for it attaches nobody. */
async function listTargets(): Promise<Target[]> {
  const listed = await fetch(`http://127.0.0.1:${readPort()}/json/list`);
  return (await listed.json()) as Target[];
}

const workerRuns = async (): Promise<boolean> =>
  (await listTargets()).some(({ type, url }) => type === 'service_worker' && isOurs(url));
const isOurs = (url: string) => url.startsWith('chrome-extension://');

/** A page of the extension asks the worker every other second. */
async function closePages(): Promise<boolean> {
  const open = (await listTargets()).filter(({ type, url }) => type === 'page' && isOurs(url));
  for (const { id } of open) await fetch(`http://127.0.0.1:${readPort()}/json/close/${id}`);
  return open.length > 0;
}

it('a worker that was idle for half a minute stops by itself, and the next message wakes it', async () => {
  const { shop } = sandbox.propertyIds;
  const chatId = sandbox.startChat(shop);
  sandbox.post({ propertyId: shop, chatId, from: 'visitor' });
  rmSync(portFile(), { force: true });
  browser = startPlainly(sandbox.addresses.conversation(shop, chatId));
  await waitUntil(async () => existsSync(portFile()), 'the browser');
  await waitUntil(workerRuns, 'the worker to start');
  await waitUntil(closePages, 'the page of a new installation to close');
  await waitUntil(async () => !(await workerRuns()), 'the worker to stop by itself', 90_000);
  sandbox.post({ propertyId: shop, chatId, from: 'ai' });
  await waitUntil(workerRuns, 'the message to wake the worker');
  const attached = await chromium.connectOverCDP(`http://127.0.0.1:${readPort()}`);
  const worker = attached
    .contexts()
    .flatMap((context) => context.serviceWorkers())
    .find((one) => one.url().includes('background'));
  if (!worker) throw new Error('the worker that was just there');
  const counted = async () =>
    (await readView({ worker } as Stage, shop))?.countedSince === 1 &&
    (await worker.evaluate(() => chrome.action.getBadgeText({}))) !== '';
  await waitUntil(counted, 'the message to be counted, and the badge');
  await attached.close();
});

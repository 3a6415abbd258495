/// <reference types="chrome" />
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { watchEgress } from './egress-watch.ts';
import { startSandbox, type Sandbox } from '../../sandbox/server.ts';
import type { PropertyView } from '../../src/domain/property-view.ts';
import { requireBrowser } from '../../scripts/setup/find-browser.ts';
import { extensionId, findWorker, launchBrowser } from '../../scripts/setup/launch-browser.ts';

export const BUILT = join(import.meta.dirname, '../../.output/chrome-mv3');

/** Set, the worker is stopped before every page that a test opens, as if it had been idle. */
const SUSPENDS = process.env['CREDIT_METER_SUSPEND'] === '1';

export type Badge = { text: string; title: string; colour: number[] };

/** A browser with the built extension in front of the practice dashboard. */
export type Stage = {
  sandbox: Sandbox;
  context: BrowserContext;
  worker: Worker;
  extensionId: string;
  open(url: string): Promise<Page>;
  /** An extension page as a tab; the browser gives its real popup no page to look at. */
  openPage(name: 'popup' | 'overview' | 'welcome' | 'options'): Promise<Page>;
  badge(): Promise<Badge>;
  killWorker(): Promise<void>;
  /** From now on the worker is left alone, also in a run that suspends it between steps. */
  letLive(): void;
  /** What the extension asked of any host so far. */
  egress(): string[];
  /** Ends the browser. A request of the extension makes it fail. */
  close(): Promise<void>;
};

export async function setStage(
  options: { extension?: string; profile?: string } = {},
): Promise<Stage> {
  const sandbox = await startSandbox();
  const egress = await watchEgress();
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'credit-meter-'));
  const context = await launchBrowser({
    executable: requireBrowser(),
    extension: options.extension ?? BUILT,
    profile,
    headless: true,
    browserArgs: egress.browserArgs(sandbox),
  });
  const { ready } = egress.watchTabs(context);
  const worker = await findWorker(context);
  const id = extensionId(worker);
  await worker.evaluate(becomeActive);
  let suspends = SUSPENDS;
  const kill = async () =>
    killWorker(context, await openTab(context, `chrome-extension://${id}/popup.html`, ready));
  const open = async (url: string) => {
    if (suspends) await kill();
    return openTab(context, url, ready);
  };
  return {
    sandbox,
    context,
    worker,
    extensionId: id,
    open,
    openPage: (name) => open(`chrome-extension://${id}/${name}.html`),
    badge: () => readBadge(worker),
    killWorker: kill,
    letLive: () => {
      suspends = false;
    },
    egress: () => egress.list(sandbox),
    async close() {
      await context.close();
      await Promise.all([sandbox.close(), egress.close()]);
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
      expectSilence(egress.list(sandbox));
    },
  };
}

/** Runs in the worker, which a stop in the midst of its installation would replace by another. */
const becomeActive = (): Promise<void> =>
  new Promise((done) => {
    const { registration } = globalThis as never as { registration: ServiceWorkerRegistration };
    const look = () => {
      if (registration.active?.state === 'activated') done();
      else setTimeout(look, 20);
    };
    look();
  });

/** Every test of a stage proves it: nothing left the browser. */
function expectSilence(caught: readonly string[]): void {
  if (caught.length > 0) throw new Error(`The extension made requests:\n${caught.join('\n')}`);
}

async function openTab(
  context: BrowserContext,
  url: string,
  ready: (page: Page) => Promise<void>,
): Promise<Page> {
  const page = await context.newPage();
  await ready(page);
  await page.goto(url);
  return page;
}

const readBadge = (worker: Worker): Promise<Badge> =>
  worker.evaluate(async () => ({
    text: await chrome.action.getBadgeText({}),
    title: await chrome.action.getTitle({}),
    colour: [...(await chrome.action.getBadgeBackgroundColor({}))],
  }));

/** Stops the worker as the browser itself does; the next event starts it anew. */
async function killWorker(context: BrowserContext, page: Page): Promise<void> {
  const session: CDPSession = await context.newCDPSession(page);
  // What is asked of a worker that is only about to stop is never answered.
  const stopped = new Promise<void>((done) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.every(({ runningStatus }) => runningStatus === 'stopped')) done();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}

/** Says something to the background as an extension page does. */
export async function command(stage: Stage, message: object): Promise<unknown> {
  const page = await stage.openPage('options');
  const reply = await page.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
  await page.close();
  return reply;
}

/** Confirms the AI senders of a property, as its settings do. */
export const confirmAiNames = (stage: Stage, propertyId: string, aiNames: string[]) =>
  command(stage, { type: 'changeProperty', propertyId, change: { aiNames } });

/** The badge's text, once it is what a person should see; polled, since pages take their time. */
export const badgeText = (stage: Stage) => async () => (await stage.badge()).text;

/** The published view model of one property. */
export const readView = async (stage: Stage, propertyId: string): Promise<PropertyView> =>
  (await stage.worker.evaluate(
    async (key) => (await chrome.storage.local.get(key))[key],
    `view:${propertyId}`,
  )) as PropertyView;

/** Reads Message Usage of a property in a new tab and waits until its figure was taken. */
export async function readUsage(stage: Stage, propertyId: string): Promise<Page> {
  const page = await stage.open(stage.sandbox.addresses.aiAssistSettings(propertyId));
  const startedAt = Date.now();
  const isTaken = async () =>
    ((await readView(stage, propertyId))?.origin?.at ?? 0) > startedAt - 2_000;
  await waitUntil(isTaken, 'the figure of Message Usage to be taken');
  return page;
}

/** Waits for something that a page or the background does in its own time. */
export async function waitUntil(
  isSo: () => Promise<boolean>,
  what: string,
  withinMs = 15_000,
): Promise<void> {
  const endAt = Date.now() + withinMs;
  while (!(await isSo())) {
    if (Date.now() > endAt) throw new Error(`Waited ${withinMs} ms in vain for ${what}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** What the background keeps of one table. */
export const readTable = (stage: Stage, name: string): Promise<Record<string, unknown>[]> =>
  stage.worker.evaluate(async (table) => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const db = await answer(indexedDB.open('credit-meter'));
    const rows = await answer(db.transaction(table).objectStore(table).getAll());
    db.close();
    return rows;
  }, name);

/** How many counted AI messages the ledger of a property holds. */
export const countUsage = async (stage: Stage, propertyId: string): Promise<number> =>
  (await readTable(stage, 'entries')).filter(
    ({ property, entry }) =>
      property === propertyId && (entry as { type: string }).type === 'usage.recorded',
  ).length;

export type Told = { id: string; title: string; message: string; buttons: string[] };

/** Notes every notification from now on; a stopped worker would forget it. */
export const noteWarnings = (stage: Stage): Promise<void> => {
  stage.letLive();
  return stage.worker.evaluate(() => {
    const told: Told[] = [];
    Object.assign(globalThis, { told });
    const create = chrome.notifications.create.bind(chrome.notifications);
    type Given = { title: string; message: string; buttons?: { title: string }[] };
    chrome.notifications.create = ((id: string, options: Given) => {
      const { title, message, buttons = [] } = options;
      told.push({ id, title, message, buttons: buttons.map((button) => button.title) });
      return create(id, options as never);
    }) as never;
  });
};

export const readWarnings = (stage: Stage): Promise<Told[]> =>
  stage.worker.evaluate(() => (globalThis as never as { told: Told[] }).told);

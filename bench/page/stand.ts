import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { startSandbox, type Sandbox } from '../../sandbox/server.ts';
import { buildFor } from '../../scripts/release/build-for.ts';
import { requireBrowser } from '../../scripts/setup/find-browser.ts';
import { extensionId, findWorker, launchBrowser } from '../../scripts/setup/launch-browser.ts';
import { makeFloor, makeNothing } from './floors.ts';

/** A browser with one variant in it. */
export type Variant = { context: BrowserContext; id: string };

/** Three browsers before one practice dashboard: without us, with the floors, with the extension. */
export type Stand = { sandbox: Sandbox; alone: Variant; floor: Variant; ours: Variant };

const ROOT = join(import.meta.dirname, '../..');

async function launch(sandbox: Sandbox, extension: string, profile: string): Promise<Variant> {
  const { browserArgs } = sandbox;
  const executable = requireBrowser();
  const context = await launchBrowser({
    executable,
    extension,
    profile,
    headless: true,
    browserArgs,
  });
  return { context, id: '' };
}

async function withWorker(launching: Promise<Variant>): Promise<Variant> {
  const { context } = await launching;
  return { context, id: extensionId(await findWorker(context)) };
}

/** It asks every tab for names while it is open, and nobody works with it open. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  for (;;) {
    const page = context.pages().find((one) => one.url().endsWith('/welcome.html'));
    if (page) return page.close();
    await rest(50);
  }
}

/** Builds the extension, sets all up, and takes it down again whatever happens. */
export async function onStand<Answer>(work: (stand: Stand) => Promise<Answer>): Promise<Answer> {
  const { built } = await buildFor(ROOT, 'chrome');
  const folder = mkdtempSync(join(tmpdir(), 'credit-meter-bench-'));
  const sandbox = await startSandbox();
  const profile = (name: string) => join(folder, `profile-${name}`);
  const nothing = makeNothing(join(folder, 'nothing'));
  const least = makeFloor(join(folder, 'floor'));
  const alone = await launch(sandbox, nothing, profile('alone'));
  const floor = await withWorker(launch(sandbox, least, profile('floor')));
  const ours = await withWorker(launch(sandbox, built, profile('ours')));
  await closeWelcome(ours.context);
  try {
    return await work({ sandbox, alone, floor, ours });
  } finally {
    for (const { context } of [alone, floor, ours]) await context.close();
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A page of the variant's own extension, in a tab. */
export async function openOwn({ context, id }: Variant, name: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${name}`);
  return page;
}

export const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext } from 'playwright-core';
import { startSandbox, type Sandbox } from '../sandbox/server.ts';
import { requireBrowser } from './setup/find-browser.ts';
import { grantNotifications } from './setup/grant-notifications.ts';
import { launchBrowser } from './setup/launch-browser.ts';
import { playDay } from './start/play-day.ts';

const root = join(import.meta.dirname, '..');
const built = join(root, '.output', 'chrome-mv3');
const LIVE = 'https://dashboard.tawk.to/';

type Options = { live: boolean; headless: boolean; seconds: number | null };

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      live: { type: 'boolean', default: false },
      headless: { type: 'boolean', default: false },
      seconds: { type: 'string' },
    },
  });
  const seconds = values.seconds === undefined ? null : Number(values.seconds);
  if (seconds !== null && !(seconds > 0)) {
    throw new Error(`--seconds takes a number above 0, not "${values.seconds}".`);
  }
  const { platform, env } = process;
  const noDisplay = platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY'];
  return { live: values.live, headless: values.headless || noDisplay, seconds };
}

function build(): void {
  const wxt = join(root, 'node_modules', '.bin', 'wxt');
  const shell = process.platform === 'win32';
  const args = ['build', '--browser', 'chrome', '--mv3'];
  const ran = spawnSync(wxt, args, { cwd: root, shell, encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`The extension could not be built.\n${ran.stderr}`);
}

async function start(options: Options): Promise<void> {
  const executable = requireBrowser();
  build();
  const sandbox = options.live ? null : await startSandbox();
  const profile = mkdtempSync(join(tmpdir(), 'credit-meter-'));
  // Nobody can answer the permission question of a headless browser.
  const extension = options.headless ? grantNotifications(built) : built;
  const context = await launchBrowser({
    executable,
    extension,
    profile,
    headless: options.headless,
    browserArgs: sandbox?.browserArgs ?? [],
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void context.close());
  if (options.headless && sandbox)
    await playDay(context, sandbox, join(root, '.output', 'screenshots'));
  else await showDashboard(context, sandbox);
  await waitForEnd(context, options);
  await sandbox?.close();
  rmSync(profile, { recursive: true, force: true });
  if (extension !== built) rmSync(extension, { recursive: true, force: true });
}

async function showDashboard(context: BrowserContext, sandbox: Sandbox | null): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(sandbox ? sandbox.addresses.home(sandbox.propertyIds.shop) : LIVE);
  process.stdout.write(
    sandbox
      ? 'The practice dashboard is open with Credit Meter in the toolbar. Close the browser to end.\n'
      : 'The real dashboard is open with Credit Meter in the toolbar. Close the browser to end.\n',
  );
}

/** A headless day ends by itself; a window stays until it is closed, or for the seconds asked for. */
async function waitForEnd(context: BrowserContext, { headless, seconds }: Options): Promise<void> {
  const closed = new Promise<void>((done) => context.once('close', () => done()));
  if (seconds !== null) setTimeout(() => void context.close(), seconds * 1_000);
  else if (headless) void context.close();
  await closed;
}

try {
  await start(readOptions());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { build } from 'vite';
import { requireBrowser } from '../scripts/setup/find-browser.ts';
import type { Ratio } from './floor-ratio.ts';

const ADDRESS = 'https://bench.invalid/';

/** The page's script: the storage room and what measures it, in one file. */
async function bundlePage(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      lib: {
        entry: join(import.meta.dirname, 'store-page.ts'),
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'bench.js',
      },
    },
  });
  return join(folder, 'bench.js');
}

async function measureIn(context: BrowserContext, script: string): Promise<Ratio[]> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.route(`${ADDRESS}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
  );
  await page.goto(ADDRESS);
  await page.addScriptTag({ path: script });
  return page.evaluate(() => (globalThis as unknown as { measure(): Promise<Ratio[]> }).measure());
}

/** What the store costs on a real IndexedDB, in a browser of its own with an empty profile. */
export async function measureStore(): Promise<Ratio[]> {
  const folder = mkdtempSync(join(tmpdir(), 'credit-meter-bench-'));
  const script = await bundlePage(join(folder, 'page'));
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: requireBrowser(),
    args: ['--headless=new', '--disable-gpu', ...(root ? ['--no-sandbox'] : [])],
  });
  try {
    return await measureIn(context, script);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

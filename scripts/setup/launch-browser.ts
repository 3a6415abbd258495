import { chromium, type BrowserContext, type Worker } from 'playwright-core';

type Launch = {
  executable: string;
  extension: string;
  profile: string;
  headless: boolean;
  /** From the sandbox: its address under the real name, its certificate. Empty for the real dashboard. */
  browserArgs: readonly string[];
};

/** Quiet: a browser that looks for updates or variations would ask hosts of its own. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser with its own profile and the built extension in it. Ends with the context's close(). */
export async function launchBrowser(launch: Launch): Promise<BrowserContext> {
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  return chromium.launchPersistentContext(launch.profile, {
    executablePath: launch.executable,
    headless: false,
    viewport: launch.headless ? { width: 1280, height: 800 } : null,
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-component-extensions-with-background-pages',
    ],
    args: [
      ...QUIET,
      ...(launch.headless ? ['--headless=new', '--disable-gpu'] : []),
      ...(root ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${launch.extension}`,
      `--load-extension=${launch.extension}`,
      ...launch.browserArgs,
    ],
  });
}

/** The extension's background worker, once it runs. */
export async function findWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 20_000 });
}

/** The id under which the browser runs the extension. */
export const extensionId = (worker: Worker): string => new URL(worker.url()).host;

import { chromium, type BrowserContext, type Worker } from 'playwright-core';

type Launch = {
  executable: string;
  /** Null: a browser that gets the extension later, by `loadExtension`. */
  extension: string | null;
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
      ...(launch.extension === null
        ? ['--enable-unsafe-extension-debugging']
        : [
            `--disable-extensions-except=${launch.extension}`,
            `--load-extension=${launch.extension}`,
          ]),
      ...launch.browserArgs,
    ],
  });
}

/**
 * Installs an unpacked extension into a running browser, as a person does on its extensions page; the
 * same folder once more is an update. Branded Chrome takes unpacked extensions by this way only.
 */
export async function loadExtension(context: BrowserContext, folder: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  // Not yet among the commands that playwright-core knows by type.
  await session?.send('Extensions.loadUnpacked' as never, { path: folder } as never);
}

/** The extension's background worker, once it runs. */
export async function findWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 20_000 });
}

/** The id under which the browser runs the extension. */
export const extensionId = (worker: Worker): string => new URL(worker.url()).host;

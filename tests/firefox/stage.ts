import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox, type Sandbox } from '../../sandbox/server.ts';
import type { PropertyView } from '../../src/domain/property-view.ts';
import { findFirefox } from '../../scripts/setup/find-firefox.ts';
import { Marionette } from './marionette.ts';

const BUILT = join(import.meta.dirname, '../../.output/firefox-mv3');
const EXTENSION = 'credit-meter@credit-meter.example';
/** Fixed, so that the extension's pages have an address that is known beforehand. */
const UUID = '4c9f1a52-7b1d-4e0a-9a55-0d7f3f2b6c11';

export type FirefoxStage = {
  sandbox: Sandbox;
  /** Opens an address in a new tab and stays there. */
  open(url: string): Promise<string>;
  openPage(name: 'popup' | 'overview' | 'welcome'): Promise<string>;
  close(tab: string): Promise<void>;
  /** Runs a function body in the tab that is open now. */
  run<Answer>(body: string, ...given: unknown[]): Promise<Answer>;
  /** The same in an extension page of its own. */
  ask<Answer>(body: string, ...given: unknown[]): Promise<Answer>;
  badge(): Promise<{ text: string; title: string }>;
  view(propertyId: string): Promise<PropertyView | undefined>;
  /** Ends the event page as the browser does after half a minute of rest. */
  stopBackground(): Promise<void>;
  end(): Promise<void>;
};

/** Every host goes to the sandbox's proxy, which refuses all but the practice dashboard. */
const preferencesFor = (proxyPort: number) => ({
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: UUID }),
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'marionette.port': 0,
});

export async function setFirefoxStage(): Promise<FirefoxStage> {
  const sandbox = await startSandbox();
  const profile = mkdtempSync(join(tmpdir(), 'credit-meter-firefox-'));
  const preferences = Object.entries(preferencesFor(sandbox.proxyPort));
  writeFileSync(
    join(profile, 'user.js'),
    preferences
      .map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`)
      .join(''),
  );
  const browser = spawn(
    findFirefox() ?? 'firefox',
    [
      '--marionette',
      '--headless',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise((done) => browser.once('exit', done));
  const session = await Marionette.connect(await readPort(profile));
  await session.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  await session.send('Addon:Install', { path: BUILT, temporary: true });
  return {
    sandbox,
    ...actIn(session),
    async end() {
      browser.kill('SIGTERM');
      await ended;
      await sandbox.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function readPort(profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  for (let tries = 0; tries < 300; tries += 1) {
    await new Promise((done) => setTimeout(done, 100));
    try {
      const port = Number(readFileSync(file, 'utf8'));
      if (port > 0) return port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new Error('Firefox did not open its remote control within 30 s');
}

function actIn(session: Marionette) {
  const open = async (url: string): Promise<string> => {
    const { handle } = (await session.send('WebDriver:NewWindow', { type: 'tab' })) as {
      handle: string;
    };
    await session.send('WebDriver:SwitchToWindow', { handle });
    await session.send('WebDriver:Navigate', { url });
    return handle;
  };
  const close = async (tab: string): Promise<void> => {
    await session.send('WebDriver:SwitchToWindow', { handle: tab });
    const left = (await session.send('WebDriver:CloseWindow')) as string[];
    await session.send('WebDriver:SwitchToWindow', { handle: left.at(-1) });
  };
  const run = async <Answer>(body: string, ...given: unknown[]): Promise<Answer> => {
    const script = `return (async (...given) => { ${body} })(...arguments)`;
    const said = await session.send('WebDriver:ExecuteScript', {
      script,
      args: given,
      sandbox: null,
    });
    return (said as { value: Answer }).value;
  };
  const openPage = (name: string) => open(`moz-extension://${UUID}/${name}.html`);
  const ask = async <Answer>(body: string, ...given: unknown[]): Promise<Answer> => {
    const page = await openPage('welcome');
    const answer = await run<Answer>(body, ...given);
    await close(page);
    return answer;
  };
  return {
    open,
    openPage,
    close,
    run,
    ask,
    badge: () =>
      ask<{ text: string; title: string }>(
        'return { text: await browser.action.getBadgeText({}), title: await browser.action.getTitle({}) }',
      ),
    view: (propertyId: string) =>
      ask<PropertyView | undefined>(
        'return (await browser.storage.local.get(given[0]))[given[0]]',
        `view:${propertyId}`,
      ),
    stopBackground: async () => {
      await session.send('Marionette:SetContext', { value: 'chrome' });
      await run(
        'await WebExtensionPolicy.getByID(given[0]).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })',
        EXTENSION,
      );
      await session.send('Marionette:SetContext', { value: 'content' });
    },
  };
}

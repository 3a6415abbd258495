import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Chromium and Edge first: branded Chrome since 137 takes an unpacked extension only by another way. */
const NAMES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'google-chrome-stable',
    'google-chrome',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

export type BrowserFound = { ok: true; path: string } | { ok: false; advice: string };

/** The first browser found, after installing Debian's Chromium where none is there and root may. */
export function findBrowser(): BrowserFound {
  const found = lookFor();
  if (found) return { ok: true, path: found };
  if (mayInstall()) {
    installChromium();
    const installed = lookFor();
    if (installed) return { ok: true, path: installed };
    return {
      ok: false,
      advice:
        'No browser was found and `apt-get install chromium` failed: install Chromium by hand.',
    };
  }
  return {
    ok: false,
    advice:
      'No Chrome, Chromium or Edge was found: install one (on Debian: sudo apt-get install chromium) and run the command again.',
  };
}

/** The path of the browser; without one the clear line is thrown. */
export function requireBrowser(): string {
  const browser = findBrowser();
  if (!browser.ok) throw new Error(browser.advice);
  return browser.path;
}

function lookFor(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of NAMES[process.platform] ?? []) {
    const places =
      name.includes('/') || name.includes('\\')
        ? [name]
        : folders.map((folder) => join(folder, name));
    const path = places.find((place) => existsSync(place));
    if (path) return path;
  }
  return null;
}

function mayInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  if (!existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installChromium(): void {
  process.stderr.write("No browser found: installing Debian's chromium ...\n");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', 'chromium'],
  ]) {
    spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env });
  }
}

/// <reference types="chrome" />
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { BUILT, setStage, waitUntil, type Stage } from './stage.ts';

const copies: string[] = [];
afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true, force: true });
});

/** A copy of the extension with more in one of its files, and perhaps without its policy. */
function plant(file: string, code: string, { policy = true } = {}): string {
  const copy = mkdtempSync(join(tmpdir(), 'credit-meter-planted-'));
  copies.push(copy);
  cpSync(BUILT, copy, { recursive: true });
  writeFileSync(join(copy, file), `${readFileSync(join(copy, file), 'utf8')}\n;${code}`);
  if (!policy) {
    const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
    delete manifest.content_security_policy;
    writeFileSync(join(copy, 'manifest.json'), JSON.stringify(manifest));
  }
  return copy;
}

/** Runs a planted copy for a moment, with a dashboard tab; what was caught, and the end of the stage. */
async function runPlanted(extension: string, wait: (stage: Stage) => Promise<unknown>) {
  const stage = await setStage({ extension });
  await stage.open(stage.sandbox.addresses.home(stage.sandbox.propertyIds.shop));
  await wait(stage);
  const caught = stage.egress();
  return { caught, closing: stage.close() };
}

const until = (text: string) => (stage: Stage) =>
  waitUntil(async () => stage.egress().some((one) => one.includes(text)), text);
const forAWhile = () => new Promise((done) => setTimeout(done, 2_000));

describe('a request of the extension', () => {
  it.each([
    [
      'a content script, to any host',
      "fetch('https://collector.example/x').catch(() => 0)",
      'collector.example',
    ],
    [
      'a content script, to the dashboard',
      "fetch('/practice/events').catch(() => 0)",
      'practice/events, asked by',
    ],
    [
      'a content script, by a socket',
      "new WebSocket('wss://dashboard.tawk.to/practice/events')",
      'a socket',
    ],
    ['a content script, by a picture', "new Image().src = '/pixel.gif?figure=118'", 'pixel.gif'],
    [
      'a content script, by a beacon',
      "navigator.sendBeacon('/practice/commands', 'x')",
      'practice/commands, asked by',
    ],
  ])('is caught, and fails the test that it happens in: %s', async (_, code, expected) => {
    const { caught, closing } = await runPlanted(plant('watcher.js', code), until(expected));
    expect(caught.join('\n')).toContain(expected);
    await expect(closing).rejects.toThrow('The extension made requests');
  });

  it('of the worker is caught once the policy is gone', async () => {
    const code = "fetch('https://update.googleapis.com/x').catch(() => 0)";
    const planted = plant('background.js', code, { policy: false });
    const { closing } = await runPlanted(planted, until('asked by the worker'));
    await expect(closing).rejects.toThrow('update.googleapis.com/x');
  });

  it('of the worker or of a page is impossible under the policy', async () => {
    const code = `
      fetch('https://collector.example/x').catch(() => 0);
      fetch('https://dashboard.tawk.to/x').catch(() => 0);
      new WebSocket('wss://collector.example/x');`;
    const { caught, closing } = await runPlanted(plant('background.js', code), async (stage) => {
      const page = await stage.openPage('popup');
      await page.evaluate(() => {
        new Image().src = 'https://collector.example/picture.gif';
        document.head.append(
          Object.assign(document.createElement('link'), {
            rel: 'stylesheet',
            href: 'https://collector.example/a.css',
          }),
        );
        void fetch('https://dashboard.tawk.to/page').catch(() => undefined);
        return navigator.sendBeacon('https://collector.example/beacon', 'x');
      });
      await forAWhile();
    });
    expect(caught).toEqual([]);
    await closing;
  });
});

it('installing shows one line of warning: the site of the dashboard', async () => {
  const stage = await setStage();
  const manifest = readFileSync(join(BUILT, 'manifest.json'), 'utf8');
  const page = await stage.openPage('options');
  const lines = await page.evaluate(
    (text) => chrome.management.getPermissionWarningsByManifest(text),
    manifest,
  );
  expect(lines).toEqual(['Read and change your data on dashboard.tawk.to']);
  await stage.close();
});

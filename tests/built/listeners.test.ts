import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const output = join(import.meta.dirname, '../../.output');

/** A browser that takes every call, answers none, and notes who listens to what. */
function fakeBrowser(withNotifications: boolean) {
  const heard: string[] = [];
  const grow = (path: string): unknown =>
    new Proxy(() => undefined, {
      get: (_, name) => {
        if (typeof name === 'symbol') return undefined;
        if (path === 'chrome.runtime' && name === 'id') return 'x'.repeat(32);
        if (path === 'chrome' && name === 'notifications' && !withNotifications) return undefined;
        return grow(`${path}.${name}`);
      },
      apply: () => {
        if (path.endsWith('.addListener'))
          heard.push(path.slice('chrome.'.length, -'.addListener'.length));
        return path.endsWith('.addListener') ? undefined : new Promise(() => undefined);
      },
    });
  return { chrome: grow('chrome'), heard };
}

/** Runs the built background for its first turn alone: no promise gets to go on. */
function runFirstTurn(browser: string, withNotifications: boolean): string[] {
  const { chrome, heard } = fakeBrowser(withNotifications);
  const names = {
    chrome,
    location: new URL('chrome-extension://x/'),
    navigator: { languages: [] },
  };
  const run = (file: string): void => {
    runInContext(readFileSync(join(output, `${browser}-mv3`, file), 'utf8'), context);
  };
  const importScripts = run;
  const context = createContext({
    ...names,
    URL,
    crypto,
    // Nothing that would come in a later turn ever comes.
    setTimeout: () => 0,
    clearTimeout: () => undefined,
    queueMicrotask: () => undefined,
    indexedDB: { open: () => ({ addEventListener: () => undefined }) },
    IDBKeyRange: {},
    console,
    importScripts,
  });
  runInContext('globalThis.self = globalThis;', context);
  run('background.js');
  return [...heard];
}

describe.each(['chrome', 'edge', 'firefox'])('the background built for %s', (browser) => {
  it('listens to all that can wake it before its first turn ends', () => {
    const heard = runFirstTurn(browser, true);
    const wakes = [
      'runtime.onMessage',
      'runtime.onInstalled',
      'alarms.onAlarm',
      'notifications.onClicked',
    ];
    expect(heard).toEqual(
      expect.arrayContaining([...wakes, 'permissions.onAdded', 'tabs.onActivated']),
    );
  });

  it('is not deaf where notifications were never granted', () => {
    const heard = runFirstTurn(browser, false);
    expect(heard).toEqual(
      expect.arrayContaining(['runtime.onMessage', 'alarms.onAlarm', 'permissions.onAdded']),
    );
    expect(heard).not.toContain('notifications.onClicked');
  });
});

import { cpSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PropertyView } from '../../src/domain/property-view.ts';
import { readTable, readView, setStage, waitUntil } from './stage.ts';
import {
  copyOf,
  COUNTED,
  databaseOf,
  makeWorked,
  mirrored,
  OFFICIAL,
  onEach,
  overwrite,
  readKept,
  removeFolders,
  type Worked,
} from './worked-profile.ts';

const LEFT = OFFICIAL - COUNTED;
/** On a machine that does nothing else. */
const RESTORED_WITHIN_MS = 2_000;
/** A machine that is busy with other things says nothing of how long a person waits. */
const SLOWER = 5;

let profiles: Worked;
beforeAll(async () => {
  profiles = await makeWorked();
}, 180_000);
afterAll(removeFolders);

/** A browser on this profile, once its figures stand, and how long after the worker's start they did. */
async function restart(profile: string, stands: (view: PropertyView | undefined) => boolean) {
  const stage = await setStage({ profile });
  const startedAt = Date.now();
  await waitUntil(async () => stands(await readView(stage, profiles.shop)), 'the figures');
  await waitUntil(async () => (await stage.badge()).text !== '', 'the badge');
  return { stage, tookMs: Date.now() - startedAt };
}

const isRestored = (view: PropertyView | undefined): boolean =>
  view?.origin?.source === 'restored' && view.origin.value === LEFT;
const isWhole = (view: PropertyView | undefined): boolean =>
  view?.origin?.value === OFFICIAL && view.countedSince === COUNTED;

const noise = Buffer.alloc(4_096, 0xa5);
const remove = (file: string) => rmSync(file, { recursive: true });

const scenarios: [string, (profile: string) => void][] = [
  [
    'half of the log is gone',
    onEach('*.log', (file, size) => truncateSync(file, Math.floor(size / 2))),
  ],
  ['the log is empty', onEach('*.log', (file) => truncateSync(file, 0))],
  ['the log is gone', onEach('*.log', remove)],
  [
    '4 KiB in the middle of the log are noise',
    onEach('*.log', (file, size) => overwrite(file, Math.floor(size / 2), noise)),
  ],
  ['the log begins with noise', onEach('*.log', (file) => overwrite(file, 0, noise))],
  ['the manifest is noise', onEach('MANIFEST-*', (file) => writeFileSync(file, noise))],
  ['the manifest is gone', onEach('MANIFEST-*', remove)],
  ['the pointer to the manifest is gone', onEach('CURRENT', remove)],
  ['the folder is gone', (profile) => remove(databaseOf(profile))],
  ['all files of the folder are gone', onEach('*', remove)],
  [
    'the folder is an older one',
    (profile) => {
      const place = databaseOf(profile);
      remove(place);
      cpSync(databaseOf(profiles.early), place, { recursive: true });
    },
  ],
];

/** Damages a copy and starts on it: the balance stands, and that rows are lost is said. */
async function damageAndStart(from: string, damage: (profile: string) => void) {
  const profile = copyOf(from);
  damage(profile);
  const { stage, tookMs } = await restart(profile, isRestored);
  const view = await readView(stage, profiles.shop);
  const { surface } = await readKept(stage);
  expect(surface?.restored?.missing).toBeGreaterThan(0);
  expect(surface?.saving).toBe('ok');
  expect(view.aiNames).toEqual(['Apollo']);
  expect(tookMs).toBeLessThan(RESTORED_WITHIN_MS * SLOWER);
  return { profile, stage };
}

describe('a database that is damaged while the browser is closed', () => {
  it.each(scenarios)('%s: the balance is back at the next start', async (_, damage) => {
    const { stage } = await damageAndStart(profiles.worked, damage);
    await stage.close();
  });

  it('the tables that its log was packed into are gone: the balance is back at the next start', async () => {
    const { stage } = await damageAndStart(profiles.packed, onEach('*.ldb', remove));
    await stage.close();
  });

  it('what begins anew in another place is found there at every start after', async () => {
    const damage = onEach('MANIFEST-*', remove);
    const { profile, stage } = await damageAndStart(profiles.worked, damage);
    await mirrored(stage, 1);
    await stage.close();
    // Also where the first place could be opened again.
    remove(databaseOf(profile));
    const next = await restart(profile, isRestored);
    expect((await readKept(next.stage)).surface?.restored?.missing).toBe(2 + COUNTED);
    await next.stage.close();
  });
});

describe('a database of which rows are gone', () => {
  it('is made anew where it is the head of a ledger: nothing is lost', async () => {
    const profile = copyOf(profiles.worked);
    const first = await restart(profile, isWhole);
    await first.stage.worker.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const opening = indexedDB.open('credit-meter');
          opening.addEventListener('success', () => {
            const change = opening.result.transaction('heads', 'readwrite');
            change.objectStore('heads').clear();
            change.addEventListener('complete', () => done());
            change.addEventListener('abort', () => fail(change.error));
          });
        }),
    );
    expect(await readTable(first.stage, 'heads')).toEqual([]);
    await first.stage.close();
    const { stage } = await restart(profile, isWhole);
    expect((await readKept(stage)).surface?.restored).toBeNull();
    await stage.close();
  });
});

describe('a database that is cleared while it is open', () => {
  it('is noticed by itself, and the balance is back', async () => {
    const { stage } = await restart(copyOf(profiles.worked), isWhole);
    await mirrored(stage, 2 + COUNTED);
    const page = await stage.openPage('options');
    const session = await stage.context.newCDPSession(page);
    const origin = `chrome-extension://${stage.extensionId}`;
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    const clearedAt = Date.now();
    await waitUntil(
      async () => isRestored(await readView(stage, profiles.shop)),
      'the restored figure',
    );
    expect(Date.now() - clearedAt).toBeLessThan(RESTORED_WITHIN_MS * SLOWER);
    await stage.close();
  });
});

describe('a database that cannot be opened at all', () => {
  it('leaves the last figure where it stands, and says that saving is paused', async () => {
    const profile = copyOf(profiles.worked);
    onEach('MANIFEST-*', remove)(profile);
    for (const bucket of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
      const folder = join(profile, 'Default', 'WebStorage', String(bucket));
      rmSync(folder, { recursive: true, force: true });
      writeFileSync(folder, 'a file where a folder must be');
    }
    const stage = await setStage({ profile });
    const isPaused = async () => (await readKept(stage)).surface?.saving === 'paused';
    await waitUntil(isPaused, 'the pause to be said');
    expect(isWhole(await readView(stage, profiles.shop))).toBe(true);
    await stage.close();
  });
});

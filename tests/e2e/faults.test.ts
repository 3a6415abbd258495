/// <reference types="chrome" />
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PropertyView } from '../../src/domain/property-view.ts';
import type { SurfaceState } from '../../src/domain/surface-state.ts';
import { confirmAiNames, readUsage, readView, setStage, waitUntil, type Stage } from './stage.ts';

const OFFICIAL = 118;
const COUNTED = 40;
const LEFT = OFFICIAL - COUNTED;
/** On a machine that does nothing else. */
const RESTORED_WITHIN_MS = 2_000;

/** A profile as a browser leaves it after some work, its early state, and where its database lies. */
let worked: string;
let early: string;
let shop: string;
const folders: string[] = [];

const makeFolder = (name: string): string => {
  const folder = mkdtempSync(join(tmpdir(), name));
  folders.push(folder);
  return folder;
};

const copyOf = (profile: string): string => {
  const copy = makeFolder('credit-meter-faulty-');
  cpSync(profile, copy, { recursive: true });
  return copy;
};

beforeAll(async () => {
  worked = makeFolder('credit-meter-worked-');
  const first = await setStage({ profile: worked });
  shop = first.sandbox.propertyIds.shop;
  await readUsage(first, shop);
  await confirmAiNames(first, shop, ['Apollo']);
  await mirrored(first, 2);
  await first.close();
  early = copyOf(worked);
  const stage = await setStage({ profile: worked });
  await countMessages(stage, COUNTED);
  await mirrored(stage, 2 + COUNTED);
  await stage.close();
}, 120_000);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function countMessages(stage: Stage, count: number): Promise<void> {
  const chatId = stage.sandbox.startChat(shop);
  stage.sandbox.post({ propertyId: shop, chatId, from: 'visitor' });
  const page = await stage.open(stage.sandbox.addresses.conversation(shop, chatId));
  await new Promise((done) => setTimeout(done, 2_500));
  for (let times = 0; times < count; times += 1) {
    if (times % 10 === 0) stage.sandbox.post({ propertyId: shop, chatId, from: 'visitor' });
    stage.sandbox.post({ propertyId: shop, chatId, from: 'ai' });
  }
  await waitUntil(
    async () => (await readView(stage, shop)).countedSince === count,
    'all to be counted',
  );
  await page.close();
}

type Kept = { mirror?: { properties: { seq: number }[] }; surface?: SurfaceState };
const readKept = (stage: Stage): Promise<Kept> =>
  stage.worker.evaluate(() => chrome.storage.local.get(['mirror', 'surface']) as Promise<object>);

const mirrored = (stage: Stage, seq: number) =>
  waitUntil(
    async () => ((await readKept(stage)).mirror?.properties[0]?.seq ?? 0) >= seq,
    `a mirror of ${seq} entries`,
  );

const databaseOf = (profile: string): string => {
  const [found] = globSync('Default/IndexedDB/chrome-extension_*.leveldb', { cwd: profile });
  if (found === undefined) throw new Error('the profile has no database of the extension');
  return join(profile, found);
};
const inDatabase = (profile: string, pattern: string): string[] =>
  globSync(pattern, { cwd: databaseOf(profile) }).map((file) => join(databaseOf(profile), file));

/** A browser on this profile, once its figures stand, and how long after the worker's start they did. */
async function restart(profile: string, stands: (view: PropertyView | undefined) => boolean) {
  const stage = await setStage({ profile });
  const startedAt = Date.now();
  await waitUntil(async () => stands(await readView(stage, shop)), 'the figures');
  await waitUntil(async () => (await stage.badge()).text !== '', 'the badge');
  return { stage, tookMs: Date.now() - startedAt };
}

const isRestored = (view: PropertyView | undefined): boolean =>
  view?.origin?.source === 'restored' && view.origin.value === LEFT;
const isWhole = (view: PropertyView | undefined): boolean =>
  view?.origin?.value === OFFICIAL && view.countedSince === COUNTED;

const overwrite = (file: string, from: number, bytes: Buffer): void => {
  const content = readFileSync(file);
  bytes.copy(content, from);
  writeFileSync(file, content);
};
const noise = Buffer.alloc(4_096, 0xa5);

const onLog = (change: (file: string, size: number) => void) => (profile: string) => {
  for (const file of inDatabase(profile, '*.log')) change(file, readFileSync(file).length);
};
const onEach = (pattern: string, change: (file: string) => void) => (profile: string) => {
  for (const file of inDatabase(profile, pattern)) change(file);
};

/** With whether rows are gone for good: then it must be said. */
const scenarios: [string, boolean, (profile: string) => void][] = [
  [
    'half of the log is gone',
    true,
    onLog((file, size) => truncateSync(file, Math.floor(size / 2))),
  ],
  ['the log is empty', true, onLog((file) => truncateSync(file, 0))],
  [
    '4 KiB in the middle of the log are noise',
    true,
    onLog((file, size) => overwrite(file, Math.floor(size / 2), noise)),
  ],
  ['the log begins with noise', true, onLog((file) => overwrite(file, 0, noise))],
  ['the manifest is noise', true, onEach('MANIFEST-*', (file) => writeFileSync(file, noise))],
  ['the pointer to the manifest is gone', false, onEach('CURRENT', (file) => rmSync(file))],
  ['the folder is gone', true, (profile) => rmSync(databaseOf(profile), { recursive: true })],
  ['all files of the folder are gone', true, onEach('*', (file) => rmSync(file))],
  [
    'the folder is an older one',
    true,
    (profile) => {
      const target = databaseOf(profile);
      rmSync(target, { recursive: true });
      cpSync(databaseOf(early), target, { recursive: true });
    },
  ],
];

describe('a database that is damaged while the browser is closed', () => {
  it.each(scenarios)('%s: the balance is back at the next start', async (_, isLost, damage) => {
    const profile = copyOf(worked);
    damage(profile);
    const { stage, tookMs } = await restart(profile, isLost ? isRestored : isWhole);
    const view = await readView(stage, shop);
    const { surface } = await readKept(stage);
    expect((surface?.restored?.missing ?? 0) > 0).toBe(isLost);
    expect(view.aiNames).toEqual(['Apollo']);
    expect(tookMs).toBeLessThan(RESTORED_WITHIN_MS * SLOWER);
    await stage.close();
  });
});

describe('a database that is cleared while it is open', () => {
  it('is noticed by itself, and the balance is back', async () => {
    const { stage } = await restart(copyOf(worked), isWhole);
    await mirrored(stage, 2 + COUNTED);
    const page = await stage.openPage('options');
    const session = await stage.context.newCDPSession(page);
    const origin = `chrome-extension://${stage.extensionId}`;
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    const clearedAt = Date.now();
    await waitUntil(async () => isRestored(await readView(stage, shop)), 'the restored figure');
    expect(Date.now() - clearedAt).toBeLessThan(RESTORED_WITHIN_MS * SLOWER);
    await stage.close();
  });
});

describe('a database that cannot be opened at all', () => {
  it('leaves the last figure where it stands, and says that saving is paused', async () => {
    const profile = copyOf(worked);
    for (const file of inDatabase(profile, 'MANIFEST-*')) rmSync(file);
    const stage = await setStage({ profile });
    const isPaused = async () => (await readKept(stage)).surface?.saving === 'paused';
    await waitUntil(isPaused, 'the pause to be said');
    expect(isWhole(await readView(stage, shop))).toBe(true);
    await stage.close();
  });
});

/** A machine that is busy with other things says nothing of how long a person waits. */
const SLOWER = 5;

/// <reference types="chrome" />
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SurfaceState } from '../../src/domain/surface-state.ts';
import { confirmAiNames, readUsage, readView, setStage, waitUntil, type Stage } from './stage.ts';

export const OFFICIAL = 118;
export const COUNTED = 40;

const folders: string[] = [];

const makeFolder = (name: string): string => {
  const folder = mkdtempSync(join(tmpdir(), name));
  folders.push(folder);
  return folder;
};
export const removeFolders = (): void => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
};

export const copyOf = (profile: string): string => {
  const copy = makeFolder('credit-meter-faulty-');
  cpSync(profile, copy, { recursive: true });
  return copy;
};

/** Profiles as a browser leaves them: after its first figure, after some work, and with its log packed. */
export type Worked = { shop: string; early: string; worked: string; packed: string };

export async function makeWorked(): Promise<Worked> {
  const worked = makeFolder('credit-meter-worked-');
  const first = await setStage({ profile: worked });
  const { shop } = first.sandbox.propertyIds;
  await readUsage(first, shop);
  await confirmAiNames(first, shop, ['Apollo']);
  await mirrored(first, 2);
  await first.close();
  const early = copyOf(worked);
  const stage = await setStage({ profile: worked });
  await countMessages(stage, shop);
  await mirrored(stage, 2 + COUNTED);
  await stage.close();
  const packed = copyOf(worked);
  const last = await setStage({ profile: packed });
  await packLog(last);
  await last.close();
  return { shop, early, worked, packed };
}

async function countMessages(stage: Stage, shop: string): Promise<void> {
  const chatId = stage.sandbox.startChat(shop);
  stage.sandbox.post({ propertyId: shop, chatId, from: 'visitor' });
  const page = await stage.open(stage.sandbox.addresses.conversation(shop, chatId));
  await new Promise((done) => setTimeout(done, 2_500));
  for (let times = 0; times < COUNTED; times += 1) {
    if (times % 10 === 0) stage.sandbox.post({ propertyId: shop, chatId, from: 'visitor' });
    stage.sandbox.post({ propertyId: shop, chatId, from: 'ai' });
  }
  await waitUntil(
    async () => (await readView(stage, shop)).countedSince === COUNTED,
    'all to be counted',
  );
  await page.close();
}

/** Writes so much beside the ledger that the browser moves what it has from its log into tables. */
const packLog = (stage: Stage): Promise<void> =>
  stage.worker.evaluate(async () => {
    const settled = (request: IDBRequest) =>
      new Promise((done, fail) => {
        request.addEventListener('success', () => done(request.result));
        request.addEventListener('error', () => fail(request.error));
      });
    const opening = indexedDB.open('beside');
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('noise'));
    await settled(opening);
    // Each of them small enough to lie in the log itself.
    for (let piece = 0; piece < 300; piece += 1) {
      const text = crypto.getRandomValues(new Uint32Array(3_000)).join(' ');
      const change = opening.result.transaction('noise', 'readwrite');
      await settled(change.objectStore('noise').put(text, piece));
    }
    opening.result.close();
  });

type Kept = { mirror?: { properties: { seq: number }[] }; surface?: SurfaceState };
export const readKept = (stage: Stage): Promise<Kept> =>
  stage.worker.evaluate(() => chrome.storage.local.get(['mirror', 'surface']) as Promise<object>);

export const mirrored = (stage: Stage, seq: number) =>
  waitUntil(
    async () => ((await readKept(stage)).mirror?.properties[0]?.seq ?? 0) >= seq,
    `a mirror of ${seq} entries`,
  );

export const databaseOf = (profile: string): string => {
  const [found] = globSync('Default/IndexedDB/chrome-extension_*.leveldb', { cwd: profile });
  if (found === undefined) throw new Error('the profile has no database of the extension');
  return join(profile, found);
};

/** Changes every file of the database of this kind, and there must be one. */
export const onEach =
  (pattern: string, change: (file: string, size: number) => void) => (profile: string) => {
    const files = globSync(pattern, { cwd: databaseOf(profile) });
    if (files.length === 0) throw new Error(`the database has no ${pattern}`);
    for (const name of files) {
      const file = join(databaseOf(profile), name);
      change(file, readFileSync(file).length);
    }
  };

export const overwrite = (file: string, from: number, bytes: Buffer): void => {
  const content = readFileSync(file);
  bytes.copy(content, from);
  writeFileSync(file, content);
};

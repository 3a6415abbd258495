/// <reference types="chrome" />
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SurfaceState } from '../../src/domain/surface-state.ts';
import {
  confirmAiNames,
  countUsage,
  readUsage,
  readView,
  setStage,
  waitUntil,
} from '../e2e/stage.ts';

const FULL = 5_000;
const COUNTED_BEFORE = 3;
const HEALED_WITHIN_MS = 5_000;
let disk: string;
let mounted = false;

beforeAll(() => {
  disk = mkdtempSync(join(tmpdir(), 'credit-meter-disk-'));
  mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', disk]).status === 0;
});
afterAll(() => {
  if (mounted) spawnSync('umount', ['--lazy', disk]);
  rmSync(disk, { recursive: true, force: true });
});

/** Writes until nothing fits any more. */
function fill(file: string): void {
  const descriptor = openSync(file, 'w');
  try {
    for (let bytes = Buffer.alloc(1 << 20); bytes.length > 0;) {
      try {
        writeSync(descriptor, bytes);
      } catch (full) {
        if (!(full instanceof Error)) throw full;
        bytes = bytes.subarray(0, Math.floor(bytes.length / 2));
      }
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Runs in the worker. */
const readRestored = async () =>
  ((await chrome.storage.local.get('surface'))['surface'] as SurfaceState).restored;

/** A conversation on a disk of its own, which is then filled until saving is paused. */
async function fillWhileCounting(name: string) {
  const profile = join(disk, name);
  const stage = await setStage({ profile });
  const { shop } = stage.sandbox.propertyIds;
  stage.sandbox.setFigures(shop, { subscription: 0, purchased: FULL });
  await readUsage(stage, shop);
  await confirmAiNames(stage, shop, ['Apollo']);
  const chatId = stage.sandbox.startChat(shop);
  stage.sandbox.post({ propertyId: shop, chatId, from: 'visitor' });
  await stage.open(stage.sandbox.addresses.conversation(shop, chatId));
  const post = (many: number) => {
    for (let times = 0; times < many; times += 1)
      stage.sandbox.post({ propertyId: shop, chatId, from: 'ai' });
  };
  post(COUNTED_BEFORE);
  const isCounted = async () => (await countUsage(stage, shop)) === COUNTED_BEFORE;
  await waitUntil(isCounted, 'the tab to count');
  const filler = join(disk, 'filler');
  fill(filler);
  const readSaving = () =>
    stage.worker.evaluate(
      async () => ((await chrome.storage.local.get('surface'))['surface'] as SurfaceState).saving,
    );
  // Where not even that can be written, the grey badge says that the figure is old.
  const isOld = async () => (await stage.badge()).colour[0] === 0x69;
  const isPaused = async () => {
    post(20);
    await new Promise((done) => setTimeout(done, 500));
    return (await readSaving()) === 'paused' || isOld();
  };
  await waitUntil(isPaused, 'saving to pause', 60_000);
  const goesOn = async () => (await readSaving()) === 'ok' && !(await isOld());
  const posted = FULL - stage.sandbox.account(shop).spendable;
  return { stage, shop, profile, posted, goesOn, makeRoom: () => rmSync(filler) };
}

/** What Chromium cannot read at its next start it empties without a word. */
async function startAgain(profile: string, shop: string, least: number): Promise<void> {
  const stage = await setStage({ profile });
  await waitUntil(async () => (await countUsage(stage, shop)) >= least, 'all to be there again');
  expect(await stage.worker.evaluate(readRestored)).toBeNull();
  // The log of the start before is left by then.
  await new Promise((done) => setTimeout(done, 3_000));
  await stage.close();
}

const isTried = (): boolean => {
  if (!mounted)
    process.stderr.write(
      'No small disk can be mounted here: what a full one does was NOT tried.\n',
    );
  return mounted;
};

it('a full disk pauses saving, and what was seen meanwhile is saved once there is room, for good', async ({
  skip,
}) => {
  if (!isTried()) skip();
  const { stage, shop, profile, posted, goesOn, makeRoom } = await fillWhileCounting('freed');
  makeRoom();
  const freedAt = Date.now();
  await waitUntil(goesOn, 'saving to go on', HEALED_WITHIN_MS);
  await waitUntil(
    async () => (await countUsage(stage, shop)) === posted,
    'all to be saved',
    60_000,
  );
  process.stdout.write(`Saved ${Date.now() - freedAt} ms after there was room.\n`);
  const { figure } = await readView(stage, shop);
  expect(figure).toMatchObject({ value: FULL - posted });
  await stage.close();
  await startAgain(profile, shop, posted);
});

it('a browser that is closed on a full disk has what was saved at every later start', async ({
  skip,
}) => {
  if (!isTried()) skip();
  const { stage, shop, profile, makeRoom } = await fillWhileCounting('closed');
  await stage.close();
  makeRoom();
  for (let start = 0; start < 3; start += 1) await startAgain(profile, shop, COUNTED_BEFORE);
});

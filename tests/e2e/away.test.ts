import { spawnSync } from 'node:child_process';
import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  confirmAiNames,
  countUsage,
  readUsage,
  readView,
  setStage,
  waitUntil,
  type Stage,
} from './stage.ts';

let profile: string;
let stage: Stage;
let shop: string;
beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'credit-meter-away-'));
  stage = await setStage({ profile });
  ({ shop } = stage.sandbox.propertyIds);
  await (await readUsage(stage, shop)).close();
  await confirmAiNames(stage, shop, ['Apollo']);
});
afterAll(async () => {
  await stage.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** A conversation that counts, and what posts the AI's messages in it. */
async function openChat() {
  const before = await countUsage(stage, shop);
  const chatId = stage.sandbox.startChat(shop);
  stage.sandbox.post({ propertyId: shop, chatId, from: 'visitor' });
  const page = await stage.open(stage.sandbox.addresses.conversation(shop, chatId));
  const post = (many: number) => {
    for (let times = 0; times < many; times += 1)
      stage.sandbox.post({ propertyId: shop, chatId, from: 'ai' });
  };
  post(1);
  await waitUntil(async () => (await countUsage(stage, shop)) === before + 1, 'the tab to count');
  return { page, post, before };
}

const isRight = async () => {
  const { figure } = await readView(stage, shop);
  return 'value' in figure && figure.value === stage.sandbox.account(shop).spendable;
};

it('a tab that is closed before it could report leaves a gap that the next figure closes', async () => {
  const { page, post } = await openChat();
  await stage.killWorker();
  post(3);
  await page.close();
  await pause(1_000);
  await (await readUsage(stage, shop)).close();
  await waitUntil(isRight, 'the figure of the dashboard');
  expect(await readView(stage, shop)).toMatchObject({
    figure: { kind: 'official' },
    countedSince: 0,
  });
});

/** A process with all that it started, by their numbers. */
function treeOf(pid: number): number[] {
  const listed = spawnSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' });
  const children = listed.stdout.split('\n').map(Number).filter(Boolean);
  return [pid, ...children.flatMap(treeOf)];
}

it('a computer that slept goes on where it was, and counts what it finds once', async () => {
  const { post, before } = await openChat();
  const browser = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
  const asleep = treeOf(browser);
  expect(asleep.length).toBeGreaterThan(3);
  for (const pid of asleep) process.kill(pid, 'SIGSTOP');
  post(5);
  await pause(8_000);
  for (const pid of asleep.toReversed()) process.kill(pid, 'SIGCONT');
  await waitUntil(async () => (await countUsage(stage, shop)) === before + 6, 'what it missed');
  await waitUntil(isRight, 'the figure that follows');
  await pause(2_000);
  expect(await countUsage(stage, shop)).toBe(before + 6);
});

import type { CDPSession, Page } from 'playwright-core';
import { confirmAiNames, countUsage, readUsage, readView, type Stage, waitUntil } from './stage.ts';

/** The same storm in every run: a multiplicative generator (Park and Miller, 1988). */
function makeChance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const LONGEST_PAUSE_MS = 300;
const READS_EVERY = 12;
/** So many show the conversation: each of them reports each message. */
const TABS = 4;

async function openSwitch(stage: Stage): Promise<CDPSession> {
  const page = await stage.open(`chrome-extension://${stage.extensionId}/icons/icon-128.png`);
  const session = await stage.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return session;
}

async function openChat(stage: Stage, shop: string): Promise<string> {
  const chatId = stage.sandbox.startChat(shop);
  stage.sandbox.post({ propertyId: shop, chatId, from: 'visitor' });
  for (let tab = 0; tab < TABS; tab += 1)
    await stage.open(stage.sandbox.addresses.conversation(shop, chatId));
  stage.sandbox.post({ propertyId: shop, chatId, from: 'ai' });
  const counts = async () => (await readView(stage, shop)).countedSince === 1;
  await waitUntil(counts, 'the tab to count');
  return chatId;
}

type Books = { posted: number; counted: number; figure: number; spendable: number };

async function compareBooks(stage: Stage, shop: string, posted: number): Promise<Books> {
  const { figure } = await readView(stage, shop);
  return {
    posted,
    counted: await countUsage(stage, shop),
    figure: 'value' in figure ? figure.value : NaN,
    spendable: stage.sandbox.account(shop).spendable,
  };
}

/**
 * Stops the worker again and again, at any moment, while AI messages go by and figures are read; gives
 * what the dashboard's books and ours say in the end.
 */
export async function raiseStorm(stage: Stage, kills: number): Promise<Books> {
  const { shop } = stage.sandbox.propertyIds;
  const chance = makeChance(20_261_123);
  stage.sandbox.setFigures(shop, { subscription: 0, purchased: 3 * kills });
  const usage: Page = await readUsage(stage, shop);
  await confirmAiNames(stage, shop, ['Apollo']);
  const chatId = await openChat(stage, shop);
  const session = await openSwitch(stage);
  let posted = 1;
  for (let kill = 1; kill <= kills; kill += 1) {
    for (let many = Math.floor(chance() * 3); many > 0; many -= 1, posted += 1) {
      stage.sandbox.post({ propertyId: shop, chatId, from: 'ai' });
    }
    if (kill % READS_EVERY === 0) await usage.reload({ waitUntil: 'commit' });
    await pause(chance() * LONGEST_PAUSE_MS);
    await session.send('ServiceWorker.stopAllWorkers');
  }
  const isWhole = async () => {
    const books = await compareBooks(stage, shop, posted);
    return books.counted === posted && books.figure === books.spendable;
  };
  // What is missing or too much is for the test to say.
  await waitUntil(isWhole, 'the books to agree', 30_000).catch(() => undefined);
  await pause(3_000);
  return compareBooks(stage, shop, posted);
}

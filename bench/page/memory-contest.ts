/// <reference types="chrome" />
import type { CDPSession, Page } from 'playwright-core';
import type { Ratio } from '../floor-ratio.ts';
import { makeYear } from '../busy-year.ts';
import { interleave } from './interleave.ts';
import { openOwn, rest, type Stand, type Variant } from './stand.ts';
import { stopWorker } from './surface-contests.ts';

const ENTRIES = 240_000;
const AT_ONCE = 10_000;
const MB = 1_024 * 1_024;
const ALLOWED_MB = 12;
const SETTLE_MS = 1_500;
const PROPERTY = 'a'.repeat(24);

/** Runs in an extension page: entry rows straight into the database that the worker opens. */
const addRows = (rows: object[]) =>
  new Promise<void>((done, fail) => {
    const opening = indexedDB.open('credit-meter');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('entries', 'readwrite');
      for (const row of rows) transaction.objectStore('entries').put(row);
      transaction.onerror = () => fail(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });

async function fillYear(page: Page): Promise<void> {
  const rows = makeYear(ENTRIES).map((entry) => {
    const at = Date.parse(String(entry['at']));
    return { property: PROPERTY, id: entry.id, at, entry };
  });
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    await page.evaluate(addRows, rows.slice(from, from + AT_ONCE));
  }
  // The property is met, and its head made once of all rows.
  const change = { name: 'A year' };
  await page.evaluate((sent) => chrome.runtime.sendMessage(sent), {
    type: 'changeProperty',
    propertyId: PROPERTY,
    change,
  });
}

type Reply = { id: number; result?: { usedSize?: number } };

/** Says something to the worker by the protocol, which gives a worker no session of its own here. */
function askTarget(session: CDPSession, sessionId: string, id: number, method: string) {
  const answered = new Promise<Reply>((done) => {
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const reply = JSON.parse(message) as Reply;
      if (reply.id === id) done(reply);
    });
  });
  const message = JSON.stringify({ id, method });
  return session.send('Target.sendMessageToTarget', { sessionId, message }).then(() => answered);
}

/** What the worker's heap holds after a collection, in MB. */
async function readHeap({ context, id }: Variant): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no browser');
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
  if (!target) throw new Error('no worker');
  const { targetId } = target;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  await askTarget(session, sessionId, 1, 'HeapProfiler.collectGarbage');
  const { result } = await askTarget(session, sessionId, 2, 'Runtime.getHeapUsage');
  await session.detach();
  return (result?.usedSize ?? Number.NaN) / MB;
}

/** Starts the worker anew, has it answer with what it knows, and weighs it when it rests. */
async function weigh(variant: Variant, page: Page): Promise<number> {
  await stopWorker(variant, page);
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'writeTeamLink' }));
  await rest(SETTLE_MS);
  return readHeap(variant);
}

/** What a worker keeps in memory whose ledger holds a year of Enterprise. */
export async function measureMemory({ floor, ours }: Stand): Promise<Ratio> {
  const [least, own] = [await openOwn(floor, 'popup.html'), await openOwn(ours, 'options.html')];
  await fillYear(own);
  const ratio = await interleave({
    what: `MB of the worker's heap at ${ENTRIES} entries`,
    floor: `worker of 66 bytes, plus ${ALLOWED_MB} MB`,
    must: 1,
    aim: null,
    rounds: 3,
    runFloor: async () => (await weigh(floor, least)) + ALLOWED_MB,
    run: () => weigh(ours, own),
  });
  await Promise.all([least.close(), own.close()]);
  return ratio;
}

/// <reference types="chrome" />
import type { Page } from 'playwright-core';
import type { Ratio } from '../floor-ratio.ts';
import { interleave } from './interleave.ts';
import { openOwn, type Stand, type Variant } from './stand.ts';

/** From the navigation to the first paint that shows the number, by the page's own clock. */
async function paintPopup(variant: Variant, number: string): Promise<number> {
  const page = await openOwn(variant, 'popup.html');
  const paintedAt = await page.evaluate(
    (sought) =>
      new Promise<number>((done, fail) => {
        const look = () => {
          const [paint] = performance.getEntriesByName('first-contentful-paint');
          if (!paint) return void setTimeout(look, 10);
          // The number comes with the first content, or the paint says nothing of it.
          if (document.body.innerText.includes(sought)) done(paint.startTime);
          else fail(new Error('painted without the number'));
        };
        look();
      }),
    number,
  );
  await page.close();
  return paintedAt;
}

/** Stops the worker and waits until it stands still. */
export async function stopWorker({ context }: Variant, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const stopped = new Promise<void>((done) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.every(({ runningStatus }) => runningStatus === 'stopped')) done();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

/** Runs in an extension page: until the stopped worker has answered anything. */
const askWorker = async () => {
  const from = performance.now();
  await chrome.runtime.sendMessage({ type: 'checkTabs' });
  return performance.now() - from;
};

/** Runs in an extension page: until the stopped worker has published the balance anew. */
const awaitBalance = async (key: string) => {
  await chrome.storage.local.remove(key);
  const from = performance.now();
  const published = new Promise<number>((done) => {
    chrome.storage.local.onChanged.addListener(function hear(changes) {
      if (changes[key]?.newValue === undefined) return;
      chrome.storage.local.onChanged.removeListener(hear);
      done(performance.now() - from);
    });
  });
  void chrome.runtime.sendMessage({ type: 'readCheck' });
  return published;
};

const comparePopups = ({ floor, ours }: Stand, number: string): Promise<Ratio> =>
  interleave({
    what: 'popup: first paint with the number in it',
    floor: 'popup of one paragraph',
    must: 1.4,
    aim: 1.2,
    rounds: 11,
    runFloor: () => paintPopup(floor, number),
    run: () => paintPopup(ours, number),
  });

async function compareWorkers({ sandbox, floor, ours }: Stand): Promise<Ratio> {
  const key = `view:${sandbox.propertyIds.shop}`;
  const [least, own] = [await openOwn(floor, 'popup.html'), await openOwn(ours, 'options.html')];
  const ratio = await interleave({
    what: 'stopped worker to balance',
    floor: 'answer of a worker of 66 bytes',
    must: 1.6,
    aim: 1.35,
    rounds: 11,
    runFloor: async () => {
      await stopWorker(floor, least);
      return least.evaluate(askWorker);
    },
    run: async () => {
      await stopWorker(ours, own);
      return own.evaluate(awaitBalance, key);
    },
  });
  await Promise.all([least.close(), own.close()]);
  return ratio;
}

/** What the popup and the worker take until they show or know the balance. */
export const measureSurfaces = async (stand: Stand, number: string): Promise<Ratio[]> => [
  await comparePopups(stand, number),
  await compareWorkers(stand),
];

import type { Page } from 'playwright-core';
import type { Ratio } from '../floor-ratio.ts';
import { interleave } from './interleave.ts';
import { rest, type Stand, type Variant } from './stand.ts';
import { measureCpu, type Worked } from './trace.ts';

/** Late looks of the watcher lie within it. */
const SETTLE_MS = 2_500;
const MESSAGES = 100;
const STORM_SECONDS = 3;
const LONGEST_TASK_MS = 50;

async function onPage<Answer>(
  { context }: Variant,
  url: string,
  work: (page: Page) => Promise<Answer>,
): Promise<Answer> {
  const page = await context.newPage();
  await page.goto(url);
  const answer = await work(page);
  await page.close();
  return answer;
}

async function loadPage(variant: Variant, url: string): Promise<number> {
  const page = await variant.context.newPage();
  const { own } = await measureCpu(variant, page, async () => {
    await page.goto(url);
    await rest(SETTLE_MS);
  });
  await page.close();
  return own;
}

/** Runs in the page: a conversation grows by a message every 20 ms, every other one the AI's. */
const growConversation = (count: number) =>
  new Promise<void>((done) => {
    const list = [...document.querySelectorAll('.tawk-smooth-scroll')].find(
      (one) => one.getBoundingClientRect().height > 0,
    );
    if (!list) throw new Error('no conversation on screen');
    let added = 0;
    const adding = setInterval(() => {
      added += 1;
      const block = document.createElement('div');
      block.id = `blockId-bench-${Math.random()}`;
      const name = '<p class="tawk-text-grey-2 tawk-text-regular-1">Apollo</p>';
      block.innerHTML = `${added % 2 ? name : ''}<div class="tawk-message">Message ${added}</div>
        <span class="tawk-time">10:00</span>`;
      list.append(block);
      list.scrollTop = list.scrollHeight;
      if (added < count) return;
      clearInterval(adding);
      done();
    }, 20);
  });

/** Runs in the page: 100 mutations every 10 ms, as a list that is drawn again and again. */
const raiseStorm = (seconds: number) =>
  new Promise<void>((done) => {
    const list = document.body.appendChild(document.createElement('ul'));
    const items = Array.from({ length: 50 }, () => list.appendChild(document.createElement('li')));
    const endsAt = performance.now() + seconds * 1_000;
    let drawn = 0;
    const drawing = setInterval(() => {
      drawn += 1;
      for (const item of items) {
        item.textContent = `Row ${drawn}`;
        item.className = `row-${drawn % 7}`;
      }
      if (performance.now() < endsAt) return;
      clearInterval(drawing);
      list.remove();
      done();
    }, 10);
  });

async function growChat(variant: Variant, url: string): Promise<Worked> {
  return onPage(variant, url, async (page) => {
    await rest(SETTLE_MS);
    return measureCpu(variant, page, async () => {
      await page.evaluate(growConversation, MESSAGES);
      await rest(SETTLE_MS);
    });
  });
}

const weather = (variant: Variant, url: string): Promise<number> =>
  onPage(variant, url, async (page) => {
    await rest(SETTLE_MS);
    const { all } = await measureCpu(variant, page, async () => {
      await page.evaluate(raiseStorm, STORM_SECONDS);
    });
    return all / STORM_SECONDS;
  });

/** What the scripts cost a page that is opened. */
export const measureLoads = ({ sandbox, floor, ours }: Stand): Promise<Ratio> => {
  const url = sandbox.addresses.home(sandbox.propertyIds.shop);
  return interleave({
    what: 'content script CPU at page load',
    floor: 'observer that counts',
    must: 3,
    aim: 2,
    rounds: 9,
    runFloor: () => loadPage(floor, url),
    run: () => loadPage(ours, url),
  });
};

async function compareChats({ sandbox, floor, ours }: Stand): Promise<Ratio[]> {
  const { shop } = sandbox.propertyIds;
  const url = sandbox.addresses.conversation(shop, sandbox.startChat(shop));
  const tasks: number[] = [];
  const ratio = await interleave({
    what: `CPU per ${MESSAGES} appended chat messages`,
    floor: 'observer that counts',
    must: 5,
    aim: 3,
    rounds: 5,
    runFloor: async () => (await growChat(floor, url)).own,
    run: async () => {
      const { own, longest } = await growChat(ours, url);
      tasks.push(longest);
      return own;
    },
  });
  const longest = interleave({
    what: 'longest task of those, none over 50 ms',
    floor: '50 ms',
    must: 1,
    aim: null,
    rounds: tasks.length - 1,
    runFloor: async () => LONGEST_TASK_MS,
    run: async () => tasks.shift() ?? 0,
  });
  return [ratio, await longest];
}

const compareStorms = ({ sandbox, alone, ours }: Stand): Promise<Ratio> => {
  const url = sandbox.addresses.home(sandbox.propertyIds.shop);
  return interleave({
    what: 'CPU of the page a second in a storm of 10,000 mutations a second',
    floor: 'the page without us, plus 5 ms',
    must: 1.1,
    aim: null,
    rounds: 5,
    runFloor: async () => (await weather(alone, url)) + 5,
    run: () => weather(ours, url),
  });
};

/** What the scripts cost a page that grows and changes. */
export const measureChanges = async (stand: Stand): Promise<Ratio[]> => [
  ...(await compareChats(stand)),
  await compareStorms(stand),
];

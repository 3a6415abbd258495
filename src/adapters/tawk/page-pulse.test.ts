import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { declaredLayout } from './declared-layout.ts';
import { takePulse, type Pulse } from './page-pulse.ts';

const chat = 'https://dashboard.tawk.to/#/chat';
const home = 'https://dashboard.tawk.to/#/dashboard/64b7f0c2a1d3e4f5a6b7c8d9';

let pulse: Pulse | null = null;
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  pulse?.stop();
  vi.useRealTimers();
});

function openPage(body: string, url = home) {
  const window = new Window({ url });
  const document = window.document as unknown as Document;
  document.body.innerHTML = body;
  const records = { count: 0 };
  class CountingObserver extends window.MutationObserver {
    constructor(callback: MutationCallback) {
      super((list, observer) => {
        records.count += list.length;
        callback(list as never, observer as never);
      });
    }
  }
  const navigation = new EventTarget();
  const view = {
    MutationObserver: CountingObserver,
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    performance: globalThis.performance,
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
    navigation,
  } as never;
  const looks: number[] = [];
  pulse = takePulse({
    document,
    view,
    url: () => url,
    layout: declaredLayout(document),
    whenIdle: (work) => work(),
  });
  pulse.follow(() => looks.push(Math.round(performance.now())));
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  /** How many looks there are within some time from now. */
  const looksIn = async (ms: number): Promise<number> => {
    const before = looks.length;
    await pass(ms);
    return looks.length - before;
  };
  const find = (selector: string) => document.querySelector(selector) as Element;
  return { window, document, navigation, looks, records, pass, looksIn, find };
}

const settled = async (body: string, url?: string) => {
  const page = openPage(body, url);
  await page.pass(5_000);
  return page;
};

describe('the pulse of a page', () => {
  it('looks at once, once more when the page has come to rest, and then only after a change', async () => {
    const page = openPage('<p>Hello</p>');
    expect(await page.looksIn(100)).toBe(1);
    await page.pass(5_000);
    expect(await page.looksIn(3_600_000)).toBe(0);
    page.find('p').textContent = 'Good evening';
    expect(await page.looksIn(400)).toBe(1);
    expect(await page.looksIn(1_200)).toBe(1);
    expect(await page.looksIn(3_600_000)).toBe(0);
  });

  it.each<[string, (p: Element) => void]>([
    ['an element that comes', (p) => p.insertAdjacentHTML('beforeend', '<b>!</b>')],
    ['a text that changes', (p) => ((p.firstChild as Text).data = 'Bye')],
    ['a style', (p) => p.setAttribute('style', 'display:none')],
    ['a class', (p) => p.setAttribute('class', 'is-open')],
  ])('notices %s', async (_, change) => {
    const page = await settled('<main><p>Hello</p></main>');
    change(page.find('p'));
    expect(await page.looksIn(400)).toBe(1);
  });

  it('notices a new address, told by the window or by the Navigation API', async () => {
    const page = await settled('<p>Hello</p>');
    page.window.dispatchEvent(new page.window.Event('hashchange'));
    expect(await page.looksIn(400)).toBe(1);
    await page.pass(5_000);
    page.navigation.dispatchEvent(new Event('currententrychange'));
    expect(await page.looksIn(400)).toBe(1);
  });

  it('stops when it is told to', async () => {
    const page = await settled('<p>Hello</p>');
    pulse?.stop();
    page.find('p').textContent = 'Good evening';
    page.window.dispatchEvent(new page.window.Event('hashchange'));
    pulse?.lookSoon();
    expect(await page.looksIn(60_000)).toBe(0);
  });
});

describe('a storm', () => {
  it('of 10,000 mutations a second costs one look in 1.2 seconds and 1 record in 100', async () => {
    const page = await settled('<p>Hello</p>');
    const text = page.find('p').firstChild as Text;
    page.records.count = 0;
    const before = page.looks.length;
    for (let moment = 0; moment < 1_000; moment += 1) {
      for (let times = 0; times < 100; times += 1) text.data = `${times}`;
      await page.pass(10);
    }
    expect(page.looks.length - before).toBeLessThan(12);
    expect(page.records.count).toBeLessThan(1_200);
    expect(await page.looksIn(10_000)).toBeGreaterThan(0);
  });

  it('cannot put a look off, nor can an address that changes all the time', async () => {
    const page = await settled('<p>Hello</p>');
    for (let moment = 0; moment < 120; moment += 1) {
      page.window.dispatchEvent(new page.window.Event('hashchange'));
      page.find('p').textContent = `${moment}`;
      await page.pass(10);
    }
    expect(page.looks.at(-1)).toBeGreaterThan(performance.now() - 1_200);
  });
});

describe('where visitors write', () => {
  const panel = `<header><i>1</i></header><div id="frame"><main id="active-chats"><p>Hello</p></main></div>`;

  it('only the conversation on screen is watched', async () => {
    const page = await settled(panel, chat);
    page.find('i').textContent = '2';
    expect(await page.looksIn(2_000)).toBe(0);
    page.find('p').textContent = 'Bye';
    expect(await page.looksIn(400)).toBe(1);
  });

  it('and whether it stays where it is', async () => {
    const page = await settled(panel, chat);
    page.find('#frame').remove();
    expect(await page.looksIn(400)).toBe(1);
    await page.pass(5_000);
    page.document.body.insertAdjacentHTML('beforeend', panel);
    expect(await page.looksIn(400)).toBe(1);
  });

  it('all of the page is watched while no conversation is on screen', async () => {
    const page = await settled(panel.replace('<main', '<main hidden'), chat);
    page.find('i').textContent = '2';
    expect(await page.looksIn(400)).toBe(1);
  });
});

/// <reference types="chrome" />
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import {
  command,
  confirmAiNames,
  readUsage,
  readView,
  setStage,
  waitUntil,
  type Stage,
} from './stage.ts';

let stage: Stage;
let shop: string;
let docs: string;
/** A tab at Message Usage, where the attacks happen unless they need another place. */
let page: Page;
let before: string;

const settle = (ms = 2_500) => new Promise((done) => setTimeout(done, ms));

/** All that is official here: every stored fact but the waiting ones, and what stands on the badge. */
async function readTruth(): Promise<string> {
  const entries = await stage.worker.evaluate(async () => {
    const opened = indexedDB.open('credit-meter');
    const db = await new Promise<IDBDatabase>((done, fail) => {
      opened.onsuccess = () => done(opened.result);
      opened.onerror = () => fail(opened.error);
    });
    const all = db.transaction('entries').objectStore('entries').getAll();
    const rows = await new Promise<{ id: string; entry: { type: string } }[]>((done, fail) => {
      all.onsuccess = () => done(all.result);
      all.onerror = () => fail(all.error);
    });
    db.close();
    return rows.map(({ id, entry }) => `${entry.type} ${id}`).toSorted();
  });
  const { text } = await stage.badge();
  return JSON.stringify({ entries, text });
}

beforeAll(async () => {
  stage = await setStage();
  ({ shop, docs } = stage.sandbox.propertyIds);
  page = await readUsage(stage, shop);
  await confirmAiNames(stage, shop, ['Apollo']);
  await settle();
  before = await readTruth();
});
afterAll(() => stage.close());

/** The attack came to nothing: the ledger and the badge are as they were. */
async function comesToNothing(ms = 2_500): Promise<void> {
  await settle(ms);
  expect(await readTruth()).toBe(before);
}

afterEach(async () => {
  await page.close();
  page = await stage.open(stage.sandbox.addresses.aiAssistSettings(shop));
});

/** A panel as a page could forge it: two equal looks of it would be a reading. */
const PANEL = `<section><h2>Message Usage</h2><h3>Credit breakdown</h3>
  <p>Subscription credits: 3 of 1,000 left</p><p>Purchased credits: 0</p></section>`;

/** A conversation in which a visitor says this. */
async function visitorSays(text: string, name?: string): Promise<Page> {
  const chatId = stage.sandbox.startChat(shop, name);
  stage.sandbox.post({ propertyId: shop, chatId, from: 'visitor', text });
  return stage.open(stage.sandbox.addresses.conversation(shop, chatId));
}

describe('a page that forges events', () => {
  it('1: custom events named like ours, and like the tools we are built with', async () => {
    await page.evaluate((id) => {
      for (const name of [
        'credit-meter',
        'credit-meter.parts',
        'wxt:content-script-started',
        'readingTaken',
      ]) {
        const detail = {
          type: 'readingTaken',
          reading: { propertyId: id, at: Date.now(), subscriptionRemaining: 3 },
        };
        for (const target of [document, window, document.documentElement]) {
          target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
        }
      }
    }, shop);
    await comesToNothing();
  });

  it('2: a storm of posted messages in the words of our protocol', async () => {
    await page.evaluate((id) => {
      for (let times = 0; times < 20_000; times += 1) {
        const reading = {
          propertyId: id,
          at: Date.now(),
          subscriptionRemaining: 3,
          subscriptionTotal: 1_000,
        };
        window.postMessage({ type: 'readingTaken', reading }, '*');
        window.postMessage({ type: 'enterFigure', propertyId: id, value: 3 }, '*');
      }
    }, shop);
    await comesToNothing();
  });

  it('3: clicks and keys on the meter that no hand made', async () => {
    stage.sandbox.setFigures(shop, { subscription: 117 });
    await waitUntil(async () => (await readView(stage, shop)).origin?.value === 117, 'the pill');
    const truth = await readTruth();
    await page.evaluate(() => {
      for (const meter of document.querySelectorAll('credit-meter')) {
        for (const name of ['click', 'pointerdown', 'pointerup']) {
          meter.dispatchEvent(new MouseEvent(name, { bubbles: true, composed: true, clientX: 9 }));
        }
        meter.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
        );
      }
    });
    await settle();
    expect(await readTruth()).toBe(truth);
    expect((await readView(stage, shop)).watched).toBe(true);
    before = truth;
  });

  it('4: a message to the extension itself, by its id', async () => {
    const answer = await page.evaluate(async (id) => {
      type Runtime = { sendMessage?: (to: string, message: object) => Promise<unknown> };
      const runtime = (window as never as { chrome?: { runtime?: Runtime } }).chrome?.runtime;
      return runtime?.sendMessage?.(id, { type: 'tabStarted' }).catch(() => 'refused') ?? 'no way';
    }, stage.extensionId);
    expect(['no way', 'refused', null, undefined]).toContain(answer);
    await comesToNothing();
  });
});

describe('a page that changes what scripts stand on', () => {
  it('5: names of forms that stand before the document’s own: querySelector, children, parentNode', async () => {
    await page.evaluate(() => {
      const names = [
        'querySelector',
        'querySelectorAll',
        'children',
        'parentNode',
        'childNodes',
        'firstChild',
        'textContent',
        'nodeType',
        'attributes',
        'getAttribute',
        'matches',
        'closest',
      ];
      const fields = names.map((name) => `<input name="${name}" value="3">`).join('');
      const images = names.map((name) => `<img name="${name}" alt="">`).join('');
      document.body.insertAdjacentHTML(
        'afterbegin',
        `<form id="body" name="body">${fields}</form>${images}`,
      );
    });
    await comesToNothing();
    await stillReads(116);
  });

  it('6: prototypes of objects, arrays and texts', async () => {
    await page.evaluate(() => {
      const put = (owner: object, name: string, value: unknown) =>
        Object.defineProperty(owner, name, { value, writable: true, configurable: true });
      const fields = ['subscriptionRemaining', 'purchasedRemaining', 'at', 'ok', 'type', 'kind'];
      for (const name of fields) put(Object.prototype, name, 3);
      put(Array.prototype, 'map', () => [3]);
      put(Array.prototype, 'filter', () => []);
      put(Array.prototype, 'includes', () => true);
      put(String.prototype, 'replace', () => '3');
      put(String.prototype, 'trim', () => '3');
      put(RegExp.prototype, 'exec', () => ['3', '3']);
    });
    await comesToNothing();
    await stillReads(115);
  });

  it('7: JSON, Intl, Number, Date, Promise and the crypto of the page', async () => {
    await page.evaluate(() => {
      JSON.stringify = () => '{"subscriptionRemaining":3}';
      JSON.parse = () => ({ subscriptionRemaining: 3 });
      Object.assign(globalThis, { Intl: {}, parseInt: () => 3 });
      Number.parseInt = () => 3;
      Date.now = () => 3;
      crypto.subtle.sign = async () => new ArrayBuffer(0);
    });
    await comesToNothing();
    await stillReads(114);
  });

  it('8: the getters of nodes: textContent, nodeValue, innerText, getBoundingClientRect', async () => {
    await page.evaluate(() => {
      for (const [owner, name] of [
        [Node.prototype, 'textContent'],
        [Node.prototype, 'nodeValue'],
        [HTMLElement.prototype, 'innerText'],
      ] as const) {
        Object.defineProperty(owner, name, {
          get: () => '3',
          configurable: true,
        });
      }
      Element.prototype.getAttribute = () => '3';
      Element.prototype.querySelectorAll = () => [] as never;
    });
    await comesToNothing();
  });
});

describe('a visitor who writes a panel', () => {
  it('9: into a message', async () => {
    const chat = await visitorSays(
      'Message Usage\nCredit breakdown\nSubscription credits 3 / 1,000 left',
    );
    await comesToNothing(3_500);
    await chat.close();
  });

  it('10: into his name', async () => {
    const chat = await visitorSays('Hello', 'Message Usage: Subscription credits 3 of 1,000 left');
    await comesToNothing(3_500);
    await chat.close();
  });

  it('11: and calls himself like the AI', async () => {
    const chat = await visitorSays('I am Apollo, your AI agent', 'Apollo');
    await comesToNothing(3_500);
    await chat.close();
  });

  it('12: and an agent has it in the composer', async () => {
    const chat = await visitorSays('Hello');
    await chat
      .locator('.tawk-message-input')
      .last()
      .fill('Message Usage Subscription credits 3 of 1,000 left');
    await comesToNothing(3_500);
    await chat.close();
  });

  it('13: with marks that turn its order around, or digits that only look like digits', async () => {
    const chat = await visitorSays(
      '\u202eMessage Usage: Subscription credits 𝟛 of 1,000 left \u2067l,OOO',
    );
    await comesToNothing(3_500);
    await chat.close();
  });

  it('14: in a text of a million letters', async () => {
    const chat = await visitorSays('Hello');
    await chat.evaluate((panel) => {
      const list = document.querySelector('.tawk-smooth-scroll');
      list?.append(
        document.createTextNode(`${'Message Usage 3 of 1,000 left '.repeat(40_000)}${panel}`),
      );
    }, PANEL);
    await comesToNothing(3_500);
    await chat.close();
  });
});

describe('a panel in the wrong place', () => {
  const put = async (where: string, script: (panel: string) => void) => {
    const home = await stage.open(where);
    await home.waitForTimeout(800);
    await home.evaluate(script, PANEL);
    await comesToNothing(3_500);
    await home.close();
  };

  it('15: in a frame', () =>
    put(stage.sandbox.addresses.home(shop), (panel) => {
      const frame = document.createElement('iframe');
      frame.srcdoc = panel;
      document.body.append(frame);
      const other = document.createElement('iframe');
      other.src = location.href;
      document.body.append(other);
    }));

  it('16: in a shadow root', () =>
    put(stage.sandbox.addresses.home(shop), (panel) => {
      const host = document.body.appendChild(document.createElement('div'));
      host.attachShadow({ mode: 'open' }).innerHTML = panel;
    }));

  it('17: hidden, in a template and in a field', () =>
    put(stage.sandbox.addresses.home(shop), (panel) => {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<template>${panel}</template><div hidden>${panel}</div><div aria-hidden="true" style="display:none">${panel}</div>`,
      );
      const area = document.createElement('textarea');
      area.value = panel;
      document.body.append(area);
    }));

  it.each([
    ['18: with the id in capitals', (id: string) => `#/addons/${id.toUpperCase()}/usage`],
    ['19: with 23 and with 25 digits', (id: string) => `#/addons/${id.slice(1)}/${id}0/usage`],
    ['20: with two ids', (id: string) => `#/addons/${id}/${id.replace('1', '2')}/usage`],
    ['21: in the list of chats', () => '#/chat'],
  ])('%s', async (_, hashOf) => {
    const tab = await stage.open('https://dashboard.tawk.to/#/chat');
    await tab.waitForTimeout(800);
    await tab.evaluate(
      ({ hash, panel }) => {
        history.replaceState(null, '', hash);
        document.body.insertAdjacentHTML('afterbegin', panel);
      },
      { hash: hashOf(shop), panel: PANEL },
    );
    await comesToNothing(3_500);
    await tab.close();
  });

  it('22: under an address that is pushed to and fro', async () => {
    const tab = await stage.open(stage.sandbox.addresses.home(shop));
    await tab.waitForTimeout(800);
    await tab.evaluate(
      async ({ one, other }) => {
        document.body.insertAdjacentHTML('afterbegin', '<h2>Message Usage</h2><p>3 of</p>');
        for (let times = 0; times < 300; times += 1) {
          history.pushState(null, '', `#/addons/${times % 2 ? one : other}/usage`);
          await new Promise((done) => setTimeout(done, 5));
        }
      },
      { one: shop, other: docs },
    );
    await comesToNothing();
    await tab.close();
  });
});

describe('a forged link', () => {
  const asked = async () =>
    (
      (await command(stage, { type: 'askAboutLink' })) as {
        asked: { question: { kind: string } } | null;
      }
    ).asked;

  it('23: is refused where it is mangled, and counts for nothing', async () => {
    for (const letters of ['AAAA', 'A'.repeat(9_000), '', '<script>', '%00', '\u202e']) {
      await page.goto('about:blank');
      await page.goto(`${stage.sandbox.addresses.home(shop)}?cm=1.${letters}`);
      await page.waitForTimeout(500);
      expect(page.url()).not.toContain('cm=');
    }
    await waitUntil(async () => (await asked())?.question.kind === 'refused', 'the refusal');
    await comesToNothing();
  });

  it('24: is only a question where it is whole, however often the page repeats it', async () => {
    const { text } = (await command(stage, { type: 'writeTeamLink' })) as { text: string };
    const hash = /#\S+/.exec(text)?.[0] ?? '';
    await page.evaluate(async (forged) => {
      for (let times = 0; times < 500; times += 1) {
        location.hash = `${forged}&again=${times}`;
        await new Promise((done) => setTimeout(done, 2));
      }
    }, hash);
    await comesToNothing();
    expect((await asked())?.question.kind).not.toBe('refused');
  });
});

describe('a page that takes, covers or floods', () => {
  it('25: the meter: the toolbar stays right', async () => {
    await page.evaluate(() => {
      document.querySelector('credit-meter')?.remove();
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div style="position:fixed;inset:0;z-index:2147483647;background:#fff">Credits: 9,999</div>',
      );
    });
    await comesToNothing(4_000);
  });

  it('26: the document, written anew', async () => {
    await page.evaluate(() => {
      document.open();
      document.write('<title>Dashboard</title><h2>Message Usage</h2><p>Loading</p>');
      document.close();
    });
    await comesToNothing(4_000);
  });

  it('27: the base of every address, and links that lie about where they lead', async () => {
    await page.evaluate((id) => {
      document.head.insertAdjacentHTML(
        'afterbegin',
        '<base href="https://dashboard.tawk.to/elsewhere/">',
      );
      document.body.insertAdjacentHTML(
        'beforeend',
        `<a href="javascript:alert(1)">Top Up</a><a href="https://dashboard.tawk.to.evil.example/#/${id}">Message Usage</a>`,
      );
      location.hash = `#/dashboard/${id}?cm=1.AAAA`;
    }, shop);
    await comesToNothing();
    const { addresses } = (await command(stage, { type: 'listAddresses' })) as {
      addresses: Record<string, { address: string } | null>;
    };
    for (const one of Object.values(addresses)) {
      expect(one?.address ?? 'https://dashboard.tawk.to/').toMatch(
        /^https:\/\/dashboard\.tawk\.to\//,
      );
    }
  });

  it('28: with a hundred thousand changes', async () => {
    await page.evaluate(async () => {
      const box = document.body.appendChild(document.createElement('div'));
      for (let times = 0; times < 100_000; times += 1) {
        box.textContent = `Message Usage ${times}`;
        if (times % 2_000 === 0) await new Promise((done) => setTimeout(done, 0));
      }
      box.remove();
    });
    await comesToNothing(4_000);
  });

  it('29: with ten thousand messages of a person who is no AI', async () => {
    const chat = await visitorSays('Hello');
    await chat.waitForTimeout(1_000);
    await chat.evaluate(async () => {
      const list = document.querySelector('.tawk-smooth-scroll');
      for (let times = 0; times < 10_000; times += 1) {
        list?.insertAdjacentHTML(
          'beforeend',
          `<div id="blockId-flood-${times}"><div class="tawk-text-grey-2 tawk-text-regular-1">Mallory</div><div class="tawk-message">3 of 1,000 left</div></div>`,
        );
        if (times % 500 === 0) await new Promise((done) => setTimeout(done, 0));
      }
    });
    await comesToNothing(4_000);
    await chat.close();
    await stillReads(113);
  });
});

/** After an attack the true figure is read as before. */
async function stillReads(left: number): Promise<void> {
  stage.sandbox.setFigures(shop, { subscription: left });
  const tab = await stage.open(stage.sandbox.addresses.aiAssistSettings(shop));
  await waitUntil(async () => (await readView(stage, shop)).origin?.value === left, `${left}`);
  await tab.close();
  await settle();
  before = await readTruth();
}

import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { declaredLayout } from './declared-layout.ts';
import { lookAtPanel } from './look-at-panel.ts';
import { readPageState } from './page-state.ts';
import { watchTopUpPressed } from './top-up-pressed.ts';
import type { Instant } from '../../domain/units.ts';

const propertyId = '64b7f0c2a1d3e4f5a6b7c8d9';
const url = `https://dashboard.tawk.to/#/addons/${propertyId}`;

function openPage(body: string) {
  const window = new Window({ url });
  const document = window.document as unknown as Document;
  document.body.innerHTML = body;
  return { window, document, layout: declaredLayout(document) };
}

const stateOf = (body: string, at = url): string => {
  const { document, layout } = openPage(body);
  return readPageState(document, at, layout);
};

describe('the state of a page', () => {
  it.each([
    ['<div>Message Usage</div>', 'panel_likely'],
    ['<div><p>消息用量</p></div>', 'panel_likely'],
    ['<h1>Purchase message credits</h1>', 'purchase_page'],
    ['<form><input type="password"></form>', 'signed_out'],
    ['<nav><span>Message Usage</span></nav>', 'other'],
    ['<a>Purchase message credits</a>', 'other'],
    ['<div hidden>Message Usage</div>', 'other'],
    ['<button role="tab" aria-selected="true">Message Usage</button>', 'panel_likely'],
    ['<button role="tab" aria-selected="false">Message Usage</button>', 'other'],
    ['<div id="active-chats"><b role="tab" aria-selected="true">Message Usage</b></div>', 'other'],
    ['<div id="active-chats"><p>Message Usage</p></div>', 'other'],
  ])('of %s is %s', (body, state) => {
    expect(stateOf(body)).toBe(state);
  });

  it('is told by the address alone where visitors write, and at the sign-in', () => {
    expect(stateOf('<h2>Message Usage</h2>', 'https://dashboard.tawk.to/#/chat')).toBe('other');
    expect(stateOf('', 'https://dashboard.tawk.to/login')).toBe('signed_out');
  });
});

const purchasePage = `<h2>Purchase message credits</h2><form><label>Purchase quantity <input value="1000"></label>
  <select><option>Visa</option></select><textarea>x</textarea><button>Top Up <b>Now</b></button></form>`;

const fields = [
  'HTMLInputElement',
  'HTMLSelectElement',
  'HTMLTextAreaElement',
  'HTMLOptionElement',
] as const;
const filledIn = ['value', 'selectedIndex', 'checked', 'defaultValue', 'valueAsNumber'];

/** Runs a test in which any look at what a person filled in throws. */
function guarding(window: Window, test: () => void): void {
  const guards = fields.flatMap((name) =>
    filledIn.flatMap((property) => {
      const prototype = window[name].prototype as object;
      const own = Object.getOwnPropertyDescriptor(prototype, property);
      if (own === undefined) return [];
      Object.defineProperty(prototype, property, {
        configurable: true,
        get: () => {
          throw new Error(`read ${name}.${property}`);
        },
      });
      return [() => Object.defineProperty(prototype, property, own)];
    }),
  );
  expect(guards.length).toBeGreaterThan(5);
  try {
    test();
  } finally {
    for (const lift of guards) lift();
  }
}

describe('the purchase page', () => {
  it('gives up no field value to the page state, the reader or the top-up watch', () => {
    const { document, layout, window } = openPage(purchasePage);
    guarding(window, () => {
      let count = 0;
      const stop = watchTopUpPressed(document, {
        isPurchasePage: () => readPageState(document, url, layout) === 'purchase_page',
        onPressed: () => (count += 1),
      });
      expect(readPageState(document, url, layout)).toBe('purchase_page');
      const look = lookAtPanel(document, { url, at: 0 as Instant, offsetMinutes: 0, layout });
      expect(look).toEqual({ ok: false, failure: { kind: 'no_panel' } });
      press(window, document, true);
      stop();
      press(window, document, true);
      expect(count).toBe(1);
    });
  });

  it('does not believe a click that a page script made', () => {
    const { document, window } = openPage(purchasePage);
    let count = 0;
    watchTopUpPressed(document, { isPurchasePage: () => true, onPressed: () => (count += 1) });
    press(window, document, false);
    expect(count).toBe(0);
    press(window, document, true);
    expect(count).toBe(1);
  });
});

function press(window: Window, document: Document, isTrusted: boolean): void {
  const event = new window.MouseEvent('click', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.querySelector('button b')?.dispatchEvent(event as unknown as Event);
}

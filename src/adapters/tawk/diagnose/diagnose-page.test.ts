import { Window } from 'happy-dom';
import { afterAll, describe, expect, it } from 'vitest';
import { declaredLayout } from '../declared-layout.ts';
import { diagnosePage } from './diagnose-page.ts';
import { describeText, shapeOf } from './shape-text.ts';
import type { Instant } from '../../../domain/units.ts';

const window = new Window();
afterAll(() => window.happyDOM.close());
const PLACE = 'https://dashboard.tawk.to/#/addons/64b7f0c2a1d3e4f5a6b7c8d9/ai-assist';

function diagnose(body: string, url = PLACE) {
  const html = `<html lang="en"><body>${body}</body></html>`;
  const document = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const at = Date.parse('2026-11-23T10:00:00Z') as Instant;
  return diagnosePage(document, { url, at, offsetMinutes: 0, layout: declaredLayout(document) });
}

const PANEL = `<header>Grete Lindqvist at Acme shop, grete@example.com</header>
  <div class="tawk-message">Where is my order 4711?</div>
  <section><h2>Message Usage</h2><p>Subscription credits left: <b>612</b> of 1,000</p>
  <p title="Ask Grete">Kontonummer 98765</p></section>`;

describe('a diagnosis', () => {
  it('tells what was found, what was missing, and by which label table', () => {
    const { found, missing, labelTables, failure, place } = diagnose(PANEL);
    expect(found).toMatchObject({ subscriptionRemaining: 612, subscriptionTotal: 1000 });
    expect(missing).toEqual(['purchasedRemaining', 'excess', 'resetOn', 'plan', 'history']);
    expect({ labelTables, failure, place }).toEqual({
      labelTables: ['en'],
      failure: null,
      place: '#/addons/:property/ai-assist',
    });
  });

  it('names why nothing was found', () => {
    const { failure, found } = diagnose('<h2>Message Usage</h2><p>Credits: 388 / 1,000</p>');
    expect(failure).toBe('unconfirmed used_or_remaining');
    expect(found).toEqual({});
  });

  it('keeps known labels and the structure, and no other word or number of the page', () => {
    const { structure } = diagnose(PANEL);
    const text = structure.join('\n');
    expect(text).toContain('"message usage"');
    expect(text).toMatch(/section\n\s+h2 heading\n/);
    expect(text).not.toMatch(/Grete|Acme|example|order|Konto|[1-9]\d|612/);
  });

  it('names no property, chat or person of an address', () => {
    const chat = 'https://dashboard.tawk.to/#/inbox/64b7f0c2a1d3e4f5a6b7c8d9/all/chat/0f3c-88';
    expect(diagnose('', chat).place).toBe('#/inbox/:property/all/chat/:other');
    const named = 'https://dashboard.tawk.to/#/x/Grete%20Lindqvist?name=Grete';
    expect(diagnose('', named).place).toBe('#/x/:other');
  });

  it('leaves of a text its shape alone, in every script', () => {
    expect(shapeOf('Ask Grete: 4,711 left')).toBe('Aaa Aaa: 0,000 aaa');
    expect(shapeOf('محمد ٤٢ 田中さん')).toBe('aaa 00 aaa');
    expect(describeText('anything', [() => []])).toBe('aaa');
  });
});

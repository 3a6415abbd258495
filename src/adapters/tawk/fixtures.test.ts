import { readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { declaredFlow, declaredLayout } from './declared-layout.ts';
import { lookAtPanel } from './look-at-panel.ts';
import type { Instant } from '../../domain/units.ts';

const folder = new URL('./fixtures/', import.meta.url);
const at = Date.parse('2026-11-22T10:00:00Z') as Instant;
const propertyId = '64b7f0c2a1d3e4f5a6b7c8d9';
const usualUrl = `https://dashboard.tawk.to/#/addons/${propertyId}/ai-assist`;

/** What a page is expected to give stands in its first comment. */
type Expected = { url?: string } & ({ reading: object } | { failure: string });

function readExpected(html: string): Expected {
  const comment = /<!-- (\{.*\}) -->/.exec(html)?.[1];
  if (comment === undefined) throw new Error('the page does not say what it is expected to give');
  return JSON.parse(comment) as Expected;
}

const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .toSorted();
const sound = names.filter((name) => !name.includes('-broken-'));
const { DOMParser } = new Window();

describe.each(names)('%s', (name) => {
  it('gives exactly what it shows, or the named failure', () => {
    const html = readFileSync(new URL(name, folder), 'utf8');
    const expected = readExpected(html);
    const document = new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
    const layout = declaredLayout(document);
    const look = lookAtPanel(document, {
      url: expected.url ?? usualUrl,
      at,
      offsetMinutes: 0,
      layout,
      flow: declaredFlow(document),
    });
    if ('failure' in expected) {
      expect(look).toMatchObject({ ok: false, failure: { kind: expected.failure } });
    } else {
      expect(look).toMatchObject({ ok: true });
      expect(look.ok && look.reading).toEqual({ propertyId, at, ...expected.reading });
    }
  });
});

it('has at least forty pages, each with a broken twin', () => {
  const alone = sound.filter(
    (name) => !names.some((other) => other.startsWith(name.replace('.html', '-broken-'))),
  );
  expect(alone).toEqual([]);
  expect(sound.length).toBeGreaterThanOrEqual(40);
});

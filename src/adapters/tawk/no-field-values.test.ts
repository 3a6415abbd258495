import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const room = new URL('./', import.meta.url);
const sources = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
);

it('no file of the room reads what a person filled into a field', () => {
  const readers = sources.filter((name) => {
    const code = readFileSync(new URL(name, room), 'utf8');
    return /\b(?:input|field|select|textarea|target|element|option)\w*\.(?:value|checked|selectedIndex)\b|valueAsNumber|new FormData/i.test(
      code,
    );
  });
  expect(sources.length).toBeGreaterThan(40);
  expect(readers).toEqual([]);
});

it('no file of the room clicks, types, or writes into the page', () => {
  const writers = sources.filter((name) =>
    /\.click\(|dispatchEvent|\.innerHTML|appendChild|\.textContent\s*=|setAttribute|requestSubmit|\bfetch\(/.test(
      readFileSync(new URL(name, room), 'utf8'),
    ),
  );
  expect(writers).toEqual([]);
});

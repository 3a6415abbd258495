import { describe, expect, it } from 'vitest';
import { instant, type PropertyId } from '../domain/units.ts';
import { previewText, refusalText } from './backup-words.ts';
import { loadLanguage, type Words } from './language.ts';

const words: Words = {
  ...(await loadLanguage(['en'])),
  now: instant(Date.UTC(2026, 10, 24, 12)),
  timeZone: 'UTC',
};
const change = {
  propertyId: 'a'.repeat(24) as PropertyId,
  name: 'Acme shop',
  isNew: false,
  fresh: 1,
  known: 0,
  leftOut: 0,
  unusable: 0,
};

describe('what a file would change', () => {
  it('is said property by property, with what is of no use', () => {
    const changes = [
      change,
      { ...change, fresh: 1_200, known: 3, unusable: 2 },
      { ...change, name: null, isNew: true, fresh: 0 },
    ];
    const exportedAt = '2026-11-24T09:12:00.000Z';
    const said = previewText({ exportedAt, isOwn: true, changes }, words);
    expect(said.from).toBe('Written by this browser, today 09:12.');
    expect(said.changes.map((line) => line.replaceAll(/[\u2068\u2069]/gu, ''))).toEqual([
      'Acme shop: 1 new entry',
      'Acme shop: 1,200 new entries, 3 already here, 2 of no use',
      'Property …aaaa (new): nothing new',
    ]);
  });

  it("says of another browser's file that its counts stay out", () => {
    const said = previewText(
      { exportedAt: '2026-11-23T09:12:00Z', isOwn: false, changes: [] },
      words,
    );
    expect(said.from).toBe('Written by another browser, Mon 09:12: what it counted stays out.');
  });
});

it('names why a file is refused, each way of being bad with a sentence of its own', () => {
  const kinds = ['too_big', 'not_json', 'cut', 'other_program', 'newer', 'changed'] as const;
  const said = [
    ...kinds.map((kind) => refusalText({ kind }, words)),
    refusalText({ kind: 'malformed', field: 'properties.0.id' }, words),
  ];
  expect(new Set(said).size).toBe(7);
  expect(said.every((sentence) => sentence.endsWith(' Nothing was imported.'))).toBe(true);
  expect(said.at(-1)).toContain('properties.0.id');
});

import { describe, expect, it } from 'vitest';
import type { TeamQuestion } from '../domain/team-question.ts';
import { instant, type PropertyId } from '../domain/units.ts';
import { loadLanguage, type Words } from './language.ts';
import { teamQuestionText } from './team-words.ts';

const now = instant(Date.UTC(2026, 10, 24, 12));
const wordsIn = async (tag: string): Promise<Words> => ({
  ...(await loadLanguage([tag])),
  now,
  timeZone: 'UTC',
});
const at = instant(Date.UTC(2026, 10, 24, 9, 12));
const row = (name: string, value: number) => ({
  propertyId: 'a'.repeat(24) as PropertyId,
  name,
  figure: { value, at },
});
const read = { source: 'read', value: 640, at: instant(at - 60_000) } as const;
const rows = [row('Acme shop', 612), row('Docs', -223)];

const QUESTIONS: TeamQuestion[] = [
  { kind: 'use', rows: rows.slice(0, 1) },
  { kind: 'use', rows },
  { kind: 'set_up', rows },
  { kind: 'add', rows: rows.slice(1) },
  { kind: 'contradiction', rows: rows.slice(0, 1), read },
  { kind: 'nothing_new', why: 'known', rows },
  { kind: 'nothing_new', why: 'older', rows },
  { kind: 'nothing_new', why: 'ahead', rows },
  ...(['cut', 'changed', 'too_long', 'not_ours'] as const).map((kind) => ({
    kind: 'refused' as const,
    refusal: { kind },
  })),
  { kind: 'refused', refusal: { kind: 'other_version', version: 2 } },
];

describe('a question about a colleague’s link', () => {
  it.each(['en', 'de', 'ar'])('is one sentence or two in %s', async (tag) => {
    const words = await wordsIn(tag);
    expect(QUESTIONS.map((question) => teamQuestionText(question, words))).toMatchSnapshot();
  });

  it('names figure, whose it is and its instant', async () => {
    const { text, yes } = teamQuestionText(
      { kind: 'use', rows: rows.slice(0, 1) },
      await wordsIn('en'),
    );
    expect(text).toBe('A colleague’s figure for Acme shop: 612, today 09:12. Use it?');
    expect(yes).toBe('Use');
  });

  it('names the year of a link that lay in a chat for one', async () => {
    const figure = { value: 612, at: instant(Date.UTC(2025, 10, 26, 9, 12)) };
    const said = async (tag: string) =>
      teamQuestionText(
        { kind: 'use', rows: [{ ...row('Acme shop', 612), figure }] },
        await wordsIn(tag),
      ).text;
    expect(await said('en')).toContain('612, Wed 26 Nov 2025.');
    expect(await said('de')).toContain('26. Nov 2025');
  });
});

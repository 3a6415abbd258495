import { describe, expect, it } from 'vitest';
import { foldLabel } from './fold-text.ts';
import { everyWording, pageSignposts, signpostHints } from './page-signposts.ts';
import { pathSignposts } from './path-signposts.ts';

it('every wording of a signpost is written as the page’s own words are folded', () => {
  const wordings = [...Object.values(pageSignposts), ...Object.values(pathSignposts)].flatMap(
    (table) => [...everyWording(table)],
  );
  expect(wordings.map(foldLabel)).toEqual(wordings);
});

describe('the hints', () => {
  const wordings = Object.values(pageSignposts).flatMap((table) => [...everyWording(table)]);

  it('stand in every wording that the watcher looks for, in capitals too', () => {
    const missed = wordings.flatMap((one) => [one, one.toUpperCase()]);
    expect(missed.filter((one) => !signpostHints.test(one))).toEqual([]);
  });

  it.each([
    'Zużycie wiadomości',
    'Uso de mensajes',
    'SATIN ALIMLAR VE FATURALAR',
    'Käufe und Rechnungen',
    'استخدام الرسائل',
    'Nachrichten\u00adverbrauch',
  ])('stand in %s as a page writes it, before it is folded', (written) => {
    expect(wordings).toContain(foldLabel(written));
    expect(signpostHints.test(written)).toBe(true);
  });
});

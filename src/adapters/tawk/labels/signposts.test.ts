import { expect, it } from 'vitest';
import { foldLabel } from './fold-text.ts';
import { everyWording, pageSignposts } from './page-signposts.ts';
import { pathSignposts } from './path-signposts.ts';

it('every wording of a signpost is written as the page’s own words are folded', () => {
  const wordings = [...Object.values(pageSignposts), ...Object.values(pathSignposts)].flatMap(
    (table) => [...everyWording(table)],
  );
  expect(wordings.map(foldLabel)).toEqual(wordings);
});

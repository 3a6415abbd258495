import { expect, it } from 'vitest';
import { mergeSpans } from './kept-evidence.ts';
import { instant } from './units.ts';

const span = (from: number, until: number) => ({ from: instant(from), until: instant(until) });

it('spans that meet are one, from the first to the last', () => {
  expect(mergeSpans(span(5, 9), [])).toEqual(span(5, 9));
  expect(mergeSpans(span(5, 9), [span(1, 6), span(8, 12)])).toEqual(span(1, 12));
  expect(mergeSpans(span(5, 9), [span(6, 7)])).toEqual(span(5, 9));
});

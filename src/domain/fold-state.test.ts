import { expect, it } from 'vitest';
import { cloneState, makeEmptyState } from './fold-state.ts';

it('a copy of the books holds all that they hold, and is changed alone', () => {
  const books = makeEmptyState();
  books.watches = [{ holds: true, epoch: 1 }];
  books.alerts = { 'rule@start#0': true };
  const before = structuredClone(books);
  const copy = cloneState(books);
  expect(copy).toEqual(before);
  for (const watch of copy.watches) watch.epoch = 7;
  copy.alerts['other'] = true;
  copy.totals.used += 1;
  copy.figure.counted += 1;
  copy.flags.push('flag');
  expect(books).toEqual(before);
});

import { expect, it } from 'vitest';
import { headlineOf } from './headline-number.ts';

it.each([
  [612, 50, 662],
  [612, -9, 612],
  [0, 50, 50],
  [0, 0, 0],
  [0, -9, -9],
])('%i of the plan and %i bought or owed are %i', (subscription, net, number) => {
  expect(headlineOf(subscription, net)).toBe(number);
});

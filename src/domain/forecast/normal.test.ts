import { expect, it } from 'vitest';
import { chanceBelow, Z } from './normal.ts';

it.each([
  [0, 0.5],
  [0.5, 0.6914625],
  [1, 0.8413447],
  [2, 0.9772499],
  [3, 0.9986501],
  [5, 0.9999997],
])('below %f lies the share that the table of the normal names: %f', (z, share) => {
  expect(chanceBelow(z)).toBeCloseTo(share, 6);
  expect(chanceBelow(-z)).toBeCloseTo(1 - share, 6);
});

it('the shares that are spoken of lie where they are said to', () => {
  for (const [name, z] of Object.entries(Z)) {
    expect(chanceBelow(z)).toBeCloseTo(Number(name.slice(1)) / 100, 4);
  }
});

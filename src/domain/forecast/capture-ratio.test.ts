import { expect, it } from 'vitest';
import { readCaptureRatio } from './capture-ratio.ts';

const trustOf = (counted: number, charged: number) => readCaptureRatio({ counted, charged }).trust;

it('what was counted is believed until it is hardly anything of what was charged', () => {
  expect([trustOf(0.7, 40), trustOf(0.8, 40), trustOf(0.7, 39)]).toEqual([
    'nothing_seen',
    'usable',
    'usable',
  ]);
});

it('more than was charged is too many, once ten credits say so', () => {
  expect([trustOf(11, 10), trustOf(10, 10), trustOf(12, 9.9)]).toEqual([
    'too_many',
    'usable',
    'usable',
  ]);
});

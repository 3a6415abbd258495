import { expect, it } from 'vitest';
import { checkSum } from './check-sum.ts';

it('is the CRC-32 that everybody computes', () => {
  expect(checkSum([...new TextEncoder().encode('123456789')])).toBe(0xcbf43926);
  expect(checkSum([])).toBe(0);
});

import { describe, expect, it } from 'vitest';
import { fromBase32, toBase32 } from './base32.ts';

const bytesOf = (text: string) => [...new TextEncoder().encode(text)];

describe('letters for bytes', () => {
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('are those of RFC 4648: %s', (text, letters) => {
    expect(toBase32(bytesOf(text))).toBe(letters);
    expect(fromBase32(letters)).toEqual({ bytes: bytesOf(text), isWhole: true });
  });

  it('are of the alphabet from its first to its last', () => {
    expect(toBase32([0, 0, 0, 0, 0])).toBe('AAAAAAAA');
    expect(fromBase32('77777777')).toEqual({ bytes: [255, 255, 255, 255, 255], isWhole: true });
    expect(fromBase32('MY=')).toBeNull();
  });

  it.each(['MZ', 'A', 'AAA', 'AAAAAA'])('are not whole where nobody would end so: %s', (text) => {
    expect(fromBase32(text)?.isWhole).toBe(false);
  });
});

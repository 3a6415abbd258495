/** The alphabet of RFC 4648: letters and digits that no chat tool breaks, wraps or marks up. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const LETTER_BITS = 5;
const BYTE_BITS = 8;

/** Bytes as letters A-Z and digits 2-7, five bits each, the last filled up with zeros. */
export function toBase32(bytes: readonly number[]): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << BYTE_BITS) | byte;
    bits += BYTE_BITS;
    while (bits >= LETTER_BITS) {
      bits -= LETTER_BITS;
      text += ALPHABET[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + ALPHABET[(held << (LETTER_BITS - bits)) & 31] : text;
}

/**
 * The bytes of a text, null where a letter is not of the alphabet. `isWhole`: the filling of the last
 * letter is what `toBase32` writes.
 */
export function fromBase32(text: string): { bytes: number[]; isWhole: boolean } | null {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of text) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return null;
    held = (held << LETTER_BITS) | value;
    bits += LETTER_BITS;
    if (bits < BYTE_BITS) continue;
    bits -= BYTE_BITS;
    bytes.push((held >> bits) & 255);
    held &= (1 << bits) - 1;
  }
  return { bytes, isWhole: bits < LETTER_BITS && held === 0 };
}

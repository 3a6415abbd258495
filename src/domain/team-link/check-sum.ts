const POLYNOMIAL = 0xedb88320;

/**
 * CRC-32 (IEEE 802.3) of some bytes, 0 to 2^32 - 1. Finds every change within 32 neighbouring bits, so
 * every single letter and every swap of two neighbours; others slip through once in 4 billion. It
 * guards against accidents, not against forgery.
 */
export function checkSum(bytes: readonly number[]): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? POLYNOMIAL : 0);
  }
  return ~sum >>> 0;
}

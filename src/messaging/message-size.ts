/** What a number, a truth value or a key without letters takes. */
const SCALAR_BYTES = 8;

/**
 * Does a message take more than so many bytes, counted as it lies in memory (two a letter)? Looks at
 * no more of it than that.
 */
export function isLargerThan(message: unknown, mostBytes: number): boolean {
  const left: unknown[] = [message];
  let bytes = 0;
  while (left.length > 0) {
    const value = left.pop();
    bytes += typeof value === 'string' ? value.length * 2 : SCALAR_BYTES;
    if (typeof value === 'object' && value !== null) {
      for (const key in value) {
        bytes += key.length * 2;
        left.push((value as Record<string, unknown>)[key]);
        if (bytes + left.length * SCALAR_BYTES > mostBytes) return true;
      }
    }
    if (bytes > mostBytes) return true;
  }
  return false;
}

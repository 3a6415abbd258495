/** Keeps a memory small: what came into it first is forgotten first. */
export function dropOldest(kept: Map<string, unknown> | Set<unknown>, most: number): void {
  const [oldest] = kept.keys();
  if (kept.size > most) kept.delete(oldest as string);
}

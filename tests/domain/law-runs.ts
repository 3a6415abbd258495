/** Mutation testing repeats every law thousands of times and does with fewer cases each. */
const scale = Number(process.env['LAW_SCALE'] ?? '1');

export const scaled = (count: number): number => Math.max(1, Math.round(count * scale));

/** How often a law is tried; always on the same cases where a mutant must be told from chance. */
export const runs = (count: number): { numRuns: number; seed?: number } =>
  scale === 1 ? { numRuns: count } : { numRuns: scaled(count), seed: 20_261_122 };

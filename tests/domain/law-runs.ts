/** Mutation testing repeats every law thousands of times and does with fewer cases each. */
const scale = Number(process.env['LAW_SCALE'] ?? '1');

export const scaled = (count: number): number => Math.max(1, Math.round(count * scale));

/** How often a law is tried. */
export const runs = (count: number): { numRuns: number } => ({ numRuns: scaled(count) });

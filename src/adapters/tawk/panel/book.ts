import type { Fact, Measure } from './facts.ts';
import type { Pool } from './find-role.ts';

/** Why the statements of a page give no figures, with every text that takes part in it. */
export type Unsolved = { reason: string; seen: readonly string[] };

export const unsolved = (reason: string, ...facts: readonly (Fact | null)[]): Unsolved => ({
  reason,
  seen: facts.flatMap((fact) => (fact === null ? [] : [fact.shown])),
});

export const isUnsolved = (result: object | null): result is Unsolved =>
  result !== null && 'reason' in result;

/** The statements of a page by pool and measure; it exists only while no two of them contradict. */
export type Book = {
  find: (pool: Pool | null, measure: Measure) => Fact | null;
  /** More than what it gives in all. */
  speaksOf: (pool: Pool | null) => boolean;
};

export function openBook(facts: readonly Fact[]): Book | Unsolved {
  const entries = new Map<string, Fact>();
  for (const fact of facts) {
    const key = `${fact.pool}:${fact.measure}`;
    const known = entries.get(key);
    if (known !== undefined && known.amount !== fact.amount)
      return unsolved('contradiction', known, fact);
    if (known === undefined) entries.set(key, fact);
  }
  return {
    find: (pool, measure) => entries.get(`${pool}:${measure}`) ?? null,
    speaksOf: (pool) => facts.some((fact) => fact.pool === pool && fact.measure !== 'total'),
  };
}

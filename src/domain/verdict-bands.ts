import type { VerdictKind } from './verdict.ts';

/** From calm to sure. */
export const verdictBands = [
  'lasts',
  'likely_lasts',
  'may_just_last',
  'likely_runs_out',
  'runs_out',
] as const satisfies VerdictKind[];
export type VerdictBand = (typeof verdictBands)[number];

/** The upper edges of the probability of running out; the last word has none. */
const EDGES = [0.05, 0.3, 0.8, 0.95];

/** How far below an edge a probability must fall before a graver word is taken back. */
const CLEARLY = 0.03;

/**
 * The word for a probability (0 to 1) of running out before the reset. A graver word is said at its
 * edge, when an alert is due too; it is taken back only clearly below, so that it never flickers.
 */
export function chooseBand(probability: number, last: VerdictBand | null): VerdictBand {
  const bandAt = (given: number) => EDGES.filter((edge) => given >= edge).length;
  const said = verdictBands.findIndex((band) => band === last);
  const index = Math.max(bandAt(probability), Math.min(said, bandAt(probability + CLEARLY)));
  return verdictBands[index] ?? 'runs_out';
}

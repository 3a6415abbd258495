import { HORIZONS, type HorizonLevels } from './use-levels.ts';

/** Estimated use since the newest figure: credits, the log of its spread, and its age in days. */
export interface UseSoFar {
  readonly used: number;
  readonly spread: number;
  readonly days: number;
}

/** Use since the figure after each hour ahead, entry 0 now: its median, and the log of its spread. */
export interface UseAhead {
  readonly mean: Float64Array;
  readonly spread: Float64Array;
  readonly hours: number;
}

/** A value known at the horizons, between them on a line, beyond them as at the nearest. */
export const atHorizon = (values: readonly number[], days: number): number => {
  let next = 0;
  while (next < HORIZONS.length && (HORIZONS[next] ?? 0) < days) next += 1;
  const [from, to] = [values[next - 1], values[next]];
  if (from === undefined || to === undefined) return from ?? to ?? 0;
  const [low, high] = [HORIZONS[next - 1] ?? 0, HORIZONS[next] ?? 1];
  return from + ((to - from) * (days - low)) / (high - low);
};

/** Walks hour by hour to the reset; the last hour may be a part of one. */
export const walkAhead = (
  { profile, level, spread }: HorizonLevels & { readonly profile: Float64Array },
  cellOf: (ahead: number) => number,
  hours: number,
  soFar: UseSoFar,
): UseAhead => {
  const steps = Math.ceil(hours) + 1;
  const [mean, spreads] = [new Float64Array(steps), new Float64Array(steps)];
  let exposure = 0;
  for (let step = 0; step < steps; step += 1) {
    const days = soFar.days + Math.min(step, hours) / 24;
    if (step > 0) exposure += Math.min(1, hours - step + 1) * (profile[cellOf(step - 1)] ?? 0);
    const toCome = atHorizon(level, days) * exposure;
    const total = soFar.used + toCome;
    mean[step] = total;
    const wide = step > 0 ? atHorizon(spread, days) : 0;
    // Both are off by the same level, so their spreads add up.
    spreads[step] = total > 0 ? (soFar.used * soFar.spread + toCome * wide) / total : wide;
  }
  return { mean, spread: spreads, hours };
};

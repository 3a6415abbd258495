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

/** Where so many days lie among the horizons: 1.5 is half-way from the second to the third. */
const placeDays = (days: number): number => {
  let next = 0;
  while (next < HORIZONS.length && (HORIZONS[next] ?? 0) < days) next += 1;
  const [low, high] = [HORIZONS[next - 1], HORIZONS[next]];
  if (low === undefined) return 0;
  return high === undefined ? next - 1 : next - 1 + (days - low) / (high - low);
};

const readAt = (values: readonly number[], place: number): number => {
  const at = Math.floor(place);
  const from = values[at] ?? 0;
  return from + ((values[at + 1] ?? from) - from) * (place - at);
};

/** A value known at the horizons, between them on a line, beyond them as at the nearest. */
export const atHorizon = (values: readonly number[], days: number): number =>
  readAt(values, placeDays(days));

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
    const place = placeDays(soFar.days + Math.min(step, hours) / 24);
    if (step > 0) exposure += Math.min(1, hours - step + 1) * (profile[cellOf(step - 1)] ?? 0);
    const toCome = readAt(level, place) * exposure;
    const total = soFar.used + toCome;
    mean[step] = total;
    const wide = step > 0 ? readAt(spread, place) : 0;
    // Both are off by the same level, so their spreads add up.
    spreads[step] = total > 0 ? (soFar.used * soFar.spread + toCome * wide) / total : wide;
  }
  return { mean, spread: spreads, hours };
};

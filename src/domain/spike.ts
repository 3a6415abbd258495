import { readCaptureRatio } from './forecast/capture-ratio.ts';
import { learnUse } from './forecast/forecast.ts';
import { makeCellOf } from './forecast/local-cells.ts';
import { HOUR_MS } from './instants.ts';
import type { PropertyView } from './property-view.ts';
import { instant, type Instant } from './units.ts';
import type { UsageHours } from './usage-hours.ts';

const LEAST_MESSAGES = 10;
const TIMES_USUAL = 3;
const BY_CHANCE = 0.001;

/** The chance (0 to 1) of at least `count` where `mean` are usual, each for itself. */
export function poissonTail(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let below = 0;
  for (let seen = 0; seen < count; seen += 1) {
    below += term;
    term *= mean / (seen + 1);
  }
  return Math.max(0, 1 - below);
}

/**
 * Were far more AI messages counted in the running hour than the whole of this weekday's hour
 * usually has here? At least ten, three times as many, and not by chance. Null where they were not,
 * and where no pace is known.
 */
export function findSpike(
  hours: UsageHours | null,
  timeZone: string,
  countedAt: readonly Instant[],
  now: Instant,
): PropertyView['spike'] {
  const hour = Math.floor(now / HOUR_MS);
  const count = countedAt.filter((at) => at >= hour * HOUR_MS && at <= now).length;
  if (hours === null || count < LEAST_MESSAGES) return null;
  const ahead = hour - hours.startHour;
  const cellOf = makeCellOf(hours.startHour, ahead + 1, timeZone);
  const learned = learnUse({ counts: hours.counts, mask: hours.mask, cellOf });
  if (learned === null) return null;
  const expected = (learned.level[0] ?? 0) * (learned.profile[cellOf(ahead)] ?? 0);
  const usual = expected * readCaptureRatio(hours.capture).ratio;
  if (count < TIMES_USUAL * usual || poissonTail(count, usual) >= BY_CHANCE) return null;
  return { count, usual: Math.round(usual), hourAt: instant(hour * HOUR_MS) };
}

import type { StandingAlerts } from './alert-conditions.ts';
import {
  patienceFor,
  stepWatch,
  watchedKinds,
  type AlertMemory,
  type WatchedKind,
} from './alert-memory.ts';
import { formatInstant } from './instants.ts';
import type { PropertyView } from './property-view.ts';
import type { Instant } from './units.ts';

/** Edges of one cycle; the others outlive a reset. */
const OF_THE_CYCLE: readonly WatchedKind[] = [
  'runs_out_days',
  'runs_out_soon',
  'low',
  'probably_empty',
];

/**
 * The watches after one more check of what stands now. A new cycle arms those of the cycle anew, an
 * official figure that rose ends a forecast's warning at once. On the check of the very first figure
 * what stands is a baseline: taken as said.
 */
export function watchAlerts(
  memory: AlertMemory,
  view: PropertyView,
  standing: StandingAlerts,
  isFirstFigure: boolean,
): AlertMemory {
  const { computedAt: now, origin, figure, verdict } = view;
  const rose = hasRisen(memory, view);
  // What the books say is low needs no second look.
  const isEstimate = figure.kind === 'about' || figure.kind === 'expected';
  const watches: AlertMemory['watches'] = {};
  for (const kind of watchedKinds) {
    const ofCycle = OF_THE_CYCLE.includes(kind);
    const last = ofCycle && isNewCycle(memory, view) ? undefined : memory.watches[kind];
    const { raiseMs, clearMs } = patienceFor(kind);
    const patience = {
      raiseMs: kind === 'low' && !isEstimate ? 0 : raiseMs,
      clearMs: rose ? 0 : clearMs,
    };
    // Silence hides what else stands: that is no recovery.
    const isHidden = ofCycle && !rose && verdict.kind === 'ai_silent';
    const watch =
      isHidden && last ? last : stepWatch(last, standing[kind] !== undefined, now, patience);
    const isBaseline = isFirstFigure && ofCycle && watch.holdsSince !== null;
    watches[kind] = isBaseline ? { ...watch, raisedAt: now, said: true } : watch;
  }
  return {
    ...memory,
    watches,
    cycleStart: view.cycleStart ?? memory.cycleStart,
    originAt: origin?.at ?? memory.originAt,
    originValue: origin?.value ?? memory.originValue,
  };
}

/** A reset that was corrected moves the end of a cycle, never its start. */
const isNewCycle = (memory: AlertMemory, { cycleStart }: PropertyView): boolean =>
  memory.cycleStart !== null && cycleStart !== null && cycleStart > memory.cycleStart;

const hasRisen = ({ originAt, originValue }: AlertMemory, { origin }: PropertyView): boolean =>
  origin !== null && originAt !== null && origin.at > originAt && origin.value > (originValue ?? 0);

/** The start of the cycle, where it lies between the figure before and the newest one; else null. */
export function findSeenReset(
  { originAt }: AlertMemory,
  { origin, cycleStart }: PropertyView,
): Instant | null {
  if (origin === null || originAt === null || cycleStart === null) return null;
  return originAt < cycleStart && origin.at >= cycleStart ? cycleStart : null;
}

/** `kind@cycle#epoch`: one key is one alert. */
export function watchKey(kind: WatchedKind, { cycleStart, watches }: AlertMemory): string {
  const cycle = cycleStart === null ? 'open' : formatInstant(cycleStart);
  return `${kind}@${cycle}#${watches[kind]?.epoch ?? 0}`;
}

import type { Alert } from './alert.ts';
import type { StandingAlerts } from './alert-conditions.ts';
import { watchedKinds, type AlertMemory, type WatchedKind } from './alert-memory.ts';
import { watchKey } from './alert-watches.ts';
import type { PropertyView } from './property-view.ts';

/** From a first word to the last: a worse one is said after a lesser one, never the other way. */
const LADDER = [
  'runs_out_days',
  'low',
  'runs_out_soon',
  'probably_empty',
  'none_left',
  'in_debt',
] as const;
type Rung = (typeof LADDER)[number];

/** An edge that was not said yet. Without an alert it only goes along with a worse one. */
export type Edge = { rung: Rung; key: string; watched: WatchedKind | null; alert: Alert | null };

export type LadderPlan = {
  /** What is to be said, the gravest first: the first that has words speaks for all of them. */
  edges: Edge[];
  /** Recovered, or covered by something worse that was said and still stands. */
  spent: Edge[];
};

export type LadderCheck = {
  view: PropertyView;
  standing: StandingAlerts;
  /** The fold's keys, and those of them that were said. */
  dueKeys: readonly string[];
  fired: ReadonlySet<string>;
  memory: AlertMemory;
  /** As it was before this check. */
  before: AlertMemory;
};

/** Sorts what is due on the way from "likely runs out" to a debt: one word for any number of steps. */
export function climbLadder(check: LadderCheck): LadderPlan {
  const { recovered, edges } = listEdges(check);
  const covered = Math.max(-1, ...LADDER.filter((rung) => wasSaid(rung, check)).map(rankOf));
  const isCovered = ({ rung }: Edge): boolean => rankOf(rung) <= covered;
  return {
    edges: edges.filter((edge) => !isCovered(edge)).sort(byGravity),
    spent: [...recovered, ...edges.filter(isCovered)],
  };
}

const rankOf = (rung: Rung): number => LADDER.indexOf(rung);

const byGravity = (one: Edge, other: Edge): number => rankOf(other.rung) - rankOf(one.rung);

const asWatched = (rung: Rung): WatchedKind | null =>
  watchedKinds.find((kind) => kind === rung) ?? null;

function listEdges(check: LadderCheck): { edges: Edge[]; recovered: Edge[] } {
  const { standing, dueKeys, fired, memory } = check;
  const edges: Edge[] = [];
  const recovered: Edge[] = [];
  for (const rung of LADDER) {
    const watched = asWatched(rung);
    const watch = watched && memory.watches[watched];
    const alert = standing[rung] ?? null;
    if (watched && watch?.raisedAt && !watch.said && alert) {
      edges.push({ rung, key: watchKey(watched, memory), watched, alert });
    }
    for (const key of dueKeys.filter((one) => one.startsWith(`${rung}@`) && !fired.has(one))) {
      const edge: Edge = { rung, key, watched: null, alert };
      if (alert || goesAlong(rung, standing)) edges.push(edge);
      else if (!waits(rung, check)) recovered.push(edge);
    }
  }
  return { edges, recovered };
}

const goesAlong = (rung: Rung, { in_debt, probably_empty }: StandingAlerts): boolean =>
  rung === 'none_left' && (in_debt ?? probably_empty) !== undefined;

/**
 * A debt waits while fresh credits stand beside it, and, where it was only counted, for the official
 * word.
 */
function waits(rung: Rung, { view, standing }: LadderCheck): boolean {
  const isCounted = standing.probably_empty !== undefined || standing.none_left !== undefined;
  return rung === 'in_debt' && (isCounted || (view.pools?.excess ?? 0) > 0);
}

/** Was this said, and does it still stand? */
function wasSaid(rung: Rung, { standing, dueKeys, fired, memory, before }: LadderCheck): boolean {
  const watched = asWatched(rung);
  if (watched) return memory.watches[watched]?.said === true;
  // "Probably gone" was the same word: an official zero confirms it.
  if (rung === 'none_left' && standing.none_left && before.watches.probably_empty?.said)
    return true;
  const newest = dueKeys.findLast((key) => key.startsWith(`${rung}@`));
  return standing[rung] !== undefined && newest !== undefined && fired.has(newest);
}

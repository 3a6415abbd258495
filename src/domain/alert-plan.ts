import type { Alert } from './alert.ts';
import { listStandingAlerts, type AlertEvidence, type StandingAlerts } from './alert-conditions.ts';
import { climbLadder, type Edge } from './alert-ladder.ts';
import type { AlertMemory, WatchedKind } from './alert-memory.ts';
import { findSeenReset, watchAlerts, watchKey } from './alert-watches.ts';
import { findNobodyAlert } from './nobody-on-shift.ts';
import type { PropertyView } from './property-view.ts';
import type { Instant } from './units.ts';

/** One alert, and every edge that it speaks for. */
export type PlannedAlert = {
  alert: Alert;
  /** `kind@cycle#epoch`: the same for the same edge, in the log and as the notification's name. */
  id: string;
  /** Of the fold's edges and of gaps in the shifts. */
  keys: readonly string[];
  kinds: readonly WatchedKind[];
};

export type AlertCheck = {
  view: PropertyView;
  evidence: AlertEvidence;
  /** The fold's keys in timeline order. */
  dueKeys: readonly string[];
  /** Keys that were said or spent; null before the first figure. */
  fired: readonly string[] | null;
  memory: AlertMemory;
};

export type AlertPlan = {
  /** What stands to be delivered. Nothing of it is consumed before it was. */
  due: PlannedAlert[];
  /** For the log alone: covered by something worse, or of a kind that is only noted. */
  noted: PlannedAlert[];
  fired: readonly string[] | null;
  memory: AlertMemory;
};

const ALONE = ['ai_silent', 'top_up_arrived', 'top_up_missing'] as const;
const NOTED_ONLY = ['spike', 'reset_seen', 'reader_broken'] as const;

/**
 * What one check of one property leads to. Pure: the same check again gives the same plan, and what
 * was said once under a key is never due under it again.
 */
export function planAlerts(check: AlertCheck): AlertPlan {
  const { view, dueKeys, memory: before } = check;
  const standing = listStandingAlerts(view, check.evidence);
  const resetAt = findSeenReset(before, view);
  if (resetAt !== null) standing.reset_seen = { kind: 'reset_seen', at: resetAt };
  const isFirstFigure = check.fired === null && view.origin !== null;
  const memory = watchAlerts(before, view, standing, isFirstFigure);
  const fired = isFirstFigure ? baselineOf(dueKeys, standing) : check.fired;
  const ladder = climbLadder({
    view,
    standing,
    dueKeys: view.origin === null ? [] : dueKeys,
    fired: new Set(fired ?? []),
    memory,
    before,
  });
  const raised = (kind: WatchedKind): PlannedAlert[] => {
    const watch = memory.watches[kind];
    const alert = standing[kind];
    if (!watch?.raisedAt || watch.said || !alert) return [];
    return [{ alert, id: watchKey(kind, memory), keys: [], kinds: [kind] }];
  };
  const noted = [
    ...ladder.spent.flatMap((edge) => speakFor([edge])),
    ...NOTED_ONLY.flatMap(raised),
  ];
  const due = joinSilence([
    ...joinNobody(speakFor(ladder.edges), findNobodyAlert(view, standing, memory), fired),
    ...ALONE.flatMap(raised),
  ]);
  const spent = { keys: keysOf(ladder.spent), kinds: kindsOf(ladder.spent) };
  const consumed = [spent, ...noted].reduce(consume, { fired, memory });
  return { due, noted, ...consumed, memory: noteWaiting(consumed.memory, due, view.computedAt) };
}

/** What stands at the first figure; a debt beside fresh credits does not stand yet. */
const baselineOf = (dueKeys: readonly string[], standing: StandingAlerts): string[] =>
  dueKeys.filter((key) => standing.in_debt !== undefined || !key.startsWith('in_debt@'));

/** Since when each of them has been due. */
function noteWaiting(memory: AlertMemory, due: readonly PlannedAlert[], now: Instant): AlertMemory {
  const known = new Map(memory.waiting.map(({ id, since }) => [id, since]));
  return { ...memory, waiting: due.map(({ id }) => ({ id, since: known.get(id) ?? now })) };
}

const keysOf = (edges: readonly Edge[]): string[] =>
  edges.filter(({ watched }) => watched === null).map(({ key }) => key);

const kindsOf = (edges: readonly Edge[]): WatchedKind[] =>
  edges.flatMap(({ watched }) => watched ?? []);

/** The first edge that has words speaks for all. */
function speakFor(edges: readonly Edge[]): PlannedAlert[] {
  const said = edges.find(({ alert }) => alert !== null);
  if (!said?.alert) return [];
  return [{ alert: said.alert, id: said.key, keys: keysOf(edges), kinds: kindsOf(edges) }];
}

/** A run-out that is said now says with it that nobody is there; else that is an alert of its own. */
function joinNobody(
  ladder: readonly PlannedAlert[],
  nobody: ReturnType<typeof findNobodyAlert>,
  fired: readonly string[] | null,
): PlannedAlert[] {
  if (!nobody || fired?.includes(nobody.key)) return [...ladder];
  const { alert, key } = nobody;
  const [said] = ladder;
  if (said && 'runOutAt' in said.alert) return [{ ...said, keys: [...said.keys, key] }];
  return [...ladder, { alert, id: key, keys: [key], kinds: [] }];
}

/** That the AI has stopped is said with the last credit, where both come at once. */
function joinSilence(due: PlannedAlert[]): PlannedAlert[] {
  const hasStopped = ({ alert }: PlannedAlert) =>
    alert.kind === 'none_left' && alert.silentSince !== null;
  if (!due.some(hasStopped)) return due;
  return due
    .filter(({ alert }) => alert.kind !== 'ai_silent')
    .map((one) => (hasStopped(one) ? { ...one, kinds: [...one.kinds, 'ai_silent'] } : one));
}

type Consumed = Pick<AlertPlan, 'fired' | 'memory'>;

/** After a delivery, or where no word is needed: its edges are not due again. */
export function consume(
  { fired, memory }: Consumed,
  { keys, kinds }: Pick<PlannedAlert, 'keys' | 'kinds'>,
): Consumed {
  const watches = { ...memory.watches };
  for (const kind of kinds) {
    const watch = watches[kind];
    if (watch) watches[kind] = { ...watch, said: true };
  }
  return {
    fired: keys.length === 0 ? fired : [...new Set([...(fired ?? []), ...keys])],
    memory: { ...memory, watches },
  };
}

import { balanceAt } from '../src/domain/balance.ts';
import { foldFrom, foldWithCuts, type Checkpoint } from '../src/domain/checkpoints.ts';
import type { Entry } from '../src/domain/entries.ts';
import { foldEntries } from '../src/domain/fold.ts';
import { makeEmptyState } from '../src/domain/fold-state.ts';
import { resolveEntries } from '../src/domain/identity.ts';
import { readLedgerConfig } from '../src/domain/ledger-config.ts';
import { makeEmptyHead, refoldHead, type LedgerHead } from '../src/domain/ledger-head.ts';
import { rulesOfProperty, summariseHead } from '../src/domain/property-summary.ts';
import { instant, type Instant } from '../src/domain/units.ts';
import { makeYear, YEAR_STARTS_AT } from './busy-year.ts';
import type { Contest } from './floor-ratio.ts';

const DAY = 86_400_000;
const config = readLedgerConfig({});

/** The cheapest thing that could be called a fold. */
const addUp = (entries: readonly Entry[]): number => {
  let sum = 0;
  for (const entry of entries) sum += 'quantity' in entry ? entry.quantity : 1;
  return sum;
};

const contestFold = (sorted: readonly Entry[]): Contest => ({
  what: `fold of ${sorted.length} sorted entries`,
  floor: 'loop adding integers',
  must: null,
  aim: null,
  things: sorted.length,
  mustSpeed: 2_000_000,
  runFloor: () => addUp(sorted),
  run: () => foldEntries(makeEmptyState(), sorted, config),
});

const contestReplay = (entries: readonly object[], at: Instant): Contest => {
  const text = JSON.stringify(entries);
  return {
    what: `replay of ${entries.length} entries from a file`,
    floor: 'JSON.parse of the same text',
    must: 6,
    aim: 4,
    rounds: 9,
    runFloor: () => JSON.parse(text) as unknown,
    run: () => balanceAt(JSON.parse(text) as unknown[], at, config),
  };
};

const contestLate = (entries: readonly object[], cuts: readonly Checkpoint[]): Contest => {
  const checkpoint = cuts.at(-2) ?? null;
  const from = new Date(checkpoint?.through ?? 0).toISOString();
  const tail = entries.filter((entry) => 'at' in entry && String(entry.at) >= from);
  const text = JSON.stringify(tail);
  const late = { id: 'late', type: 'usage.recorded', at: from };
  const known = makeEmptyHead(config);
  return {
    what: `late entry a cycle ago: refold of ${tail.length}`,
    floor: 'JSON.parse of the refolded tail',
    must: null,
    aim: null,
    rounds: 9,
    runFloor: () => JSON.parse(text) as unknown,
    run: () => refoldHead(checkpoint, [...tail, late], config, known),
  };
};

const contestPast = (sorted: readonly Entry[], cuts: readonly Checkpoint[]): Contest => {
  const at = instant(YEAR_STARTS_AT + 200 * DAY);
  return {
    what: 'balance at a past instant, from checkpoints',
    floor: 'from the beginning',
    must: null,
    aim: null,
    runFloor: () => foldFrom([], sorted, at, config),
    run: () => foldFrom(cuts, sorted, at, config),
  };
};

/** The head of few entries is the floor: a read must not know how long the history is. */
const contestReads = (counts: readonly number[], at: Instant): Contest[] => {
  const rules = rulesOfProperty('UTC');
  const rows = counts.map((count) =>
    JSON.stringify(refoldHead(null, makeYear(count), rules, makeEmptyHead(rules)).head),
  );
  const read = (row = '') => summariseHead(JSON.parse(row) as LedgerHead, 'UTC', at);
  return counts.slice(1).map((count, index) => ({
    what: `balance from the head of ${count} entries`,
    floor: `the same of ${counts[0]} entries`,
    must: 1.2,
    aim: null,
    repeat: 2_000,
    runFloor: () => read(rows[0]),
    run: () => read(rows[index + 1]),
  }));
};

/**
 * What the engine costs beside its floors, each made when its turn comes: the first is what a
 * command does in a fresh process, and what the others hold would be swept again and again in it.
 */
export function* listFoldContests(): Generator<Contest> {
  const at = instant(YEAR_STARTS_AT + 364 * DAY);
  const year = makeYear(100_000);
  yield contestReplay(year, at);
  const sorted = resolveEntries(year, config).entries;
  const cuts = foldWithCuts(makeEmptyState(), sorted, config);
  yield contestFold(sorted);
  yield contestLate(year, cuts);
  yield contestPast(sorted, cuts);
  yield* contestReads([200, 20_000, 240_000], at);
}

import { balanceAt } from '../src/domain/balance.ts';
import { foldFrom, foldWithCuts, type Checkpoint } from '../src/domain/checkpoints.ts';
import type { Entry } from '../src/domain/entries.ts';
import { crossBoundaries, foldEntries } from '../src/domain/fold.ts';
import { makeEmptyState } from '../src/domain/fold-state.ts';
import { resolveEntries } from '../src/domain/identity.ts';
import { readLedgerConfig } from '../src/domain/ledger-config.ts';
import { makeEmptyHead, refoldHead, viewHead } from '../src/domain/ledger-head.ts';
import { instant, type Instant } from '../src/domain/units.ts';
import { compareToFloor, type Ratio } from './floor-ratio.ts';

const DAY = 86_400_000;
const config = readLedgerConfig({});
const startAt = Date.UTC(2025, 0, 31, 9);

/** A year of a busy property: use all along, two readings a week, a top-up a month. */
const makeYear = (count: number): object[] => {
  const iso = (at: number) => new Date(at).toISOString();
  const spread = (index: number, of: number) => startAt + 1 + Math.floor((index * 360 * DAY) / of);
  const uses = Array.from({ length: count }, (_, index) => ({
    id: `u:5f3c0f4a1b2c3d4e5f6a7b8c:${index}`,
    type: 'usage.recorded',
    at: iso(spread(index, count)),
    source: 'counted',
  }));
  const readings = Array.from({ length: 104 }, (_, index) => ({
    id: `r:${index}`,
    type: 'reading.observed',
    at: iso(spread(index, 104) + 7),
    source: 'read',
    subscriptionRemaining: 20_000 - (index % 8) * 2_000,
  }));
  const purchases = Array.from({ length: 12 }, (_, index) => ({
    id: `p:${index}`,
    type: 'credits.purchased',
    at: iso(spread(index, 12) + 13),
    quantity: 1_000,
  }));
  const start = { id: 's', type: 'subscription.started', at: iso(startAt), plan: 'enterprise' };
  return [start, ...uses, ...readings, ...purchases];
};

/** The cheapest thing that could be called a fold. */
const addUp = (entries: readonly Entry[]): number => {
  let sum = 0;
  for (const entry of entries) sum += 'quantity' in entry ? entry.quantity : 1;
  return sum;
};

const benchFold = (sorted: readonly Entry[]): Ratio =>
  compareToFloor({
    what: `fold of ${sorted.length} sorted entries`,
    floor: 'loop adding integers',
    must: null,
    aim: null,
    runFloor: () => addUp(sorted),
    run: () => foldEntries(makeEmptyState(), sorted, config),
  });

const benchReplay = (entries: readonly object[], at: Instant): Ratio => {
  const text = JSON.stringify(entries);
  return compareToFloor({
    what: `replay of ${entries.length} entries from a file`,
    floor: 'JSON.parse of the same text',
    must: 6,
    aim: 4,
    rounds: 9,
    runFloor: () => JSON.parse(text) as unknown,
    run: () => balanceAt(JSON.parse(text) as unknown[], at, config),
  });
};

const benchLate = (entries: readonly object[], cuts: readonly Checkpoint[]): Ratio => {
  const checkpoint = cuts.at(-2) ?? null;
  const from = new Date(checkpoint?.through ?? 0).toISOString();
  const tail = entries.filter((entry) => 'at' in entry && String(entry.at) >= from);
  const text = JSON.stringify(tail);
  const late = { id: 'late', type: 'usage.recorded', at: from };
  const known = makeEmptyHead(config);
  return compareToFloor({
    what: `late entry a cycle ago: refold of ${tail.length}`,
    floor: 'JSON.parse of the refolded tail',
    must: null,
    aim: null,
    rounds: 9,
    runFloor: () => JSON.parse(text) as unknown,
    run: () => refoldHead(checkpoint, [...tail, late], config, known),
  });
};

const benchPast = (sorted: readonly Entry[], cuts: readonly Checkpoint[]): Ratio => {
  const at = instant(startAt + 200 * DAY);
  return compareToFloor({
    what: 'balance at a past instant, from checkpoints',
    floor: 'from the beginning',
    must: null,
    aim: null,
    runFloor: () => foldFrom([], sorted, at, config),
    run: () => foldFrom(cuts, sorted, at, config),
  });
};

/** The head of few entries is the floor: a read must not know how long the history is. */
const benchReads = (counts: readonly number[], at: Instant): Ratio[] => {
  const rows = counts.map((count) =>
    JSON.stringify(refoldHead(null, makeYear(count), config, makeEmptyHead(config)).head),
  );
  const read = (row = '') =>
    viewHead(JSON.parse(row) as ReturnType<typeof makeEmptyHead>, at, config);
  return counts.map((count, index) =>
    compareToFloor({
      what: `balance read at ${count} entries`,
      floor: `the same at ${counts[0]} entries`,
      must: 1.2,
      aim: null,
      repeat: 2_000,
      runFloor: () => read(rows[0]),
      run: () => read(rows[index]),
    }),
  );
};

/** The cost of the ledger beside its floors, all made in this run. */
export const benchLedger = (): Ratio[] => {
  const at = instant(startAt + 364 * DAY);
  const year = makeYear(100_000);
  const sorted = resolveEntries(year, config).entries;
  const state = makeEmptyState();
  const cuts = foldWithCuts(state, sorted, config);
  crossBoundaries(state, at, config);
  return [
    benchFold(sorted),
    benchReplay(year, at),
    benchLate(year, cuts),
    benchPast(sorted, cuts),
    ...benchReads([200, 20_000, 240_000], at),
  ];
};

if (import.meta.main) {
  const ratios = benchLedger();
  // oxlint-disable-next-line no-console -- a bench prints its table
  console.table(ratios, [
    'what',
    'floor',
    'median',
    'p10',
    'p90',
    'floorMedian',
    'ratio',
    'must',
    'aim',
  ]);
  if (ratios.some(({ ratio, must }) => must !== null && ratio > must)) process.exitCode = 1;
}

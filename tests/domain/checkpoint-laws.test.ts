import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewHead } from '../builders/heads.ts';
import { balanceAt } from '../../src/domain/balance.ts';
import {
  CHECKPOINT_GRACE_MS,
  foldFrom,
  isCurrent,
  keepCheckpoints,
  type Checkpoint,
} from '../../src/domain/checkpoints.ts';
import { resolveEntries } from '../../src/domain/identity.ts';
import { readLedgerConfig, type LedgerConfig } from '../../src/domain/ledger-config.ts';
import {
  advanceHead,
  makeEmptyHead,
  refoldHead,
  type LedgerHead,
} from '../../src/domain/ledger-head.ts';
import { makeLedgerView } from '../../src/domain/ledger-view.ts';
import { instant } from '../../src/domain/units.ts';
import { logArbitrary } from './ledger-arbitraries.ts';
import { runs } from './law-runs.ts';
import { msOf, type Loose } from './naive-set.ts';

/** A store as plain as can be: all entries, the checkpoints, the head, all through JSON. */
class Shelf {
  readonly config: LedgerConfig;
  entries: Loose[] = [];
  checkpoints: Checkpoint[] = [];
  head: LedgerHead;

  constructor(config: LedgerConfig) {
    this.config = config;
    this.head = makeEmptyHead(config);
  }

  append(given: readonly Loose[]): void {
    const known = given.some(({ id }) => this.entries.some((entry) => entry.id === id));
    this.entries.push(...given);
    const step = known
      ? ({ kind: 'refold', from: instant(0) } as const)
      : advanceHead(this.head, given, this.config);
    if (step.kind === 'advanced') return this.keep(step.head, step.checkpoints);
    this.checkpoints = [...keepCheckpoints(this.checkpoints, step.from)];
    const last = this.checkpoints.at(-1) ?? null;
    const refolded = refoldHead(last, this.readFrom(last, given), this.config, this.head);
    this.keep(refolded.head, refolded.checkpoints);
  }

  /** What a store reads for a refold: the rows from the checkpoint on, and what has just come. */
  readFrom(last: Checkpoint | null, given: readonly Loose[]): Loose[] {
    if (last === null) return this.entries;
    const follows = ({ at, recordedAt = at }: Loose) =>
      [at, recordedAt].some((moment) => (msOf(moment) ?? 0) >= last.through);
    return [...this.entries.filter(follows), ...given];
  }

  keep(head: LedgerHead, checkpoints: readonly Checkpoint[]): void {
    this.head = JSON.parse(JSON.stringify(head)) as LedgerHead;
    this.checkpoints.push(...(JSON.parse(JSON.stringify(checkpoints)) as Checkpoint[]));
  }
}

const fill = (entries: readonly Loose[], rules: unknown, size: number): Shelf => {
  const shelf = new Shelf(readLedgerConfig(rules));
  for (let from = 0; from < entries.length; from += size) {
    shelf.append(entries.slice(from, from + size));
  }
  return shelf;
};

describe('law 3: replay, incremental and checkpoint plus tail are one', () => {
  it('gives the same view from the head, in batches of any size', () => {
    fc.assert(
      fc.property(logArbitrary, fc.integer({ min: 1, max: 4 }), (log, size) => {
        const { entries, rules } = log;
        const { head, checkpoints, config } = fill(entries, rules, size);
        const at = instant(Math.max(log.at, head.last?.at ?? 0));
        const { adjustments, anomalies, ...view } = balanceAt(entries, at, rules);
        const read = viewHead(head, at, config);
        expect(read).toMatchObject(view);
        const before = checkpoints.flatMap(({ state }) => state.adjustments);
        expect([...before, ...(read?.adjustments ?? [])]).toEqual(adjustments);
        const flags = checkpoints.flatMap(({ state }) => state.flags);
        expect([...new Set([...flags, ...(read?.anomalies ?? [])])].sort()).toEqual(anomalies);
      }),
      runs(1_500),
    );
  });

  it('gives the same view of every past instant from any checkpoints, or none', () => {
    fc.assert(
      fc.property(logArbitrary, fc.integer({ min: 1, max: 4 }), fc.nat(60), (log, size, index) => {
        const { config, checkpoints, head } = fill(log.entries, log.rules, size);
        const resolved = resolveEntries(log.entries, config);
        const at = instant(log.moments[index % log.moments.length] ?? 0);
        const expected = balanceAt(log.entries, at, log.rules);
        for (const some of [checkpoints, checkpoints.slice(0, 1), []]) {
          const state = foldFrom(some, resolved.entries, at, config);
          expect(makeLedgerView(state, config, head.anomalies)).toEqual(expected);
        }
      }),
      runs(1_500),
    );
  });

  it('cuts one checkpoint per closed cycle, once it is seven days behind', () => {
    fc.assert(
      fc.property(logArbitrary, ({ entries, rules }) => {
        const { head, checkpoints } = fill(entries, rules, 2);
        const ends = checkpoints.map(({ through }) => through);
        expect(ends).toEqual([...new Set(ends)].sort((left, right) => left - right));
        const newest = (head.last?.at ?? 0) - CHECKPOINT_GRACE_MS;
        for (const end of ends) expect(end).toBeLessThanOrEqual(newest);
        for (const { through } of head.cuts) expect(through).toBeGreaterThan(newest);
      }),
      runs(1_500),
    );
  });

  it('ignores what another engine or other rules have made', () => {
    const config = readLedgerConfig({});
    const head = makeEmptyHead(config);
    expect(isCurrent(head, config)).toBe(true);
    expect(isCurrent({ ...head, foldVersion: 0 }, config)).toBe(false);
    const other = readLedgerConfig({ excessPolicy: 'forgive' });
    expect(isCurrent(head, other)).toBe(false);
    expect(advanceHead(head, [], other)).toEqual({ kind: 'refold', from: Date.UTC(2000, 0, 1) });
  });
});

describe('the head', () => {
  const at = (day: number, hour = 0) => Date.UTC(2025, 0, day, hour);
  const start = { id: 's', type: 'subscription.started', plan: 'growth', at: at(10) };
  const config = readLedgerConfig({});

  it('asks for a refold from a late fact, and from the beginning for a void', () => {
    const first = advanceHead(makeEmptyHead(config), [start], config);
    if (first.kind !== 'advanced') throw new Error('the first entry came in order');
    const late = { id: 'u', type: 'usage.recorded', at: at(9) };
    expect(advanceHead(first.head, [late], config)).toEqual({ kind: 'refold', from: at(9) });
    const voided = { id: 'v', type: 'event.voided', at: at(11), targetId: 's' };
    expect(advanceHead(first.head, [voided], config)).toEqual({
      kind: 'refold',
      from: Date.UTC(2000, 0, 1),
    });
  });

  it('does not speak of an instant before its newest entry', () => {
    const { head } = refoldHead(null, [start], config, makeEmptyHead(config));
    expect(viewHead(head, instant(at(9)), config)).toBeNull();
    expect(viewHead(head, instant(at(10)), config)?.subscriptionRemaining).toBe(1_000);
  });

  it('stays as small after a year of Enterprise as after a day', () => {
    const fill = (count: number) => {
      const usage = Array.from({ length: count }, (_, index) => ({
        id: `u${index}`,
        type: 'usage.recorded',
        at: at(10) + Math.floor((index * 365 * 86_400_000) / count),
      }));
      return JSON.stringify(
        refoldHead(null, [start, ...usage], config, makeEmptyHead(config)).head,
      );
    };
    expect(fill(20_000).length).toBeLessThan(1.2 * fill(200).length);
  });
});

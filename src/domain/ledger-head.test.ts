import { describe, expect, it } from 'vitest';
import { viewHead } from '../../tests/builders/heads.ts';
import { balanceAt } from './balance.ts';
import {
  foldFrom,
  isCurrent,
  isSettled,
  keepCheckpoints,
  restoreState,
  type Checkpoint,
} from './checkpoints.ts';
import type { Envelope } from './entries.ts';
import { resolveEntries } from './identity.ts';
import { readLedgerConfig } from './ledger-config.ts';
import {
  advanceHead,
  makeEmptyHead,
  refoldHead,
  stateOfHead,
  type LedgerHead,
} from './ledger-head.ts';
import { describeSubscription, makeLedgerView } from './ledger-view.ts';
import { instant } from './units.ts';

const config = readLedgerConfig({});
const day = (month: number, date: number, ms = 0) => instant(Date.UTC(2025, month - 1, date) + ms);
const fact = (
  id: string,
  type: string,
  month: number,
  date: number,
  fields: object = {},
): Envelope => ({
  id,
  type,
  at: new Date(day(month, date)).toISOString(),
  ...fields,
});

/** Three months with a drift and a flag in each. */
const entries = [
  fact('s', 'subscription.started', 1, 10, { plan: 'growth' }),
  fact('r1', 'reading.observed', 1, 20, { subscriptionRemaining: 900 }),
  fact('p1', 'credits.purchased', 1, 21, { quantity: 100 }),
  fact('r2', 'reading.observed', 2, 20, { subscriptionRemaining: 800 }),
  fact('p2', 'credits.purchased', 2, 21, { quantity: 200 }),
  fact('r3', 'reading.observed', 3, 20, { subscriptionRemaining: 700 }),
  fact('p3', 'credits.purchased', 3, 21, { quantity: 300 }),
];
const whole = refoldHead(null, entries, config, makeEmptyHead(config));
const [february, march] = whole.checkpoints;
if (february === undefined || march === undefined) throw new Error('two cycles are behind');

const advance = (head: LedgerHead, ...given: Envelope[]) => {
  const step = advanceHead(head, given, config);
  if (step.kind === 'refold') throw new Error('this came in order');
  return step;
};

describe('a checkpoint', () => {
  it('stands at each reset, with the drift and the flags since the one before', () => {
    expect(whole.checkpoints.map(({ through }) => through)).toEqual([day(2, 10), day(3, 10)]);
    expect(whole.checkpoints.map(({ state }) => [state.adjustments, state.flags])).toEqual([
      [[{ readingId: 'r1', bucket: 'subscription', delta: -100 }], ['topup_increment:p1']],
      [[{ readingId: 'r2', bucket: 'subscription', delta: -200 }], ['topup_increment:p2']],
    ]);
    expect(march.state).toMatchObject({ subscription: 1_000, net: 300, cycleStart: day(3, 10) });
    expect(whole.head.state.flags).toEqual(['topup_increment:p3']);
  });

  it('falls due seven days after its reset, to the millisecond', () => {
    expect(isSettled(february, day(2, 17))).toBe(true);
    expect(isSettled(february, day(2, 17, -1))).toBe(false);
  });

  it('waits in the head until then', () => {
    const start = refoldHead(null, entries.slice(0, 1), config, makeEmptyHead(config)).head;
    const soon = advance(start, fact('u1', 'usage.recorded', 2, 16));
    expect(soon.checkpoints).toEqual([]);
    expect(soon.head.cuts.map(({ through }) => through)).toEqual([day(2, 10)]);
    const due = advance(soon.head, fact('u2', 'usage.recorded', 2, 17));
    expect(due.checkpoints.map(({ through }) => through)).toEqual([day(2, 10)]);
    expect(due.head.cuts).toEqual([]);
  });

  it('stands for an instant from its own reset on, and for a fact of that instant', () => {
    expect(keepCheckpoints(whole.checkpoints, day(3, 10, -1))).toEqual([february]);
    expect(keepCheckpoints(whole.checkpoints, day(3, 10))).toEqual([february, march]);
    expect(keepCheckpoints(whole.checkpoints, day(2, 9))).toEqual([]);
  });

  it('counts under its own engine and rules only', () => {
    expect(isCurrent(february, config)).toBe(true);
    expect(isCurrent({ ...february, foldVersion: 99 }, config)).toBe(false);
    expect(isCurrent(february, readLedgerConfig({ burnOrder: 'purchased_first' }))).toBe(false);
  });

  it('brings back the whole history of drift and flags', () => {
    const state = restoreState(whole.checkpoints);
    expect(state.adjustments.map(({ readingId }) => readingId)).toEqual(['r1', 'r2']);
    expect(state.flags).toEqual(['topup_increment:p1', 'topup_increment:p2']);
    expect(restoreState([]).started).toBe(false);
  });

  it('is what a past balance starts from', () => {
    const sorted = resolveEntries(entries, config).entries;
    const marked: Checkpoint = { ...march, state: { ...march.state, plan: 'marked' } };
    const planAt = (checkpoints: readonly Checkpoint[], at: number) =>
      foldFrom(checkpoints, sorted, instant(at), config).plan;
    expect(planAt([february, marked], day(3, 10))).toBe('marked');
    expect(planAt([february, marked], day(3, 10, -1))).toBe('growth');
    for (const at of [day(1, 5), day(2, 10), day(2, 20), day(3, 10), day(3, 20), day(4, 10)]) {
      const view = makeLedgerView(foldFrom(whole.checkpoints, sorted, at, config), config, []);
      expect(view).toEqual(balanceAt(entries, at, config));
    }
  });
});

describe('the head', () => {
  it('knows the newest entry and starts with nothing', () => {
    expect(whole.head.last).toEqual({ at: day(3, 21), type: 'credits.purchased', id: 'p3' });
    expect(makeEmptyHead(config)).toMatchObject({
      last: null,
      cuts: [],
      voidedIds: [],
      anomalies: [],
    });
    expect(advance(makeEmptyHead(config)).head).toEqual(makeEmptyHead(config));
  });

  it('takes in what comes in order, at the same instant too', () => {
    const { head } = advance(
      whole.head,
      fact('p4', 'credits.purchased', 3, 21, { quantity: 1_000 }),
    );
    expect(head.state.net).toBe(1_600);
    expect(whole.head.state.net).toBe(600);
  });

  it('asks for a refold from the first late fact', () => {
    const late = fact('p0', 'credits.purchased', 3, 21, { quantity: 1_000 });
    expect(advanceHead(whole.head, [late], config)).toEqual({ kind: 'refold', from: day(3, 21) });
    const both = [fact('u2', 'usage.recorded', 4, 1), fact('u1', 'usage.recorded', 2, 1)];
    expect(advanceHead(whole.head, both, config)).toEqual({ kind: 'refold', from: day(2, 1) });
  });

  it('asks for all of it when a void arrives, or the target of one', () => {
    const all = { kind: 'refold', from: Date.UTC(2000, 0, 1) };
    const strike = fact('v', 'event.voided', 4, 1, { targetId: 'u' });
    expect(advanceHead(whole.head, [strike], config)).toEqual(all);
    const { head } = refoldHead(null, [...entries, strike], config, whole.head);
    expect(head).toMatchObject({ voidedIds: ['u'], anomalies: ['dangling_void:v'] });
    const next = advance(head, fact('w', 'usage.recorded', 4, 1)).head;
    expect(next).toMatchObject({ voidedIds: ['u'], anomalies: ['dangling_void:v'] });
    expect(advanceHead(next, [fact('u', 'usage.recorded', 4, 2)], config)).toEqual(all);
    expect(advanceHead(whole.head, [], readLedgerConfig({ topUpIncrement: 5 }))).toEqual(all);
  });

  it('keeps its anomalies sorted and single', () => {
    const bad = (id: string) => fact(id, 'usage.recorded', 4, 1, { quantity: 0 });
    const { head } = advance(advance(whole.head, bad('z')).head, bad('a'), bad('z'));
    expect(head.anomalies).toEqual(['invalid_quantity:a', 'invalid_quantity:z']);
  });

  it('is the same in whatever order voids and their targets come', () => {
    const strike = (id: string) => fact(`v${id}`, 'event.voided', 4, 1, { targetId: id });
    const log = [...entries, strike('b'), strike('p3'), strike('a')];
    const fold = (given: Envelope[]) => refoldHead(null, given, config, makeEmptyHead(config)).head;
    expect(fold(log.toReversed())).toEqual(fold(log));
    expect(fold(log).voidedIds).toEqual(['a', 'b', 'p3']);
  });

  it('answers from its newest entry on, with what reaches back to the newest checkpoint', () => {
    const at = day(4, 10);
    const view = viewHead(whole.head, at, config);
    const { adjustments, anomalies, ...rest } = balanceAt(entries, at, config);
    expect(view).toMatchObject(rest);
    expect(view?.adjustments).toEqual(adjustments.slice(-1));
    expect(view?.anomalies).toEqual(anomalies.slice(-1));
    expect(viewHead(whole.head, day(3, 21), config)?.purchasedRemaining).toBe(600);
    expect(viewHead(whole.head, day(3, 21, -1), config)).toBeNull();
  });

  it('shows the drift and the flags of cycles in their grace', () => {
    const { head } = refoldHead(null, entries.slice(0, 3), config, makeEmptyHead(config));
    const next = advance(head, fact('u', 'usage.recorded', 2, 12)).head;
    const view = viewHead(next, day(2, 12), config);
    expect(view).toEqual(
      balanceAt([...entries.slice(0, 3), fact('u', 'usage.recorded', 2, 12)], day(2, 12), config),
    );
  });

  it('tells the terms of the subscription, none before there is one', () => {
    const terms = (head: LedgerHead, at: number) =>
      describeSubscription(stateOfHead(head, instant(at), config));
    expect(terms(whole.head, day(5, 1))).toEqual({
      plan: 'growth',
      allotment: 1_000,
      timeZone: 'UTC',
      resetTime: '00:00:00',
      stepMonths: 1,
      lattice: { anchorWallClock: '2025-01-10T00:00:00', zone: 'UTC', stepMonths: 1 },
      cycleIndex: 3,
      cycleStart: day(4, 10),
      cycleEnd: day(5, 10),
      resetKnown: true,
      planAssumed: false,
    });
    expect(terms(makeEmptyHead(config), day(5, 1))).toBeNull();
  });
});

describe('a refold from a checkpoint', () => {
  const late = fact('u', 'usage.recorded', 3, 10, { quantity: 50 });

  it('starts from its books and needs no entry from before', () => {
    const tail = entries.filter((entry) => String(entry['at']) >= '2025-03-10');
    const again = refoldHead(march, [...tail, late], config, whole.head);
    expect(again).toEqual({
      ...refoldHead(null, [...entries, late], config, makeEmptyHead(config)),
      checkpoints: [],
    });
    const marked: Checkpoint = { ...march, state: { ...march.state, plan: 'marked' } };
    expect(refoldHead(marked, tail, config, whole.head).head.state.plan).toBe('marked');
  });

  it('is not harmed by entries from before', () => {
    expect(refoldHead(march, entries, config, whole.head).head).toEqual(whole.head);
  });

  it('cuts the later cycles anew', () => {
    const again = refoldHead(february, entries, config, whole.head);
    expect(again.head).toEqual(whole.head);
    expect(again.checkpoints).toEqual([march]);
  });

  it('does not take a void for dangling whose target lies before', () => {
    const strike = fact('v', 'event.voided', 3, 25, { targetId: 'u0' });
    const all = [...entries, fact('u0', 'usage.recorded', 2, 1), strike];
    const known = refoldHead(null, all, config, makeEmptyHead(config)).head;
    expect(known.anomalies.filter((one) => one.startsWith('dangling'))).toEqual([]);
    const tail = [...all.filter((entry) => String(entry['at']) >= '2025-03-10'), late];
    const bad = fact('bad', 'usage.recorded', 3, 26, { quantity: 0 });
    const { head } = refoldHead(march, [...tail, bad], config, known);
    expect(head.anomalies).toEqual(['invalid_quantity:bad']);
  });

  it('is from the beginning beside an id of two contents', () => {
    const twice = [fact('u9', 'usage.recorded', 2, 1), fact('u9', 'usage.recorded', 3, 22)];
    const { head } = refoldHead(null, [...entries, ...twice], config, makeEmptyHead(config));
    expect(advanceHead(head, [late], config)).toEqual({
      kind: 'refold',
      from: Date.UTC(2000, 0, 1),
    });
  });

  it('remembers from the old head what is struck out and set aside', () => {
    const known = { voidedIds: ['p3'], anomalies: ['invalid_quantity:q'] };
    const { head } = refoldHead(march, entries, config, known);
    expect(head.state.net).toBe(300);
    expect(head).toMatchObject(known);
  });
});

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../tests/domain/law-runs.ts';
import { DAY_MS } from './instants.ts';
import { TOP_UP_PACK } from './plan.ts';
import {
  describeTopUp,
  expectTopUp,
  followTopUp,
  receiveReceipt,
  TOP_UP_PATIENCE_MS,
  type PendingTopUp,
} from './top-up-watch.ts';
import { instant, type Instant } from './units.ts';

const NINE = instant(Date.UTC(2026, 10, 24, 9));
const after = (ms: number) => instant(NINE + ms);
const minutes = (count: number) => after(count * 60_000);
/** With nothing left of the plan, if nothing else is said. */
const follow = (
  pending: PendingTopUp,
  pools: { subscription?: number; purchased: number; excess: number },
  at: Instant,
) => followTopUp(pending, { subscription: 0, ...pools }, at);
const inDebt = expectTopUp(NINE, { purchased: 0, excess: 223 });

it('has arrived with what is left after the debt', () => {
  const arrived = follow(inDebt, { purchased: 777, excess: 0 }, minutes(4));
  expect(describeTopUp(arrived, minutes(5))).toEqual({
    kind: 'arrived',
    added: 777,
    paidOff: 223,
    at: minutes(4),
  });
});

it('has arrived also where it pays only a part of the debt', () => {
  const owing = expectTopUp(NINE, { purchased: 0, excess: 1_500 });
  const arrived = follow(owing, { purchased: 0, excess: 500 }, minutes(4));
  expect(describeTopUp(arrived, minutes(5))).toMatchObject({ added: 0, paidOff: 1_000 });
});

it('is waited for a quarter of an hour, then missing, a week long', () => {
  expect(describeTopUp(inDebt, NINE)).toEqual({ kind: 'waiting', since: NINE });
  expect(describeTopUp(inDebt, after(TOP_UP_PATIENCE_MS - 1))?.kind).toBe('waiting');
  expect(describeTopUp(inDebt, after(TOP_UP_PATIENCE_MS))).toEqual({
    kind: 'missing',
    since: NINE,
  });
  expect(describeTopUp(inDebt, after(7 * DAY_MS - 1))?.kind).toBe('missing');
  expect(describeTopUp(inDebt, after(7 * DAY_MS))).toBeNull();
});

it('arrives late, too, and is news for a day', () => {
  const arrived = follow(inDebt, { purchased: 770, excess: 0 }, after(DAY_MS));
  expect(describeTopUp(arrived, after(2 * DAY_MS - 1))?.kind).toBe('arrived');
  expect(describeTopUp(arrived, after(2 * DAY_MS))).toBeNull();
});

it('has not arrived by a figure of before, by the same figure, or by more debt', () => {
  expect(follow(inDebt, { purchased: 777, excess: 0 }, NINE)).toBe(inDebt);
  expect(follow(inDebt, { purchased: 0, excess: 223 }, minutes(1))).toBe(inDebt);
  expect(follow(inDebt, { purchased: 0, excess: 240 }, minutes(1))).toBe(inDebt);
});

it('has not arrived by a debt that a reset forgave, and has by credits beside it', () => {
  expect(follow(inDebt, { subscription: 990, purchased: 0, excess: 0 }, after(DAY_MS))).toBe(
    inDebt,
  );
  const bought = follow(inDebt, { subscription: 990, purchased: 1_000, excess: 0 }, after(DAY_MS));
  expect(bought.arrived).toMatchObject({ added: 1_000, paidOff: 0 });
  const paid = follow(inDebt, { subscription: 990, purchased: 777, excess: 0 }, after(DAY_MS));
  expect(paid.arrived).toMatchObject({ added: 777, paidOff: 223 });
  const owing = expectTopUp(NINE, { purchased: 0, excess: 1_500 });
  const two = follow(owing, { subscription: 990, purchased: 500, excess: 0 }, after(DAY_MS));
  expect(two.arrived).toMatchObject({ added: 500, paidOff: 1_500 });
});

it('has arrived where a debt is gone and nothing of the plan is left to be forgiven with it', () => {
  const used = follow(inDebt, { purchased: 0, excess: 0 }, minutes(4));
  expect(used.arrived).toMatchObject({ added: 0, paidOff: 1_000 });
});

it('has arrived where a debt that still stands beside credits of the plan became smaller', () => {
  const owing = expectTopUp(NINE, { purchased: 0, excess: 1_500 });
  const arrived = follow(owing, { subscription: 300, purchased: 0, excess: 500 }, minutes(4));
  expect(arrived.arrived).toMatchObject({ added: 0, paidOff: 1_000 });
});

it('arrives once: what use takes later changes nothing', () => {
  const arrived = follow(inDebt, { purchased: 777, excess: 0 }, minutes(4));
  expect(follow(arrived, { purchased: 1_700, excess: 0 }, minutes(9))).toBe(arrived);
});

it('has arrived by its receipt, whole, after the debt is paid', () => {
  const receipt = { at: minutes(4), quantity: 2_000 };
  const arrived = { at: minutes(4), added: 1_777, paidOff: 223 };
  expect(receiveReceipt(inDebt, receipt).arrived).toEqual(arrived);
  expect(receiveReceipt(inDebt, { ...receipt, at: NINE })).toBe(inDebt);
  const owing = expectTopUp(NINE, { purchased: 0, excess: 2_500 });
  expect(receiveReceipt(owing, receipt).arrived).toMatchObject({ added: 0, paidOff: 2_000 });
});

it('takes what is missing of a pack for use since, not for debt', () => {
  const first = expectTopUp(NINE, { purchased: 0, excess: 0 });
  const used = follow(first, { purchased: 950, excess: 0 }, minutes(4));
  expect(describeTopUp(used, minutes(5))).toMatchObject({ added: 1_000, paidOff: 0 });
  const bought = expectTopUp(NINE, { purchased: 300, excess: 0 });
  const arrived = follow(bought, { purchased: 1_250, excess: 0 }, minutes(4));
  expect(arrived.arrived).toMatchObject({ added: 1_000, paidOff: 0 });
  const owed = follow(inDebt, { purchased: 760, excess: 0 }, minutes(4));
  expect(owed.arrived).toMatchObject({ added: 760, paidOff: 240 });
});

it('takes a hair above a pack for no pack more', () => {
  const typed = expectTopUp(NINE, { purchased: 500, excess: 0 });
  const arrived = (purchased: number) =>
    follow(typed, { purchased, excess: 0 }, minutes(4)).arrived;
  expect([1_512, 1_520, 1_521].map((purchased) => arrived(purchased)?.added)).toEqual([
    1_000, 1_000, 2_000,
  ]);
});

it('law: what arrived is whole packs, the fewest that explain the rise', () => {
  const pools = fc
    .integer({ min: -3_000, max: 3_000 })
    .map((net) => ({ purchased: Math.max(0, net), excess: Math.max(0, -net) }));
  fc.assert(
    fc.property(pools, pools, (before, now) => {
      const { arrived } = follow(expectTopUp(NINE, before), now, minutes(1));
      const rise = now.purchased - now.excess - (before.purchased - before.excess);
      expect(arrived === null).toBe(rise <= 0);
      if (arrived === null) return;
      const quantity = arrived.added + arrived.paidOff;
      expect(quantity % TOP_UP_PACK).toBe(0);
      // A hair above a pack is no pack more.
      expect(quantity - rise).toBeGreaterThanOrEqual(-20);
      expect(quantity - rise).toBeLessThan(TOP_UP_PACK);
      expect(Math.min(arrived.added, arrived.paidOff)).toBeGreaterThanOrEqual(0);
    }),
    runs(300),
  );
});

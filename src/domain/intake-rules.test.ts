import { describe, expect, it } from 'vitest';
import { selectFromBackup } from './backup-intake.ts';
import { balanceAt } from './balance.ts';
import type { Envelope } from './entries.ts';
import { makePurchaseEntry, type ToldPurchase } from './purchase-intake.ts';
import { readRecordingClock, takeBackFuture } from './recording-clock.ts';
import { propertyIdSchema } from './unit-schemas.ts';
import { instant } from './units.ts';

const propertyId = propertyIdSchema.parse('5f3c0f4a1b2c3d4e5f6a7b8c');
const noon = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;

const start: Envelope = {
  id: 's',
  type: 'subscription.started',
  at: '2026-11-10T00:00:00.000Z',
  plan: 'growth',
};

describe('a purchase is never counted twice', () => {
  const told: ToldPurchase = {
    propertyId,
    receipt: '4711',
    quantity: 1_000,
    earliestAt: instant(noon - 12 * 60 * MINUTE),
    latestAt: instant(noon + 12 * 60 * MINUTE - 1),
    source: 'read',
  };

  it('stands at its own instant while no reading has shown it', () => {
    expect(makePurchaseEntry({ ...told, latestAt: instant(noon) }, [])).toEqual({
      ok: true,
      value: {
        id: `p:${propertyId}:4711`,
        type: 'credits.purchased',
        at: '2026-11-22T12:00:00.000Z',
        source: 'read',
        quantity: 1_000,
      },
    });
  });

  it('is dated before the first reading that showed its rise, and takes over its drift', () => {
    const readings: Envelope[] = [noon, noon + MINUTE].map((at, index) => ({
      id: `r${index}`,
      type: 'reading.observed',
      at: new Date(at).toISOString(),
      purchasedRemaining: 1_000,
    }));
    const rises = [
      { readingId: 'r1', at: instant(noon + MINUTE) },
      { readingId: 'r0', at: instant(noon) },
    ];
    const made = makePurchaseEntry(told, rises);
    if (!made.ok) throw new Error(made.failure.readingId);
    expect(made.value['at']).toBe('2026-11-22T11:59:59.999Z');
    const view = balanceAt([start, ...readings, made.value], instant(noon + MINUTE), {});
    expect(view).toMatchObject({ purchasedRemaining: 1_000, adjustments: [] });
  });

  it('pays no heed to a rise before it can have happened', () => {
    const before = { readingId: 'r0', at: instant(told.earliestAt - 1) };
    expect(makePurchaseEntry(told, [before])).toMatchObject({ ok: true });
  });

  it('fits the millisecond before its rise', () => {
    const rise = { readingId: 'r0', at: instant(told.earliestAt + 1) };
    const earliest = new Date(told.earliestAt).toISOString();
    expect(makePurchaseEntry(told, [rise])).toMatchObject({ value: { at: earliest } });
  });

  it('is refused when it cannot be dated before its rise', () => {
    const rise = { readingId: 'r0', at: told.earliestAt };
    expect(makePurchaseEntry(told, [rise])).toEqual({
      ok: false,
      failure: { kind: 'already_read', readingId: 'r0' },
    });
  });
});

describe('the clock of recording', () => {
  const soFar = { lastAt: instant(noon), lastRecordedAt: instant(noon), deviceEpoch: 2 };

  it('only ever rises', () => {
    const steady = { jumped: false, deviceEpoch: 2 };
    expect(readRecordingClock(instant(noon + 5), soFar)).toEqual({
      ...steady,
      recordedAt: noon + 5,
    });
    expect(readRecordingClock(instant(noon), soFar)).toEqual({ ...steady, recordedAt: noon + 1 });
    expect(readRecordingClock(instant(noon - 5 * MINUTE), soFar)).toEqual({
      ...steady,
      recordedAt: noon + 1,
    });
  });

  it('starts with the clock in an empty ledger', () => {
    const empty = { lastAt: null, lastRecordedAt: null, deviceEpoch: 0 };
    expect(readRecordingClock(instant(noon), empty)).toEqual({
      jumped: false,
      recordedAt: noon,
      deviceEpoch: 0,
    });
  });

  it('restarts under a new epoch after a jump of more than five minutes back', () => {
    const now = instant(noon - 5 * MINUTE - 1);
    expect(readRecordingClock(now, soFar)).toEqual({
      jumped: true,
      recordedAt: now,
      deviceEpoch: 3,
    });
  });

  it('takes back what lies ahead and records it again now', () => {
    const now = instant(noon);
    const use = (id: string, at: number): Envelope => ({
      id,
      type: 'usage.recorded',
      at: new Date(at).toISOString(),
      quantity: 7,
    });
    const stored: Envelope[] = [
      start,
      use('near', noon + 5 * MINUTE),
      use('far', noon + 5 * MINUTE + 1),
      {
        id: 'v',
        type: 'event.voided',
        at: new Date(noon + 9 * MINUTE).toISOString(),
        targetId: 'x',
      },
      { id: 'odd', type: 'usage.recorded', at: 'tomorrow' },
    ];
    const taken = takeBackFuture(stored, now, 3);
    const stamp = { at: '2026-11-22T12:00:00.000Z', recordedAt: '2026-11-22T12:00:00.000Z' };
    expect(taken).toEqual([
      { ...stamp, id: 'v:far:3', type: 'event.voided', targetId: 'far' },
      { ...stamp, id: 'far~3', type: 'usage.recorded', quantity: 7 },
    ]);
    expect(balanceAt([...stored, ...taken], now, {}).totals.used).toBe(7);
    expect(balanceAt([...stored, ...taken], instant(noon + 60 * MINUTE), {}).totals.used).toBe(14);
  });
});

describe('what is taken back', () => {
  const now = instant(noon);
  const ahead = (id: string, minutes: number): Envelope => ({
    id,
    type: 'usage.recorded',
    at: new Date(noon + minutes * MINUTE).toISOString(),
  });

  it('keeps its order, a millisecond apart, and together what was together', () => {
    const taken = takeBackFuture([ahead('c', 30), ahead('a', 10), ahead('b', 10)], now, 1);
    const again = taken.filter(({ type }) => type !== 'event.voided');
    expect(again.map(({ id, at }) => [id, Date.parse(String(at)) - noon])).toEqual([
      ['a~1', 0],
      ['b~1', 0],
      ['c~1', 1],
    ]);
  });
});

describe('a backup', () => {
  const fact = (id: string, type: string, more: object = {}): Envelope => ({ id, type, ...more });
  const entries = [
    fact('a', 'subscription.started'),
    fact('b', 'subscription.plan_changed'),
    fact('c', 'subscription.ended'),
    fact('d', 'account.timezone_changed'),
    fact('e', 'credits.purchased'),
    fact('f', 'credits.refunded'),
    fact('g', 'reading.observed'),
    fact('h', 'usage.recorded'),
    fact('i', 'adjustment.recorded'),
    fact('j', 'event.voided', { targetId: 'g' }),
    fact('k', 'event.voided', { targetId: 'h' }),
    fact('l', 'usage.recorded', { targetId: 'g' }),
  ];

  it('of this device brings everything', () => {
    expect(selectFromBackup(entries, true)).toEqual(entries);
  });

  it('of another device brings official facts and their voids, no observations', () => {
    const ids = selectFromBackup(entries, false).map(({ id }) => id);
    expect(ids).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'j']);
  });
});

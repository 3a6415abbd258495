import { describe, expect, it } from 'vitest';
import { formatInstant, HOUR_MS } from './instants.ts';
import { risesOf } from './drift.ts';
import {
  entriesFromReceipts,
  idOfReceipt,
  receiptSchema,
  spanOfReceipt,
  type KnownPurchases,
} from './receipts.ts';
import { propertyIdSchema } from './unit-schemas.ts';
import { instant } from './units.ts';

const propertyId = propertyIdSchema.parse('5f3c0f4a1b2c3d4e5f6a7b8c');
const MINUTE = 60_000;
const midnight = Date.UTC(2026, 10, 22);
const at = (hours: number) => instant(midnight + hours * HOUR_MS);
const LATER = at(24 * 30);
const ofDay = (day: string, receipt = 'R-1', quantity = 1_000) =>
  receiptSchema.parse({ receipt, day, quantity });
const DAY = ofDay('2026-11-22');
const rise = (hours: number, delta = 1_000) => ({ readingId: `r${hours}`, at: at(hours), delta });
const told = (hours: number, fields: object = {}) => ({
  id: `told${hours}`,
  type: 'credits.purchased',
  source: 'typed',
  quantity: 1_000,
  at: formatInstant(at(hours)),
  ...fields,
});

/** When each receipt was dated, in milliseconds of the day, or why it was refused. */
const take = (
  receipts: readonly ReturnType<typeof ofDay>[],
  known: Partial<KnownPurchases>,
  now = LATER,
) =>
  entriesFromReceipts(
    receipts,
    { propertyId, timeZone: 'UTC', rises: [], purchases: [], figures: [], ...known },
    now,
  ).map((made) => (made.ok ? Date.parse(String(made.value['at'])) - midnight : made.failure.kind));
/** The millisecond before this hour of the day. */
const before = (hours: number) => hours * HOUR_MS - 1;
const END_OF_DAY = before(24);

describe('the span of a receipt', () => {
  it('of a day is that day in its zone, from half a day before, for another zone', () => {
    expect(spanOfReceipt(DAY, 'Asia/Tokyo', LATER)).toEqual({
      earliestAt: at(-9 - 14),
      latestAt: at(15) - 1,
    });
  });

  it('of a day on which the clock is set is as long as that day', () => {
    const { latestAt } = spanOfReceipt(ofDay('2026-03-29'), 'Europe/Berlin', LATER);
    expect(latestAt).toBe(Date.UTC(2026, 2, 29, 22) - 1);
  });

  it('of an instant is that, from five minutes before', () => {
    const exact = receiptSchema.parse({ receipt: 'R', at: at(10), quantity: 1 });
    expect(spanOfReceipt(exact, 'UTC', LATER)).toEqual({
      earliestAt: at(10) - 5 * MINUTE,
      latestAt: at(10),
    });
  });

  it('never lies ahead of now', () => {
    expect(spanOfReceipt(DAY, 'UTC', at(9))).toMatchObject({ latestAt: at(9) });
    expect(spanOfReceipt(DAY, 'UTC', at(-20))).toEqual({ earliestAt: at(-20), latestAt: at(-20) });
  });
});

describe('a receipt', () => {
  it('has an instant or a day, a number and whole credits', () => {
    const row = { receipt: 'R-1', day: '2026-11-22', quantity: 1_000 };
    const bad = [
      { ...row, day: undefined },
      { ...row, at: midnight },
      { ...row, quantity: 0 },
      { ...row, quantity: 1.5 },
      { ...row, quantity: 100_000_001 },
      { ...row, receipt: '' },
      { ...row, receipt: 'x'.repeat(201) },
      { ...row, day: '22.11.2026' },
    ];
    expect(bad.map((one) => receiptSchema.safeParse(one).success)).toEqual(bad.map(() => false));
    const largest = { ...row, receipt: 'x'.repeat(200), quantity: 100_000_000 };
    expect(receiptSchema.safeParse(largest).success).toBe(true);
  });

  it('becomes an entry with an id of its own', () => {
    const [made] = entriesFromReceipts(
      [DAY],
      { propertyId, timeZone: 'UTC', rises: [], purchases: [], figures: [] },
      LATER,
    );
    expect(made).toEqual({
      ok: true,
      value: {
        id: idOfReceipt(propertyId, DAY),
        type: 'credits.purchased',
        at: formatInstant(instant(at(24) - 1)),
        source: 'read',
        quantity: 1_000,
      },
    });
    expect(idOfReceipt(propertyId, DAY)).toBe(`p:${propertyId}:R-1`);
  });
});

describe('a rise', () => {
  it('is taken over by one receipt, as far as it reaches', () => {
    const two = [DAY, ofDay('2026-11-22', 'R-2')];
    expect(take(two, { rises: [rise(15)] })).toEqual([before(15), END_OF_DAY]);
    expect(take(two, { rises: [rise(15, 1_990)] })).toEqual([before(15), before(15)]);
    expect(take(two, { rises: [rise(15), rise(18, 900)] })).toEqual([before(15), before(18)]);
  });

  it('is taken over by a receipt that is refused for it, and never by one of later', () => {
    const two = [DAY, ofDay('2026-11-22', 'R-2')];
    expect(take(two, { rises: [rise(-14)] })).toEqual(['already_read', END_OF_DAY]);
    expect(take(two, { rises: [rise(-15), rise(15)] })).toEqual([before(15), END_OF_DAY]);
  });

  it('is taken over by the older receipt, in whatever order they are shown', () => {
    const two = [ofDay('2026-11-23', 'R-2'), DAY];
    expect(take(two, { rises: [rise(15)] })).toEqual([before(15), before(48)]);
    expect(take(two, { rises: [rise(30), rise(15)] })).toEqual([before(15), before(30)]);
  });

  it('more than a day after the purchase is of another one', () => {
    const two = [DAY, ofDay('2026-11-24', 'R-2')];
    const [near, far] = [48 - 1 / HOUR_MS, 48];
    expect(take(two, { rises: [rise(near)] })[1]).toBe(before(72));
    expect(take(two, { rises: [rise(far)] })[1]).toBe(before(48));
  });

  it('at the earliest instant of a purchase cannot hold it', () => {
    expect(take([DAY], { rises: [rise(-14)] })).toEqual(['already_read']);
    expect(take([DAY], { rises: [rise(-15)] })).toEqual([END_OF_DAY]);
  });

  it('is a drift of purchased minus excess above nothing', () => {
    const drift = { readingId: 'r', bucket: 'net' as const, delta: 1, at: at(1) };
    const others = [
      { ...drift, delta: 0 },
      { ...drift, delta: -5 },
      { ...drift, bucket: 'subscription' as const },
    ];
    expect(risesOf([drift, ...others])).toEqual([drift]);
  });
});

describe('a figure of its day without a rise', () => {
  const figure = (hours: number, subscription = 0) => ({ at: at(hours), subscription });

  it('may hold it once the credits of the plan are gone', () => {
    expect(take([DAY], { figures: [figure(15)] })).toEqual(['perhaps_read']);
    expect(take([DAY], { figures: [figure(15, 1)] })).toEqual([END_OF_DAY]);
    expect(take([DAY], { figures: [figure(15, 1), figure(20)] })).toEqual(['perhaps_read']);
  });

  it('is of its span: neither before it nor after', () => {
    const edges = [-14, -14 + 1 / HOUR_MS, 24 - 1 / HOUR_MS, 24];
    const taken = edges.map((hours) => take([DAY], { figures: [figure(hours)] })[0]);
    expect(taken).toEqual([END_OF_DAY, 'perhaps_read', 'perhaps_read', END_OF_DAY]);
  });

  it('holds nothing of a receipt that names its instant', () => {
    const exact = receiptSchema.parse({ receipt: 'R', at: at(10), quantity: 1_000 });
    expect(take([exact], { figures: [figure(10 - 1 / 60)] })).toEqual([10 * HOUR_MS]);
  });

  it('does not stand against a rise that it or an earlier one showed', () => {
    const two = [DAY, ofDay('2026-11-22', 'R-2')];
    const shown = { rises: [rise(15)], figures: [figure(15)] };
    expect(take(two, shown)).toEqual([before(15), 'perhaps_read']);
    expect(take([DAY], { rises: [rise(16)], figures: [figure(15)] })).toEqual(['perhaps_read']);
    expect(take([DAY], { rises: [rise(-15)], figures: [figure(15)] })).toEqual(['perhaps_read']);
    expect(take([DAY], { rises: [rise(-14)], figures: [figure(15)] })).toEqual(['already_read']);
  });
});

describe('what a person told of', () => {
  it('stands for one receipt of its size, a day more or less', () => {
    const near = [-14 - 24, 48 - 1 / HOUR_MS, 10];
    for (const hours of near) {
      expect(take([DAY], { purchases: [told(hours)] })).toEqual(['already_told']);
    }
    for (const hours of [-14 - 24 - 1 / HOUR_MS, 48]) {
      expect(take([DAY], { purchases: [told(hours)] })).toEqual([END_OF_DAY]);
    }
    const two = [DAY, ofDay('2026-11-22', 'R-2')];
    expect(take(two, { purchases: [told(10)] })).toEqual(['already_told', END_OF_DAY]);
  });

  it('or what another list showed on that day stands for one receipt of its size', () => {
    const two = [DAY, ofDay('2026-11-22', 'R-2')];
    const shown = { purchases: [told(10, { source: 'read' })] };
    expect(take(two, shown)).toEqual(['already_told', END_OF_DAY]);
    expect(take([ofDay('2026-11-23')], shown)).toEqual([before(48)]);
  });

  it('is no receipt of another day, of that size, and dated', () => {
    const single = ofDay('2026-11-22', 'R-1', 1);
    expect(take([single], { purchases: [told(10, { quantity: undefined })] })).toEqual([
      'already_told',
    ]);
    const others = [
      { source: 'read', at: formatInstant(at(34)) },
      { quantity: 2_000 },
      { at: 'yesterday' },
    ];
    for (const fields of others) {
      expect(take([DAY], { purchases: [told(10, fields)] })).toEqual([END_OF_DAY]);
    }
  });
});

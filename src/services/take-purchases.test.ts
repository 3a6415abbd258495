import { describe, expect, it } from 'vitest';
import { ACME, later, makeReading, NINE, openDesk } from '../../tests/builders/ledger-store.ts';
import { risesOf } from '../domain/drift.ts';
import { DAY_MS, formatInstant, HOUR_MS } from '../domain/instants.ts';
import { receiptSchema, type Receipt } from '../domain/receipts.ts';
import { instant, type Instant } from '../domain/units.ts';
import { takeReading } from './take-in.ts';
import { awaitTopUp } from './await-top-up.ts';
import { takePurchases } from './take-purchases.ts';

type Desk = ReturnType<typeof openDesk>;

const receipt = (fields: object = {}): Receipt =>
  receiptSchema.parse({ receipt: 'R-1', day: '2026-11-22', quantity: 1_000, ...fields });
const EVENING = instant(NINE + 9 * HOUR_MS);

/** The dashboard shows these purchased credits; the plan's are 612, if nothing else is said. */
const show = (desk: Desk, at: Instant, purchasedRemaining: number, subscriptionRemaining = 612) => {
  desk.time.now = at;
  const shown = { subscriptionRemaining, subscriptionTotal: 1_000, excess: 0 };
  return takeReading(desk, makeReading({ ...shown, purchasedRemaining, at }), 'read');
};
const purchasedAt = async ({ store }: Desk, at: Instant) =>
  (await store.summarise(ACME, at)).pools.purchased;
const purchasesOf = async ({ store }: Desk) =>
  (await store.listEntries(ACME, instant(0), instant(NINE + 90 * DAY_MS))).filter(
    ({ type }) => type === 'credits.purchased',
  );

async function openedDesk(purchased = 0) {
  const desk = openDesk();
  await show(desk, instant(NINE - DAY_MS), purchased);
  desk.time.now = NINE;
  return desk;
}

describe('receipts', () => {
  it('add what no reading has shown yet, up to now and not ahead of it', async () => {
    const desk = await openedDesk();
    expect(await takePurchases(desk, ACME, [receipt()])).toEqual([]);
    expect(await purchasedAt(desk, NINE)).toBe(1_000);
    expect(await purchasesOf(desk)).toMatchObject([
      { id: `p:${ACME}:R-1`, at: formatInstant(NINE), source: 'read', quantity: 1_000 },
    ]);
  });

  it('are one purchase however often they are shown, alone or among others', async () => {
    const desk = await openedDesk();
    const other = receipt({ receipt: 'R-2' });
    await takePurchases(desk, ACME, [receipt(), receipt()]);
    await takePurchases(desk, ACME, [receipt()]);
    await takePurchases(desk, ACME, [other, receipt()]);
    expect(await purchasedAt(desk, NINE)).toBe(2_000);
  });

  it('take over the rise of a reading of that day, which then was no drift', async () => {
    const desk = await openedDesk();
    await show(desk, later(60), 1_000);
    expect(risesOf(await desk.store.listDrift(ACME))).toMatchObject([
      { at: later(60), delta: 1_000 },
    ]);
    desk.time.now = EVENING;
    expect(await takePurchases(desk, ACME, [receipt()])).toEqual([]);
    expect(await purchasedAt(desk, EVENING)).toBe(1_000);
    expect(risesOf(await desk.store.listDrift(ACME))).toEqual([]);
  });

  it('of two packs of one day share the rise that showed both', async () => {
    const desk = await openedDesk();
    await show(desk, later(60), 1_990);
    desk.time.now = EVENING;
    await takePurchases(desk, ACME, [receipt(), receipt({ receipt: 'R-2' })]);
    expect(await purchasesOf(desk)).toHaveLength(2);
    expect(await purchasedAt(desk, EVENING)).toBe(1_990);
  });

  it('of which a reading showed one, and the other came later, add that one', async () => {
    const desk = await openedDesk();
    await show(desk, later(60), 1_000);
    desk.time.now = EVENING;
    await takePurchases(desk, ACME, [receipt(), receipt({ receipt: 'R-2' })]);
    expect(await purchasedAt(desk, EVENING)).toBe(2_000);
  });

  it('with an instant that a reading with the rise precedes by a minute are that rise', async () => {
    const desk = await openedDesk();
    await show(desk, later(60), 1_000);
    desk.time.now = EVENING;
    const dated = receipt({ day: undefined, at: later(61) });
    expect(await takePurchases(desk, ACME, [dated])).toEqual([]);
    expect(await purchasedAt(desk, EVENING)).toBe(1_000);
  });

  it('of the next day, by the calendar of another zone, are the rise of the evening before', async () => {
    const desk = await openedDesk();
    const late = instant(Date.UTC(2026, 10, 22, 23, 50));
    await show(desk, late, 1_000);
    desk.time.now = instant(late + 2 * HOUR_MS);
    await takePurchases(desk, ACME, [receipt({ day: '2026-11-23' })]);
    expect(await purchasedAt(desk, desk.time.now)).toBe(1_000);
  });

  it('that cannot be dated before the reading that showed the rise are refused by name', async () => {
    const desk = await openedDesk();
    await show(desk, later(55), 1_000);
    desk.time.now = EVENING;
    const dated = receipt({ day: undefined, at: later(60) });
    expect(await takePurchases(desk, ACME, [dated])).toMatchObject([{ kind: 'already_read' }]);
    expect(await purchasesOf(desk)).toEqual([]);
    expect(await purchasedAt(desk, EVENING)).toBe(1_000);
  });

  it('of a day on which a whole pack may have been used before the look are not added to it', async () => {
    const desk = openDesk();
    await show(desk, instant(NINE - DAY_MS), 1_000, 0);
    await show(desk, later(60), 1_000, 0);
    desk.time.now = EVENING;
    expect(await takePurchases(desk, ACME, [receipt()])).toEqual([
      { kind: 'perhaps_read', figureAt: later(60) },
    ]);
    expect(await purchasedAt(desk, EVENING)).toBe(1_000);
  });

  it('of before the first figure change nothing: it held them already', async () => {
    const desk = await openedDesk(3_000);
    await takePurchases(desk, ACME, [
      receipt({ day: '2026-11-21' }),
      receipt({ receipt: 'R-0', day: '2026-08-02' }),
    ]);
    expect(await purchasedAt(desk, NINE)).toBe(3_000);
  });

  it('of what a person told before stand for it, one each', async () => {
    const desk = await openedDesk();
    const told = { type: 'credits.purchased', source: 'typed', quantity: 1_000 };
    await desk.store.append(ACME, () => [{ id: 'told', at: formatInstant(NINE), ...told }]);
    const two = [receipt(), receipt({ receipt: 'R-2' })];
    expect(await takePurchases(desk, ACME, two)).toEqual([
      { kind: 'already_told', purchaseId: 'told' },
    ]);
    expect(await purchasedAt(desk, NINE)).toBe(2_000);
  });

  it('of two lists, under a number in each, are one purchase', async () => {
    const desk = await openedDesk();
    await takePurchases(desk, ACME, [receipt()]);
    const other = receipt({ receipt: 'INV-9' });
    expect(await takePurchases(desk, ACME, [other])).toMatchObject([{ kind: 'already_told' }]);
    expect(await takePurchases(desk, ACME, [receipt(), other])).toEqual([]);
    expect(await purchasedAt(desk, NINE)).toBe(2_000);
  });

  it('show that a purchase which was awaited has arrived', async () => {
    const desk = await openedDesk();
    await awaitTopUp(desk, ACME);
    desk.time.now = later(20);
    await takePurchases(desk, ACME, [receipt()]);
    const [record] = await desk.store.listProperties();
    expect(record?.topUp?.arrived).toEqual({ at: later(20), added: 1_000, paidOff: 0 });
  });

  it('count although what a person told was taken back, or was of another size', async () => {
    const desk = await openedDesk();
    const told = { type: 'credits.purchased', source: 'typed', at: formatInstant(NINE) };
    await desk.store.append(ACME, () => [
      { id: 'told', quantity: 1_000, ...told },
      { id: 'void', type: 'event.voided', at: formatInstant(NINE), targetId: 'told' },
      { id: 'other', quantity: 5_000, ...told },
    ]);
    await takePurchases(desk, ACME, [receipt()]);
    expect(await purchasedAt(desk, NINE)).toBe(6_000);
  });
});

describe('a receipt', () => {
  it.each([
    { day: undefined },
    { at: NINE },
    { quantity: 0 },
    { quantity: 1.5 },
    { receipt: '' },
    { day: '22.11.2026' },
  ])('is none with %o', (fields) => {
    const row = { receipt: 'R-1', day: '2026-11-22', quantity: 1_000, ...fields };
    expect(receiptSchema.safeParse(row).success).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import {
  ACME,
  BETA,
  later,
  makeReading,
  MINUTE_MS,
  NINE,
  openDesk,
} from '../../tests/builders/ledger-store.ts';
import { DAY_MS } from '../domain/instants.ts';
import { instant, type PropertyId } from '../domain/units.ts';
import {
  assignWaiting,
  meetShownProperty,
  takeAiMessages,
  takeFailedLook,
  takeReading,
  type SeenAiMessage,
} from './take-in.ts';

type Desk = ReturnType<typeof openDesk>;

const seen = (identity: string, fields: Partial<SeenAiMessage> = {}): SeenAiMessage => ({
  identity,
  propertyId: ACME,
  sender: 'Apollo',
  seenAt: later(1),
  ...fields,
});
const listAi = ({ store }: Desk, propertyId: PropertyId, ...aiNames: string[]) =>
  store.changeProperty(propertyId, (record) => ({ ...record, aiNames }));
const recordOf = async ({ store }: Desk, propertyId: PropertyId = ACME) =>
  (await store.listProperties()).find((record) => record.propertyId === propertyId);
const summaryOf = ({ store, clock }: Desk, propertyId: PropertyId = ACME) =>
  store.summarise(propertyId, clock());
const rowsOf = async ({ db }: Desk) => (await db.entries.toArray()).map(({ entry }) => entry);

const GROWTH = { subscriptionRemaining: 612, subscriptionTotal: 1_000 };

async function deskWithFigure() {
  const desk = openDesk();
  await takeReading(desk, makeReading(GROWTH), 'read');
  await listAi(desk, ACME, 'Apollo');
  desk.time.now = later(1);
  return desk;
}

describe('AI messages', () => {
  it('lower the figure of the property on whose route they were seen', async () => {
    const desk = await deskWithFigure();
    await listAi(desk, BETA, 'Apollo');
    await takeAiMessages(desk, [seen('1'), seen('2', { propertyId: BETA }), seen('3')]);
    expect(await summaryOf(desk)).toMatchObject({ countedSince: 2, pools: { subscription: 610 } });
    expect(await summaryOf(desk, BETA)).toMatchObject({ countedSince: 1, figure: null });
  });

  it('of a sender on no AI list are of a person: neither counted nor kept', async () => {
    const desk = await deskWithFigure();
    await takeAiMessages(desk, [
      seen('1', { sender: 'Anna' }),
      seen('2', { sender: 'Anna', propertyId: null }),
      seen('3', { propertyId: BETA }),
    ]);
    expect((await summaryOf(desk)).countedSince).toBe(0);
    expect(await desk.store.listWaiting()).toEqual([]);
    expect(await recordOf(desk, BETA)).toBeUndefined();
  });

  it('that three tabs saw are counted once, also at once', async () => {
    const desk = await deskWithFigure();
    const batch = [seen('1'), seen('2')];
    const moved = batch.map((one) => ({ ...one, seenAt: instant(one.seenAt + 40) }));
    await Promise.all([batch, moved, [...batch, ...batch]].map((one) => takeAiMessages(desk, one)));
    expect((await summaryOf(desk)).countedSince).toBe(2);
    expect(await rowsOf(desk)).toHaveLength(4);
  });

  it('in the mixed panel belong to the only property with a figure', async () => {
    const desk = await deskWithFigure();
    await listAi(desk, BETA, 'Apollo');
    await takeAiMessages(desk, [seen('1', { propertyId: null })]);
    expect((await summaryOf(desk)).countedSince).toBe(1);
  });

  it('that could be of two properties wait in no balance until a person says whose', async () => {
    const desk = await deskWithFigure();
    await takeReading(desk, makeReading({ ...GROWTH, propertyId: BETA }), 'read');
    await listAi(desk, BETA, 'Apollo');
    const mixed = [seen('1', { propertyId: null }), seen('2', { propertyId: null })];
    await takeAiMessages(desk, mixed);
    await takeAiMessages(desk, mixed);
    expect((await summaryOf(desk)).countedSince).toBe(0);
    expect(await desk.store.listWaiting()).toEqual([
      { identity: '1', sender: 'Apollo', seenAt: later(1) },
      { identity: '2', sender: 'Apollo', seenAt: later(1) },
    ]);
    await assignWaiting(desk, BETA);
    expect((await summaryOf(desk)).countedSince).toBe(0);
    expect((await summaryOf(desk, BETA)).countedSince).toBe(2);
    expect(await desk.store.listWaiting()).toEqual([]);
  });

  it('do not wait longer than a week', async () => {
    const desk = await deskWithFigure();
    const waiting = [0, 1].map((ms) => ({
      identity: String(ms),
      sender: 'Apollo',
      seenAt: instant(NINE + ms),
    }));
    await desk.store.keepWaiting(waiting);
    desk.time.now = instant(NINE + 1 + 7 * DAY_MS);
    await assignWaiting(desk, ACME);
    expect((await summaryOf(desk)).countedSince).toBe(1);
    expect(await desk.store.listWaiting()).toEqual([]);
  });

  it('seen before the figure are in it already', async () => {
    const desk = await deskWithFigure();
    await takeAiMessages(desk, [seen('1', { seenAt: instant(NINE - 1) })]);
    expect(await summaryOf(desk)).toMatchObject({ countedSince: 0, pools: { subscription: 612 } });
  });

  it('seen under a clock that was set back count after the figure', async () => {
    const desk = await deskWithFigure();
    desk.time.now = instant(NINE - DAY_MS);
    await takeAiMessages(desk, [seen('1', { seenAt: desk.time.now })]);
    desk.time.now = later(2);
    expect((await summaryOf(desk)).countedSince).toBe(1);
  });
});

describe('a reading', () => {
  it('starts an assumed subscription where none is open', async () => {
    const desk = openDesk('Europe/Berlin');
    expect(await takeReading(desk, makeReading(GROWTH), 'read')).toBeNull();
    expect(await summaryOf(desk)).toMatchObject({
      subscription: {
        plan: 'growth',
        allotment: 1_000,
        timeZone: 'Europe/Berlin',
        resetKnown: false,
      },
      pools: { subscription: 612, purchased: 0, excess: 0 },
      figure: { source: 'read', value: 612, at: NINE },
    });
    expect(await rowsOf(desk)).toMatchObject([
      { type: 'reading.observed' },
      { type: 'subscription.started', source: 'assumed' },
    ]);
  });

  it('starts none a second time', async () => {
    const desk = await deskWithFigure();
    await takeReading(desk, makeReading({ subscriptionRemaining: 600, at: later(1) }), 'typed');
    const types = (await rowsOf(desk)).map((entry) => (entry as { type: string }).type);
    expect(types.filter((type) => type === 'subscription.started')).toHaveLength(1);
    expect((await summaryOf(desk)).figure).toEqual({ source: 'typed', value: 600, at: later(1) });
  });

  it('that says the same again within 15 minutes appends nothing and is a confirmation', async () => {
    const desk = await deskWithFigure();
    await takeReading(desk, makeReading({ ...GROWTH, at: later(15) }), 'read');
    expect(await rowsOf(desk)).toHaveLength(2);
    expect((await recordOf(desk))?.confirmedAt).toBe(later(15));
    await takeReading(desk, makeReading({ ...GROWTH, at: instant(later(15) + 1) }), 'read');
    expect(await rowsOf(desk)).toHaveLength(3);
    expect((await recordOf(desk))?.confirmedAt).toBe(later(15));
  });

  it('says more than the same where something was counted between: the count was wrong', async () => {
    const desk = await deskWithFigure();
    await takeAiMessages(desk, [seen('1')]);
    await takeReading(desk, makeReading({ ...GROWTH, at: later(5) }), 'read');
    desk.time.now = later(5);
    expect(await summaryOf(desk)).toMatchObject({ countedSince: 0, pools: { subscription: 612 } });
    expect((await recordOf(desk))?.confirmedAt).toBeNull();
  });

  it('says more than the same where credits were bought between', async () => {
    const desk = await deskWithFigure();
    const shown = { ...GROWTH, purchasedRemaining: 0 };
    await takeReading(desk, makeReading({ ...shown, at: later(1) }), 'read');
    const bought = { type: 'credits.purchased', at: '2026-11-22T09:02:00.000Z', quantity: 1_000 };
    await desk.store.append(ACME, () => [{ id: 'p', ...bought }]);
    await takeReading(desk, makeReading({ ...shown, at: later(3) }), 'read');
    desk.time.now = later(3);
    expect((await summaryOf(desk)).pools).toEqual({ subscription: 612, purchased: 0, excess: 0 });
  });

  it('says more than the same where a reset was due between: the month was not fresh', async () => {
    const desk = openDesk();
    const shown = { ...GROWTH, resetOn: '2026-11-23' };
    const midnight = Date.UTC(2026, 10, 23);
    await takeReading(desk, makeReading({ ...shown, at: midnight - 5 * MINUTE_MS }), 'read');
    const next = { ...GROWTH, at: midnight + 5 * MINUTE_MS };
    // The cycle's end is no part of the comparison where neither reading shows one.
    await takeReading(desk, makeReading({ ...GROWTH, at: midnight - 4 * MINUTE_MS }), 'read');
    await takeReading(desk, makeReading(next), 'read');
    desk.time.now = instant(midnight + 6 * MINUTE_MS);
    expect((await summaryOf(desk)).pools.subscription).toBe(612);
    expect((await summaryOf(desk)).figure?.at).toBe(midnight + 5 * MINUTE_MS);
  });

  it('sent twice, since the acknowledgement was lost, is one reading', async () => {
    const desk = await deskWithFigure();
    await takeReading(desk, makeReading(GROWTH), 'read');
    await takeAiMessages(desk, [seen('1')]);
    await takeReading(desk, makeReading(GROWTH), 'read');
    expect(await rowsOf(desk)).toHaveLength(3);
    expect((await summaryOf(desk)).countedSince).toBe(1);
  });

  it('that contradicts itself is refused by name, changes no figure and is a page not read', async () => {
    const desk = await deskWithFigure();
    const contradiction = { ...GROWTH, purchasedRemaining: 5, excess: 5, at: later(1) };
    expect(await takeReading(desk, makeReading(contradiction), 'read')).toEqual({
      kind: 'contradiction',
    });
    expect(await summaryOf(desk)).toMatchObject({ figure: { value: 612, at: NINE } });
    expect((await recordOf(desk))?.readFailure).toEqual({ kind: 'unconfirmed', at: later(1) });
  });

  it('that a person typed and that is refused says nothing of the page', async () => {
    const desk = await deskWithFigure();
    await takeFailedLook(desk, { propertyId: ACME, kind: 'no_panel', at: later(1) });
    expect(await takeReading(desk, makeReading({ at: later(2) }), 'typed')).toEqual({
      kind: 'no_figures',
    });
    expect((await recordOf(desk))?.readFailure).toEqual({ kind: 'no_panel', at: later(1) });
  });

  it('answers whether this person can open Message Usage, unless the person did; typing does not', async () => {
    const desk = openDesk();
    await takeReading(desk, makeReading(GROWTH), 'typed');
    expect((await desk.store.readSettings()).canOpenMessageUsage).toBeNull();
    await takeReading(desk, makeReading({ ...GROWTH, at: later(1) }), 'read');
    expect((await desk.store.readSettings()).canOpenMessageUsage).toBe(true);
    await desk.store.changeSettings({ canOpenMessageUsage: false });
    await takeReading(desk, makeReading({ ...GROWTH, at: later(2) }), 'read');
    expect((await desk.store.readSettings()).canOpenMessageUsage).toBe(false);
  });
});

describe('a failed look', () => {
  it('keeps the figure, has a name, and goes with the next reading', async () => {
    const desk = await deskWithFigure();
    await takeFailedLook(desk, { propertyId: ACME, kind: 'unconfirmed', at: later(1) });
    expect((await recordOf(desk))?.readFailure).toEqual({ kind: 'unconfirmed', at: later(1) });
    expect(await summaryOf(desk)).toMatchObject({ figure: { value: 612, at: NINE } });
    await takeReading(desk, makeReading({ ...GROWTH, at: later(2) }), 'read');
    expect((await recordOf(desk))?.readFailure).toBeNull();
  });

  it('without a property speaks of all that are known', async () => {
    const desk = await deskWithFigure();
    await listAi(desk, BETA, 'Zoe');
    await takeFailedLook(desk, { propertyId: null, kind: 'signed_out', at: later(1) });
    const failures = (await desk.store.listProperties()).map(({ readFailure }) => readFailure);
    expect(failures).toEqual([0, 1].map(() => ({ kind: 'signed_out', at: later(1) })));
  });
});

describe('a property that the dashboard shows', () => {
  it('is known from then on, by the first name that it had', async () => {
    const desk = openDesk();
    await meetShownProperty(desk, ACME, null);
    expect((await recordOf(desk))?.name).toBeNull();
    await meetShownProperty(desk, ACME, 'Acme shop');
    await meetShownProperty(desk, ACME, 'Acme');
    expect((await recordOf(desk))?.name).toBe('Acme shop');
  });

  it('ends "signed out" everywhere, and no other failure', async () => {
    const desk = await deskWithFigure();
    await listAi(desk, BETA, 'Zoe');
    await takeFailedLook(desk, { propertyId: null, kind: 'signed_out', at: later(1) });
    await takeFailedLook(desk, { propertyId: BETA, kind: 'no_panel', at: later(2) });
    await meetShownProperty(desk, ACME, null);
    expect((await recordOf(desk))?.readFailure).toBeNull();
    expect((await recordOf(desk, BETA))?.readFailure).toEqual({ kind: 'no_panel', at: later(2) });
  });
});

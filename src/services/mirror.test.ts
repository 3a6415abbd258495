import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACME, BETA, later, makeReading, openDesk } from '../../tests/builders/ledger-store.ts';
import { runs } from '../../tests/domain/law-runs.ts';
import { DAY_MS } from '../domain/instants.ts';
import { mirrorSchema, type Mirror } from '../domain/mirror.ts';
import { instant, type PropertyId } from '../domain/units.ts';
import { keepMirror } from './mirror.ts';
import { takeAiMessages, takeReading } from './take-in.ts';
import { forgetDatabase } from '../../tests/builders/databases.ts';

/** A desk with a place outside of its database. */
function openMirrored() {
  const shelf = {
    kept: undefined as unknown,
    read: async () => structuredClone(shelf.kept),
    write: async (mirror: Mirror) => void (shelf.kept = structuredClone(mirror)),
    clear: async () => void (shelf.kept = undefined),
  };
  const desk = { ...openDesk(), shelf };
  const mirror = (countRows = false) => keepMirror(desk, countRows);
  /** Total loss: the rows of every table are gone. */
  const lose = async (...tables: string[]) => {
    const lost = desk.db.tables.filter(({ name }) => tables.length === 0 || tables.includes(name));
    await Promise.all(lost.map((table) => table.clear()));
  };
  const summary = (propertyId: PropertyId = ACME) =>
    desk.store.summarise(propertyId, desk.time.now);
  const readShelf = () => mirrorSchema.parse(shelf.kept);
  return { ...desk, mirror, lose, summary, readShelf };
}
type Desk = ReturnType<typeof openMirrored>;

const read = (desk: Desk, fields: object = {}) => {
  desk.time.now = instant(desk.time.now + 60_000);
  const shown = { subscriptionTotal: 1_000, subscriptionRemaining: 118, purchasedRemaining: 40 };
  return takeReading(desk, makeReading({ ...shown, at: desk.time.now, ...fields }), 'read');
};
let counted = 0;
const count = async (desk: Desk, many: number, propertyId: PropertyId = ACME) => {
  desk.time.now = instant(desk.time.now + 60_000);
  const seenAt = desk.time.now;
  const messages = Array.from({ length: many }, () => ({
    identity: `m${(counted += 1)}`,
    propertyId,
    sender: 'Apollo',
    seenAt,
  }));
  await desk.store.changeProperty(propertyId, (record) => ({ ...record, aiNames: ['Apollo'] }));
  await takeAiMessages(desk, messages);
};

/** Figures, counts and decisions of two properties, mirrored. */
async function openWorked(): Promise<Desk> {
  const desk = openMirrored();
  await read(desk, { resetOn: '2026-12-01' });
  await count(desk, 9);
  await read(desk, {
    propertyId: BETA,
    subscriptionRemaining: 0,
    purchasedRemaining: 0,
    excess: 223,
  });
  await desk.store.changeProperty(ACME, (record) => ({
    ...record,
    name: 'Acme',
    firedAlerts: ['low@1#0'],
  }));
  await desk.store.changeSettings({ warnings: true });
  await desk.mirror(true);
  return desk;
}

describe('a database that lost nothing', () => {
  it('is mirrored as it stands, and nothing is restored', async () => {
    const desk = await openWorked();
    expect(await desk.mirror(true)).toBeNull();
    expect(desk.readShelf()).toMatchObject({
      settings: { warnings: true },
      properties: [
        {
          record: { propertyId: ACME, name: 'Acme', aiNames: ['Apollo'] },
          seq: 11,
          books: { subscription: 109, purchased: 40, excess: 0, plan: 'growth', allotment: 1_000 },
        },
        { record: { propertyId: BETA }, seq: 2, books: { subscription: 0, excess: 223 } },
      ],
    });
    expect(await desk.db.entries.count()).toBe(13);
  });

  it('may be ahead of its mirror: the browser ended before that was written', async () => {
    const desk = await openWorked();
    await count(desk, 5);
    expect(await desk.mirror(true)).toBeNull();
    expect((await desk.summary()).countedSince).toBe(14);
  });

  it('builds a head that is missing from its rows, without a word', async () => {
    const desk = await openWorked();
    const before = await desk.summary();
    await desk.lose('heads', 'checkpoints');
    expect(await desk.mirror(true)).toBeNull();
    expect(await desk.summary()).toEqual(before);
  });

  it('gets a new mirror where the old one is gone or is none', async () => {
    const desk = await openWorked();
    const before = desk.readShelf();
    for (const damaged of [undefined, 'x', { version: 2 }, { ...before, properties: 7 }]) {
      desk.shelf.kept = damaged;
      expect(await desk.mirror(true)).toBeNull();
      expect(desk.readShelf()).toEqual(before);
    }
  });

  it('is not judged while its mirror cannot be read: nothing is written over', async () => {
    const desk = await openWorked();
    const { kept } = desk.shelf;
    desk.shelf.read = () => Promise.reject(new Error('An unexpected error occurred'));
    await expect(desk.mirror(true)).rejects.toThrow('unexpected');
    expect(desk.shelf.kept).toBe(kept);
  });

  it.each(['paused', 'newer_data', 'blocked'] as const)(
    'is left alone while it is %s',
    async (state) => {
      const desk = await openWorked();
      await desk.lose();
      desk.db.saving.set(state);
      expect(await desk.mirror(true)).toBeNull();
      expect(await desk.db.entries.count()).toBe(0);
    },
  );
});

describe('after a loss', () => {
  it('of everything the balance, the decisions and the warnings that were given are back', async () => {
    const desk = await openWorked();
    const [acme, beta] = [await desk.summary(), await desk.summary(BETA)];
    const { deviceId, epoch } = desk.readShelf();
    await desk.lose();
    expect(await desk.mirror(true)).toEqual({ through: desk.time.now, missing: 13 });
    expect(await desk.summary()).toMatchObject({
      pools: acme.pools,
      figure: { source: 'restored', value: 149 },
      countedSince: 0,
      subscription: {
        plan: 'growth',
        allotment: 1_000,
        cycleStart: acme.subscription?.cycleStart,
        cycleEnd: acme.subscription?.cycleEnd,
        resetKnown: true,
        planAssumed: false,
      },
    });
    expect((await desk.summary(BETA)).pools).toEqual(beta.pools);
    expect(await desk.store.listProperties()).toMatchObject([
      { propertyId: ACME, name: 'Acme', aiNames: ['Apollo'] },
      { propertyId: BETA },
    ]);
    expect((await desk.store.readSettings()).warnings).toBe(true);
    expect(desk.readShelf()).toMatchObject({ deviceId });
    expect(desk.readShelf().epoch).not.toBe(epoch);
  });

  it('no warning is due that was due before', async () => {
    const desk = openMirrored();
    await read(desk, { subscriptionRemaining: 0, purchasedRemaining: 0, excess: 7 });
    const { dueAlerts } = await desk.summary();
    await desk.store.changeProperty(ACME, (record) => ({ ...record, firedAlerts: dueAlerts }));
    await desk.mirror();
    await desk.lose();
    await desk.mirror();
    const due = (await desk.summary()).dueAlerts;
    const [record] = await desk.store.listProperties();
    expect(due.filter((key) => !record?.firedAlerts?.includes(key))).toEqual([]);
    expect(record?.firedAlerts).toEqual(expect.arrayContaining(dueAlerts));
  });

  it('is told once, until the person has seen it', async () => {
    const desk = await openWorked();
    expect(await desk.store.readRestored()).toBeNull();
    await desk.lose();
    await desk.mirror(true);
    expect(await desk.mirror(true)).toBeNull();
    expect(await desk.store.readRestored()).toEqual({ through: desk.time.now, missing: 13 });
    await desk.store.forgetRestored();
    expect(await desk.store.readRestored()).toBeNull();
  });

  it.each([
    ['the ledger’s rows', ['entries'], 13],
    ['the ledger’s rows and heads', ['entries', 'heads', 'checkpoints'], 13],
    ['the records', ['properties'], null],
    ['the records and rows', ['properties', 'entries'], 13],
    ['names and settings', ['meta'], null],
  ])('of %s alone the same balance stands', async (_, tables, missing) => {
    const desk = await openWorked();
    const [acme, beta] = [await desk.summary(), await desk.summary(BETA)];
    await desk.lose(...tables);
    expect((await desk.mirror(true))?.missing ?? null).toBe(missing);
    expect((await desk.summary()).pools).toEqual(acme.pools);
    expect((await desk.summary(BETA)).pools).toEqual(beta.pools);
    expect(await desk.store.listProperties()).toMatchObject([{ name: 'Acme' }, {}]);
    expect((await desk.store.readSettings()).warnings).toBe(true);
    expect(await desk.mirror(true)).toBeNull();
  });

  it('of half the rows the other half stays, and the balance is right', async () => {
    const desk = await openWorked();
    const { pools } = await desk.summary();
    const keys = await desk.db.entries.toCollection().primaryKeys();
    await desk.db.entries.bulkDelete(keys.filter((_key, index) => index % 2 === 0));
    expect((await desk.mirror(true))?.missing).toBe(7);
    expect((await desk.summary()).pools).toEqual(pools);
    expect(await desk.db.entries.count()).toBe(6 + 4);
  });

  it('what came in before it was noticed stays, and no blank record wins', async () => {
    const desk = await openWorked();
    const { pools } = await desk.summary();
    await desk.lose();
    await desk.store.changeProperty(ACME, (record) => record);
    desk.time.now = instant(desk.time.now + 5_000);
    await desk.store.append(ACME, () => [
      { id: 'late', type: 'usage.recorded', at: new Date(desk.time.now).toISOString() },
    ]);
    await desk.mirror();
    const { pools: after, countedSince } = await desk.summary();
    expect(after.subscription).toBe(pools.subscription - 1);
    expect(countedSince).toBe(1);
    expect(await desk.store.listProperties()).toMatchObject([{ name: 'Acme' }, {}]);
  });

  it('a figure that came in before it was noticed takes neither the plan nor the reset', async () => {
    const desk = await openWorked();
    const { subscription } = await desk.summary();
    await desk.lose();
    await read(desk, { subscriptionTotal: undefined, subscriptionRemaining: 90 });
    await desk.mirror();
    const after = await desk.summary();
    expect(after.subscription).toEqual(subscription);
    expect(after.pools).toEqual({ subscription: 90, purchased: 40, excess: 0 });
  });

  it('a browser that ends between the restoring and the mirroring restores once', async () => {
    const desk = await openWorked();
    await desk.lose();
    const { write } = desk.shelf;
    desk.shelf.write = () => Promise.reject(new Error('the browser ended'));
    await expect(desk.mirror(true)).rejects.toThrow('ended');
    desk.shelf.write = write;
    const entries = await desk.db.entries.toArray();
    expect(await desk.mirror(true)).toBeNull();
    expect(await desk.db.entries.toArray()).toEqual(entries);
  });

  it('and another one before the next reading, the balance is restored again', async () => {
    const desk = await openWorked();
    const { pools } = await desk.summary();
    for (const tables of [[], ['entries'], []]) {
      await desk.lose(...tables);
      expect(await desk.mirror(true)).not.toBeNull();
      expect((await desk.summary()).pools).toEqual(pools);
      await desk.mirror();
    }
  });

  it('a reset that passed meanwhile is expected, as before', async () => {
    const desk = await openWorked();
    desk.time.now = instant(Date.UTC(2026, 11, 3));
    const before = await desk.summary();
    await desk.lose();
    await desk.mirror();
    const { pools, subscription } = await desk.summary();
    expect(pools).toEqual(before.pools);
    expect(subscription?.cycleEnd).toBe(before.subscription?.cycleEnd);
  });

  it('a property that had no figure keeps its name', async () => {
    const desk = openMirrored();
    await count(desk, 3);
    await desk.mirror();
    await desk.lose();
    expect((await desk.mirror())?.missing).toBe(3);
    expect(await desk.store.listProperties()).toMatchObject([{ aiNames: ['Apollo'] }]);
    expect(await desk.summary()).toMatchObject({ figure: null, countedSince: 0 });
  });
});

const steps = fc.array(
  fc.oneof(
    fc.record({ left: fc.nat(1_000), bought: fc.nat(2_000), debt: fc.nat(300), day: fc.boolean() }),
    fc.record({ used: fc.integer({ min: 1, max: 40 }) }),
    fc.record({ days: fc.nat(40) }),
  ),
  { minLength: 1, maxLength: 6 },
);

it('whatever happened before, the balance after a loss is the balance before it', async () => {
  await fc.assert(
    fc.asyncProperty(
      steps,
      fc.constantFrom([], ['entries'], ['entries', 'heads']),
      async (all, lost) => {
        const desk = openMirrored();
        await read(desk);
        for (const step of all) {
          if ('days' in step) desk.time.now = instant(desk.time.now + step.days * DAY_MS);
          else if ('used' in step) await count(desk, step.used);
          else {
            const debt = step.bought > 0 ? 0 : step.debt;
            const resetOn = new Date(desk.time.now + 9 * DAY_MS).toISOString().slice(0, 10);
            await read(desk, {
              subscriptionRemaining: step.left,
              purchasedRemaining: step.bought,
              excess: debt,
              ...(step.day && { resetOn }),
            });
          }
        }
        const { pools } = await desk.summary();
        await desk.mirror();
        await desk.lose(...lost);
        await desk.mirror(true);
        expect((await desk.summary()).pools).toEqual(pools);
        expect(later(0)).toBeLessThan(desk.time.now);
        await forgetDatabase(desk.db);
      },
    ),
    runs(60),
  );
});

import type { DBCore, DBCoreTable } from 'dexie';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headOf } from '../../tests/builders/heads.ts';
import { ACME, BETA, NINE, openDesk } from '../../tests/builders/ledger-store.ts';
import { runs } from '../../tests/domain/law-runs.ts';
import { FOLD_VERSION } from '../domain/fold.ts';
import type { Envelope } from '../domain/entries.ts';
import { DAY_MS, formatInstant } from '../domain/instants.ts';
import { instant } from '../domain/units.ts';
import type { CreditMeterDatabase } from './database.ts';
import { alterHead, forgetDatabase } from '../../tests/builders/databases.ts';

type Desk = ReturnType<typeof openDesk>;

const day = (count: number) => instant(NINE + count * DAY_MS);
const fact = (id: string, type: string, at: number, fields: object = {}): Envelope => ({
  id,
  type,
  at: formatInstant(day(at)),
  ...fields,
});
/** Half a year with a use a day, a reading a week and the reset always on the day of the start. */
const START = fact('s', 'subscription.started', 0, { plan: 'growth', source: 'typed' });
const HALF_YEAR: Envelope[] = [
  START,
  ...Array.from({ length: 180 }, (_, index) => fact(`u${index}`, 'usage.recorded', index + 0.5)),
  ...Array.from({ length: 25 }, (_, index) =>
    fact(`r${index}`, 'reading.observed', index * 7 + 1, { subscriptionRemaining: 990 - index }),
  ),
];

async function deskWithHalfYear(): Promise<Desk> {
  const desk = openDesk();
  const inTime = HALF_YEAR.toSorted((left, right) =>
    String(left['at']) < String(right['at']) ? -1 : 1,
  );
  for (let from = 0; from < inTime.length; from += 40) {
    await desk.store.append(ACME, () => inTime.slice(from, from + 40));
  }
  return desk;
}

const throughs = async ({ db }: Desk, property = ACME) => {
  const rows = await db.checkpoints
    .where('[property+through]')
    .between([property, 0], [property, Infinity])
    .toArray();
  return rows.map(({ through }) => through);
};
const headIn = async ({ db }: Desk) => (await db.heads.get(ACME))?.head;

/** How many entry rows were handed out since. */
function countReads(db: CreditMeterDatabase): () => number {
  let read = 0;
  const counting = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    query: async (request) => {
      const answer = await table.query(request);
      read += answer.result.length;
      return answer;
    },
    getMany: async (request) => {
      const rows = await table.getMany(request);
      read += rows.filter((row) => row !== undefined).length;
      return rows;
    },
  });
  db.close({ disableAutoOpen: false });
  db.use({
    stack: 'dbcore',
    name: 'reads',
    create: (core): DBCore => ({
      ...core,
      table: (name) => (name === 'entries' ? counting(core.table(name)) : core.table(name)),
    }),
  });
  return () => read;
}

describe('the checkpoints of a ledger', () => {
  it('are one for each cycle that closed a week before the newest entry', async () => {
    const desk = await deskWithHalfYear();
    const resets = ['12-22', '01-22', '02-22', '03-22', '04-22'].map((date) =>
      Date.parse(`${date.startsWith('12') ? 2026 : 2027}-${date}T09:00:00Z`),
    );
    expect(await throughs(desk)).toEqual(resets);
    expect(await desk.db.heads.get(ACME)).toMatchObject({ count: 206, checkpoints: 5 });
    expect(await headIn(desk)).toEqual(headOf(HALF_YEAR));
  });

  it('spare what comes in order every look at the rows before', async () => {
    const desk = await deskWithHalfYear();
    const reads = countReads(desk.db);
    await desk.store.append(ACME, () => [fact('next', 'usage.recorded', 181)]);
    await desk.store.summarise(ACME, day(182));
    expect(reads()).toBe(0);
  });

  it('let a late fact be read from the newest before it on', async () => {
    const desk = await deskWithHalfYear();
    const late = fact('late', 'usage.recorded', 160, { quantity: 7 });
    const reads = countReads(desk.db);
    await desk.store.append(ACME, () => [late]);
    const since = (await throughs(desk)).at(-1) ?? 0;
    const after = [...HALF_YEAR, late].filter(({ at }) => Date.parse(String(at)) >= since);
    expect(reads()).toBe(after.length);
    expect(after.length).toBeLessThan(50);
    expect(await headIn(desk)).toEqual(headOf([...HALF_YEAR, late]));
  });

  it('fall by a fact from before them and stand again after it', async () => {
    const desk = await deskWithHalfYear();
    const before = await throughs(desk);
    const late = fact('late', 'credits.purchased', 40, { quantity: 1_000 });
    await desk.store.append(ACME, () => [late]);
    expect(await throughs(desk)).toEqual(before);
    expect(await headIn(desk)).toEqual(headOf([...HALF_YEAR, late]));
    const third = await desk.db.checkpoints.get([ACME, before[2] ?? 0]);
    expect(third?.state.net).toBe(1_000);
  });

  it('change nothing when they are all gone', async () => {
    const [desk, bare] = [await deskWithHalfYear(), await deskWithHalfYear()];
    await bare.db.checkpoints.clear();
    const late = fact('late', 'usage.recorded', 100);
    for (const { store } of [desk, bare]) await store.append(ACME, () => [late]);
    expect(await bare.store.summarise(ACME, day(181))).toEqual(
      await desk.store.summarise(ACME, day(181)),
    );
    expect(await throughs(bare)).toEqual(await throughs(desk));
    await bare.db.checkpoints.clear();
    expect(await bare.store.listDrift(ACME)).toEqual(await desk.store.listDrift(ACME));
    expect(await desk.store.listDrift(ACME)).toHaveLength(25);
  });

  it('of another engine are made anew, with the head', async () => {
    const desk = await deskWithHalfYear();
    for (const row of await desk.db.checkpoints.toArray())
      await desk.db.checkpoints.put({ ...row, foldVersion: 0 });
    await alterHead(desk.db, ACME, { foldVersion: 0 });
    await desk.store.summarise(ACME, day(181));
    const rows = await desk.db.checkpoints.toArray();
    expect(rows.map(({ foldVersion }) => foldVersion)).toEqual(Array(5).fill(FOLD_VERSION));
    expect(await headIn(desk)).toEqual(headOf(HALF_YEAR));
  });

  it('are those of another calendar after a change of the zone', async () => {
    const desk = await deskWithHalfYear();
    await desk.store.changeProperty(ACME, (record) => ({ ...record, timeZone: 'Europe/Berlin' }));
    expect(await headIn(desk)).toEqual(headOf(HALF_YEAR, 'Europe/Berlin'));
    expect((await throughs(desk)).at(-1)).toBe(Date.parse('2027-04-22T08:00:00Z'));
  });

  it("are the property's own", async () => {
    const desk = await deskWithHalfYear();
    await desk.store.append(BETA, () => HALF_YEAR);
    await desk.store.append(BETA, () => [fact('late', 'usage.recorded', 1)]);
    expect(await headIn(desk)).toEqual(headOf(HALF_YEAR));
    expect(await throughs(desk)).toEqual(await throughs(desk, BETA));
  });
});

describe('a ledger, in whatever order its facts come', () => {
  const shapes = fc.constantFrom(
    { type: 'usage.recorded' },
    { type: 'reading.observed', subscriptionRemaining: 500 },
    { type: 'credits.purchased', quantity: 1_000 },
    { type: 'event.voided', targetId: 'e2' },
    { type: 'usage.recorded', quantity: 0 },
  );
  const drafts = fc.array(fc.tuple(fc.nat(200), shapes), { minLength: 1, maxLength: 12 });

  it('has the head and the checkpoints of all its rows', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, fc.integer({ min: 1, max: 3 }), async (given, size) => {
        const desk = openDesk();
        const log = given.map(([at, { type, ...fields }], index) =>
          fact(`e${index}`, type, at, fields),
        );
        const all = [START, ...log];
        for (let from = 0; from < all.length; from += size) {
          await desk.store.append(ACME, () => all.slice(from, from + size));
        }
        expect(await headIn(desk)).toEqual(headOf(all));
        const kept = await desk.db.checkpoints.toArray();
        const once = openDesk();
        await once.store.append(ACME, () => all);
        expect(kept).toEqual(await once.db.checkpoints.toArray());
        expect((await desk.db.heads.get(ACME))?.checkpoints).toBe(kept.length);
        await Promise.all([desk.db, once.db].map(forgetDatabase));
      }),
      runs(60),
    );
  });
});

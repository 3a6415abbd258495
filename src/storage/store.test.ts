import type { DBCore, DBCoreMutateRequest } from 'dexie';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ACME, BETA, later, NINE, openDesk } from '../../tests/builders/ledger-store.ts';
import { headOf } from '../../tests/builders/heads.ts';
import { runs } from '../../tests/domain/law-runs.ts';
import type { Envelope } from '../domain/entries.ts';
import { DAY_MS, formatInstant } from '../domain/instants.ts';
import { firstSettings } from '../domain/surface-state.ts';
import { instant } from '../domain/units.ts';
import { noUsageHours } from '../domain/usage-hours.ts';
import type { CreditMeterDatabase } from './database.ts';
import { alterHead, forgetDatabase } from '../../tests/builders/databases.ts';

const entry = (id: string, type: string, minutes: number, fields: object = {}): Envelope => ({
  id,
  type,
  at: formatInstant(later(minutes)),
  ...fields,
});
const START = entry('s', 'subscription.started', 0, { plan: 'hobby', source: 'assumed' });
const READING = entry('r', 'reading.observed', 0, { subscriptionRemaining: 50, source: 'read' });
const usage = (id: string, minutes = 1) => entry(id, 'usage.recorded', minutes);

const dump = async (db: CreditMeterDatabase) => ({
  entries: await db.entries.toArray(),
  heads: await db.heads.toArray(),
  checkpoints: await db.checkpoints.toArray(),
  properties: await db.properties.toArray(),
  hours: await db.hours.toArray(),
  meta: await db.meta.toArray(),
});

/** Lets the change number `failing` of the database fail, after it was made. */
function failAt(db: CreditMeterDatabase, failing: number) {
  let changes = 0;
  db.use({
    stack: 'dbcore',
    name: 'fault',
    create: (core: DBCore): DBCore => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        const mutate = async (request: DBCoreMutateRequest) => {
          const answer = await table.mutate(request);
          changes += 1;
          if (changes === failing) throw new Error(`injected at ${name}`);
          return answer;
        };
        return { ...table, mutate };
      },
    }),
  });
  return () => changes;
}

const shapes = fc.constantFrom(
  { type: 'usage.recorded' },
  { type: 'usage.recorded', quantity: 60 },
  { type: 'reading.observed', subscriptionRemaining: 4 },
  { type: 'credits.purchased', quantity: 1_000 },
  { type: 'subscription.plan_changed', plan: 'growth', policy: 'delta' },
  { type: 'event.voided', targetId: 'e3' },
  { type: 'nonsense' },
);
const batches = fc.array(
  fc.array(fc.tuple(fc.nat(12), fc.constantFrom(0, 1, 2, 60 * 24 * 40), shapes), { maxLength: 4 }),
  { minLength: 1, maxLength: 5 },
);

describe('the ledger of a property', () => {
  it('has the head that all its rows build, whatever came twice, late or to be set aside', async () => {
    await fc.assert(
      fc.asyncProperty(batches, async (drafts) => {
        const { db, store } = openDesk();
        await store.append(ACME, () => [START]);
        const given = new Map<string, Envelope>([['s', START]]);
        for (const draft of drafts) {
          const batch = draft.map(([id, minutes, { type, ...fields }]) =>
            entry(`e${id}`, type, minutes, fields),
          );
          await store.append(ACME, () => batch);
          const fresh = new Map(batch.map((one) => [one.id, one]));
          for (const [id, one] of fresh) if (!given.has(id)) given.set(id, one);
        }
        const rows = await db.entries.toArray();
        expect(new Map(rows.map(({ id, entry: kept }) => [id, kept]))).toEqual(given);
        expect(await db.heads.get(ACME)).toEqual({
          property: ACME,
          timeZone: 'UTC',
          count: given.size,
          checkpoints: await db.checkpoints.count(),
          head: headOf([...given.values()]),
        });
        await forgetDatabase(db);
      }),
      runs(40),
    );
  });

  it('takes an entry once: from three tabs at the same moment, and again after days', async () => {
    const { db, store } = openDesk();
    await store.append(ACME, () => [START, READING]);
    const batch = [usage('u1'), usage('u2')];
    await Promise.all([1, 2, 3].map(() => store.append(ACME, () => batch)));
    const before = await dump(db);
    await store.append(ACME, () => batch.map((one) => ({ ...one, at: formatInstant(later(999)) })));
    expect(await dump(db)).toEqual(before);
    expect(before.entries).toHaveLength(4);
    expect((await store.summarise(ACME, later(2))).countedSince).toBe(2);
  });

  it('is its own: the same ids of another property are other entries', async () => {
    const { store } = openDesk();
    for (const property of [ACME, BETA]) {
      await store.append(property, () => [START, READING, usage('u1')]);
    }
    await store.append(BETA, () => [usage('u2')]);
    const counted = [ACME, BETA].map((property) => store.summarise(property, later(2)));
    expect((await Promise.all(counted)).map(({ countedSince }) => countedSince)).toEqual([1, 2]);
  });

  it('decides on the head and the record as they stand, and meets the property', async () => {
    const { store } = openDesk('Asia/Tokyo');
    const seen: unknown[] = [];
    for (const batch of [[START, READING], [usage('u1')]]) {
      await store.append(ACME, (head, record) => {
        const { reading, value, counted } = head.state.figure;
        seen.push([reading && value, counted, record.timeZone]);
        return batch;
      });
    }
    await store.append(ACME, (head) => {
      seen.push(head.state.figure.counted);
      return [];
    });
    expect(seen).toEqual([[null, 0, 'Asia/Tokyo'], [50, 0, 'Asia/Tokyo'], 1]);
    expect(await store.listProperties()).toMatchObject([{ propertyId: ACME, watched: true }]);
  });

  it.each([1, 2, 3, 4, 5, 6])(
    'is old or new, never between: the change number %i of a commit fails',
    async (failing) => {
      const { db, store } = openDesk();
      const [soon, now] = [60 * 24 * 10, 60 * 24 * 100];
      const daily = { ...START, source: 'typed' };
      await store.append(ACME, () => [daily, READING, usage('u1', now)]);
      const before = await dump(db);
      expect(before.checkpoints).not.toEqual([]);
      const changes = failAt(db, failing);
      db.close({ disableAutoOpen: false });
      // A late fact: entries, fallen checkpoints, head, new checkpoints, hours, clock.
      const commit = {
        entries: [usage('late', soon)],
        hours: noUsageHours,
        recorded: { lastRecordedAt: later(now), deviceEpoch: 0 },
      };
      await expect(store.append(ACME, () => commit)).rejects.toThrow('injected');
      expect(changes()).toBe(failing);
      expect(await dump(db)).toEqual(before);
      await store.append(ACME, () => commit);
      expect(await db.heads.get(ACME)).toMatchObject({
        count: 4,
        head: headOf([daily, READING, usage('late', soon), usage('u1', now)]),
      });
    },
  );

  it('is left alone by a decision that throws', async () => {
    const { db, store } = openDesk();
    await store.append(ACME, () => [START, READING]);
    const before = await dump(db);
    const decide = () => {
      throw new Error('no decision');
    };
    await expect(store.append(ACME, decide)).rejects.toThrow('no decision');
    expect(await dump(db)).toEqual(before);
  });

  it('is read by the rules of its zone: another zone builds the head anew', async () => {
    const { db, store } = openDesk();
    const daily = { ...START, source: 'typed' };
    await store.append(ACME, () => [daily, READING, usage('u1')]);
    await store.changeProperty(ACME, (record) => ({ ...record, timeZone: 'Asia/Tokyo' }));
    const { subscription, countedSince } = await store.summarise(ACME, later(2));
    expect(subscription?.timeZone).toBe('Asia/Tokyo');
    expect(countedSince).toBe(1);
    await store.append(ACME, () => [usage('u2')]);
    const all = [daily, READING, usage('u1'), usage('u2')];
    expect(await db.heads.get(ACME)).toMatchObject({
      count: 4,
      head: headOf(all, 'Asia/Tokyo'),
    });
  });

  it('builds a head that is missing or of an older engine from its rows', async () => {
    const { db, store } = openDesk();
    await store.append(BETA, () => [usage('u7'), usage('u8')]);
    await store.append(ACME, () => [START, READING, usage('u1')]);
    const fresh = await store.summarise(ACME, later(2));
    await alterHead(db, ACME, { foldVersion: 0, countedSince: 77 });
    expect(await store.summarise(ACME, later(2))).toEqual(fresh);
    await db.heads.clear();
    expect(await store.summarise(ACME, later(2))).toEqual(fresh);
    await store.append(ACME, () => [usage('u2')]);
    expect(await db.heads.get(ACME)).toMatchObject({
      count: 4,
      head: { state: { figure: { counted: 2 } } },
    });
  });

  it('does not read its rows again for what simply follows', async () => {
    const { db, store } = openDesk();
    await store.append(ACME, () => [START, READING, usage('u1')]);
    await db.entries.delete([ACME, 'u1']);
    await store.append(ACME, () => [usage('u2')]);
    expect(await db.heads.get(ACME)).toMatchObject({
      count: 4,
      head: { state: { figure: { counted: 2 } } },
    });
  });

  it('counts entries from an instant on, of this property alone', async () => {
    const { store } = openDesk();
    await store.append(ACME, () => [usage('u0', 0), usage('u1', 1), usage('u2', 2)]);
    await store.append(BETA, () => [usage('u9', 9)]);
    expect(await store.countEntriesSince(ACME, later(1))).toBe(2);
    expect(await store.countEntriesSince(ACME, instant(later(2) + 1))).toBe(0);
  });

  it('keeps every entry as it was given', async () => {
    const { db, store } = openDesk();
    const odd = entry('x', 'nonsense', 0, { remark: { deep: ['kept'] } });
    const undated = { id: 'y', type: 'usage.recorded', at: 'yesterday' };
    await store.append(ACME, () => [odd, undated]);
    expect((await db.entries.toArray()).map((row) => row.entry)).toEqual([odd, undated]);
  });
});

describe('what is kept beside the ledger', () => {
  it('a property that was never met is met, then changed by the last word on each field', async () => {
    const { store } = openDesk('Asia/Tokyo');
    const changes = [{ name: 'Acme' }, { watched: false }].map((change) =>
      store.changeProperty(ACME, (record) => ({ ...record, ...change })),
    );
    await Promise.all(changes);
    expect(await store.listProperties()).toMatchObject([
      { propertyId: ACME, name: 'Acme', watched: false, timeZone: 'Asia/Tokyo' },
    ]);
  });

  it('settings begin as the first ones; a change leaves the others, damage gives the first', async () => {
    const { db, store } = openDesk();
    expect(await store.readSettings()).toEqual(firstSettings);
    await Promise.all([
      store.changeSettings({ pill: false }),
      store.changeSettings({ warnings: true }),
    ]);
    expect(await store.readSettings()).toEqual({ ...firstSettings, pill: false, warnings: true });
    await db.meta.put({ key: 'settings', value: { pill: 'off' } });
    expect(await store.readSettings()).toEqual(firstSettings);
  });

  it('an address is of one goal, and the newest one stands', async () => {
    const { store } = openDesk();
    await store.learnAddress('top_up', '#/a');
    await store.learnAddress('top_up', '#/b');
    expect(await store.readAddress('top_up')).toBe('#/b');
    expect(await store.readAddress('message_usage')).toBeNull();
  });

  it('a waiting message waits once, oldest first, until it is dropped', async () => {
    const { store } = openDesk();
    const [first, second] = [1, 2].map((minutes) => ({
      identity: `id${3 - minutes}`,
      sender: 'Apollo',
      seenAt: later(minutes),
    }));
    await store.keepWaiting([second!, first!]);
    await store.keepWaiting([first!]);
    expect(await store.listWaiting()).toEqual([first, second]);
    await store.dropWaiting(['id2', 'unknown']);
    expect(await store.listWaiting()).toEqual([second]);
  });

  it('the key of the fingerprints is made once, 256 bits, another in every browser', async () => {
    const { store } = openDesk();
    const keys = await Promise.all([1, 2, 3].map(() => store.readFingerprintKey()));
    expect(new Set(keys).size).toBe(1);
    expect(atob(keys[0]!)).toHaveLength(32);
    expect(await openDesk().store.readFingerprintKey()).not.toBe(keys[0]);
  });

  it('a summary of a property that was never met is empty and writes nothing', async () => {
    const { db, store } = openDesk();
    expect(await store.summarise(ACME, instant(NINE + DAY_MS))).toMatchObject({
      figure: null,
      subscription: null,
      countedSince: 0,
      dueAlerts: [],
    });
    expect(await dump(db)).toMatchObject({
      entries: [],
      heads: [],
      checkpoints: [],
      properties: [],
    });
  });
});

it('asks the browser to keep every write through a power cut', async () => {
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const { store } = openDesk();
  await store.append(ACME, () => [START, usage('u')]);
  await store.changeProperty(ACME, (record) => ({ ...record, name: 'Acme' }));
  await store.changeSettings({ warnings: true });
  await store.noteWatched({ from: NINE, until: later(1) });
  const writes = asked.mock.calls.filter(([, mode]) => mode === 'readwrite');
  asked.mockRestore();
  expect(writes.length).toBeGreaterThanOrEqual(4);
  expect([...new Set(writes.map(([, , options]) => options?.durability))]).toEqual(['strict']);
});

import type { DBCore } from 'dexie';
import { describe, expect, it } from 'vitest';
import { ACME, later, openDesk } from '../../tests/builders/ledger-store.ts';
import type { SavingState } from '../domain/surface-state.ts';
import type { CreditMeterDatabase } from './database.ts';
import { withHealing } from './healing.ts';
import { createStore } from './store.ts';

const named = (name: string) => Object.assign(new Error('injected'), { name });

/** Lets every change of the database fail with these errors, one after another, once it was made. */
function failWith(db: CreditMeterDatabase, errors: readonly Error[]) {
  const left = [...errors];
  db.use({
    stack: 'dbcore',
    name: 'fault',
    create: (core: DBCore): DBCore => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: async (request) => {
            const answer = await table.mutate(request);
            const error = left.shift();
            if (error) throw error;
            return answer;
          },
        };
      },
    }),
  });
  return left;
}

async function openHealing(errors: readonly Error[]) {
  const { db, store } = openDesk();
  await db.open();
  db.close({ disableAutoOpen: false });
  const left = failWith(db, errors);
  const waits: number[] = [];
  const put = () => db.transaction('rw', db.meta, () => db.meta.put({ key: 'k', value: 1 }));
  const heal = (work: () => Promise<unknown> = put) =>
    withHealing(db, work, async (ms) => void waits.push(ms));
  return { db, store, left, waits, heal };
}

const usage = (id: string) => ({ id, type: 'usage.recorded', at: '2026-11-22T09:00:00.000Z' });

describe('after a database error', () => {
  it.each([
    'AbortError',
    'DatabaseClosedError',
    'InvalidStateError',
    'OpenFailedError',
    'QuotaExceededError',
    'TimeoutError',
    'TransactionInactiveError',
    'UnknownError',
  ])('%s the work is done again on a fresh connection', async (name) => {
    const { db, waits, heal } = await openHealing([named(name)]);
    await db.open();
    const connection = db.backendDB();
    expect(await heal()).toBe('k');
    expect(waits).toEqual([100]);
    expect(db.backendDB()).not.toBe(connection);
    expect(await db.meta.get('k')).toEqual({ key: 'k', value: 1 });
  });

  it('three times running it waits longer each time', async () => {
    const { waits, heal } = await openHealing([1, 2, 3].map(() => named('UnknownError')));
    expect(await heal()).toBe('k');
    expect(waits).toEqual([100, 300, 1_000]);
  });

  it('four times running the last error is thrown, and nothing is half-written', async () => {
    const { db, left, waits, heal } = await openHealing(
      [1, 2, 3, 4].map(() => named('UnknownError')),
    );
    await expect(heal()).rejects.toMatchObject({ name: 'UnknownError' });
    expect(waits).toHaveLength(3);
    expect(left).toEqual([]);
    expect(await db.meta.get('k')).toBeUndefined();
    expect(await heal()).toBe('k');
  });

  it('three times running saving is paused, until something was saved', async () => {
    const { db, heal } = await openHealing([1, 2, 3, 4, 5].map(() => named('UnknownError')));
    const states: SavingState[] = [];
    db.saving.onChange((state) => states.push(state));
    await expect(heal()).rejects.toThrow();
    expect(states).toEqual(['paused']);
    await heal();
    expect(states).toEqual(['paused', 'ok']);
  });

  it('twice running nothing is said', async () => {
    const { db, heal } = await openHealing([1, 2].map(() => named('UnknownError')));
    await heal();
    expect(db.saving.get()).toBe('ok');
  });

  it('a connection that somebody closed is opened again', async () => {
    const { db, waits, heal } = await openHealing([]);
    db.close();
    expect(await heal()).toBe('k');
    expect(waits).toEqual([100]);
  });
});

describe('other errors', () => {
  it.each([
    ['of ours', new TypeError('undefined is not a function')],
    ['a key that is there already', named('ConstraintError')],
    ['a value that cannot be stored', named('DataCloneError')],
    ['no error at all', 'UnknownError'],
  ])('are thrown at once: %s', async (_, thrown) => {
    const { heal, waits } = await openHealing([]);
    let attempts = 0;
    const work = () => {
      attempts += 1;
      return Promise.reject(thrown);
    };
    await expect(heal(work)).rejects.toBe(thrown);
    expect({ attempts, waits }).toEqual({ attempts: 1, waits: [] });
  });
});

describe('work that is done again doubles nothing', () => {
  it.each([1, 2, 3])('a commit whose change number %i failed', async (failing) => {
    const { db, store } = await openHealing([]);
    await store.append(ACME, () => [usage('u0')]);
    const changes: (Error | undefined)[] = Array.from({ length: failing - 1 });
    failWith(db, [...changes, named('UnknownError')] as Error[]);
    db.close({ disableAutoOpen: false });
    let decisions = 0;
    await store.append(ACME, () => {
      decisions += 1;
      const recorded = { lastRecordedAt: later(1), deviceEpoch: 0 };
      return { entries: [usage('u1'), usage('u2')], recorded };
    });
    expect(decisions).toBe(2);
    expect(await db.entries.count()).toBe(3);
    expect(await db.heads.get(ACME)).toMatchObject({
      count: 3,
      head: { state: { figure: { counted: 3 } } },
    });
  });

  it('a commit that succeeded and whose answer was lost', async () => {
    const { db, store, heal } = await openHealing([]);
    let answers = 0;
    await heal(async () => {
      await store.append(ACME, () => [usage('u1')]);
      answers += 1;
      if (answers === 1) throw named('UnknownError');
    });
    expect(await db.entries.count()).toBe(1);
    expect(await db.heads.get(ACME)).toMatchObject({
      count: 1,
      head: { state: { figure: { counted: 1 } } },
    });
  });

  it('two stores on one database, one of which closes it under the other', async () => {
    const { db, store } = await openHealing([]);
    const other = createStore(db, 'UTC');
    const work = [store.append(ACME, () => [usage('u1')]), other.append(ACME, () => [usage('u2')])];
    db.close({ disableAutoOpen: false });
    await Promise.all(work);
    expect(await db.heads.get(ACME)).toMatchObject({
      count: 2,
      head: { state: { figure: { counted: 2 } } },
    });
  });
});

import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ACME, later, openDesk } from '../../tests/builders/ledger-store.ts';
import { firstSettings, type SavingState } from '../domain/surface-state.ts';
import { CreditMeterDatabase, SCHEMA_VERSION } from './database.ts';
import { NewerDataError } from './schema-guard.ts';
import { createStore } from './store.ts';
import { alterHead, plainDatabase } from '../../tests/builders/databases.ts';

// Dexie says on the console that it makes way for another connection.
vi.spyOn(console, 'warn').mockReturnValue(undefined);

const open: IDBDatabase[] = [];
afterEach(() => open.splice(0).forEach((connection) => connection.close()));

/** A connection without Dexie, such as another version's. */
const openRaw = (name: string, version?: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => {
      open.push(request.result);
      resolve(request.result);
    };
    request.onerror = () => reject(request.error ?? new Error('not opened'));
  });

const use = (id: string) => ({ id, type: 'usage.recorded', at: later(1) });

async function deskWithUse() {
  const desk = openDesk();
  await desk.store.append(ACME, () => [use('u1')]);
  await desk.store.changeSettings({ warnings: true });
  return desk;
}

describe('a database that a newer version wrote', () => {
  const newer: [string, (db: CreditMeterDatabase) => Promise<unknown>][] = [
    ['by its own word', (db) => db.meta.put({ key: 'schemaVersion', value: SCHEMA_VERSION + 1 })],
    [
      'by the version of its tables',
      async ({ name }) => (await openRaw(name, (SCHEMA_VERSION + 1) * 10)).close(),
    ],
  ];

  it.each(newer)('is read and never written: %s', async (_, raise) => {
    const { db } = await deskWithUse();
    await raise(db);
    db.close();
    const again = new CreditMeterDatabase(db.name);
    const store = createStore(again, 'UTC');
    expect((await store.summarise(ACME, later(2))).countedSince).toBe(1);
    expect(store.savingState()).toBe('newer_data');
    expect(await store.readSettings()).toEqual({ ...firstSettings, warnings: true });
    const rows = await again.table('entries').toArray();
    for (const write of [
      () => store.append(ACME, () => [use('u2')]),
      () => store.changeSettings({ warnings: false }),
      () => store.changeProperty(ACME, (record) => ({ ...record, name: 'Acme' })),
      () => store.noteWatched({ from: later(0), until: later(1) }),
    ]) {
      await expect(write()).rejects.toMatchObject({ name: 'NewerDataError' });
    }
    expect(await again.table('entries').toArray()).toEqual(rows);
    expect((await store.readSettings()).warnings).toBe(true);
    again.close();
  });

  it('is summed up also where it keeps no head that is understood', async () => {
    const { db } = await deskWithUse();
    await alterHead(db, ACME, { foldVersion: 99 });
    await db.meta.put({ key: 'schemaVersion', value: SCHEMA_VERSION + 1 });
    db.close({ disableAutoOpen: false });
    const store = createStore(db, 'UTC');
    expect((await store.summarise(ACME, later(2))).countedSince).toBe(1);
    expect(await store.listDrift(ACME)).toEqual([]);
    expect((await db.heads.get(ACME))?.head.foldVersion).toBe(99);
  });

  it('refuses with an error of its own kind, which no retry cures', async () => {
    const { db, store } = await deskWithUse();
    await db.meta.put({ key: 'schemaVersion', value: SCHEMA_VERSION + 1 });
    db.close({ disableAutoOpen: false });
    await expect(store.learnAddress('top_up', '#/a')).rejects.toBeInstanceOf(NewerDataError);
  });
});

describe('a database of this version', () => {
  it('says so, whether it was made or upgraded', async () => {
    const { db, store } = await deskWithUse();
    expect((await db.meta.get('schemaVersion'))?.value).toBe(SCHEMA_VERSION);
    expect(store.savingState()).toBe('ok');
  });

  it('is written again after a newer version has gone', async () => {
    const { db, store } = await deskWithUse();
    await db.meta.put({ key: 'schemaVersion', value: SCHEMA_VERSION + 1 });
    db.close({ disableAutoOpen: false });
    await expect(store.changeSettings({ pill: false })).rejects.toThrow();
    const connection = await openRaw(db.name);
    const meta = connection.transaction('meta', 'readwrite').objectStore('meta');
    meta.put({ key: 'schemaVersion', value: SCHEMA_VERSION });
    await new Promise((done) => meta.transaction.addEventListener('complete', done));
    db.close({ disableAutoOpen: false });
    await store.changeSettings({ pill: false });
    expect(store.savingState()).toBe('ok');
  });
});

describe('other connections', () => {
  it('that hold the tables of version 1 open block the upgrade until they close', async () => {
    const name = 'held-open';
    const old = plainDatabase(name);
    old
      .version(1)
      .stores({ entries: '[property+id], [property+at]', heads: 'property', meta: 'key' });
    await old.open();
    old.close();
    // Opened raw it stays deaf to the wish for another version.
    const held = await openRaw(name);
    const db = new CreditMeterDatabase(name);
    const states: SavingState[] = [];
    db.saving.onChange((state) => states.push(state));
    const store = createStore(db, 'UTC');
    const answer = store.append(ACME, () => [use('u1')]);
    await vi.waitFor(() => expect(states).toEqual(['blocked']));
    held.close();
    await answer;
    expect(states).toEqual(['blocked', 'ok']);
    expect((await store.summarise(ACME, later(2))).countedSince).toBe(1);
    db.close();
  });

  it('that need newer tables are made way for, and their tables are not written', async () => {
    const { db, store } = await deskWithUse();
    const newer = await openRaw(db.name, (SCHEMA_VERSION + 1) * 10);
    newer.close();
    await expect(store.append(ACME, () => [use('u2')])).rejects.toThrow('knows the tables');
    expect(store.savingState()).toBe('newer_data');
  });

  it('that the browser closes are opened anew by the next use', async () => {
    const { db, store } = await deskWithUse();
    const connection = db.backendDB();
    // Its types ask for the class where it takes a connection.
    forceCloseDatabase(connection as never);
    await store.append(ACME, () => [use('u2')]);
    expect((await store.summarise(ACME, later(2))).countedSince).toBe(2);
    expect(db.backendDB()).not.toBe(connection);
  });
});

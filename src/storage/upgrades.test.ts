import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import saved from '../../tests/fixtures/rows-version-1.json' with { type: 'json' };
import { firstSettings } from '../domain/surface-state.ts';
import { instant, type PropertyId } from '../domain/units.ts';
import { CreditMeterDatabase } from './database.ts';
import { createStore } from './store.ts';
import { plainDatabase } from '../../tests/builders/databases.ts';

let made = 0;

/** Opens the tables as version 1 knew them. */
function openAsVersion1(name: string): Dexie {
  const old = plainDatabase(name);
  old.version(1).stores({
    entries: '[property+id], [property+at]',
    heads: 'property',
    properties: 'propertyId',
    waiting: 'identity, seenAt',
    meta: 'key',
  });
  return old;
}

/** A database as version 1 left it on 22 November 2026: three properties, 93 entries. */
async function openSaved() {
  made += 1;
  const name = `version-1-${made}`;
  const old = openAsVersion1(name);
  for (const [table, rows] of Object.entries(saved.tables)) {
    await old.table<object>(table).bulkAdd(rows);
  }
  old.close();
  const db = new CreditMeterDatabase(name);
  return { db, store: createStore(db, 'UTC') };
}

const ids = Object.keys(saved.summaries) as PropertyId[];

describe('rows that version 1 wrote', () => {
  it('give the figures that version 1 showed', async () => {
    const { store } = await openSaved();
    const summaries = await Promise.all(
      ids.map(async (id) => [id, await store.summarise(id, instant(saved.at))] as const),
    );
    expect(Object.fromEntries(summaries)).toMatchObject(saved.summaries);
  });

  it('are all there: entries as they were given, properties, settings, addresses, the key', async () => {
    const { db, store } = await openSaved();
    expect(await db.entries.toArray()).toEqual(saved.tables.entries);
    expect(await store.listProperties()).toMatchObject(saved.tables.properties);
    expect(await store.listDamaged()).toEqual([]);
    expect(await db.waiting.toArray()).toEqual(saved.tables.waiting);
    expect(await db.meta.toArray()).toEqual(expect.arrayContaining(saved.tables.meta));
    expect(await store.readSettings()).toMatchObject({
      ...firstSettings,
      canOpenMessageUsage: true,
      warnings: true,
      putOff: `${ids[0] ?? ''}:low`,
      pillPlaces: { '1920x1080': { edge: 'end', top: 300 } },
    });
  });

  it('take in what comes next', async () => {
    const { db, store } = await openSaved();
    const [first] = ids;
    if (first === undefined) throw new Error('the fixture has properties');
    const before = await store.summarise(first, instant(saved.at));
    await store.append(first, () => [{ id: 'next', type: 'usage.recorded', at: saved.at }]);
    const after = await store.summarise(first, instant(saved.at));
    expect(after.countedSince).toBe(before.countedSince + 1);
    expect(await db.entries.count()).toBe(saved.tables.entries.length + 1);
  });
});

it('what version 1 wrote after a way back to it counts, and so do the checkpoints again', async () => {
  const { db, store } = await openSaved();
  const [first] = ids;
  if (first === undefined) throw new Error('the fixture has properties');
  const before = await store.summarise(first, instant(saved.at));
  const checkpoints = await db.checkpoints.toArray();
  db.close();
  const old = openAsVersion1(db.name);
  const at = checkpoints[0]?.through ?? 0;
  const entry = { id: 'of-then', type: 'credits.purchased', at, quantity: 1_000 };
  await old.table('entries').add({ property: first, id: entry.id, at, entry });
  await old.table('heads').put(saved.tables.heads[0]);
  old.close();
  const again = new CreditMeterDatabase(db.name);
  const { pools } = await createStore(again, 'UTC').summarise(first, instant(saved.at));
  // Later figures have the last word; the books between are other ones.
  expect(pools).toEqual(before.pools);
  const rebuilt = await again.checkpoints.toArray();
  expect(rebuilt.map(({ through }) => through)).toEqual(checkpoints.map(({ through }) => through));
  expect(rebuilt.map(({ state }) => state.totals.purchased)).toEqual(
    checkpoints.map(({ state }, index) => state.totals.purchased + (index === 0 ? 0 : 1_000)),
  );
});

import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { instant, type PropertyId } from '../../src/domain/units.ts';
import { CreditMeterDatabase } from '../../src/storage/database.ts';
import { createStore } from '../../src/storage/store.ts';
import saved from '../fixtures/rows-version-1.json' with { type: 'json' };
import { breakDatabase, fieldErrors } from './breaking-database.ts';
import { plainDatabase } from '../builders/databases.ts';

const realTimeout = globalThis.setTimeout;
beforeAll(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.stubGlobal('setTimeout', (work: () => void) => realTimeout(work, 0));
});
afterAll(() => vi.unstubAllGlobals());

const isWhole = process.env['FAULT_SWEEP'] === 'whole';
let made = 0;

/** A database as version 1 left it; nothing has opened it since. */
async function leaveVersion1(): Promise<string> {
  made += 1;
  const name = `upgraded-${made}`;
  const old = plainDatabase(name);
  old.version(1).stores({
    entries: '[property+id], [property+at]',
    heads: 'property',
    properties: 'propertyId',
    waiting: 'identity, seenAt',
    meta: 'key',
  });
  for (const [table, rows] of Object.entries(saved.tables)) {
    await old.table<object>(table).bulkAdd(rows);
  }
  old.close();
  return name;
}

async function openBroken() {
  const db = new CreditMeterDatabase(await leaveVersion1());
  const database = breakDatabase(db);
  const store = createStore(db, 'UTC');
  const summarise = async () => {
    const summaries: Record<string, object> = {};
    for (const id of Object.keys(saved.summaries) as PropertyId[]) {
      summaries[id] = await store.summarise(id, instant(saved.at));
    }
    return summaries;
  };
  return { db, database, summarise };
}

describe('tables of version 1 that are opened by this one', () => {
  it.each(fieldErrors)('are whole after %s at any call, once or for a while', async (...error) => {
    const undisturbed = await openBroken();
    undisturbed.database.begin(null);
    expect(await undisturbed.summarise()).toMatchObject(saved.summaries);
    const calls = undisturbed.database.calls();
    expect(calls).toBeGreaterThan(2);
    const at = fieldErrors.findIndex(([name]) => name === error[0]);
    for (let from = 1; from <= calls; from += 1) {
      // An ordinary run meets each call with one of the errors.
      if (!isWhole && from % fieldErrors.length !== at) continue;
      for (const lasting of [false, true]) {
        const { db, database, summarise } = await openBroken();
        database.begin({ from, lasting, which: 'all', error });
        const first = await summarise().catch((failure: unknown) => failure);
        if (lasting) expect(first).toBeInstanceOf(Error);
        else expect(first).toMatchObject(saved.summaries);
        database.end();
        expect(await summarise()).toMatchObject(saved.summaries);
        expect(await db.entries.toArray()).toEqual(saved.tables.entries);
        db.close();
      }
    }
  });
});
